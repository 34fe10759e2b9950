// Codecov: upload and API tokens.

import type { Provider } from "../model/provider.ts";
import { production } from "./probes.ts";
import { named, UUID } from "./shapes.ts";

export const codecov: Provider = {
  id: "codecov",
  name: "Codecov",
  environments: [production("https://api.codecov.io/api/v2")],
  usualVariable: "CODECOV_TOKEN",
  probes: [],
  detectors: [
    named("codecov-upload-token", "Codecov upload token", ["codecov"], UUID),
    named("codecov-access-token", "Codecov access token", ["codecov"], "[a-z0-9]{32}", { minEntropy: 3.4 }),
  ],
  rotateUrl: "https://app.codecov.io/account",
  rotateRole: "administrator of the repository",
  docsUrl: "https://docs.codecov.com/docs/codecov-tokens",
  sources: "docs.codecov.com; rule sets of gitleaks and Titus",
  confirmed: true,
};
