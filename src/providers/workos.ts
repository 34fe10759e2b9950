// WorkOS: API keys; they share their prefix with other services.

import type { Provider } from "../model/provider.ts";
import { bearer, environment, get, production } from "./probes.ts";
import { named } from "./shapes.ts";
import { status } from "./signs.ts";

export const workos: Provider = {
  id: "workos",
  name: "WorkOS",
  environments: [production("https://api.workos.com"), environment("test", "https://api.workos.com")],
  hints: [
    { prefix: "sk_live_", environment: "production" },
    { prefix: "sk_test_", environment: "test" },
  ],
  usualVariable: "WORKOS_API_KEY",
  probes: [get("organizations", "/organizations?limit=1", bearer, { signs: [status(403, "valid")] })],
  detectors: [named("workos-api-key", "WorkOS API key", ["workos"], "sk_(?:(?:live|test)_)?[A-Za-z0-9+/=]{40,100}", { minEntropy: 4 })],
  rotateUrl: "https://dashboard.workos.com/api-keys",
  rotateRole: "administrator of the team",
  docsUrl: "https://workos.com/docs/reference/errors",
  sources: "workos.com/docs; rule sets of betterleaks and GitHub's list of supported secret types",
  confirmed: true,
};
