// NuGet: API keys for publishing packages.

import type { Provider } from "../model/provider.ts";
import { run, shaped, token } from "./shapes.ts";

export const nuget: Provider = {
  id: "nuget",
  name: "NuGet",
  environments: [],
  usualVariable: "NUGET_API_KEY",
  probes: [],
  detectors: [shaped("nuget-api-key", "NuGet API key", ["oy2"], [token("oy2", run("lower-digits", 43)), token("OY2", run("base32", 43))])],
  sources: "microsoft/security-utilities SEC101/031; rule sets of betterleaks and TruffleHog",
  confirmed: true,
};
