// Scaleway: secret keys.

import type { Provider } from "../model/provider.ts";
import { get, header, production } from "./probes.ts";
import { named, UUID } from "./shapes.ts";
import { status } from "./signs.ts";

export const scaleway: Provider = {
  id: "scaleway",
  name: "Scaleway",
  environments: [production("https://api.scaleway.com")],
  usualVariable: "SCW_SECRET_KEY",
  probes: [
    get("servers", "/instance/v1/zones/fr-par-1/servers", header("X-Auth-Token"), {
      signs: [
        // A key that may not list servers is genuine.
        status(403, "valid"),
      ],
    }),
  ],
  detectors: [
    named("scaleway-secret-key", "Scaleway secret key", ["scaleway", "scw"], UUID, {
      keywords: ["scaleway", "scw_", "scw-"],
    }),
  ],
  rotateUrl: "https://console.scaleway.com/iam/api-keys",
  rotateRole: "IAM manager of the organization",
  docsUrl: "https://www.scaleway.com/en/developers/api/",
  sources: "scaleway.com/developers; rule sets of TruffleHog and betterleaks",
  confirmed: true,
};
