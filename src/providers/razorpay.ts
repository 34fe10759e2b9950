// Razorpay: key ids and secrets.

import type { Provider } from "../model/provider.ts";
import { get, production, userAndPassword } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";

export const razorpay: Provider = {
  id: "razorpay",
  name: "Razorpay",
  environments: [production("https://api.razorpay.com/v1")],
  hints: [{ prefix: "rzp_live_", environment: "production" }],
  usualVariable: "RAZORPAY_KEY_SECRET",
  probes: [get("payments", "/payments?count=1", userAndPassword)],
  detectors: [
    prefixed("razorpay-key-id", "Razorpay key id", "rzp_live_", [run("base62", 14)]),
    prefixed("razorpay-test-key-id", "Razorpay key id (test mode)", "rzp_test_", [run("base62", 14)], { severity: "warning" }),
    named("razorpay-key-secret", "Razorpay key secret", ["razorpay", "rzp"], "[A-Za-z0-9]{20,24}", {
      keywords: ["razorpay", "rzp_"],
      minEntropy: 3.7,
    }),
  ],
  rotateUrl: "https://dashboard.razorpay.com/app/website-app-settings/api-keys",
  rotateRole: "account Owner or Admin",
  docsUrl: "https://razorpay.com/docs/api/authentication/",
  sources: "razorpay.com/docs; rule sets of TruffleHog and Titus",
  confirmed: true,
};
