// Cloudinary: API keys and secrets; the base URL ends with the name of the cloud.

import type { Provider } from "../model/provider.ts";
import { get, userAndPassword } from "./probes.ts";
import { named, pattern, shaped } from "./shapes.ts";

export const cloudinary: Provider = {
  id: "cloudinary",
  name: "Cloudinary",
  environments: [],
  usualVariable: "CLOUDINARY_URL",
  probes: [get("ping", "/ping", userAndPassword)],
  detectors: [
    shaped("cloudinary-url", "Cloudinary URL", ["cloudinary://"], [pattern("cloudinary://[0-9]{12,16}:(?P<secret>[A-Za-z0-9_-]{20,40})@")]),
    named("cloudinary-api-key", "Cloudinary API key (public half)", ["cloudinary api", "cloudinary key", "cloudinary token"], "[0-9]{15}", {
      severity: "note",
      minEntropy: 2.2,
    }),
    named("cloudinary-api-secret", "Cloudinary API secret", ["cloudinary"], "[A-Za-z0-9_-]{27}", { minEntropy: 3.8 }),
  ],
  rotateUrl: "https://console.cloudinary.com/settings/api-keys",
  rotateRole: "Master admin",
  docsUrl: "https://cloudinary.com/documentation/admin_api",
  sources: "cloudinary.com/documentation; rule sets of betterleaks, TruffleHog and Titus",
  confirmed: true,
};
