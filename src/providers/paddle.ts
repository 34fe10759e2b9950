// Paddle Billing: API keys and webhook secrets.

import type { Provider } from "../model/provider.ts";
import { bearer, environment, get, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { field } from "./signs.ts";

export const paddle: Provider = {
  id: "paddle",
  name: "Paddle Billing",
  environments: [production("https://api.paddle.com"), environment("sandbox", "https://sandbox-api.paddle.com")],
  hints: [
    { prefix: "pdl_live_", environment: "production" },
    { prefix: "pdl_sdbx_", environment: "sandbox" },
  ],
  usualVariable: "PADDLE_API_KEY",
  probes: [
    get("event-types", "/event-types", bearer, {
      signs: [
        // A key of the other environment gets the same answer as a revoked one; the prefix tells them apart.
        field(403, "error.code", "invalid_token", "rejected:invalid"),
        field([401, 403], "error.code", "authentication_malformed", "rejected:malformed"),
        field(403, "error.code", "forbidden", "forbidden:scope"),
      ],
    }),
  ],
  detectors: [
    prefixed("paddle-api-key", "Paddle API key", "pdl_live_apikey_", [
      run("lower-digits", 26),
      "_",
      run("base62", 22),
      "_",
      run("base62", 3),
    ]),
    prefixed(
      "paddle-sandbox-api-key",
      "Paddle API key (sandbox)",
      "pdl_sdbx_apikey_",
      [run("lower-digits", 26), "_", run("base62", 22), "_", run("base62", 3)],
      { severity: "warning" },
    ),
    prefixed("paddle-webhook-secret", "Paddle webhook secret", "pdl_ntfset_", [run("lower-digits", 26), "_", run("base64-any", [20, 60])]),
  ],
  rotateUrl: "https://vendors.paddle.com/authentication-v2",
  rotateRole: "Admin or Technical",
  docsUrl: "https://developer.paddle.com/errors/shared/invalid_token",
  sources: "developer.paddle.com; rule sets of betterleaks and Kingfisher",
  confirmed: true,
};
