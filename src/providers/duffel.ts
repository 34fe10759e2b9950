// Duffel: access tokens.

import type { Provider } from "../model/provider.ts";
import { bearer, environment, get, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { field } from "./signs.ts";

export const duffel: Provider = {
  id: "duffel",
  name: "Duffel",
  environments: [production("https://api.duffel.com"), environment("test", "https://api.duffel.com")],
  hints: [
    { prefix: "duffel_live_", environment: "production" },
    { prefix: "duffel_test_", environment: "test" },
  ],
  usualVariable: "DUFFEL_ACCESS_TOKEN",
  probes: [
    get("airlines", "/air/airlines?limit=1", bearer, {
      headers: { "duffel-version": "v2" },
      signs: [
        field(401, "errors[0].code", "expired_access_token", "rejected:expired"),
        field(401, "errors[0].code", "access_token_not_found", "rejected:invalid"),
      ],
    }),
  ],
  detectors: [
    prefixed("duffel-access-token", "Duffel access token", "duffel_live_", [run("base64-any", 43)]),
    prefixed("duffel-test-token", "Duffel access token (test)", "duffel_test_", [run("base64-any", 43)], { severity: "warning" }),
  ],
  rotateUrl: "https://app.duffel.com/tokens",
  rotateRole: "owner of the organization",
  docsUrl: "https://duffel.com/docs/api/overview/response-handling",
  sources: "duffel.com/docs; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
