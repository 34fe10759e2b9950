// Mergify: application keys.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { status } from "./signs.ts";

export const mergify: Provider = {
  id: "mergify",
  name: "Mergify",
  environments: [production("https://api.mergify.com")],
  usualVariable: "MERGIFY_TOKEN",
  probes: [
    get("application", "/v1/application", bearer, {
      signs: [status(403, "rejected:invalid")],
      scopes: inBody("scope"),
      identity: inBody("name"),
    }),
  ],
  detectors: [prefixed("mergify-application-key", "Mergify application key", "mergify_application_key_", [run("base64url", [40, 200])])],
  rotateUrl: "https://dashboard.mergify.com/",
  rotateRole: "organization administrator",
  docsUrl: "https://docs.mergify.com/api-usage/",
  sources: "docs.mergify.com; rule sets of betterleaks",
  confirmed: true,
};
