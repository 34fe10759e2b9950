// Cohere: API keys.

import type { Provider } from "../model/provider.ts";
import { bearer, get, production } from "./probes.ts";
import { named } from "./shapes.ts";
import { says } from "./signs.ts";

export const cohere: Provider = {
  id: "cohere",
  name: "Cohere",
  environments: [production("https://api.cohere.com/v1")],
  usualVariable: "CO_API_KEY",
  probes: [
    get("connectors", "/connectors?limit=1", bearer, {
      signs: [says(401, "invalid api token", "rejected:invalid"), says(429, "trial key", "throttled:quota")],
    }),
  ],
  detectors: [
    named("cohere-api-key", "Cohere API key", ["cohere", "co api key"], "[A-Za-z0-9]{40}", {
      keywords: ["cohere", "co_api_key"],
      minEntropy: 4,
    }),
  ],
  rotateUrl: "https://dashboard.cohere.com/api-keys",
  rotateRole: "team owner",
  docsUrl: "https://docs.cohere.com/reference/errors",
  sources: "docs.cohere.com; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
