// Perplexity: API keys; every request costs money, so there is no probe.

import type { Provider } from "../model/provider.ts";
import { prefixed, run } from "./shapes.ts";

export const perplexity: Provider = {
  id: "perplexity",
  name: "Perplexity",
  environments: [],
  usualVariable: "PERPLEXITY_API_KEY",
  probes: [],
  detectors: [prefixed("perplexity-api-key", "Perplexity API key", "pplx-", [run("base62", 48)])],
  rotateUrl: "https://www.perplexity.ai/account/api/keys",
  rotateRole: "member of the API group",
  docsUrl: "https://docs.perplexity.ai/",
  sources: "docs.perplexity.ai; rule sets of gitleaks, betterleaks and Kingfisher",
  confirmed: true,
};
