// ClickUp: personal API tokens.

import type { Provider } from "../model/provider.ts";
import { get, header, inBody, production } from "./probes.ts";
import { run, shaped, token } from "./shapes.ts";
import { field } from "./signs.ts";

export const clickup: Provider = {
  id: "clickup",
  name: "ClickUp",
  environments: [production("https://api.clickup.com/api/v2")],
  usualVariable: "CLICKUP_API_TOKEN",
  probes: [
    get("user", "/user", header("Authorization"), {
      signs: [field(401, "ECODE", "OAUTH_019", "rejected:invalid"), field(401, "ECODE", "OAUTH_025", "rejected:invalid")],
      identity: inBody("user.username"),
    }),
  ],
  detectors: [
    shaped("clickup-personal-token", "ClickUp personal API token", ["pk_"], [token("pk_", run("digits", [8, 10]), "_", run("base62", 32))]),
  ],
  rotateUrl: "https://app.clickup.com/settings/apps",
  rotateRole: "owner of the token",
  docsUrl: "https://developer.clickup.com/docs/authentication",
  sources: "developer.clickup.com; rule sets of TruffleHog, Titus and Kingfisher",
  confirmed: true,
};
