// Mapbox: secret, public and temporary tokens.

import type { Provider } from "../model/provider.ts";
import { get, inBody, production } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";
import { field } from "./signs.ts";

export const mapbox: Provider = {
  id: "mapbox",
  name: "Mapbox",
  environments: [production("https://api.mapbox.com")],
  usualVariable: "MAPBOX_ACCESS_TOKEN",
  probes: [
    get(
      "token",
      "/tokens/v2",
      { kind: "query", name: "access_token" },
      {
        signs: [
          field(200, "code", "TokenValid", "valid"),
          field(200, "code", "TokenExpired", "rejected:expired"),
          field(200, "code", "TokenRevoked", "rejected:revoked"),
          field(200, "code", "TokenInvalid", "rejected:invalid"),
          field(200, "code", "TokenMalformed", "rejected:malformed"),
        ],
        identity: inBody("token.user"),
      },
    ),
  ],
  detectors: [
    prefixed("mapbox-secret-token", "Mapbox secret token", "sk.eyJ", [run("base64url", [30, 240]), ".", run("base64url", [20, 30])]),
    prefixed(
      "mapbox-temporary-token",
      "Mapbox temporary token",
      "tk.eyJ",
      [run("base64url", [30, 1200]), ".", run("base64url", [20, 30])],
      { severity: "warning", mild: "short-lived" },
    ),
    named("mapbox-unmarked-token", "Mapbox token", ["mapbox"], "[pst]k\\.[A-Za-z0-9_-]{30,240}\\.[A-Za-z0-9_-]{20,30}"),
    prefixed("mapbox-public-token", "Mapbox public token", "pk.eyJ", [run("base64url", [30, 240]), ".", run("base64url", [20, 30])], {
      severity: "note",
    }),
  ],
  rotateUrl: "https://account.mapbox.com/access-tokens/",
  rotateRole: "account owner",
  docsUrl: "https://docs.mapbox.com/api/accounts/tokens/",
  sources: "docs.mapbox.com; rule sets of gitleaks, TruffleHog and Titus",
  confirmed: true,
};
