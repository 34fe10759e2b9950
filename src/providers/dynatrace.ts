// Dynatrace: access and platform tokens; every customer has a host of their own.

import type { Provider } from "../model/provider.ts";
import { oneOf, run, shaped, token } from "./shapes.ts";

export const dynatrace: Provider = {
  id: "dynatrace",
  name: "Dynatrace",
  environments: [],
  usualVariable: "DYNATRACE_API_TOKEN",
  probes: [],
  detectors: [
    shaped(
      "dynatrace-access-token",
      "Dynatrace access token",
      ["dt0c01.", "dt0s01.", "dt0s02.", "dt0s03.", "dt0s16.", "dt0a01."],
      [token(oneOf("dt0c01.", "dt0s01.", "dt0s02.", "dt0s03.", "dt0s16.", "dt0a01."), run("base62", [8, 24]), ".", run("base62", 64))],
    ),
  ],
  rotateRole: "owner of the token, or environment administrator",
  docsUrl: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients",
  sources: "docs.dynatrace.com; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
