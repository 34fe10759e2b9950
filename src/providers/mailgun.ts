// Mailgun: private, signing and validation keys.

import type { Provider } from "../model/provider.ts";
import { environment, get, passwordOf, production } from "./probes.ts";
import { named } from "./shapes.ts";

export const mailgun: Provider = {
  id: "mailgun",
  name: "Mailgun",
  environments: [production("https://api.mailgun.net/v3"), environment("eu", "https://api.eu.mailgun.net/v3")],
  usualVariable: "MAILGUN_API_KEY",
  probes: [get("domains", "/domains?limit=1", passwordOf("api"))],
  detectors: [
    named("mailgun-private-key", "Mailgun private API key", ["mailgun"], "key-[0-9a-f]{32}"),
    named("mailgun-api-key", "Mailgun API key", ["mailgun", "mg api key"], "[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}", {
      keywords: ["mailgun", "mg_api_key"],
    }),
    named("mailgun-public-key", "Mailgun public validation key", ["mailgun"], "pubkey-[0-9a-f]{32}", { severity: "note" }),
  ],
  rotateUrl: "https://app.mailgun.com/settings/api_security",
  rotateRole: "account Admin",
  docsUrl: "https://documentation.mailgun.com/docs/mailgun/api-reference/",
  sources: "documentation.mailgun.com; rule sets of gitleaks and TruffleHog",
  confirmed: true,
};
