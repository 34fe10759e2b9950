// Figma: personal, plan and OAuth tokens.

import type { Provider } from "../model/provider.ts";
import { get, header, inBody, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { fieldHas } from "./signs.ts";

export const figma: Provider = {
  id: "figma",
  name: "Figma",
  environments: [production("https://api.figma.com/v1")],
  usualVariable: "FIGMA_TOKEN",
  probes: [
    get("me", "/me", header("X-Figma-Token"), {
      signs: [
        // A token without the scope for /me is genuine.
        fieldHas(403, "err", "invalid scope", "valid"),
        fieldHas(403, "err", "expired", "rejected:expired"),
        fieldHas(403, "err", "invalid token", "rejected:invalid"),
      ],
      identity: inBody("email"),
    }),
  ],
  detectors: [
    prefixed("figma-token", "Figma access token", ["figd_", "figp_", "figu_", "figo_", "figh_", "figr_"], [run("base64url", [38, 54])]),
  ],
  rotateUrl: "https://www.figma.com/settings",
  rotateRole: "owner of the token",
  docsUrl: "https://developers.figma.com/docs/rest-api/authentication/",
  sources: "developers.figma.com; rule sets of TruffleHog, Titus and Kingfisher",
  confirmed: true,
};
