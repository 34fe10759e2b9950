// Zendesk: API tokens; every customer has a host of its own.

import type { Provider } from "../model/provider.ts";
import { get, inBody, userAndPassword } from "./probes.ts";
import { named } from "./shapes.ts";
import { field } from "./signs.ts";

export const zendesk: Provider = {
  id: "zendesk",
  name: "Zendesk",
  environments: [],
  usualVariable: "ZENDESK_API_TOKEN",
  probes: [
    get("me", "/users/me.json", userAndPassword, {
      signs: [
        // Whoever is not signed in is told about an anonymous user.
        field(200, "user.id", null, "rejected:invalid"),
      ],
      identity: inBody("user.email"),
      scopes: inBody("user.role"),
    }),
  ],
  detectors: [named("zendesk-api-token", "Zendesk API token", ["zendesk"], "[A-Za-z0-9]{40}", { minEntropy: 3.8 })],
  rotateRole: "Zendesk administrator",
  docsUrl: "https://developer.zendesk.com/api-reference/introduction/security-and-auth/",
  sources: "developer.zendesk.com; rule sets of gitleaks and TruffleHog",
  confirmed: true,
};
