// Elasticsearch: API keys; every cluster has a host of its own.

import type { Provider } from "../model/provider.ts";
import { authorization, get, inBody } from "./probes.ts";
import { named } from "./shapes.ts";
import { says } from "./signs.ts";

export const elastic: Provider = {
  id: "elastic",
  name: "Elasticsearch",
  environments: [],
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
  ],
  detectors: [
    named("elastic-api-key", "Elasticsearch API key", ["elastic", "es api key"], "[A-Za-z0-9_-]{26}[A-Za-z0-9+/]{26,60}={0,2}", {
      keywords: ["elastic", "es_api_key"],
      minEntropy: 4.2,
    }),
  ],
  rotateRole: "holder of the manage_api_key privilege",
  docsUrl: "https://www.elastic.co/docs/api/doc/elasticsearch/",
  sources: "elastic.co/docs; rule sets of Titus and Kingfisher",
  confirmed: true,
};
