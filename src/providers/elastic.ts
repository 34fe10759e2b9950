// Elastic: Elasticsearch and Elastic Cloud API keys.

import type { Provider } from "../model/provider.ts";
import { authorization, environment, get, inBody } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";
import { says } from "./signs.ts";

export const elastic: Provider = {
  id: "elastic",
  name: "Elastic",
  environments: [environment("cloud", "https://api.elastic-cloud.com/api/v1")],
  usualVariable: "ELASTIC_API_KEY",
  probes: [
    get("authenticate", "/_security/_authenticate", authorization("ApiKey"), {
      signs: [
        says(401, "expired", "rejected:expired"),
        says(401, "invalidated", "rejected:revoked"),
        says(401, "unable to authenticate", "rejected:invalid"),
        says(403, "is unauthorized", "forbidden:scope"),
      ],
      identity: inBody("username"),
    }),
    get("deployments", "/deployments", authorization("ApiKey")),
  ],
  detectors: [
    prefixed("elastic-cloud-api-key", "Elastic Cloud API key", "essu_", [run("base64-any", [60, 202])]),
    named("elastic-api-key", "Elasticsearch API key", ["elastic", "es api key"], "[A-Za-z0-9_-]{26}[A-Za-z0-9+/]{26,60}={0,2}", {
      keywords: ["elastic", "es_api_key"],
      minEntropy: 4.2,
    }),
  ],
  rotateUrl: "https://cloud.elastic.co/account/keys",
  rotateRole: "holder of the manage_api_key privilege",
  docsUrl: "https://www.elastic.co/docs/api/doc/elasticsearch/",
  sources: "elastic.co/docs; rule sets of Titus and Kingfisher",
  confirmed: true,
};
