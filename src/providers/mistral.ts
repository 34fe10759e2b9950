// Mistral AI: API keys.

import type { Provider } from "../model/provider.ts";
import { bearer, get, production } from "./probes.ts";
import { named } from "./shapes.ts";

export const mistral: Provider = {
  id: "mistral",
  name: "Mistral AI",
  environments: [production("https://api.mistral.ai/v1")],
  usualVariable: "MISTRAL_API_KEY",
  probes: [get("models", "/models", bearer)],
  detectors: [named("mistral-api-key", "Mistral AI API key", ["mistral"], "[A-Za-z0-9]{32}", { minEntropy: 3.6 })],
  rotateUrl: "https://console.mistral.ai/api-keys",
  rotateRole: "member of the workspace",
  docsUrl: "https://docs.mistral.ai/api/",
  sources: "docs.mistral.ai; rule sets of betterleaks and TruffleHog",
  confirmed: true,
};
