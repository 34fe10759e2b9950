// Airtable: personal access tokens and older API keys.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, production } from "./probes.ts";
import { named, run, shaped, token } from "./shapes.ts";

export const airtable: Provider = {
  id: "airtable",
  name: "Airtable",
  environments: [production("https://api.airtable.com/v0")],
  usualVariable: "AIRTABLE_API_KEY",
  probes: [get("whoami", "/meta/whoami", bearer, { scopes: inBody("scopes"), identity: inBody("email") })],
  detectors: [
    shaped("airtable-pat", "Airtable personal access token", ["pat"], [token("pat", run("base62", 14), ".", run("hex-lower", 64))]),
    named("airtable-oauth-token", "Airtable OAuth token", ["airtable"], "[A-Za-z0-9]{8,40}\\.v1\\.[A-Za-z0-9_-]{4,200}\\.[0-9a-f]{8,128}"),
    named("airtable-api-key", "Airtable API key (older)", ["airtable"], "[A-Za-z0-9]{17}", { minEntropy: 3.2 }),
  ],
  rotateUrl: "https://airtable.com/create/tokens",
  rotateRole: "owner of the token",
  docsUrl: "https://airtable.com/developers/web/api/get-user-id-scopes",
  sources: "airtable.com/developers; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
