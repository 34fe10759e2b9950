// Cloudflare: API tokens, global API keys, origin CA keys.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, production } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";
import { field } from "./signs.ts";

export const cloudflare: Provider = {
  id: "cloudflare",
  name: "Cloudflare",
  environments: [production("https://api.cloudflare.com/client/v4")],
  usualVariable: "CLOUDFLARE_API_TOKEN",
  probes: [
    get("verify", "/user/tokens/verify", bearer, {
      signs: [
        field(200, "result.status", "active", "valid"),
        field(200, "result.status", "expired", "rejected:expired"),
        field(200, "result.status", "disabled", "rejected:revoked"),
        field(200, "success", false, "rejected:invalid"),
        field([400, 401, 403], "errors[0].code", 1000, "rejected:invalid"),
        field(400, "errors[0].code", 6003, "rejected:malformed"),
        field(403, "errors[0].code", 9109, "forbidden:unspecified"),
      ],
      expiry: [{ from: inBody("result.expires_on") }],
    }),
  ],
  detectors: [
    prefixed("cloudflare-api-token", "Cloudflare API token", ["cfut_", "cfat_"], [run("base62", 40), run("hex-lower", 8)], {
      checksum: "crc32-hex",
    }),
    prefixed("cloudflare-global-api-key", "Cloudflare global API key", "cfk_", [run("base62", 40), run("hex-lower", 8)], {
      checksum: "crc32-hex",
    }),
    prefixed("cloudflare-origin-ca-key", "Cloudflare origin CA key", "v1.0-", [run("hex-lower", 24), "-", run("hex-lower", [140, 160])]),
    named("cloudflare-api-token-unmarked", "Cloudflare API token (older)", ["cloudflare", "cf api token"], "[A-Za-z0-9_-]{40}", {
      keywords: ["cloudflare", "cf_api_token"],
      minEntropy: 4.1,
    }),
    named("cloudflare-global-api-key-unmarked", "Cloudflare global API key (older)", ["cloudflare", "x-auth-key"], "[0-9a-f]{37}", {
      keywords: ["cloudflare", "x-auth-key"],
    }),
  ],
  rotateUrl: "https://dash.cloudflare.com/profile/api-tokens",
  rotateRole: "owner of the token; Super Administrator for account tokens",
  docsUrl: "https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/",
  sources: "cloudflare/cloudflare-typescript; rule sets of TruffleHog, secretlint and betterleaks",
  confirmed: true,
};
