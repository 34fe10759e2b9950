// Shopify: Admin API, custom app, private app and partner tokens; every shop has a host of its own.

import type { Provider } from "../model/provider.ts";
import { get, header, inBody } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { says, status } from "./signs.ts";

export const shopify: Provider = {
  id: "shopify",
  name: "Shopify",
  environments: [],
  usualVariable: "SHOPIFY_ACCESS_TOKEN",
  probes: [
    get("scopes", "/admin/oauth/access_scopes.json", header("X-Shopify-Access-Token"), {
      signs: [
        says(401, "invalid api key or access token", "rejected:invalid"),
        status(402, "rejected:account-inactive"),
        status(423, "rejected:account-inactive"),
        status(403, "forbidden:scope"),
      ],
      scopes: inBody("access_scopes"),
    }),
  ],
  detectors: [
    prefixed("shopify-admin-token", "Shopify Admin API access token", "shpat_", [run("hex", 32)]),
    prefixed("shopify-custom-app-token", "Shopify custom app access token", "shpca_", [run("hex", 32)]),
    prefixed("shopify-private-app-password", "Shopify private app password", "shppa_", [run("hex", 32)]),
    prefixed("shopify-shared-secret", "Shopify app shared secret", "shpss_", [run("hex", 32)]),
    prefixed(
      "shopify-app-token",
      "Shopify partner, user or storefront token",
      ["shpua_", "shpit_", "shprt_", "shpef_", "shptka_", "shpsl_", "shpot_"],
      [run("hex", [32, 40])],
    ),
  ],
  rotateUrl: "https://partners.shopify.com/",
  rotateRole: "staff with the right to develop apps, or the shop owner",
  docsUrl: "https://shopify.dev/docs/api/usage/access-scopes",
  sources: "shopify.dev; rule sets of gitleaks, betterleaks and GitHub's list of supported secret types",
  confirmed: true,
};
