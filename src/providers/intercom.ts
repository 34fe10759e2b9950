// Intercom: access tokens.

import type { Provider } from "../model/provider.ts";
import { bearer, environment, get, inBody, production } from "./probes.ts";
import { named } from "./shapes.ts";
import { field } from "./signs.ts";

export const intercom: Provider = {
  id: "intercom",
  name: "Intercom",
  environments: [
    production("https://api.intercom.io"),
    environment("eu", "https://api.eu.intercom.io"),
    environment("au", "https://api.au.intercom.io"),
  ],
  usualVariable: "INTERCOM_ACCESS_TOKEN",
  probes: [
    get("me", "/me", bearer, {
      headers: { "intercom-version": "2.11" },
      signs: [
        field(401, "errors[0].code", "unauthorized", "rejected:invalid"),
        field(401, "errors[0].code", "token_unauthorized", "forbidden:scope"),
        field(403, "errors[0].code", "api_plan_restricted", "forbidden:plan"),
      ],
      identity: inBody("app.name"),
    }),
  ],
  detectors: [
    named("intercom-access-token", "Intercom access token", ["intercom"], "[A-Za-z0-9_-]{58,59}=", { minEntropy: 4 }),
    named("intercom-api-key", "Intercom API key", ["intercom"], "[A-Za-z0-9=_-]{60}", { minEntropy: 4 }),
  ],
  rotateUrl: "https://app.intercom.com/a/apps/_/developer-hub",
  rotateRole: "teammate with developer rights",
  docsUrl: "https://developers.intercom.com/docs/references/rest-api/errors/error-codes",
  sources: "developers.intercom.com; rule sets of gitleaks and TruffleHog",
  confirmed: true,
};
