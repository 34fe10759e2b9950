// Elastic Cloud: API keys of an organization.

import type { Provider } from "../model/provider.ts";
import { authorization, get, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";

export const elasticCloud: Provider = {
  id: "elastic-cloud",
  name: "Elastic Cloud",
  environments: [production("https://api.elastic-cloud.com/api/v1")],
  usualVariable: "EC_API_KEY",
  probes: [get("deployments", "/deployments", authorization("ApiKey"))],
  detectors: [prefixed("elastic-cloud-api-key", "Elastic Cloud API key", "essu_", [run("base64-any", [60, 202])])],
  rotateUrl: "https://cloud.elastic.co/account/keys",
  rotateRole: "organization owner",
  docsUrl: "https://www.elastic.co/docs/api/doc/cloud/",
  sources: "elastic.co/docs; rule sets of Titus and Kingfisher",
  confirmed: true,
};
