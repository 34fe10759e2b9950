// Grafana: service account tokens and API keys; every stack has a host of its own.

import type { Provider } from "../model/provider.ts";
import { bearer, get } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { says } from "./signs.ts";

export const grafana: Provider = {
  id: "grafana",
  name: "Grafana",
  environments: [],
  usualVariable: "GRAFANA_TOKEN",
  probes: [
    get("permissions", "/api/access-control/user/permissions", bearer, {
      signs: [says(401, "expired", "rejected:expired"), says(401, "invalid api key", "rejected:invalid")],
    }),
  ],
  detectors: [
    prefixed("grafana-service-account-token", "Grafana service account token", "glsa_", [run("base62", 32), "_", run("hex", 8)], {
      checksum: "crc32-hex-little-endian-with-prefix",
    }),
    prefixed("grafana-api-key", "Grafana API key (older)", "eyJrIjoi", [run("base64-any", [40, 400])]),
  ],
  rotateRole: "organization administrator",
  docsUrl: "https://grafana.com/docs/grafana/latest/developers/http_api/",
  sources: "grafana/grafana satokengen; rule sets of gitleaks, TruffleHog and Titus",
  confirmed: true,
};
