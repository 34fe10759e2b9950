// Temporal Cloud: API keys (JWTs).

import type { Provider } from "../model/provider.ts";
import { bearer, get, production } from "./probes.ts";
import { pattern, shaped } from "./shapes.ts";

export const temporal: Provider = {
  id: "temporal",
  name: "Temporal Cloud",
  environments: [production("https://saas-api.tmprl.cloud")],
  usualVariable: "TEMPORAL_API_KEY",
  probes: [get("identity", "/cloud/current-identity", bearer)],
  detectors: [
    shaped(
      "temporal-api-key",
      "Temporal Cloud API key",
      ["inrlbxbvcmfslmlv"],
      [
        pattern(
          "(?:^|[^A-Za-z0-9_-])(?P<secret>eyJ[A-Za-z0-9_-]{10,400}\\.[A-Za-z0-9_-]{0,400}InRlbXBvcmFsLmlv[A-Za-z0-9_-]{0,600}\\.[A-Za-z0-9_-]{20,400})",
        ),
      ],
    ),
  ],
  rotateUrl: "https://cloud.temporal.io/",
  rotateRole: "owner of the key, or Account Owner",
  docsUrl: "https://docs.temporal.io/cloud/api-keys",
  sources: "docs.temporal.io; rule sets of betterleaks",
  confirmed: true,
};
