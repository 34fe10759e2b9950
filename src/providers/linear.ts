// Linear: API keys, OAuth tokens and client secrets.

import type { Provider } from "../model/provider.ts";
import { graphqlQuery, header, inBody, production } from "./probes.ts";
import { keyBeside } from "./service.ts";
import { prefixed, run } from "./shapes.ts";
import { present, says } from "./signs.ts";

export const linear: Provider = {
  id: "linear",
  name: "Linear",
  environments: [production("https://api.linear.app/graphql")],
  usualVariable: "LINEAR_API_KEY",
  probes: [
    graphqlQuery("viewer", "", header("Authorization"), "{ viewer { id name } }", {
      signs: [
        says([200, 400, 401], "authentication required", "rejected:invalid"),
        says([200, 400, 401], "AUTHENTICATION_ERROR", "rejected:invalid"),
        says(400, "RATELIMITED", "throttled:rate-limit"),
        says([200, 400], "FORBIDDEN", "forbidden:scope"),
        present(200, "data.viewer.id", "valid"),
      ],
      identity: inBody("data.viewer.name"),
    }),
  ],
  detectors: [
    prefixed("linear-api-key", "Linear API key", "lin_api_", [run("base62", 40)]),
    prefixed("linear-oauth-token", "Linear OAuth access token", "lin_oauth_", [run("hex-lower", 64)]),
    prefixed("linear-webhook-secret", "Linear webhook signing secret", "lin_wh_", [run("base62", [20, 64])]),
    keyBeside("linear-client-secret", "Linear OAuth client secret", "linear", "[0-9a-f]{32}"),
  ],
  rotateUrl: "https://linear.app/settings/account/security",
  rotateRole: "member of the workspace",
  docsUrl: "https://linear.app/developers/graphql",
  sources: "linear.app/developers; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
