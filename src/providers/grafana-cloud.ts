// Grafana Cloud: access policy tokens.

import type { Provider } from "../model/provider.ts";
import { bearer, get, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { says } from "./signs.ts";

export const grafanaCloud: Provider = {
  id: "grafana-cloud",
  name: "Grafana Cloud",
  environments: [production("https://grafana.com/api")],
  usualVariable: "GRAFANA_CLOUD_ACCESS_POLICY_TOKEN",
  probes: [
    get("tokens", "/v1/tokens?region=us", bearer, {
      signs: [
        // A Grafana Cloud token without this one permission is genuine.
        says(401, "invalid permission", "valid"),
        says(401, "required scope", "valid"),
      ],
    }),
  ],
  detectors: [prefixed("grafana-cloud-token", "Grafana Cloud access policy token", "glc_", [run("base64-any", [32, 400])])],
  rotateUrl: "https://grafana.com/orgs",
  rotateRole: "organization administrator",
  docsUrl: "https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/",
  sources: "grafana.com/docs; rule sets of TruffleHog and betterleaks",
  confirmed: true,
};
