// PayPal: REST client secrets; id and secret look alike in both environments.

import type { Provider } from "../model/provider.ts";
import { environment, production } from "./probes.ts";
import { named } from "./shapes.ts";

export const paypal: Provider = {
  id: "paypal",
  name: "PayPal",
  environments: [production("https://api-m.paypal.com"), environment("sandbox", "https://api-m.sandbox.paypal.com")],
  usualVariable: "PAYPAL_CLIENT_SECRET",
  probes: [],
  detectors: [
    named("paypal-client-id", "PayPal client id", ["paypal"], "A[A-Za-z0-9_-]{79}", { severity: "note", minEntropy: 4 }),
    named("paypal-client-secret", "PayPal client secret", ["paypal"], "E[A-Za-z0-9_-]{43,90}", {
      keywords: ["paypal"],
      minEntropy: 4,
    }),
  ],
  rotateUrl: "https://developer.paypal.com/dashboard/applications",
  rotateRole: "owner of the application",
  docsUrl: "https://developer.paypal.com/api/rest/authentication/",
  sources: "developer.paypal.com; rule sets of noseyparker, TruffleHog and Titus",
  confirmed: false,
};
