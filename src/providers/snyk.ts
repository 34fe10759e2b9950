// Snyk: API tokens and service account tokens.

import type { Provider } from "../model/provider.ts";
import { authorization, environment, get, inBody, production } from "./probes.ts";
import { named, prefixed, run, UUID } from "./shapes.ts";

export const snyk: Provider = {
  id: "snyk",
  name: "Snyk",
  environments: [
    production("https://api.snyk.io"),
    environment("us", "https://api.us.snyk.io"),
    environment("eu", "https://api.eu.snyk.io"),
    environment("au", "https://api.au.snyk.io"),
  ],
  usualVariable: "SNYK_TOKEN",
  probes: [
    get("self", "/rest/self?version=2024-10-15", authorization("token"), {
      headers: { accept: "application/vnd.api+json" },
      identity: inBody("data.attributes.username"),
    }),
  ],
  detectors: [
    named("snyk-api-token", "Snyk API token", ["snyk"], UUID),
    prefixed(
      "snyk-pat",
      "Snyk personal access token",
      ["snyk_uat.", "snyk_sat."],
      [run("base62", [6, 12]), ".", run("base64url", [20, 1200]), ".", run("base64url", [20, 600])],
    ),
  ],
  rotateUrl: "https://app.snyk.io/account",
  rotateRole: "owner of the token; organization admin for service accounts",
  docsUrl: "https://docs.snyk.io/snyk-api/authentication-for-api",
  sources: "docs.snyk.io; rule sets of gitleaks, betterleaks and Kingfisher",
  confirmed: true,
};
