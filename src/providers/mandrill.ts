// Mandrill: API keys; the key travels in the body, so there is no probe.

import type { Provider } from "../model/provider.ts";
import { named, prefixed, run } from "./shapes.ts";

export const mandrill: Provider = {
  id: "mandrill",
  name: "Mandrill",
  environments: [],
  usualVariable: "MANDRILL_API_KEY",
  probes: [],
  detectors: [
    prefixed("mandrill-api-key", "Mandrill API key", "md-", [run("base64url", 22)]),
    named("mandrill-legacy-api-key", "Mandrill API key (older)", ["mandrill"], "[A-Za-z0-9_-]{22}", { minEntropy: 3.6 }),
  ],
  rotateUrl: "https://mandrillapp.com/settings",
  rotateRole: "account owner",
  docsUrl: "https://mailchimp.com/developer/transactional/docs/fundamentals/",
  sources: "mailchimp.com/developer; rule sets of TruffleHog and Titus",
  confirmed: false,
};
