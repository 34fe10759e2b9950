// Groq: API keys.

import type { Provider } from "../model/provider.ts";
import { bearer, get, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { field, says } from "./signs.ts";

export const groq: Provider = {
  id: "groq",
  name: "Groq",
  environments: [production("https://api.groq.com/openai/v1")],
  usualVariable: "GROQ_API_KEY",
  probes: [
    get("models", "/models", bearer, {
      signs: [
        field(401, "error.code", "invalid_api_key", "rejected:invalid"),
        field(401, "error.code", "expired_api_key", "rejected:expired"),
        says(403, "organization has been restricted", "rejected:account-inactive"),
      ],
    }),
  ],
  detectors: [prefixed("groq-api-key", "Groq API key", "gsk_", [run("base62", [50, 54])])],
  rotateUrl: "https://console.groq.com/keys",
  rotateRole: "member of the organization",
  docsUrl: "https://console.groq.com/docs/errors",
  sources: "console.groq.com/docs; rule sets of betterleaks, TruffleHog and Titus",
  confirmed: true,
};
