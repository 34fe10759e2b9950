// Clojars: deploy tokens.

import type { Provider } from "../model/provider.ts";
import { prefixed, run } from "./shapes.ts";

export const clojars: Provider = {
  id: "clojars",
  name: "Clojars",
  environments: [],
  usualVariable: "CLOJARS_PASSWORD",
  probes: [],
  detectors: [prefixed("clojars-deploy-token", "Clojars deploy token", "CLOJARS_", [run("lower-digits", 60)])],
  sources: "rule sets of gitleaks and betterleaks",
  confirmed: true,
};
