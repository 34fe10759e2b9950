// Infisical: service tokens and machine identity secrets; the secrets API has no self lookup.

import type { Provider } from "../model/provider.ts";
import { named, prefixed, run } from "./shapes.ts";

export const infisical: Provider = {
  id: "infisical",
  name: "Infisical",
  environments: [],
  usualVariable: "INFISICAL_TOKEN",
  probes: [],
  detectors: [
    prefixed(
      "infisical-service-token",
      "Infisical service token",
      "st.",
      [run("hex-lower", 24), ".", run("hex-lower", 32), ".", run("hex-lower", 32)],
      { keywords: ["st."] },
    ),
    named("infisical-client-secret", "Infisical machine identity client secret", ["infisical"], "[0-9a-f]{64}"),
  ],
  rotateUrl: "https://app.infisical.com/",
  docsUrl: "https://infisical.com/docs/documentation/platform/identities/machine-identities",
  sources: "Infisical/infisical; GitHub's list of supported secret types",
  confirmed: false,
};
