// Onfido: API tokens; the region is part of the token.

import type { Provider } from "../model/provider.ts";
import { environment, get, header, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { field } from "./signs.ts";

export const onfido: Provider = {
  id: "onfido",
  name: "Onfido",
  environments: [
    production("https://api.eu.onfido.com/v3.6"),
    environment("us", "https://api.us.onfido.com/v3.6"),
    environment("canada", "https://api.ca.onfido.com/v3.6"),
  ],
  hints: [
    { prefix: "api_live.", environment: "production" },
    { prefix: "api_live_us.", environment: "us" },
    { prefix: "api_live_ca.", environment: "canada" },
  ],
  usualVariable: "ONFIDO_API_TOKEN",
  probes: [
    get("webhooks", "/webhooks/", header("Authorization", "Token token="), {
      signs: [
        field(401, "error.type", "expired_token", "rejected:expired"),
        field(401, "error.type", "authorization_error", "rejected:invalid"),
        field(403, "error.type", "account_disabled", "rejected:account-inactive"),
      ],
    }),
  ],
  detectors: [
    prefixed("onfido-api-token", "Onfido API token", ["api_live.", "api_live_us.", "api_live_ca."], [run("base64url-dot", [20, 80])]),
    prefixed(
      "onfido-sandbox-token",
      "Onfido API token (sandbox)",
      ["api_sandbox.", "api_sandbox_us.", "api_sandbox_ca."],
      [run("base64url-dot", [20, 80])],
      { severity: "warning" },
    ),
  ],
  rotateUrl: "https://dashboard.onfido.com/api/tokens",
  rotateRole: "administrator",
  docsUrl: "https://documentation.onfido.com/api/latest/#authentication",
  sources: "documentation.onfido.com; rule sets of betterleaks and Kingfisher",
  confirmed: true,
};
