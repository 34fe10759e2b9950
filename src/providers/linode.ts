// Linode (Akamai): personal access tokens.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, inHeader, production } from "./probes.ts";
import { named } from "./shapes.ts";

export const linode: Provider = {
  id: "linode",
  name: "Linode (Akamai)",
  environments: [production("https://api.linode.com/v4")],
  usualVariable: "LINODE_TOKEN",
  probes: [get("profile", "/profile", bearer, { scopes: inHeader("x-oauth-scopes"), identity: inBody("username") })],
  detectors: [named("linode-api-token", "Linode API token", ["linode"], "[0-9a-f]{64}")],
  rotateUrl: "https://cloud.linode.com/profile/tokens",
  rotateRole: "owner of the token",
  docsUrl: "https://techdocs.akamai.com/linode-api/reference/get-profile",
  sources: "Linode API reference; rule sets of TruffleHog and Titus",
  confirmed: false,
};
