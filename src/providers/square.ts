// Square: access tokens and application secrets.

import type { Provider } from "../model/provider.ts";
import { bearer, environment, inBody, production, readingPost } from "./probes.ts";
import { pattern, prefixed, run, shaped } from "./shapes.ts";
import { field } from "./signs.ts";

export const square: Provider = {
  id: "square",
  name: "Square",
  environments: [production("https://connect.squareup.com"), environment("sandbox", "https://connect.squareupsandbox.com")],
  hints: [{ prefix: "sandbox-sq0", environment: "sandbox" }],
  usualVariable: "SQUARE_ACCESS_TOKEN",
  probes: [
    readingPost("token-status", "/oauth2/token/status", bearer, "{}", {
      signs: [
        field(401, "errors[0].code", "ACCESS_TOKEN_EXPIRED", "rejected:expired"),
        field(401, "errors[0].code", "ACCESS_TOKEN_REVOKED", "rejected:revoked"),
        field(401, "errors[0].code", "CLIENT_DISABLED", "rejected:account-inactive"),
        field(401, "errors[0].code", "UNAUTHORIZED", "rejected:invalid"),
        field(403, "errors[0].code", "INSUFFICIENT_SCOPES", "forbidden:scope"),
      ],
      expiry: [{ from: inBody("expires_at") }],
      scopes: inBody("scopes"),
      identity: inBody("merchant_id"),
    }),
  ],
  detectors: [
    // No piece of a longer base64 text, in which zero bytes look the same.
    shaped(
      "square-access-token",
      "Square access token",
      ["eaaa"],
      [pattern("(?:^|[^A-Za-z0-9+/=_-])(?P<secret>EAAA[B-Za-z0-9_-][A-Za-z0-9+/=_-]{21,63})(?:[^A-Za-z0-9+/=_-]|$)")],
      { minEntropy: 3.8 },
    ),
    prefixed("square-personal-token", "Square personal access token (older)", ["sq0atp-", "sandbox-sq0atb-"], [run("base64url", [22, 60])]),
    prefixed("square-application-id", "Square application id", ["sq0idp-", "sandbox-sq0idb-"], [run("base64url", [22, 43])], {
      severity: "note",
    }),
    prefixed("square-oauth-secret", "Square OAuth secret", ["sq0csp-", "sandbox-sq0csb-"], [run("base64url", 43)]),
  ],
  rotateUrl: "https://developer.squareup.com/apps",
  rotateRole: "owner of the application",
  docsUrl: "https://developer.squareup.com/reference/square/o-auth-api/retrieve-token-status",
  sources: "Square API specification; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
