// Pinecone: API keys.

import type { Provider } from "../model/provider.ts";
import { get, header, production } from "./probes.ts";
import { named, prefixed, run, UUID } from "./shapes.ts";
import { status } from "./signs.ts";

export const pinecone: Provider = {
  id: "pinecone",
  name: "Pinecone",
  environments: [production("https://api.pinecone.io")],
  usualVariable: "PINECONE_API_KEY",
  probes: [
    get("indexes", "/indexes", header("Api-Key"), {
      headers: { "x-pinecone-api-version": "2025-04" },
      signs: [
        // A key that may not list indexes is genuine.
        status(403, "valid"),
      ],
    }),
  ],
  detectors: [
    prefixed("pinecone-api-key", "Pinecone API key", "pcsk_", [run("base62", [5, 6]), "_", run("base62", 63)]),
    named("pinecone-legacy-api-key", "Pinecone API key (UUID)", ["pinecone"], UUID),
  ],
  rotateUrl: "https://app.pinecone.io/",
  rotateRole: "project owner",
  docsUrl: "https://docs.pinecone.io/reference/api/errors",
  sources: "docs.pinecone.io; rule sets of betterleaks and Titus",
  confirmed: true,
};
