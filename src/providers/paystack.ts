// Paystack: secret keys.

import type { Provider } from "../model/provider.ts";
import { bearer, environment, get, production } from "./probes.ts";
import { named } from "./shapes.ts";

export const paystack: Provider = {
  id: "paystack",
  name: "Paystack",
  environments: [production("https://api.paystack.co"), environment("test", "https://api.paystack.co")],
  hints: [
    { prefix: "sk_live_", environment: "production" },
    { prefix: "sk_test_", environment: "test" },
  ],
  usualVariable: "PAYSTACK_SECRET_KEY",
  probes: [get("balance", "/balance", bearer)],
  detectors: [named("paystack-secret-key", "Paystack secret key", ["paystack"], "sk_(?:live|test)_[0-9a-f]{40}")],
  rotateUrl: "https://dashboard.paystack.com/#/settings/developers",
  rotateRole: "owner or administrator",
  docsUrl: "https://paystack.com/docs/api/authentication/",
  sources: "paystack.com/docs; rule sets of TruffleHog and Titus",
  confirmed: true,
};
