// Replicate: API tokens.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";

export const replicate: Provider = {
  id: "replicate",
  name: "Replicate",
  environments: [production("https://api.replicate.com/v1")],
  usualVariable: "REPLICATE_API_TOKEN",
  probes: [get("account", "/account", bearer, { identity: inBody("username") })],
  detectors: [prefixed("replicate-api-token", "Replicate API token", "r8_", [run("base62", 37)])],
  rotateUrl: "https://replicate.com/account/api-tokens",
  rotateRole: "owner of the token",
  docsUrl: "https://replicate.com/docs/reference/http",
  sources: "replicate.com/docs; rule sets of betterleaks, TruffleHog and Titus",
  confirmed: true,
};
