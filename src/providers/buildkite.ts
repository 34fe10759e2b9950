// Buildkite: user, agent and job tokens.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";

export const buildkite: Provider = {
  id: "buildkite",
  name: "Buildkite",
  environments: [production("https://api.buildkite.com/v2")],
  usualVariable: "BUILDKITE_API_TOKEN",
  probes: [
    get("access-token", "/access-token", bearer, {
      expiry: [{ from: inBody("expires_at"), never: [null], issued: inBody("created_at") }],
      scopes: inBody("scopes"),
      identity: inBody("user.email"),
    }),
  ],
  detectors: [
    prefixed("buildkite-user-token", "Buildkite API access token", "bkua_", [run("lower-digits", 40)]),
    prefixed(
      "buildkite-agent-token",
      "Buildkite agent, cluster, portal, package or job token",
      ["bkaa_", "bkaj_", "bkar_", "bkct_", "bkpt_", "bkpat_", "bkps_"],
      [run("base64url-dot", [40, 400])],
    ),
  ],
  rotateUrl: "https://buildkite.com/user/api-access-tokens",
  rotateRole: "owner of the token; organization administrator for agent tokens",
  docsUrl: "https://buildkite.com/docs/apis/rest-api/access-token",
  sources: "buildkite/docs; rule sets of betterleaks and Titus",
  confirmed: true,
};
