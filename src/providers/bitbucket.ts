// Bitbucket: app passwords, API tokens, Data Center tokens.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, inHeader, production, userAndPassword } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";
import { says } from "./signs.ts";

export const bitbucket: Provider = {
  id: "bitbucket",
  name: "Bitbucket",
  environments: [production("https://api.bitbucket.org/2.0")],
  usualVariable: "BITBUCKET_APP_PASSWORD",
  probes: [
    get("user", "/user", userAndPassword, {
      signs: [
        // A credential that may not read the account is genuine.
        says(403, "required scopes", "valid"),
      ],
      scopes: inHeader("x-oauth-scopes"),
      identity: inBody("username"),
    }),
    get("user-by-token", "/user", bearer, {
      signs: [says(401, "expired", "rejected:expired"), says(403, "required scopes", "valid")],
      scopes: inHeader("x-oauth-scopes"),
    }),
  ],
  detectors: [
    prefixed("bitbucket-app-password", "Bitbucket app password", "ATBB", [run("base62", 32)], {
      checksum: "crc32-hex-upper-with-prefix",
    }),
    prefixed("bitbucket-data-center-token", "Bitbucket Data Center access token", "BBDC-", [run("base64-any", 44)]),
    named("bitbucket-client-secret", "Bitbucket OAuth client secret", ["bitbucket"], "[A-Za-z0-9_-]{64}", { minEntropy: 4 }),
    named("bitbucket-client-id", "Bitbucket OAuth client id", ["bitbucket"], "[A-Za-z0-9]{32}", { minEntropy: 3.6, severity: "warning" }),
  ],
  rotateUrl: "https://bitbucket.org/account/settings/app-passwords/",
  rotateRole: "owner of the password; repository or workspace administrator for access tokens",
  docsUrl: "https://developer.atlassian.com/cloud/bitbucket/rest/intro/",
  sources: "developer.atlassian.com; rule sets of gitleaks, TruffleHog and Titus",
  confirmed: true,
};
