// EasyPost: API keys.

import type { Provider } from "../model/provider.ts";
import { environment, get, production, secretAsUsername } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { field } from "./signs.ts";

export const easypost: Provider = {
  id: "easypost",
  name: "EasyPost",
  environments: [production("https://api.easypost.com/v2"), environment("test", "https://api.easypost.com/v2")],
  hints: [
    { prefix: "EZAK", environment: "production" },
    { prefix: "EZTK", environment: "test" },
  ],
  usualVariable: "EASYPOST_API_KEY",
  probes: [
    get("shipments", "/shipments?page_size=1", secretAsUsername, {
      signs: [field(401, "error.code", "APIKEY.INACTIVE", "rejected:revoked")],
    }),
  ],
  detectors: [
    prefixed("easypost-api-key", "EasyPost API key", "EZAK", [run("base62", 54)]),
    prefixed("easypost-test-api-key", "EasyPost API key (test)", "EZTK", [run("base62", 54)], { severity: "warning" }),
  ],
  rotateUrl: "https://app.easypost.com/account/api-keys",
  rotateRole: "account owner",
  docsUrl: "https://docs.easypost.com/docs/authentication",
  sources: "docs.easypost.com; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
