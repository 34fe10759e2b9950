// Dropbox: access tokens and app secrets.

import type { Provider } from "../model/provider.ts";
import { bearer, inBody, production, readingPost } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";
import { says } from "./signs.ts";

export const dropbox: Provider = {
  id: "dropbox",
  name: "Dropbox",
  environments: [production("https://api.dropboxapi.com/2")],
  usualVariable: "DROPBOX_ACCESS_TOKEN",
  probes: [
    readingPost("account", "/users/get_current_account", bearer, "null", {
      signs: [
        says(401, "expired_access_token", "rejected:expired"),
        says(401, "invalid_access_token", "rejected:invalid"),
        says(401, "user_suspended", "rejected:account-inactive"),
        says(401, "missing_scope", "valid"),
        says(400, "does not have the required scope", "valid"),
      ],
      identity: inBody("email"),
    }),
  ],
  detectors: [
    prefixed("dropbox-short-lived-token", "Dropbox short-lived access token", ["sl.u.", "sl.B", "sl.A"], [run("base64-any", [120, 1500])], {
      severity: "warning",
      mild: "short-lived",
    }),
    named("dropbox-named-token", "Dropbox short-lived access token", ["dropbox"], "sl\\.[C-Zac-tv-z0-9][A-Za-z0-9=_-]{120,152}", {
      severity: "warning",
    }),
    named("dropbox-long-lived-token", "Dropbox long-lived access token", ["dropbox"], "[A-Za-z0-9]{11}AAAAAAAAAA[A-Za-z0-9_=-]{43}"),
    named("dropbox-app-secret", "Dropbox app key or secret", ["dropbox"], "[a-z0-9]{15}", { minEntropy: 3.2 }),
  ],
  rotateUrl: "https://www.dropbox.com/developers/apps",
  rotateRole: "owner of the app",
  docsUrl: "https://www.dropbox.com/developers/documentation/http/documentation",
  sources: "dropbox.com/developers; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
