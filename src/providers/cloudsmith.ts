// Cloudsmith: API keys.

import type { Provider } from "../model/provider.ts";
import { get, header, inBody, production } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";
import { field } from "./signs.ts";

export const cloudsmith: Provider = {
  id: "cloudsmith",
  name: "Cloudsmith",
  environments: [production("https://api.cloudsmith.io")],
  usualVariable: "CLOUDSMITH_API_KEY",
  probes: [
    get("self", "/user/self/", header("X-Api-Key"), {
      signs: [field(200, "authenticated", true, "valid"), field(200, "authenticated", false, "rejected:invalid")],
      identity: inBody("slug"),
    }),
  ],
  detectors: [
    prefixed("cloudsmith-api-key", "Cloudsmith API key", "csa_", [run("hex-lower", 30), run("base62", 6)]),
    named("cloudsmith-legacy-api-key", "Cloudsmith API key (older)", ["cloudsmith"], "[0-9a-f]{40}"),
  ],
  rotateUrl: "https://cloudsmith.io/user/settings/api/",
  rotateRole: "owner of the key",
  docsUrl: "https://help.cloudsmith.io/reference/introduction",
  sources: "help.cloudsmith.io; rule sets of betterleaks and Kingfisher",
  confirmed: true,
};
