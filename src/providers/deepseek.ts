// DeepSeek: API keys.

import type { Provider } from "../model/provider.ts";
import { bearer, get, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { says, status } from "./signs.ts";

export const deepseek: Provider = {
  id: "deepseek",
  name: "DeepSeek",
  environments: [production("https://api.deepseek.com")],
  usualVariable: "DEEPSEEK_API_KEY",
  probes: [
    get("models", "/models", bearer, { signs: [status(402, "throttled:quota"), says(401, "authentication fails", "rejected:invalid")] }),
  ],
  detectors: [prefixed("deepseek-api-key", "DeepSeek API key, or one of a service that copies its format", "sk-", [run("hex-lower", 32)])],
  rotateUrl: "https://platform.deepseek.com/api_keys",
  rotateRole: "owner of the key",
  docsUrl: "https://api-docs.deepseek.com/quick_start/error_codes",
  sources: "api-docs.deepseek.com; rule sets of betterleaks and TruffleHog",
  confirmed: true,
};
