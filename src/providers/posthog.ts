// PostHog: personal and project keys.

import type { Provider } from "../model/provider.ts";
import { bearer, environment, get, inBody, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { says } from "./signs.ts";

export const posthog: Provider = {
  id: "posthog",
  name: "PostHog",
  environments: [production("https://us.posthog.com"), environment("eu", "https://eu.posthog.com")],
  usualVariable: "POSTHOG_PERSONAL_API_KEY",
  probes: [
    get("me", "/api/users/@me/", bearer, {
      signs: [
        // A key without the scope for its own user is genuine.
        says(403, "missing required scope", "valid"),
      ],
      scopes: inBody("scopes"),
      identity: inBody("email"),
    }),
  ],
  detectors: [
    prefixed("posthog-personal-api-key", "PostHog personal API key", "phx_", [run("base64url", [41, 50])]),
    prefixed("posthog-project-api-key", "PostHog project API key", "phc_", [run("base64url", [41, 44])], { severity: "note" }),
    prefixed("posthog-secret-key", "PostHog feature flags secure key", "phs_", [run("base64url", [41, 50])]),
  ],
  rotateUrl: "https://us.posthog.com/settings/user-api-keys",
  rotateRole: "owner of the key",
  docsUrl: "https://posthog.com/docs/api",
  sources: "posthog.com/docs; rule sets of betterleaks, TruffleHog and Kingfisher",
  confirmed: true,
};
