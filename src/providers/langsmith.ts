// LangSmith: personal and service keys.

import type { Provider } from "../model/provider.ts";
import { environment, get, header, inBody, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { status } from "./signs.ts";

export const langsmith: Provider = {
  id: "langsmith",
  name: "LangSmith",
  environments: [production("https://api.smith.langchain.com"), environment("eu", "https://eu.api.smith.langchain.com")],
  usualVariable: "LANGSMITH_API_KEY",
  probes: [
    get("api-key", "/api/v1/api-key/current", header("X-API-Key"), { signs: [status(403, "rejected:invalid")] }),
    get("organization", "/api/v1/orgs/current", header("X-API-Key"), {
      signs: [status(403, "rejected:invalid")],
      identity: inBody("display_name"),
    }),
  ],
  detectors: [
    prefixed("langsmith-api-key", "LangSmith API key", ["lsv2_pt_", "lsv2_sk_"], [run("hex", 32), "_", run("hex", 10)]),
    prefixed("langsmith-legacy-api-key", "LangSmith API key (older)", "ls__", [run("hex-lower", 32)]),
  ],
  rotateUrl: "https://smith.langchain.com/settings",
  rotateRole: "owner of the key; workspace administrator for service keys",
  docsUrl: "https://docs.langchain.com/langsmith/create-account-api-key",
  sources: "docs.langchain.com; rule sets of betterleaks, TruffleHog and Titus",
  confirmed: true,
};
