// Fastly: API tokens.

import type { Provider } from "../model/provider.ts";
import { get, header, inBody, production } from "./probes.ts";
import { named } from "./shapes.ts";
import { says, status } from "./signs.ts";

export const fastly: Provider = {
  id: "fastly",
  name: "Fastly",
  environments: [production("https://api.fastly.com")],
  usualVariable: "FASTLY_API_TOKEN",
  probes: [
    get("self", "/tokens/self", header("Fastly-Key"), {
      signs: [says([401, 403], "expired", "rejected:expired"), status(403, "rejected:invalid")],
      expiry: [{ from: inBody("expires_at"), never: [null], issued: inBody("created_at") }],
      scopes: inBody("scope"),
      identity: inBody("customer_id"),
      lastUsed: inBody("last_used_at"),
    }),
  ],
  detectors: [named("fastly-api-token", "Fastly API token", ["fastly"], "[A-Za-z0-9_=-]{32}", { minEntropy: 3.5 })],
  rotateUrl: "https://manage.fastly.com/account/personal/tokens",
  rotateRole: "owner of the token",
  docsUrl: "https://www.fastly.com/documentation/reference/api/auth-tokens/user/",
  sources: "Fastly API reference; rule sets of gitleaks and TruffleHog",
  confirmed: true,
};
