// Contentful: management, delivery and preview tokens.

import type { Provider } from "../model/provider.ts";
import { bearer, environment, get, inBody, production } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";
import { field } from "./signs.ts";

export const contentful: Provider = {
  id: "contentful",
  name: "Contentful",
  environments: [production("https://api.contentful.com"), environment("eu", "https://api.eu.contentful.com")],
  usualVariable: "CONTENTFUL_MANAGEMENT_TOKEN",
  probes: [
    get("me", "/users/me", bearer, {
      signs: [field(401, "sys.id", "AccessTokenInvalid", "rejected:invalid")],
      identity: inBody("email"),
      listing: {
        path: "/users/me/access_tokens?limit=1000",
        list: "items",
        shown: "sys.redactedValue",
        names: ["name", "sys.id"],
        expiry: [{ from: inBody("sys.expiresAt"), issued: inBody("sys.createdAt") }],
        lastUsed: inBody("sys.lastUsedAt"),
      },
    }),
  ],
  detectors: [
    prefixed("contentful-pat", "Contentful personal access token", "CFPAT-", [run("base64url", 43)]),
    named("contentful-delivery-token", "Contentful delivery or preview token", ["contentful"], "[A-Za-z0-9_-]{43}", { minEntropy: 4 }),
  ],
  rotateUrl: "https://app.contentful.com/account/profile/cma_tokens",
  rotateRole: "owner of the token",
  docsUrl: "https://www.contentful.com/developers/docs/references/content-management-api/",
  sources: "contentful.com/developers; rule sets of gitleaks, TruffleHog and Titus",
  confirmed: true,
};
