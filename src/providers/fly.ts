// Fly.io: macaroon and OAuth tokens.

import type { Provider } from "../model/provider.ts";
import { bearer, graphqlQuery, production } from "./probes.ts";
import { oneOf, pattern, run, shaped, token } from "./shapes.ts";
import { present, says } from "./signs.ts";

export const fly: Provider = {
  id: "fly",
  name: "Fly.io",
  environments: [production("https://api.fly.io")],
  usualVariable: "FLY_API_TOKEN",
  probes: [
    graphqlQuery("viewer", "/graphql", bearer, "{ viewer { id } }", {
      signs: [
        says(200, "not authorized", "rejected:invalid"),
        says([200, 401], "unauthorized", "rejected:invalid"),
        present(200, "data.viewer.id", "valid"),
      ],
    }),
  ],
  detectors: [
    shaped(
      "fly-token",
      "Fly.io access token",
      ["flyv1 ", "fo1_", "fm1r_", "fm1a_", "fm2_"],
      [
        token("fo1_", run("base64url", 43)),
        pattern("FlyV1 (?P<secret>[A-Za-z0-9+/=,_-]{100,1000})"),
        token(oneOf("fm1r_", "fm1a_", "fm2_"), run("base64-any", [80, 3000])),
      ],
    ),
  ],
  rotateUrl: "https://fly.io/user/personal_access_tokens",
  rotateRole: "owner of the token; organization admin for organization tokens",
  docsUrl: "https://fly.io/docs/security/tokens/",
  sources: "superfly/flyctl; rule sets of betterleaks, TruffleHog and Kingfisher",
  confirmed: true,
};
