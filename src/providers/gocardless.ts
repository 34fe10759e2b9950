// GoCardless: access tokens.

import type { Provider } from "../model/provider.ts";
import { bearer, environment, get, production } from "./probes.ts";
import { named } from "./shapes.ts";
import { says } from "./signs.ts";

export const gocardless: Provider = {
  id: "gocardless",
  name: "GoCardless",
  environments: [production("https://api.gocardless.com"), environment("sandbox", "https://api-sandbox.gocardless.com")],
  hints: [
    { prefix: "live_", environment: "production" },
    { prefix: "sandbox_", environment: "sandbox" },
  ],
  usualVariable: "GOCARDLESS_ACCESS_TOKEN",
  probes: [
    get("customers", "/customers?limit=1", bearer, {
      headers: { "gocardless-version": "2015-07-06" },
      signs: [
        says(401, "access_token_revoked", "rejected:revoked"),
        says(401, "access_token_not_active", "rejected:revoked"),
        says(403, "insufficient_permissions", "forbidden:scope"),
      ],
    }),
  ],
  detectors: [
    named("gocardless-access-token", "GoCardless access token", ["gocardless"], "(?:live|sandbox)_[A-Za-z0-9_=-]{32,49}", {
      minEntropy: 3.6,
    }),
  ],
  rotateUrl: "https://manage.gocardless.com/developers",
  rotateRole: "administrator",
  docsUrl: "https://developer.gocardless.com/api-reference/#errors-error-types",
  sources: "developer.gocardless.com; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
