// Weights & Biases: API keys.

import type { Provider } from "../model/provider.ts";
import { graphqlQuery, inBody, passwordOf, production } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";
import { field, present } from "./signs.ts";

export const weightsAndBiases: Provider = {
  id: "weights-and-biases",
  name: "Weights & Biases",
  environments: [production("https://api.wandb.ai")],
  usualVariable: "WANDB_API_KEY",
  probes: [
    graphqlQuery("viewer", "/graphql", passwordOf("api"), "{ viewer { username } }", {
      signs: [field(200, "data.viewer", null, "rejected:invalid"), present(200, "data.viewer.username", "valid")],
      identity: inBody("data.viewer.username"),
    }),
  ],
  detectors: [
    prefixed("weights-and-biases-api-key", "Weights & Biases API key", "wandb_v1_", [run("word", [60, 90])]),
    named("weights-and-biases-legacy-api-key", "Weights & Biases API key (older)", ["wandb", "weights and biases"], "[0-9a-f]{40}", {
      keywords: ["wandb"],
    }),
  ],
  rotateUrl: "https://wandb.ai/authorize",
  rotateRole: "owner of the key",
  docsUrl: "https://docs.wandb.ai/",
  sources: "wandb/wandb; rule sets of betterleaks, TruffleHog and Titus",
  confirmed: true,
};
