// Vultr: API keys.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, production } from "./probes.ts";
import { named } from "./shapes.ts";
import { says } from "./signs.ts";

export const vultr: Provider = {
  id: "vultr",
  name: "Vultr",
  environments: [production("https://api.vultr.com/v2")],
  usualVariable: "VULTR_API_KEY",
  probes: [
    get("account", "/account", bearer, {
      signs: [says(401, "unauthorized ip", "forbidden:ip-or-geo")],
      scopes: inBody("account.acls"),
      identity: inBody("account.email"),
    }),
  ],
  detectors: [named("vultr-api-key", "Vultr API key", ["vultr"], "[A-Z0-9]{36}")],
  rotateUrl: "https://my.vultr.com/settings/#settingsapi",
  rotateRole: "owner of the account",
  docsUrl: "https://www.vultr.com/api/",
  sources: "Vultr API reference; rule sets of TruffleHog",
  confirmed: false,
};
