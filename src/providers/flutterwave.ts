// Flutterwave: secret, encryption and public keys.

import type { Provider } from "../model/provider.ts";
import { prefixed, run, shaped, token } from "./shapes.ts";

export const flutterwave: Provider = {
  id: "flutterwave",
  name: "Flutterwave",
  environments: [],
  usualVariable: "FLW_SECRET_KEY",
  probes: [],
  detectors: [
    prefixed("flutterwave-secret-key", "Flutterwave secret key", "FLWSECK-", [run("lower-digits", 32), "-X"]),
    shaped(
      "flutterwave-test-key",
      "Flutterwave secret key (test mode)",
      ["flwseck_test"],
      [
        token("FLWSECK_TEST-", run("lower-digits", 32), "-X"),
        token("FLWSECK_TEST", run("base62", 12)),
        token("FLWSECK_TEST-", run("base62", 12)),
      ],
      { severity: "warning" },
    ),
    prefixed("flutterwave-public-key", "Flutterwave public key", ["FLWPUBK-", "FLWPUBK_TEST-"], [run("lower-digits", 32), "-X"], {
      severity: "note",
    }),
  ],
  rotateUrl: "https://app.flutterwave.com/dashboard/settings/apis",
  rotateRole: "account owner",
  docsUrl: "https://developer.flutterwave.com/docs/authentication",
  sources: "rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: false,
};
