// Sentry: user, organization and integration tokens.

import type { Provider } from "../model/provider.ts";
import { bearer, environment, get, production } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";
import { says } from "./signs.ts";

export const sentry: Provider = {
  id: "sentry",
  name: "Sentry",
  environments: [
    production("https://sentry.io/api/0"),
    environment("us", "https://us.sentry.io/api/0"),
    environment("eu", "https://de.sentry.io/api/0"),
  ],
  usualVariable: "SENTRY_AUTH_TOKEN",
  probes: [
    get("projects", "/projects/", bearer, {
      signs: [
        // A token that may not list projects is genuine.
        says(403, "do not have permission", "valid"),
        says(401, "expired", "rejected:expired"),
      ],
    }),
  ],
  detectors: [
    prefixed("sentry-organization-token", "Sentry organization token", "sntrys_eyJ", [run("base64-any", [60, 600])]),
    prefixed("sentry-user-token", "Sentry user token", "sntryu_", [run("hex-lower", 64)]),
    prefixed("sentry-integration-token", "Sentry internal integration token", "sntryi_", [run("hex-lower", 64)]),
    prefixed("sentry-application-token", "Sentry application token", "sntrya_", [run("hex-lower", 64)]),
    named("sentry-legacy-token", "Sentry token (older)", ["sentry"], "[0-9a-f]{64}"),
  ],
  rotateUrl: "https://sentry.io/settings/account/api/auth-tokens/",
  rotateRole: "owner of the token; organization Manager or Owner for organization tokens",
  docsUrl: "https://docs.sentry.io/api/auth/",
  sources: "docs.sentry.io; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
