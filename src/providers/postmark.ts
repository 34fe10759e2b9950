// Postmark: server and account tokens.

import type { Provider } from "../model/provider.ts";
import { get, header, inBody, production } from "./probes.ts";
import { named, UUID } from "./shapes.ts";
import { field } from "./signs.ts";

export const postmark: Provider = {
  id: "postmark",
  name: "Postmark",
  environments: [production("https://api.postmarkapp.com")],
  usualVariable: "POSTMARK_SERVER_TOKEN",
  probes: [
    get("server", "/server", header("X-Postmark-Server-Token"), {
      signs: [field(401, "ErrorCode", 10, "rejected:invalid")],
      identity: inBody("Name"),
    }),
    get("servers", "/servers?count=1&offset=0", header("X-Postmark-Account-Token"), {
      signs: [field(401, "ErrorCode", 10, "rejected:invalid")],
    }),
  ],
  detectors: [named("postmark-token", "Postmark token", ["postmark"], UUID)],
  rotateUrl: "https://account.postmarkapp.com/api_tokens",
  rotateRole: "account owner or server administrator",
  docsUrl: "https://postmarkapp.com/developer/api/overview",
  sources: "postmarkapp.com/developer; rule sets of TruffleHog and Titus",
  confirmed: true,
};
