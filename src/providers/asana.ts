// Asana: personal access tokens and client secrets.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, production } from "./probes.ts";
import { named, pattern, shaped } from "./shapes.ts";
import { status } from "./signs.ts";

export const asana: Provider = {
  id: "asana",
  name: "Asana",
  environments: [production("https://app.asana.com/api/1.0")],
  usualVariable: "ASANA_ACCESS_TOKEN",
  probes: [get("me", "/users/me", bearer, { signs: [status(402, "forbidden:plan")], identity: inBody("data.name") })],
  detectors: [
    shaped(
      "asana-pat",
      "Asana personal access token",
      ["asana"],
      [pattern("(?:^|[^0-9A-Za-z/])(?P<secret>[12]/[0-9]{14,18}(?:/[0-9]{14,18})?:[0-9a-z]{32})(?:[^0-9A-Za-z]|$)")],
    ),
    named("asana-client-id", "Asana OAuth client id", ["asana client", "asana app", "asana token", "asana key"], "[0-9]{16}", {
      severity: "note",
      minEntropy: 2.2,
    }),
    named("asana-client-secret", "Asana OAuth client secret", ["asana"], "(?:0/)?[0-9a-z]{32}", { minEntropy: 3.4 }),
  ],
  rotateUrl: "https://app.asana.com/0/my-apps",
  rotateRole: "owner of the token",
  docsUrl: "https://developers.asana.com/docs/errors",
  sources: "developers.asana.com; rule sets of gitleaks and TruffleHog",
  confirmed: true,
};
