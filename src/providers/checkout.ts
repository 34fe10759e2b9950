// Checkout.com: secret keys.

import type { Provider } from "../model/provider.ts";
import { bearer, environment, get, production } from "./probes.ts";
import { named } from "./shapes.ts";

export const checkout: Provider = {
  id: "checkout",
  name: "Checkout.com",
  environments: [production("https://api.checkout.com"), environment("sandbox", "https://api.sandbox.checkout.com")],
  hints: [{ prefix: "sk_sbox_", environment: "sandbox" }],
  usualVariable: "CHECKOUT_SECRET_KEY",
  probes: [get("workflows", "/workflows", bearer)],
  detectors: [
    named(
      "checkout-secret-key",
      "Checkout.com secret key",
      ["checkout", "cko"],
      "sk_(?:sbox_[a-z2-7]{20,40}[a-z2-7*#$=]?|[a-z2-7]{20,40}|(?:test_)?[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12})",
      { keywords: ["checkout", "cko_"] },
    ),
  ],
  rotateUrl: "https://dashboard.checkout.com/developers/keys",
  rotateRole: "account administrator",
  docsUrl: "https://www.checkout.com/docs/developer-resources/api/manage-api-keys",
  sources: "checkout.com/docs; rule sets of betterleaks and TruffleHog",
  confirmed: true,
};
