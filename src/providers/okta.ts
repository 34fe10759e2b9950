// Okta: API tokens (each probe renews the thirty idle days of a token); every organization has a host of its own.

import type { Provider } from "../model/provider.ts";
import { authorization, get, inBody } from "./probes.ts";
import { named } from "./shapes.ts";
import { field } from "./signs.ts";

export const okta: Provider = {
  id: "okta",
  name: "Okta",
  environments: [],
  usualVariable: "OKTA_API_TOKEN",
  probes: [
    get("me", "/api/v1/users/me", authorization("SSWS"), {
      signs: [field(401, "errorCode", "E0000011", "rejected:invalid"), field(403, "errorCode", "E0000006", "forbidden:scope")],
      identity: inBody("profile.login"),
    }),
  ],
  detectors: [named("okta-api-token", "Okta API token", ["okta", "ssws"], "00[A-Za-z0-9_=-]{39,40}", { minEntropy: 3.8 })],
  rotateRole: "administrator who created the token, or a super administrator",
  docsUrl: "https://developer.okta.com/docs/reference/error-codes/",
  sources: "developer.okta.com; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
