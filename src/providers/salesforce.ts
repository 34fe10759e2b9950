// Salesforce: access tokens, refresh tokens, consumer keys; every organization has a host of its own.

import type { Provider } from "../model/provider.ts";
import { bearer, get } from "./probes.ts";
import { named, prefixed, run, shaped, token } from "./shapes.ts";
import { says } from "./signs.ts";

export const salesforce: Provider = {
  id: "salesforce",
  name: "Salesforce",
  environments: [],
  usualVariable: "SALESFORCE_ACCESS_TOKEN",
  probes: [
    get("limits", "/services/data/v60.0/limits", bearer, {
      signs: [
        says(401, "INVALID_SESSION_ID", "rejected:invalid"),
        says(403, "REQUEST_LIMIT_EXCEEDED", "throttled:quota"),
        says(403, "API_DISABLED_FOR_ORG", "forbidden:plan"),
        says(403, "TotpRequired", "forbidden:sso"),
      ],
    }),
  ],
  detectors: [
    shaped(
      "salesforce-access-token",
      "Salesforce access token",
      ["00d"],
      [
        token("00D", run("base62", 12), "!", run("base64url-dot", [80, 260])),
        token("00D", run("base62", 15), "!", run("base64url-dot", [80, 260])),
      ],
    ),
    prefixed("salesforce-refresh-token", "Salesforce refresh token", "5Aep861", [run("base64url-dot", [70, 100])]),
    prefixed("salesforce-consumer-key", "Salesforce consumer key", "3MVG9", [run("base64url-dot", [76, 251])], {
      severity: "warning",
      mild: "half",
    }),
    named("salesforce-consumer-secret", "Salesforce consumer secret", ["salesforce", "sfdc", "consumer secret"], "[0-9A-F]{64}", {
      keywords: ["salesforce", "sfdc", "consumer_secret", "consumersecret"],
    }),
  ],
  rotateRole: "Salesforce administrator",
  docsUrl: "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/",
  sources: "developer.salesforce.com; rule sets of betterleaks, TruffleHog and Titus",
  confirmed: true,
};
