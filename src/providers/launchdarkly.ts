// LaunchDarkly: access tokens, SDK and mobile keys.

import type { Provider } from "../model/provider.ts";
import { get, header, inBody, production } from "./probes.ts";
import { named, run, shaped, token } from "./shapes.ts";

export const launchdarkly: Provider = {
  id: "launchdarkly",
  name: "LaunchDarkly",
  environments: [production("https://app.launchdarkly.com/api/v2")],
  usualVariable: "LAUNCHDARKLY_ACCESS_TOKEN",
  probes: [get("caller-identity", "/caller-identity", header("Authorization"), { identity: inBody("environmentName") })],
  detectors: [
    shaped(
      "launchdarkly-access-token",
      "LaunchDarkly access token",
      ["api-"],
      [
        token(
          "api-",
          run("hex-lower", 8),
          "-",
          run("hex-lower", 4),
          "-4",
          run("hex-lower", 3),
          "-",
          run("hex-lower", 4),
          "-",
          run("hex-lower", 12),
        ),
      ],
    ),
    shaped(
      "launchdarkly-sdk-key",
      "LaunchDarkly SDK key",
      ["sdk-"],
      [
        token(
          "sdk-",
          run("hex-lower", 8),
          "-",
          run("hex-lower", 4),
          "-4",
          run("hex-lower", 3),
          "-",
          run("hex-lower", 4),
          "-",
          run("hex-lower", 12),
        ),
      ],
    ),
    shaped(
      "launchdarkly-mobile-key",
      "LaunchDarkly mobile key",
      ["mob-"],
      [
        token(
          "mob-",
          run("hex-lower", 8),
          "-",
          run("hex-lower", 4),
          "-4",
          run("hex-lower", 3),
          "-",
          run("hex-lower", 4),
          "-",
          run("hex-lower", 12),
        ),
      ],
      { severity: "note" },
    ),
    named("launchdarkly-client-side-id", "LaunchDarkly client-side id", ["launchdarkly", "ld client"], "[0-9a-f]{24}", {
      severity: "note",
    }),
    named("launchdarkly-legacy-token", "LaunchDarkly access token (older)", ["launchdarkly"], "[A-Za-z0-9_=-]{40}", {
      keywords: ["launchdarkly", "launch_darkly", "launch-darkly"],
      minEntropy: 4,
    }),
  ],
  rotateUrl: "https://app.launchdarkly.com/settings/authorization",
  rotateRole: "Admin, or owner of the token",
  docsUrl: "https://launchdarkly.com/docs/api",
  sources: "launchdarkly.com/docs; rule sets of gitleaks, TruffleHog and Titus",
  confirmed: true,
};
