// Twilio: account tokens and API keys.

import type { Provider } from "../model/provider.ts";
import { get, inBody, production, userAndPassword } from "./probes.ts";
import { named, run, shaped, token } from "./shapes.ts";
import { field } from "./signs.ts";

export const twilio: Provider = {
  id: "twilio",
  name: "Twilio",
  environments: [production("https://api.twilio.com")],
  usualVariable: "TWILIO_AUTH_TOKEN",
  probes: [
    get("accounts", "/2010-04-01/Accounts.json?PageSize=1", userAndPassword, {
      signs: [
        field(401, "code", 70051, "valid"),
        field(403, "code", 70051, "valid"),
        field(403, "code", 20403, "rejected:account-inactive"),
        field(401, "code", 20003, "rejected:invalid"),
      ],
      identity: inBody("accounts[0].friendly_name"),
    }),
  ],
  detectors: [
    {
      ...named("twilio-auth-token", "Twilio auth token", ["twilio", "auth token"], "[0-9a-f]{32}", { keywords: ["twilio"] }),
      pair: { with: ["twilio-account-sid"], shape: { kind: "token", parts: [run("hex-lower", 32)] }, withinBytes: 400 },
    },
    shaped("twilio-api-key", "Twilio API key", ["twilio"], [token("SK", run("hex-lower", 32))]),
    shaped("twilio-account-sid", "Twilio account SID", ["twilio"], [token("AC", run("hex-lower", 32))], { severity: "note" }),
  ],
  rotateUrl: "https://console.twilio.com/",
  rotateRole: "account owner or administrator",
  docsUrl: "https://www.twilio.com/docs/api/errors",
  sources: "twilio.com/docs; rule sets of gitleaks, TruffleHog and secretlint",
  confirmed: true,
};
