// Trello: API keys and tokens.

import type { Provider } from "../model/provider.ts";
import { production } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";

export const trello: Provider = {
  id: "trello",
  name: "Trello",
  environments: [production("https://api.trello.com/1")],
  usualVariable: "TRELLO_TOKEN",
  probes: [],
  detectors: [
    prefixed("trello-token", "Trello API token", "ATTA", [run("hex", 72)]),
    named("trello-legacy-token", "Trello access token (older)", ["trello"], "[0-9a-f]{64}"),
    named("trello-api-key", "Trello API key", ["trello"], "[0-9a-f]{32}"),
  ],
  rotateUrl: "https://trello.com/power-ups/admin",
  rotateRole: "owner of the Power-Up",
  docsUrl: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
  sources: "developer.atlassian.com; rule sets of betterleaks, TruffleHog and Titus",
  confirmed: true,
};
