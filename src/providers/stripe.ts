// Stripe: secret and restricted keys, webhook signing secrets. The mode is part of the key; both modes share one host.

import type { Provider } from "../model/provider.ts";
import { bearer, environment, get, production } from "./probes.ts";
import { oneOf, prefixed, run, shaped, token } from "./shapes.ts";
import { field, says } from "./signs.ts";

export const stripe: Provider = {
  id: "stripe",
  name: "Stripe",
  environments: [production("https://api.stripe.com/v1"), environment("test", "https://api.stripe.com/v1")],
  hints: [
    { prefix: "sk_live_", environment: "production" },
    { prefix: "rk_live_", environment: "production" },
    { prefix: "sk_test_", environment: "test" },
    { prefix: "rk_test_", environment: "test" },
  ],
  usualVariable: "STRIPE_SECRET_KEY",
  probes: [
    get("balance", "/balance", bearer, {
      signs: [
        field(401, "error.code", "api_key_expired", "rejected:expired"),
        says(401, "expired api key", "rejected:expired"),
        says(401, "invalid api key", "rejected:invalid"),
        says(401, "did not provide an api key", "rejected:missing"),
        says([400, 401, 403], "livemode_mismatch", "rejected:wrong-environment"),
        says([400, 401, 403], "testmode_charges_only", "rejected:wrong-environment"),
        field(400, "error.code", "rate_limit", "throttled:rate-limit"),
        // A restricted key without the right to read balances is a good key all the same.
        says(403, "does not have the required permissions", "valid"),
        says(403, "ip address", "forbidden:ip-or-geo"),
      ],
    }),
  ],
  detectors: [
    prefixed("stripe-secret-key", "Stripe secret key", ["sk_live_", "rk_live_", "sk_prod_", "rk_prod_"], [run("base62", [14, 250])]),
    prefixed("stripe-test-key", "Stripe secret key (test mode)", ["sk_test_", "rk_test_"], [run("base62", [16, 250])], {
      severity: "warning",
    }),
    shaped(
      "stripe-client-secret",
      "Stripe client secret of a payment or setup intent",
      ["_secret_"],
      [token(oneOf("pi_", "seti_"), run("base62", 24), "_secret_", run("base62", 25))],
      { severity: "warning", mild: "one-purpose" },
    ),
    prefixed("stripe-webhook-secret", "Stripe webhook signing secret", "whsec_", [run("base64-any", [32, 64])]),
  ],
  rotateUrl: "https://dashboard.stripe.com/apikeys",
  rotateRole: "Administrator or Developer",
  docsUrl: "https://docs.stripe.com/error-codes",
  sources: "docs.stripe.com/error-codes; stripe-cli issue 792; stripe-node issue 2246; rule sets of betterleaks, TruffleHog and Titus",
  confirmed: true,
};
