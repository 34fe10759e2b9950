// DigitalOcean: personal access, OAuth and refresh tokens, Spaces keys.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, production } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";
import { field, says } from "./signs.ts";

export const digitalocean: Provider = {
  id: "digitalocean",
  name: "DigitalOcean",
  environments: [production("https://api.digitalocean.com/v2")],
  usualVariable: "DIGITALOCEAN_TOKEN",
  probes: [
    get("account", "/account", bearer, {
      signs: [
        field(401, "id", "unauthorized", "rejected:invalid"),
        // A token with chosen scopes that lacks account:read is genuine.
        says(403, "forbidden", "valid"),
      ],
      identity: inBody("account.email"),
    }),
  ],
  detectors: [
    prefixed("digitalocean-pat", "DigitalOcean personal access token", "dop_v1_", [run("hex-lower", 64)]),
    prefixed("digitalocean-oauth-token", "DigitalOcean OAuth token", "doo_v1_", [run("hex-lower", 64)]),
    prefixed("digitalocean-refresh-token", "DigitalOcean OAuth refresh token", "dor_v1_", [run("hex-lower", 64)]),
    named("digitalocean-unmarked-token", "DigitalOcean token (older)", ["digital ocean"], "[0-9a-f]{64}", {
      keywords: ["digitalocean", "digital_ocean", "digital-ocean"],
    }),
    named("digitalocean-spaces-secret", "DigitalOcean Spaces secret key", ["spaces secret", "do spaces"], "[A-Za-z0-9/+]{43}", {
      keywords: ["spaces_secret", "do_spaces", "spaces-secret"],
      minEntropy: 4,
    }),
  ],
  rotateUrl: "https://cloud.digitalocean.com/account/api/tokens",
  rotateRole: "owner of the token",
  docsUrl: "https://docs.digitalocean.com/reference/api/",
  sources: "docs.digitalocean.com; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
