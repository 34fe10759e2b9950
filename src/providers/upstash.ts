// Upstash: Redis REST tokens and management keys.

import type { Provider } from "../model/provider.ts";
import { get, production, userAndPassword } from "./probes.ts";
import { named, UUID } from "./shapes.ts";

export const upstash: Provider = {
  id: "upstash",
  name: "Upstash",
  environments: [production("https://api.upstash.com/v2")],
  usualVariable: "UPSTASH_API_KEY",
  probes: [get("databases", "/redis/databases", userAndPassword)],
  detectors: [
    named(
      "upstash-redis-token",
      "Upstash Redis REST token",
      ["upstash", "kv rest api token"],
      "A[A-Za-z0-9]{1,3}[A-Za-z0-9_-]{35,120}={0,2}",
      { keywords: ["upstash", "kv_rest_api"], minEntropy: 4 },
    ),
    named("upstash-api-key", "Upstash management API key", ["upstash"], UUID),
  ],
  rotateUrl: "https://console.upstash.com/account/api",
  rotateRole: "owner of the account",
  docsUrl: "https://upstash.com/docs/devops/developer-api/",
  sources: "upstash.com/docs; rule sets of Titus and Kingfisher",
  confirmed: false,
};
