// Confluent Cloud: API keys and secrets. A key of one cluster is unknown to the management API, so there is no probe.

import type { Provider } from "../model/provider.ts";
import { named, prefixed, run } from "./shapes.ts";

export const confluent: Provider = {
  id: "confluent",
  name: "Confluent Cloud",
  environments: [],
  usualVariable: "CONFLUENT_CLOUD_API_SECRET",
  probes: [],
  detectors: [
    prefixed("confluent-api-secret", "Confluent Cloud API secret", "cflt", [run("base64", 60)], { checksum: "crc32-base64-little-endian" }),
    named("confluent-api-secret-unmarked", "Confluent Cloud API secret (older)", ["confluent"], "[A-Za-z0-9+/]{64}", { minEntropy: 4.3 }),
    named("confluent-api-key", "Confluent Cloud API key id", ["confluent"], "[A-Za-z0-9]{16}", { severity: "warning" }),
  ],
  rotateUrl: "https://confluent.cloud/settings/api-keys",
  rotateRole: "owner of the key, or OrganizationAdmin",
  docsUrl: "https://docs.confluent.io/cloud/current/api.html",
  sources: "docs.confluent.io; rule sets of gitleaks, Titus and Kingfisher",
  confirmed: true,
};
