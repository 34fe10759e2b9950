// Clerk: secret keys; they share their prefix with other services.

import type { Provider } from "../model/provider.ts";
import { bearer, environment, get, production } from "./probes.ts";
import { named } from "./shapes.ts";
import { says } from "./signs.ts";

export const clerk: Provider = {
  id: "clerk",
  name: "Clerk",
  environments: [production("https://api.clerk.com/v1"), environment("test", "https://api.clerk.com/v1")],
  hints: [
    { prefix: "sk_live_", environment: "production" },
    { prefix: "sk_test_", environment: "test" },
  ],
  usualVariable: "CLERK_SECRET_KEY",
  probes: [get("users", "/users?limit=1", bearer, { signs: [says(401, "secret key is invalid", "rejected:invalid")] })],
  detectors: [named("clerk-secret-key", "Clerk secret key", ["clerk"], "sk_(?:live|test)_[A-Za-z0-9]{40,60}")],
  rotateUrl: "https://dashboard.clerk.com/last-active?path=api-keys",
  rotateRole: "administrator of the application",
  docsUrl: "https://clerk.com/docs/reference/backend-api",
  sources: "clerk.com/docs; rule sets of betterleaks and Titus",
  confirmed: true,
};
