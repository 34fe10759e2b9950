// Deepgram: API keys.

import type { Provider } from "../model/provider.ts";
import { authorization, get, inBody, production } from "./probes.ts";
import { named } from "./shapes.ts";
import { field } from "./signs.ts";

export const deepgram: Provider = {
  id: "deepgram",
  name: "Deepgram",
  environments: [production("https://api.deepgram.com/v1")],
  usualVariable: "DEEPGRAM_API_KEY",
  probes: [
    get("projects", "/projects", authorization("Token"), {
      signs: [field(401, "err_code", "INVALID_AUTH", "rejected:invalid"), field(403, "err_code", "INSUFFICIENT_PERMISSIONS", "valid")],
      identity: inBody("projects[0].name"),
    }),
  ],
  detectors: [named("deepgram-api-key", "Deepgram API key", ["deepgram"], "[0-9a-f]{40}")],
  rotateUrl: "https://console.deepgram.com/",
  rotateRole: "project owner or administrator",
  docsUrl: "https://developers.deepgram.com/docs/errors",
  sources: "developers.deepgram.com; rule sets of TruffleHog and Titus",
  confirmed: true,
};
