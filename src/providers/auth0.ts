// Auth0: client secrets and Management API tokens; every tenant has a host of its own.

import type { Provider } from "../model/provider.ts";
import { bearer, get } from "./probes.ts";
import { named } from "./shapes.ts";
import { says } from "./signs.ts";

export const auth0: Provider = {
  id: "auth0",
  name: "Auth0",
  environments: [],
  usualVariable: "AUTH0_CLIENT_SECRET",
  probes: [
    get("clients", "/api/v2/clients?per_page=1&fields=client_id", bearer, {
      signs: [
        says(401, "expired", "rejected:expired"),
        says(401, "bad audience", "rejected:wrong-environment"),
        says(403, "insufficient_scope", "valid"),
      ],
    }),
  ],
  detectors: [named("auth0-client-secret", "Auth0 client secret", ["auth0"], "[A-Za-z0-9_-]{64}", { minEntropy: 4.2 })],
  rotateRole: "tenant administrator",
  docsUrl: "https://auth0.com/docs/api/management/v2",
  sources: "auth0.com/docs; rule sets of TruffleHog and Titus",
  confirmed: true,
};
