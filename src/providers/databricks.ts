// Databricks: personal access tokens and OAuth secrets.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody } from "./probes.ts";
import { prefixed, run, shaped, token } from "./shapes.ts";
import { says } from "./signs.ts";

export const databricks: Provider = {
  id: "databricks",
  name: "Databricks",
  environments: [],
  usualVariable: "DATABRICKS_TOKEN",
  probes: [
    get("me", "/api/2.0/preview/scim/v2/Me", bearer, {
      signs: [
        says([401, 403], "invalid access token", "rejected:invalid"),
        says([401, 403], "expired", "rejected:expired"),
        says(403, "ip access list", "forbidden:ip-or-geo"),
      ],
      identity: inBody("userName"),
      listing: {
        path: "/api/2.0/token/list",
        list: "token_infos",
        names: ["comment", "token_id"],
        expiry: [{ from: inBody("expiry_time"), format: "epoch-milliseconds", never: [-1], issued: inBody("creation_time") }],
      },
    }),
  ],
  detectors: [
    shaped(
      "databricks-pat",
      "Databricks personal access token",
      ["dapi"],
      [token("dapi", run("hex", 32)), token("dapi", run("hex", 32), "-", run("digits", 1))],
    ),
    prefixed("databricks-oauth-secret", "Databricks OAuth secret", "dose", [run("hex-lower", 32)]),
  ],
  rotateUrl: "https://docs.databricks.com/dev-tools/auth/pat.html",
  rotateRole: "owner of the token, or workspace administrator",
  docsUrl: "https://docs.databricks.com/api/workspace/introduction",
  sources: "databricks SDK for Go; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
