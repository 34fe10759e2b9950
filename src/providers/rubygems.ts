// RubyGems: API keys; no request is known that only reads.

import type { Provider } from "../model/provider.ts";
import { prefixed, run } from "./shapes.ts";

export const rubygems: Provider = {
  id: "rubygems",
  name: "RubyGems",
  environments: [],
  usualVariable: "GEM_HOST_API_KEY",
  probes: [],
  detectors: [prefixed("rubygems-api-key", "RubyGems API key", "rubygems_", [run("hex-lower", 48)])],
  sources: "rule sets of gitleaks, betterleaks and Kingfisher",
  confirmed: false,
};
