// Lob: API keys.

import type { Provider } from "../model/provider.ts";
import { environment, get, production, secretAsUsername } from "./probes.ts";
import { named, oneOf, run, shaped, token } from "./shapes.ts";

export const lob: Provider = {
  id: "lob",
  name: "Lob",
  environments: [production("https://api.lob.com/v1"), environment("test", "https://api.lob.com/v1")],
  hints: [
    { prefix: "live_", environment: "production" },
    { prefix: "test_", environment: "test" },
  ],
  usualVariable: "LOB_API_KEY",
  probes: [get("addresses", "/addresses?limit=1", secretAsUsername)],
  detectors: [
    named("lob-api-key", "Lob API key", ["lob"], "(?:live|test)_[0-9a-f]{35}", {
      keywords: ["lob_", "lob.", "lob-", "lobapi", "lobtoken", "lobkey"],
    }),
    shaped(
      "lob-publishable-key",
      "Lob publishable key",
      ["live_pub_", "test_pub_"],
      [token(oneOf("live_pub_", "test_pub_"), run("hex-lower", 31))],
      { severity: "note" },
    ),
  ],
  rotateUrl: "https://dashboard.lob.com/settings/api-keys",
  rotateRole: "account administrator",
  docsUrl: "https://docs.lob.com/#tag/Authentication",
  sources: "docs.lob.com; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
