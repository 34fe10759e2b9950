// Cerebras: API keys.

import type { Provider } from "../model/provider.ts";
import { bearer, get, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { field } from "./signs.ts";

export const cerebras: Provider = {
  id: "cerebras",
  name: "Cerebras",
  environments: [production("https://api.cerebras.ai/v1")],
  usualVariable: "CEREBRAS_API_KEY",
  probes: [get("models", "/models", bearer, { signs: [field(401, "code", "wrong_api_key", "rejected:invalid")] })],
  detectors: [prefixed("cerebras-api-key", "Cerebras API key", "csk-", [run("lower-digits", 48)])],
  rotateUrl: "https://cloud.cerebras.ai/platform",
  rotateRole: "owner of the key",
  docsUrl: "https://inference-docs.cerebras.ai/support/error",
  sources: "inference-docs.cerebras.ai; rule sets of betterleaks and Kingfisher",
  confirmed: true,
};
