// Klaviyo: private API keys.

import type { Provider } from "../model/provider.ts";
import { get, header, inBody, production } from "./probes.ts";
import { named } from "./shapes.ts";
import { field } from "./signs.ts";

export const klaviyo: Provider = {
  id: "klaviyo",
  name: "Klaviyo",
  environments: [production("https://a.klaviyo.com/api")],
  usualVariable: "KLAVIYO_API_KEY",
  probes: [
    get("accounts", "/accounts", header("Authorization", "Klaviyo-API-Key "), {
      headers: { revision: "2024-10-15" },
      signs: [
        field(401, "errors[0].code", "not_authenticated", "rejected:invalid"),
        field(401, "errors[0].code", "authentication_failed", "rejected:invalid"),
        field(403, "errors[0].code", "permission_denied", "valid"),
      ],
      identity: inBody("data[0].attributes.contact_information.organization_name"),
    }),
  ],
  detectors: [named("klaviyo-private-key", "Klaviyo private API key", ["klaviyo"], "pk_(?:[0-9a-f]{34}|[A-Za-z0-9]{6}_[0-9a-f]{34})")],
  rotateUrl: "https://www.klaviyo.com/settings/account/api-keys",
  rotateRole: "Owner, Admin or Manager",
  docsUrl: "https://developers.klaviyo.com/en/docs/authenticate_",
  sources: "developers.klaviyo.com; rule sets of betterleaks, TruffleHog and Titus",
  confirmed: true,
};
