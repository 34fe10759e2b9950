// 1Password: service account, Events API and Connect tokens, secret keys.

import type { Provider } from "../model/provider.ts";
import { bearer, environment, get, inBody, production } from "./probes.ts";
import { prefixed, run, shaped, token } from "./shapes.ts";

export const onePassword: Provider = {
  id: "1password",
  name: "1Password",
  environments: [
    production("https://events.1password.com"),
    environment("canada", "https://events.1password.ca"),
    environment("eu", "https://events.1password.eu"),
    environment("enterprise", "https://events.ent.1password.com"),
  ],
  usualVariable: "EVENTS_API_TOKEN",
  probes: [get("introspect", "/api/v2/auth/introspect", bearer, { scopes: inBody("features"), identity: inBody("account_uuid") })],
  detectors: [
    prefixed("1password-service-account-token", "1Password service account token", "ops_eyJ", [run("base64-any", [80, 1500])]),
    shaped(
      "1password-secret-key",
      "1Password secret key",
      ["a3-"],
      [
        token(
          "A3-",
          run("upper-digits", 6),
          "-",
          run("upper-digits", 11),
          "-",
          run("upper-digits", 5),
          "-",
          run("upper-digits", 5),
          "-",
          run("upper-digits", 5),
        ),
        token(
          "A3-",
          run("upper-digits", 6),
          "-",
          run("upper-digits", 6),
          "-",
          run("upper-digits", 5),
          "-",
          run("upper-digits", 5),
          "-",
          run("upper-digits", 5),
          "-",
          run("upper-digits", 5),
        ),
      ],
    ),
  ],
  rotateUrl: "https://my.1password.com/developer-tools",
  rotateRole: "account owner or administrator",
  docsUrl: "https://developer.1password.com/docs/events-api/reference/",
  sources: "developer.1password.com; rule sets of gitleaks, betterleaks and Titus",
  confirmed: true,
};
