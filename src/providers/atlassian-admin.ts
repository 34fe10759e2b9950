// Atlassian administration: organization API keys; how they look stands with Atlassian.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, production } from "./probes.ts";

export const atlassianAdmin: Provider = {
  id: "atlassian-admin",
  name: "Atlassian administration",
  environments: [production("https://api.atlassian.com")],
  usualVariable: "ATLASSIAN_ADMIN_API_KEY",
  probes: [get("organizations", "/admin/v1/orgs", bearer, { identity: inBody("data[0].attributes.name") })],
  detectors: [],
  rotateUrl: "https://admin.atlassian.com/",
  rotateRole: "organization admin",
  docsUrl: "https://developer.atlassian.com/cloud/admin/organization/rest/intro/",
  sources: "developer.atlassian.com; rule sets of TruffleHog",
  confirmed: true,
};
