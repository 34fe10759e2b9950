// Typeform: personal access tokens.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { field } from "./signs.ts";

export const typeform: Provider = {
  id: "typeform",
  name: "Typeform",
  environments: [production("https://api.typeform.com")],
  usualVariable: "TYPEFORM_TOKEN",
  probes: [
    get("me", "/me", bearer, {
      signs: [
        field(401, "code", "AUTHENTICATION_FAILED", "rejected:invalid"),
        // A token without the scope for its own account is genuine.
        field(403, "code", "FORBIDDEN", "valid"),
      ],
      identity: inBody("alias"),
    }),
  ],
  detectors: [prefixed("typeform-pat", "Typeform personal access token", "tfp_", [run("base64-any", [40, 60])])],
  rotateUrl: "https://admin.typeform.com/user/tokens",
  rotateRole: "owner of the token",
  docsUrl: "https://www.typeform.com/developers/get-started/personal-access-token/",
  sources: "typeform.com/developers; rule sets of gitleaks, betterleaks and Kingfisher",
  confirmed: false,
};
