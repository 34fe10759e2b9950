// xAI: API keys.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { field, says } from "./signs.ts";

export const xai: Provider = {
  id: "xai",
  name: "xAI",
  environments: [production("https://api.x.ai/v1")],
  usualVariable: "XAI_API_KEY",
  probes: [
    get("api-key", "/api-key", bearer, {
      signs: [
        says(400, "incorrect api key", "rejected:invalid"),
        field(200, "api_key_blocked", true, "rejected:revoked"),
        field(200, "api_key_disabled", true, "rejected:revoked"),
        field(200, "team_blocked", true, "rejected:account-inactive"),
      ],
      scopes: inBody("acls"),
      identity: inBody("name"),
    }),
  ],
  detectors: [prefixed("xai-api-key", "xAI API key", "xai-", [run("base64url", [70, 120])])],
  rotateUrl: "https://console.x.ai/",
  rotateRole: "team administrator",
  docsUrl: "https://docs.x.ai/docs/api-reference",
  sources: "docs.x.ai; rule sets of betterleaks, TruffleHog and Kingfisher",
  confirmed: true,
};
