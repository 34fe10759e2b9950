// Vercel: access, integration, app and AI gateway tokens.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, production } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";
import { field } from "./signs.ts";

export const vercel: Provider = {
  id: "vercel",
  name: "Vercel",
  environments: [production("https://api.vercel.com")],
  usualVariable: "VERCEL_TOKEN",
  probes: [
    get("token", "/v5/user/tokens/current", bearer, {
      signs: [
        field(403, "error.invalidToken", true, "rejected:invalid"),
        field([401, 403], "error.code", "invalid_token", "rejected:invalid"),
        field(403, "error.code", "not_authorized", "forbidden:scope"),
      ],
      expiry: [{ from: inBody("token.expiresAt"), format: "epoch-milliseconds", issued: inBody("token.createdAt") }],
      identity: inBody("token.name"),
      lastUsed: inBody("token.activeAt"),
    }),
  ],
  detectors: [
    prefixed("vercel-access-token", "Vercel access token", "vcp_", [run("base64url", 56)], { checksum: "crc32-base62" }),
    prefixed("vercel-integration-token", "Vercel integration token", "vci_", [run("base64url", 56)], { checksum: "crc32-base62" }),
    prefixed("vercel-app-token", "Vercel app access token", "vca_", [run("base64url", 56)], { checksum: "crc32-base62" }),
    prefixed("vercel-app-refresh-token", "Vercel app refresh token", "vcr_", [run("base64url", 56)], { checksum: "crc32-base62" }),
    prefixed("vercel-ai-gateway-key", "Vercel AI Gateway key", "vck_", [run("base64url", 56)], { checksum: "crc32-base62" }),
    prefixed("vercel-blob-token", "Vercel Blob read-write token", "vercel_blob_rw_", [
      run("base62", [12, 24]),
      "_",
      run("base62", [24, 40]),
    ]),
    named("vercel-legacy-token", "Vercel access token (older)", ["vercel"], "[A-Za-z0-9]{24}", { minEntropy: 3.7 }),
  ],
  rotateUrl: "https://vercel.com/account/settings/tokens",
  rotateRole: "owner of the token",
  docsUrl: "https://vercel.com/docs/rest-api",
  sources: "vercel/sdk; rule sets of betterleaks, secretlint and TruffleHog",
  confirmed: true,
};
