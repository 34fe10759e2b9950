// Neon: API keys.

import type { Provider } from "../model/provider.ts";
import { bearer, get, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";

export const neon: Provider = {
  id: "neon",
  name: "Neon",
  environments: [production("https://console.neon.tech/api/v2")],
  usualVariable: "NEON_API_KEY",
  probes: [get("projects", "/projects?limit=1", bearer)],
  detectors: [prefixed("neon-api-key", "Neon API key", "napi_", [run("base62", 64)])],
  rotateUrl: "https://console.neon.tech/app/settings/api-keys",
  rotateRole: "owner of the key; organization admin for organization keys",
  docsUrl: "https://neon.com/docs/manage/api-keys",
  sources: "neon.com/docs; rule sets of betterleaks and Kingfisher",
  confirmed: true,
};
