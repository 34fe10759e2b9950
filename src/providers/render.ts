// Render: API keys.

import type { Provider } from "../model/provider.ts";
import { bearer, get, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";

export const render: Provider = {
  id: "render",
  name: "Render",
  environments: [production("https://api.render.com/v1")],
  usualVariable: "RENDER_API_KEY",
  probes: [get("services", "/services?limit=1", bearer)],
  detectors: [prefixed("render-api-key", "Render API key", "rnd_", [run("base62", [28, 40])])],
  rotateUrl: "https://dashboard.render.com/u/settings#api-keys",
  rotateRole: "owner of the key",
  docsUrl: "https://api-docs.render.com/reference/authentication",
  sources: "api-docs.render.com; rule sets of TruffleHog and Kingfisher",
  confirmed: true,
};
