// Azure OpenAI: keys of a resource; every resource has a host of its own.

import type { Provider } from "../model/provider.ts";
import { get, header } from "./probes.ts";
import { named } from "./shapes.ts";
import { says } from "./signs.ts";

export const azureOpenai: Provider = {
  id: "azure-openai",
  name: "Azure OpenAI",
  environments: [],
  usualVariable: "AZURE_OPENAI_API_KEY",
  probes: [
    get("models", "/openai/models?api-version=2024-10-21", header("api-key"), {
      signs: [
        says(401, "invalid subscription key or wrong api endpoint", "rejected:invalid"),
        says(403, "virtual network", "forbidden:ip-or-geo"),
        says(403, "firewall", "forbidden:ip-or-geo"),
      ],
    }),
  ],
  detectors: [
    named(
      "azure-openai-api-key",
      "Azure OpenAI API key (older)",
      ["azure openai", "openai.azure.com", "azure_openai_api_key", "azure cognitive", "ocp apim subscription key"],
      "[0-9a-f]{32}",
      { keywords: ["azure", "ocp-apim"] },
    ),
  ],
  rotateUrl: "https://portal.azure.com/",
  rotateRole: "Cognitive Services Contributor",
  docsUrl: "https://learn.microsoft.com/azure/ai-services/openai/reference",
  sources: "learn.microsoft.com; rule sets of TruffleHog and Titus",
  confirmed: true,
};
