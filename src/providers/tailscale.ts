// Tailscale: API, auth, OAuth client, SCIM and webhook keys.

import type { Provider } from "../model/provider.ts";
import { bearer, get, production } from "./probes.ts";
import { oneOf, run, shaped, token } from "./shapes.ts";
import { says, status } from "./signs.ts";

export const tailscale: Provider = {
  id: "tailscale",
  name: "Tailscale",
  environments: [production("https://api.tailscale.com/api/v2")],
  usualVariable: "TAILSCALE_API_KEY",
  probes: [
    get("keys", "/tailnet/-/keys", bearer, {
      signs: [
        says(401, "expired", "rejected:expired"),
        says(401, "invalid", "rejected:invalid"),
        // A key that may not list keys is genuine.
        status(403, "valid"),
      ],
    }),
  ],
  detectors: [
    shaped(
      "tailscale-key",
      "Tailscale key",
      ["tskey-"],
      [
        token(
          oneOf("tskey-api-", "tskey-auth-", "tskey-client-", "tskey-scim-", "tskey-webhook-", "tskey-oauth-"),
          run("base62", [8, 24]),
          "-",
          run("base62", [20, 40]),
        ),
        token(oneOf("tskey-api-", "tskey-oauth-", "tskey-auth-", "tskey-client-", "tskey-"), run("base62-dash", [18, 60])),
      ],
    ),
  ],
  rotateUrl: "https://login.tailscale.com/admin/settings/keys",
  rotateRole: "Admin or Network admin",
  docsUrl: "https://tailscale.com/api",
  sources: "tailscale.com/kb; rule sets of betterleaks, TruffleHog and Titus",
  confirmed: true,
};
