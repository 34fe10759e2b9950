// Meta (Facebook, Instagram): user, page and app tokens, app secrets.

import type { Provider } from "../model/provider.ts";
import { get, inBody, production } from "./probes.ts";
import { named, oneOf, pattern, prefixed, run, shaped, token } from "./shapes.ts";
import { field } from "./signs.ts";

export const facebook: Provider = {
  id: "facebook",
  name: "Meta (Facebook, Instagram)",
  environments: [production("https://graph.facebook.com")],
  usualVariable: "FACEBOOK_ACCESS_TOKEN",
  probes: [
    get(
      "me",
      "/me",
      { kind: "query", name: "access_token" },
      {
        signs: [
          field(400, "error.error_subcode", 463, "rejected:expired"),
          field([400, 401], "error.code", 190, "rejected:invalid"),
          field(400, "error.code", 102, "rejected:expired"),
          field([400, 403], "error.code", 4, "throttled:rate-limit"),
          field([400, 403], "error.code", 17, "throttled:rate-limit"),
          field([400, 403], "error.code", 10, "forbidden:scope"),
        ],
        identity: inBody("name"),
      },
    ),
  ],
  detectors: [
    shaped(
      "facebook-access-token",
      "Facebook access token",
      ["eaacedeose0cba", "eaam", "eaac"],
      [token("EAACEdEose0cBA", run("base62", [20, 400])), token(oneOf("EAAM", "EAAC"), run("base62", [80, 400]))],
    ),
    shaped(
      "facebook-app-access-token",
      "Facebook app access token",
      ["facebook", "fb_", "access_token", "accesstoken"],
      [pattern("(?:^|[^0-9A-Za-z])(?P<secret>[0-9]{15,16}\\|[A-Za-z0-9_-]{27,40})(?:[^A-Za-z0-9_-]|$)")],
      { minEntropy: 3.5 },
    ),
    named("facebook-app-id", "Facebook app id", ["facebook app", "facebook client", "fb app id", "fb client id"], "[0-9]{15,16}", {
      severity: "note",
      minEntropy: 2.2,
    }),
    named("facebook-app-secret", "Facebook app secret", ["facebook", "fb app secret", "fb_secret"], "[0-9a-f]{32}", {
      keywords: ["facebook", "fb_app", "fb_secret"],
    }),
    prefixed("facebook-instagram-token", "Instagram access token", ["IGQVJ", "IGQWR"], [run("base64url", [50, 300])]),
  ],
  rotateUrl: "https://developers.facebook.com/apps/",
  rotateRole: "administrator of the app",
  docsUrl: "https://developers.facebook.com/docs/graph-api/guides/error-handling/",
  sources: "developers.facebook.com; rule sets of gitleaks, betterleaks and Titus",
  confirmed: true,
};
