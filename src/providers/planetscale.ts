// PlanetScale: service tokens, passwords and OAuth tokens.

import type { Provider } from "../model/provider.ts";
import { get, header, production } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";

export const planetscale: Provider = {
  id: "planetscale",
  name: "PlanetScale",
  environments: [production("https://api.planetscale.com/v1")],
  usualVariable: "PLANETSCALE_SERVICE_TOKEN",
  probes: [get("organizations", "/organizations", header("Authorization"))],
  detectors: [
    prefixed("planetscale-service-token", "PlanetScale service token", "pscale_tkn_", [run("base64url-dot", [32, 64])]),
    prefixed("planetscale-password", "PlanetScale password", "pscale_pw_", [run("base64url-dot", [32, 64])]),
    named(
      "planetscale-unmarked-secret",
      "PlanetScale token or password",
      ["planetscale", "pscale"],
      "pscale_(?:tkn|pw|oauth)_[A-Za-z0-9=_.-]{32,64}",
    ),
    prefixed("planetscale-oauth-token", "PlanetScale OAuth token", "pscale_oauth_", [run("base64url-dot", [32, 64])]),
  ],
  rotateUrl: "https://app.planetscale.com/",
  rotateRole: "Organization Administrator",
  docsUrl: "https://planetscale.com/docs/api/reference/service-tokens",
  sources: "planetscale.com/docs; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
