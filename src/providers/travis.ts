// Travis CI: API tokens.

import type { Provider } from "../model/provider.ts";
import { authorization, get, inBody, production } from "./probes.ts";
import { named } from "./shapes.ts";
import { status } from "./signs.ts";

export const travis: Provider = {
  id: "travis",
  name: "Travis CI",
  environments: [production("https://api.travis-ci.com")],
  usualVariable: "TRAVIS_TOKEN",
  probes: [
    get("user", "/user", authorization("token"), {
      headers: { "travis-api-version": "3" },
      signs: [status(403, "rejected:invalid")],
      identity: inBody("login"),
    }),
  ],
  detectors: [named("travis-api-token", "Travis CI API token", ["travis"], "[A-Za-z0-9_-]{22}", { minEntropy: 3.6 })],
  rotateUrl: "https://app.travis-ci.com/account/preferences",
  rotateRole: "owner of the token",
  docsUrl: "https://developer.travis-ci.com/",
  sources: "developer.travis-ci.com; rule sets of gitleaks and TruffleHog",
  confirmed: true,
};
