// Asaas: access tokens.

import type { Provider } from "../model/provider.ts";
import { environment, get, header, inBody, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";

export const asaas: Provider = {
  id: "asaas",
  name: "Asaas",
  environments: [production("https://api.asaas.com/v3"), environment("sandbox", "https://api-sandbox.asaas.com/v3")],
  hints: [
    { prefix: "$aact_prod_", environment: "production" },
    { prefix: "$aact_hmlg_", environment: "sandbox" },
  ],
  usualVariable: "ASAAS_ACCESS_TOKEN",
  probes: [
    get("account", "/myAccount/commercialInfo/", header("access_token"), {
      headers: { "user-agent": "keyturn" },
      identity: inBody("email"),
    }),
  ],
  detectors: [
    prefixed("asaas-access-token", "Asaas access token", "$aact_prod_", [run("base64-any", [100, 260])]),
    prefixed("asaas-sandbox-token", "Asaas access token (sandbox)", "$aact_hmlg_", [run("base64-any", [100, 260])], {
      severity: "warning",
    }),
  ],
  rotateUrl: "https://www.asaas.com/customerApiAccessToken/index",
  rotateRole: "account administrator",
  docsUrl: "https://docs.asaas.com/docs/authentication-2",
  sources: "docs.asaas.com; rule sets of betterleaks",
  confirmed: true,
};
