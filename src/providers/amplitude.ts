// Amplitude: API and secret keys; no request is known that only reads with the key alone.

import type { Provider } from "../model/provider.ts";
import { named } from "./shapes.ts";

export const amplitude: Provider = {
  id: "amplitude",
  name: "Amplitude",
  environments: [],
  usualVariable: "AMPLITUDE_SECRET_KEY",
  probes: [],
  detectors: [
    named("amplitude-api-key", "Amplitude API or secret key", ["amplitude"], "[0-9a-f]{32}", {
      shownBy: ["amplitude.init", "amplitude.getinstance().init", "amplitudeclient.init"],
    }),
  ],
  rotateUrl: "https://app.amplitude.com/",
  rotateRole: "organization Admin or Manager",
  docsUrl: "https://amplitude.com/docs/apis/authentication",
  sources: "amplitude.com/docs; rule sets of betterleaks and TruffleHog",
  confirmed: false,
};
