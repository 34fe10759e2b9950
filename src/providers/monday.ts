// monday.com: API tokens (JWTs without expiry).

import type { Provider } from "../model/provider.ts";
import { graphqlQuery, header, inBody, production } from "./probes.ts";
import { named } from "./shapes.ts";
import { present, says } from "./signs.ts";

export const monday: Provider = {
  id: "monday",
  name: "monday.com",
  environments: [production("https://api.monday.com/v2")],
  usualVariable: "MONDAY_API_TOKEN",
  probes: [
    graphqlQuery("me", "", header("Authorization"), "{ me { id name } }", {
      signs: [says(200, "not authenticated", "rejected:invalid"), present(200, "data.me.id", "valid")],
      identity: inBody("data.me.name"),
    }),
  ],
  detectors: [
    named(
      "monday-api-token",
      "monday.com API token",
      ["monday"],
      "eyJ[A-Za-z0-9_-]{10,200}\\.eyJ[A-Za-z0-9_-]{50,1000}\\.[A-Za-z0-9_-]{20,500}",
    ),
  ],
  rotateUrl: "https://auth.monday.com/",
  rotateRole: "owner of the token",
  docsUrl: "https://developer.monday.com/api-reference/docs/authentication",
  sources: "developer.monday.com; rule sets of betterleaks and TruffleHog",
  confirmed: true,
};
