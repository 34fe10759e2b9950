// Segment: Public API tokens and write keys.

import type { Provider } from "../model/provider.ts";
import { bearer, environment, get, inBody, production } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";
import { status } from "./signs.ts";

export const segment: Provider = {
  id: "segment",
  name: "Segment",
  environments: [production("https://api.segmentapis.com"), environment("eu", "https://eu1.api.segmentapis.com")],
  usualVariable: "SEGMENT_PUBLIC_API_TOKEN",
  probes: [get("workspace", "/", bearer, { signs: [status([401, 403], "rejected:invalid")], identity: inBody("data.workspace.name") })],
  detectors: [
    prefixed("segment-public-api-token", "Segment Public API token", "sgp_", [run("base62", 64)]),
    named("segment-write-key", "Segment write key", ["segment write key", "segment_io", "segment key"], "[A-Za-z0-9]{32}", {
      minEntropy: 3.8,
      severity: "warning",
    }),
  ],
  rotateUrl: "https://app.segment.com/",
  rotateRole: "workspace owner",
  docsUrl: "https://docs.segmentapis.com/",
  sources: "docs.segmentapis.com; rule sets of betterleaks and TruffleHog",
  confirmed: true,
};
