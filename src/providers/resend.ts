// Resend: API keys.

import type { Provider } from "../model/provider.ts";
import { bearer, get, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { says } from "./signs.ts";

export const resend: Provider = {
  id: "resend",
  name: "Resend",
  environments: [production("https://api.resend.com")],
  usualVariable: "RESEND_API_KEY",
  probes: [
    get("domains", "/domains", bearer, {
      signs: [
        // A key that may only send is genuine.
        says(401, "restricted_api_key", "valid"),
        says([400, 401, 403], "api key is invalid", "rejected:invalid"),
        says(401, "missing_api_key", "rejected:missing"),
      ],
    }),
  ],
  detectors: [prefixed("resend-api-key", "Resend API key", "re_", [run("base62", 8), "_", run("base62", 24)])],
  rotateUrl: "https://resend.com/api-keys",
  rotateRole: "member of the team",
  docsUrl: "https://resend.com/docs/api-reference/errors",
  sources: "resend.com/docs; rule sets of betterleaks and Titus",
  confirmed: true,
};
