// Box: developer tokens and client secrets.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, production } from "./probes.ts";
import { named } from "./shapes.ts";

export const box: Provider = {
  id: "box",
  name: "Box",
  environments: [production("https://api.box.com/2.0")],
  usualVariable: "BOX_ACCESS_TOKEN",
  probes: [get("me", "/users/me", bearer, { identity: inBody("login") })],
  detectors: [
    named(
      "box-credential",
      "Box developer token or client secret",
      ["box client secret", "box developer token", "box_access_token", "boxsdk", "box api"],
      "[A-Za-z0-9]{32}",
      { keywords: ["box_", "boxsdk", "box-", "boxclient", "box."], minEntropy: 3.8 },
    ),
  ],
  rotateUrl: "https://app.box.com/developers/console",
  rotateRole: "owner of the application",
  docsUrl: "https://developer.box.com/reference/get-users-me/",
  sources: "developer.box.com; rule sets of TruffleHog and Titus",
  confirmed: false,
};
