// Honeycomb: configuration and ingest keys.

import type { Provider } from "../model/provider.ts";
import { environment, get, header, inBody, production } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";

export const honeycomb: Provider = {
  id: "honeycomb",
  name: "Honeycomb",
  environments: [production("https://api.honeycomb.io"), environment("eu", "https://api.eu1.honeycomb.io")],
  usualVariable: "HONEYCOMB_API_KEY",
  probes: [get("auth", "/1/auth", header("X-Honeycomb-Team"), { scopes: inBody("api_key_access"), identity: inBody("environment.name") })],
  detectors: [
    prefixed(
      "honeycomb-ingest-key",
      "Honeycomb ingest key",
      ["hcaik_", "hcaic_", "hcbik_", "hcxik_", "hcxmk_"],
      [run("lower-digits", [58, 64])],
    ),
    named("honeycomb-api-key", "Honeycomb API key", ["honeycomb", "hny"], "(?:[A-Za-z0-9]{22}|[0-9a-f]{32})", {
      keywords: ["honeycomb", "x-honeycomb"],
      minEntropy: 3.4,
    }),
  ],
  rotateUrl: "https://ui.honeycomb.io/account",
  rotateRole: "team owner",
  docsUrl: "https://api-docs.honeycomb.io/api/auth",
  sources: "api-docs.honeycomb.io; rule sets of Titus and Kingfisher",
  confirmed: true,
};
