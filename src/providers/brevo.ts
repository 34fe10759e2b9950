// Brevo: API and SMTP keys.

import type { Provider } from "../model/provider.ts";
import { get, header, inBody, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { field, says } from "./signs.ts";

export const brevo: Provider = {
  id: "brevo",
  name: "Brevo",
  environments: [production("https://api.brevo.com/v3")],
  usualVariable: "BREVO_API_KEY",
  probes: [
    get("account", "/account", header("api-key"), {
      signs: [says(401, "unrecognised ip", "forbidden:ip-or-geo"), field(401, "code", "unauthorized", "rejected:invalid")],
      identity: inBody("email"),
    }),
  ],
  detectors: [
    prefixed("brevo-api-key", "Brevo API key", "xkeysib-", [run("hex", 64), "-", run("base62", 16)]),
    prefixed("brevo-smtp-key", "Brevo SMTP key", "xsmtpsib-", [run("hex", 64), "-", run("base62", 16)]),
  ],
  rotateUrl: "https://app.brevo.com/settings/keys/api",
  rotateRole: "account owner",
  docsUrl: "https://developers.brevo.com/",
  sources: "developers.brevo.com; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
