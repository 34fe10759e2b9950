// HubSpot: private app tokens and developer keys; the region is part of the token.

import type { Provider } from "../model/provider.ts";
import { bearer, get, production } from "./probes.ts";
import { named, run, shaped, token, UUID, uuid } from "./shapes.ts";
import { field, says } from "./signs.ts";

export const hubspot: Provider = {
  id: "hubspot",
  name: "HubSpot",
  environments: [production("https://api.hubapi.com")],
  usualVariable: "HUBSPOT_ACCESS_TOKEN",
  probes: [
    get("usage", "/account-info/v3/api-usage/daily/private-apps", bearer, {
      signs: [
        // A token without this one scope is genuine.
        field(403, "category", "MISSING_SCOPES", "valid"),
        field(401, "category", "EXPIRED_AUTHENTICATION", "rejected:expired"),
        field(401, "category", "INVALID_AUTHENTICATION", "rejected:invalid"),
        says(403, "USER_DOES_NOT_HAVE_PERMISSIONS", "rejected:account-inactive"),
      ],
    }),
  ],
  detectors: [
    shaped("hubspot-private-app-token", "HubSpot private app token", ["pat-"], [token("pat-", run("lower-digits", [2, 3]), "-", ...uuid)]),
    named("hubspot-api-key", "HubSpot API key", ["hubspot", "hapikey"], UUID),
  ],
  rotateUrl: "https://app.hubspot.com/",
  rotateRole: "Super Admin",
  docsUrl: "https://developers.hubspot.com/docs/api-reference/error-handling",
  sources: "developers.hubspot.com; rule sets of gitleaks, TruffleHog and Titus",
  confirmed: true,
};
