// OpenRouter: API keys.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { says, status } from "./signs.ts";

export const openrouter: Provider = {
  id: "openrouter",
  name: "OpenRouter",
  environments: [production("https://openrouter.ai/api/v1")],
  usualVariable: "OPENROUTER_API_KEY",
  probes: [
    get("key", "/key", bearer, {
      signs: [
        // An expired key is answered as if its user were gone.
        says(401, "user not found", "rejected:invalid"),
        status(402, "throttled:quota"),
      ],
      expiry: [{ from: inBody("data.expires_at"), never: [null] }],
      identity: inBody("data.label"),
    }),
  ],
  detectors: [prefixed("openrouter-api-key", "OpenRouter API key", "sk-or-v1-", [run("hex-lower", 64)])],
  rotateUrl: "https://openrouter.ai/settings/keys",
  rotateRole: "owner of the key",
  docsUrl: "https://openrouter.ai/docs/api/reference/errors",
  sources: "OpenRouterTeam/docs issue 5; rule sets of betterleaks, TruffleHog and Kingfisher",
  confirmed: true,
};
