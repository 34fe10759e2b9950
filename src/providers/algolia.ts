// Algolia: API keys; the key is part of the path of every request about itself, so there is no probe.

import type { Provider } from "../model/provider.ts";
import { named } from "./shapes.ts";

export const algolia: Provider = {
  id: "algolia",
  name: "Algolia",
  environments: [],
  usualVariable: "ALGOLIA_API_KEY",
  probes: [],
  detectors: [
    named("algolia-api-key", "Algolia API key", ["algolia", "docsearch"], "[a-z0-9]{32}", {
      shownBy: ["algoliasearch", "algoliasearch.init", "litesearchclient", "liteclient", "docsearch"],
    }),
  ],
  rotateUrl: "https://dashboard.algolia.com/account/api-keys",
  rotateRole: "application Owner or Admin",
  docsUrl: "https://www.algolia.com/doc/guides/security/api-keys/",
  sources: "algolia.com/doc; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
