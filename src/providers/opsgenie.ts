// Opsgenie: API keys.

import type { Provider } from "../model/provider.ts";
import { authorization, environment, get, inBody, production } from "./probes.ts";
import { named, UUID } from "./shapes.ts";
import { says, status } from "./signs.ts";

export const opsgenie: Provider = {
  id: "opsgenie",
  name: "Opsgenie",
  environments: [production("https://api.opsgenie.com"), environment("eu", "https://api.eu.opsgenie.com")],
  usualVariable: "OPSGENIE_API_KEY",
  probes: [
    get("account", "/v2/account", authorization("GenieKey"), {
      signs: [
        says(422, "could not authenticate", "rejected:invalid"),
        // A key of an integration that may not read the account is genuine.
        status(403, "valid"),
      ],
      identity: inBody("data.name"),
    }),
  ],
  detectors: [
    named("opsgenie-api-key", "Opsgenie API key", ["opsgenie", "genie key"], UUID, { keywords: ["opsgenie", "geniekey", "genie_key"] }),
  ],
  rotateUrl: "https://app.opsgenie.com/settings/api-key-management",
  rotateRole: "Owner or Admin",
  docsUrl: "https://docs.opsgenie.com/docs/account-api",
  sources: "docs.opsgenie.com; rule sets of TruffleHog and Titus",
  confirmed: true,
};
