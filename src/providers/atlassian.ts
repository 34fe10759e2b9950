// Atlassian: API tokens of users, scoped tokens, organization keys, Data Center tokens; every site has a host of its own.

import type { Provider } from "../model/provider.ts";
import { get, inBody, userAndPassword } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";
import { headed, present } from "./signs.ts";

export const atlassian: Provider = {
  id: "atlassian",
  name: "Atlassian",
  environments: [],
  usualVariable: "ATLASSIAN_API_TOKEN",
  probes: [
    get("myself", "/rest/api/3/myself", userAndPassword, {
      signs: [headed(403, "x-seraph-loginreason", "AUTHENTICATION_DENIED", "forbidden:unspecified"), present(200, "accountId", "valid")],
      identity: inBody("emailAddress"),
    }),
  ],
  detectors: [
    prefixed("atlassian-api-token", "Atlassian API token", "ATATT3xFfGF0", [run("base64url", [20, 220]), "=", run("hex-upper", 8)], {
      checksum: "crc32-hex-upper-with-prefix",
    }),
    prefixed(
      "atlassian-organization-key",
      "Atlassian organization API key",
      "ATCTT3xFfG",
      [run("base64url", [20, 800]), "=", run("hex-upper", 8)],
      { checksum: "crc32-hex-upper-with-prefix" },
    ),
    named("atlassian-legacy-api-token", "Atlassian API token (24 letters)", ["atlassian", "jira", "confluence"], "[A-Za-z0-9]{24}", {
      minEntropy: 3.7,
    }),
    named(
      "atlassian-data-center-token",
      "Jira or Confluence Data Center token",
      ["jira", "confluence", "atlassian"],
      "[MNO][ADQTgjwz][AEIMQUYcgk][012345wxyz][A-Za-z0-9+/_-]{40}",
      { minEntropy: 4 },
    ),
  ],
  rotateUrl: "https://id.atlassian.com/manage-profile/security/api-tokens",
  rotateRole: "owner of the token; organization admin for organization keys",
  docsUrl: "https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-myself/",
  sources: "developer.atlassian.com; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
