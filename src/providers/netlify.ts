// Netlify: personal access tokens.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, production } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";

export const netlify: Provider = {
  id: "netlify",
  name: "Netlify",
  environments: [production("https://api.netlify.com/api/v1")],
  usualVariable: "NETLIFY_AUTH_TOKEN",
  probes: [get("user", "/user", bearer, { identity: inBody("email") })],
  detectors: [
    prefixed("netlify-pat", "Netlify personal access token", "nfp_", [run("word", [36, 40])]),
    named("netlify-unmarked-token", "Netlify access token (older)", ["netlify"], "[A-Za-z0-9_=-]{40,46}", { minEntropy: 3.8 }),
  ],
  rotateUrl: "https://app.netlify.com/user/applications",
  rotateRole: "owner of the token",
  docsUrl: "https://docs.netlify.com/api/get-started/",
  sources: "netlify/open-api; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
