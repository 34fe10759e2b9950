// CircleCI: personal and project tokens.

import type { Provider } from "../model/provider.ts";
import { get, header, inBody, production } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";

export const circleci: Provider = {
  id: "circleci",
  name: "CircleCI",
  environments: [production("https://circleci.com/api")],
  usualVariable: "CIRCLECI_TOKEN",
  probes: [get("me", "/v2/me", header("Circle-Token"), { identity: inBody("login") })],
  detectors: [
    prefixed("circleci-pat", "CircleCI personal access token", "CCIPAT_", [run("base62", [22, 24]), "_", run("lower-digits", 40)]),
    prefixed("circleci-project-token", "CircleCI project token", "CCIPRJ_", [run("base62", [22, 24]), "_", run("lower-digits", 40)]),
    named("circleci-legacy-token", "CircleCI token (older)", ["circleci", "circle token", "circle_ci"], "[0-9a-fA-F]{40}", {
      keywords: ["circle"],
    }),
  ],
  rotateUrl: "https://app.circleci.com/settings/user/tokens",
  rotateRole: "owner of the token; project administrator for project tokens",
  docsUrl: "https://circleci.com/docs/api/v2/",
  sources: "circleci.com/docs; rule sets of TruffleHog, Titus and Kingfisher",
  confirmed: true,
};
