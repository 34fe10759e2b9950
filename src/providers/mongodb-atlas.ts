// MongoDB Atlas: service account secrets and API keys.

import type { Provider } from "../model/provider.ts";
import { production } from "./probes.ts";
import { named, prefixed, run, UUID } from "./shapes.ts";

export const mongodbAtlas: Provider = {
  id: "mongodb-atlas",
  name: "MongoDB Atlas",
  environments: [production("https://cloud.mongodb.com")],
  usualVariable: "MONGODB_ATLAS_CLIENT_SECRET",
  probes: [],
  detectors: [
    prefixed("mongodb-atlas-service-account-id", "MongoDB Atlas service account id", "mdb_sa_id_", [run("hex-lower", 24)], {
      severity: "note",
    }),
    prefixed("mongodb-atlas-service-account-secret", "MongoDB Atlas service account secret", "mdb_sa_sk_", [run("base64url", 40)]),
    named("mongodb-atlas-private-key", "MongoDB Atlas private API key", ["atlas", "mongodb"], UUID, { keywords: ["atlas", "mongodb"] }),
  ],
  rotateUrl: "https://cloud.mongodb.com/",
  rotateRole: "Organization Owner",
  docsUrl: "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/",
  sources: "mongodb.com/docs; rule sets of betterleaks and TruffleHog",
  confirmed: true,
};
