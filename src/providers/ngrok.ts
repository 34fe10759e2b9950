// ngrok: API keys and authtokens.

import type { Provider } from "../model/provider.ts";
import { bearer, get, production } from "./probes.ts";
import { named } from "./shapes.ts";
import { field, status } from "./signs.ts";

export const ngrok: Provider = {
  id: "ngrok",
  name: "ngrok",
  environments: [production("https://api.ngrok.com")],
  usualVariable: "NGROK_API_KEY",
  probes: [
    get("api-keys", "/api_keys?limit=1", bearer, {
      headers: { "ngrok-version": "2" },
      signs: [field(401, "error_code", "ERR_NGROK_206", "rejected:invalid"), status(403, "forbidden:scope")],
    }),
  ],
  detectors: [
    named(
      "ngrok-token",
      "ngrok API key or authtoken",
      ["ngrok"],
      "(?:2[A-Za-z0-9]{26}|(?:cr|ak)_[A-Za-z0-9]{25,30}|[A-Za-z0-9]{25,30})(?:_[0-9][A-Za-z0-9]{20})?",
      { minEntropy: 3.8 },
    ),
  ],
  rotateUrl: "https://dashboard.ngrok.com/api-keys",
  rotateRole: "account administrator",
  docsUrl: "https://ngrok.com/docs/api/",
  sources: "ngrok.com/docs; rule sets of TruffleHog and Titus",
  confirmed: false,
};
