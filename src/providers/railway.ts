// Railway: account, workspace and project tokens.

import type { Provider } from "../model/provider.ts";
import { bearer, graphqlQuery, inBody, production } from "./probes.ts";
import { named, UUID } from "./shapes.ts";
import { says } from "./signs.ts";

export const railway: Provider = {
  id: "railway",
  name: "Railway",
  environments: [production("https://backboard.railway.com/graphql/v2")],
  usualVariable: "RAILWAY_API_TOKEN",
  probes: [
    graphqlQuery("me", "", bearer, "{ me { id email } }", {
      signs: [says(200, "not authorized", "rejected:invalid")],
      identity: inBody("data.me.email"),
    }),
  ],
  detectors: [named("railway-token", "Railway token", ["railway token", "railway_api"], UUID, { keywords: ["railway"] })],
  rotateUrl: "https://railway.com/account/tokens",
  rotateRole: "owner of the token",
  docsUrl: "https://docs.railway.com/reference/public-api",
  sources: "docs.railway.com; rule sets of TruffleHog and Titus",
  confirmed: false,
};
