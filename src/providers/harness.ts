// Harness: personal and service account tokens.

import type { Provider } from "../model/provider.ts";
import { get, header, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { says, status } from "./signs.ts";

export const harness: Provider = {
  id: "harness",
  name: "Harness",
  environments: [production("https://app.harness.io")],
  usualVariable: "HARNESS_API_KEY",
  probes: [
    get("organizations", "/v1/orgs?limit=1", header("x-api-key"), {
      signs: [
        says([400, 401], "token is not valid", "rejected:invalid"),
        says([400, 401], "expired", "rejected:expired"),
        // A token that may not list organizations is genuine.
        status(403, "valid"),
      ],
    }),
  ],
  detectors: [
    prefixed(
      "harness-token",
      "Harness API token",
      ["pat.", "sat."],
      [run("base64url", 22), ".", run("base62", 24), ".", run("base62", 20)],
    ),
  ],
  rotateUrl: "https://app.harness.io/",
  rotateRole: "owner of the token; account administrator for service accounts",
  docsUrl: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
  sources: "developer.harness.io; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
