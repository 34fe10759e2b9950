// HCP Terraform: user, team and organization tokens.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, production } from "./probes.ts";
import { run, shaped, token } from "./shapes.ts";

export const terraform: Provider = {
  id: "terraform",
  name: "HCP Terraform",
  environments: [production("https://app.terraform.io/api/v2")],
  usualVariable: "TF_API_TOKEN",
  probes: [
    get("account", "/account/details", bearer, {
      headers: { accept: "application/vnd.api+json" },
      identity: inBody("data.attributes.username"),
    }),
  ],
  detectors: [
    shaped(
      "terraform-api-token",
      "HCP Terraform API token",
      ["atlasv1"],
      [token(run("base62", 14), ".atlasv1.", run("base64-any", [60, 70]))],
    ),
  ],
  rotateUrl: "https://app.terraform.io/app/settings/tokens",
  rotateRole: "owner of the token; organization owner for team and organization tokens",
  docsUrl: "https://developer.hashicorp.com/terraform/cloud-docs/api-docs/account",
  sources: "hashicorp/go-tfe; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
