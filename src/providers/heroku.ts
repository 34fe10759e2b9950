// Heroku: API keys and OAuth tokens.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, production } from "./probes.ts";
import { named, prefixed, run, UUID } from "./shapes.ts";
import { field, says } from "./signs.ts";

export const heroku: Provider = {
  id: "heroku",
  name: "Heroku",
  environments: [production("https://api.heroku.com")],
  usualVariable: "HEROKU_API_KEY",
  probes: [
    get("account", "/account", bearer, {
      headers: { accept: "application/vnd.heroku+json; version=3" },
      signs: [
        field(401, "id", "unauthorized", "rejected:invalid"),
        says([401, 403], "expired", "rejected:expired"),
        field(403, "id", "suspended", "rejected:account-inactive"),
        field(403, "id", "forbidden", "valid"),
      ],
      identity: inBody("email"),
    }),
  ],
  detectors: [
    prefixed("heroku-api-key", "Heroku API key", "HRKU-AA", [run("base64url", 58)]),
    named("heroku-legacy-api-key", "Heroku API key (UUID)", ["heroku"], UUID),
  ],
  rotateUrl: "https://dashboard.heroku.com/account",
  rotateRole: "owner of the account",
  docsUrl: "https://devcenter.heroku.com/articles/platform-api-reference",
  sources: "devcenter.heroku.com; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
