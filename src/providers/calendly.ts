// Calendly: personal access tokens (JWTs).

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, production } from "./probes.ts";
import { named } from "./shapes.ts";
import { says } from "./signs.ts";

export const calendly: Provider = {
  id: "calendly",
  name: "Calendly",
  environments: [production("https://api.calendly.com")],
  usualVariable: "CALENDLY_TOKEN",
  probes: [get("me", "/users/me", bearer, { signs: [says(401, "expired", "rejected:expired")], identity: inBody("resource.email") })],
  detectors: [
    named(
      "calendly-token",
      "Calendly personal access token",
      ["calendly"],
      "eyJ[A-Za-z0-9_-]{10,300}\\.eyJ[A-Za-z0-9_-]{30,300}\\.[A-Za-z0-9_-]{20,300}",
    ),
  ],
  rotateUrl: "https://calendly.com/integrations/api_webhooks",
  rotateRole: "owner of the token",
  docsUrl: "https://developer.calendly.com/api-docs",
  sources: "developer.calendly.com; rule sets of TruffleHog and Titus",
  confirmed: true,
};
