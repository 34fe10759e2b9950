// Mercury: API tokens; `secret-token:` is part of the value.

import type { Provider } from "../model/provider.ts";
import { bearer, get, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { says } from "./signs.ts";

export const mercury: Provider = {
  id: "mercury",
  name: "Mercury",
  environments: [production("https://api.mercury.com/api/v1")],
  usualVariable: "MERCURY_API_TOKEN",
  probes: [get("accounts", "/accounts?limit=1", bearer, { signs: [says(403, "ip", "forbidden:ip-or-geo")] })],
  detectors: [
    prefixed("mercury-api-token", "Mercury API token", "mercury_production_", [
      run("lower", [3, 6]),
      "_",
      run("base62", [40, 50]),
      "_yrucrem",
    ]),
  ],
  rotateUrl: "https://app.mercury.com/settings/tokens",
  rotateRole: "administrator of the organization",
  docsUrl: "https://docs.mercury.com/reference/getaccounts",
  sources: "docs.mercury.com; rule sets of betterleaks and Kingfisher",
  confirmed: true,
};
