// Persona: API keys.

import type { Provider } from "../model/provider.ts";
import { bearer, get, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { present } from "./signs.ts";

export const persona: Provider = {
  id: "persona",
  name: "Persona",
  environments: [production("https://api.withpersona.com/api/v1")],
  hints: [{ prefix: "persona_production_", environment: "production" }],
  usualVariable: "PERSONA_API_KEY",
  probes: [
    get("accounts", "/accounts?page[size]=1", bearer, {
      headers: { "persona-version": "2023-01-05" },
      signs: [
        // A key without this permission is told so in `errors`.
        present(403, "errors", "valid"),
      ],
    }),
  ],
  detectors: [
    prefixed("persona-api-key", "Persona API key", "persona_production_", [run("base64url", [20, 80])]),
    prefixed("persona-sandbox-api-key", "Persona API key (sandbox)", "persona_sandbox_", [run("base64url", [20, 80])], {
      severity: "warning",
    }),
  ],
  rotateUrl: "https://app.withpersona.com/dashboard/api-keys",
  rotateRole: "administrator of the organization",
  docsUrl: "https://docs.withpersona.com/api-keys",
  sources: "docs.withpersona.com; rule sets of betterleaks and Kingfisher",
  confirmed: true,
};
