// SendGrid: API keys.

import type { Provider } from "../model/provider.ts";
import { bearer, environment, get, inBody, production } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";
import { says } from "./signs.ts";

export const sendgrid: Provider = {
  id: "sendgrid",
  name: "SendGrid",
  environments: [production("https://api.sendgrid.com/v3"), environment("eu", "https://api.eu.sendgrid.com/v3")],
  usualVariable: "SENDGRID_API_KEY",
  probes: [
    get("scopes", "/scopes", bearer, {
      signs: [
        says(403, "too many bad requests", "throttled:rate-limit"),
        says(401, "expired, or revoked", "rejected:invalid"),
        says(403, "access forbidden", "forbidden:unspecified"),
      ],
      scopes: inBody("scopes"),
    }),
  ],
  detectors: [
    prefixed("sendgrid-api-key", "SendGrid API key", "SG.", [run("base64url", [16, 32]), ".", run("base64url", [16, 64])]),
    named("sendgrid-unmarked-key", "SendGrid API key", ["sendgrid", "sengrid"], "SG\\.[A-Za-z0-9=_.-]{60,75}"),
  ],
  rotateUrl: "https://app.sendgrid.com/settings/api_keys",
  rotateRole: "account owner or teammate with API key rights",
  docsUrl: "https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions",
  sources: "docs of SendGrid; rule sets of gitleaks, secretlint and TruffleHog",
  confirmed: true,
};
