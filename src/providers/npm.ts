// npm: access tokens of any server that speaks the npm registry's protocol; the base URL comes from the user's configuration.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody } from "./probes.ts";
import { pattern, prefixed, run, shaped, UUID } from "./shapes.ts";
import { field, headed, present, status } from "./signs.ts";

export const npm: Provider = {
  id: "npm",
  name: "npm",
  environments: [],
  usualVariable: "NPM_TOKEN",
  probes: [
    get("whoami", "/-/whoami", bearer, {
      signs: [
        headed(401, "www-authenticate", "ipaddress", "forbidden:ip-or-geo"),
        headed(401, "www-authenticate", "otp", "valid"),
        // Some servers answer a request without a valid token as if nobody had asked.
        field(200, "username", null, "rejected:invalid"),
        field(200, "username", "", "rejected:invalid"),
        present(200, "username", "valid"),
        status(200, "rejected:invalid"),
      ],
      identity: inBody("username"),
    }),
  ],
  detectors: [
    prefixed("npm-access-token", "npm access token", "npm_", [run("base62", 36)], { checksum: "crc32-base62" }),
    shaped(
      "npm-legacy-token",
      "npm token in an .npmrc file",
      ["_authtoken"],
      [pattern(`(?i:_authToken)[ \\t]{0,8}=[ \\t]{0,8}["']?(?P<secret>${UUID})(?:[^0-9A-Za-z-]|$)`)],
    ),
    shaped(
      "npm-registry-password",
      "Password in an .npmrc file",
      ["_auth", "_password"],
      [pattern(`(?:^|[\\s:])_(?:auth|password)[ \\t]{0,8}=[ \\t]{0,8}["']?(?P<secret>[A-Za-z0-9+/]{8,400}={0,2})(?:[\\s"']|$)`)],
      { minEntropy: 2.5 },
    ),
  ],
  rotateRole: "owner of the token",
  sources: "npm CLI (npm-registry-fetch); npm documentation on granular access tokens",
  confirmed: true,
};
