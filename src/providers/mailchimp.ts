// Mailchimp: API keys; the data centre is the end of the key, so the base URL comes from the configuration.

import type { Provider } from "../model/provider.ts";
import { get, passwordOf } from "./probes.ts";
import { run, shaped, token } from "./shapes.ts";

export const mailchimp: Provider = {
  id: "mailchimp",
  name: "Mailchimp",
  environments: [],
  usualVariable: "MAILCHIMP_API_KEY",
  probes: [get("ping", "/ping", passwordOf("keyturn"))],
  detectors: [shaped("mailchimp-api-key", "Mailchimp API key", ["-us"], [token(run("hex-lower", 32), "-us", run("digits", [1, 2]))])],
  rotateUrl: "https://admin.mailchimp.com/account/api/",
  rotateRole: "Owner, Admin or Manager",
  docsUrl: "https://mailchimp.com/developer/marketing/docs/fundamentals/",
  sources: "mailchimp.com/developer; rule sets of gitleaks and TruffleHog",
  confirmed: true,
};
