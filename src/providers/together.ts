// Together AI: API keys.

import type { Provider } from "../model/provider.ts";
import { bearer, get, production } from "./probes.ts";
import { keyBeside } from "./service.ts";
import { prefixed, run } from "./shapes.ts";
import { field } from "./signs.ts";

export const together: Provider = {
  id: "together",
  name: "Together AI",
  environments: [production("https://api.together.xyz/v1")],
  usualVariable: "TOGETHER_API_KEY",
  probes: [get("models", "/models", bearer, { signs: [field(401, "error.code", "invalid_api_key", "rejected:invalid")] })],
  detectors: [
    prefixed("together-api-key", "Together AI API key", "tgp_v1_", [run("base64url", 43)]),
    keyBeside("together-legacy-api-key", "Together AI API key (older)", "together", "[0-9a-f]{64}"),
  ],
  rotateUrl: "https://api.together.ai/settings/api-keys",
  rotateRole: "owner of the key",
  docsUrl: "https://docs.together.ai/docs/error-codes",
  sources: "docs.together.ai; rule sets of betterleaks and Kingfisher",
  confirmed: true,
};
