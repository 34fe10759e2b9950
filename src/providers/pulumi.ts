// Pulumi Cloud: access tokens.

import type { Provider } from "../model/provider.ts";
import { authorization, get, inBody, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";

export const pulumi: Provider = {
  id: "pulumi",
  name: "Pulumi Cloud",
  environments: [production("https://api.pulumi.com")],
  usualVariable: "PULUMI_ACCESS_TOKEN",
  probes: [
    get("user", "/api/user", authorization("token"), {
      headers: { accept: "application/vnd.pulumi+8" },
      identity: inBody("githubLogin"),
      listing: {
        path: "/api/user/tokens",
        list: "tokens",
        names: ["name", "description", "id"],
        expiry: [{ from: inBody("expires"), format: "epoch-seconds", never: [0] }],
        lastUsed: inBody("lastUsed"),
      },
    }),
  ],
  detectors: [prefixed("pulumi-access-token", "Pulumi access token", "pul-", [run("hex-lower", 40)])],
  rotateUrl: "https://app.pulumi.com/account/tokens",
  rotateRole: "owner of the token",
  docsUrl: "https://www.pulumi.com/docs/reference/cloud-rest-api/",
  sources: "pulumi/pulumi; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
