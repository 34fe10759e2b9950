// Azure DevOps: personal access tokens.

import type { Provider } from "../model/provider.ts";
import { get, passwordOf } from "./probes.ts";
import { named, run, shaped, token } from "./shapes.ts";
import { says, status } from "./signs.ts";

export const azureDevops: Provider = {
  id: "azure-devops",
  name: "Azure DevOps",
  environments: [],
  usualVariable: "AZURE_DEVOPS_EXT_PAT",
  probes: [
    get("projects", "/_apis/projects?api-version=7.1", passwordOf(""), {
      signs: [
        // Whoever is not signed in gets the sign-in page with a status that looks like success.
        status([203, 302], "rejected:invalid"),
        says(401, "tf400813", "rejected:invalid"),
        says(401, "expired", "rejected:expired"),
      ],
    }),
  ],
  detectors: [
    shaped(
      "azure-devops-pat",
      "Azure DevOps personal access token",
      ["azdo"],
      [
        token(run("base62", 52), "JQQJ", run("base62", 20), "AZDO", run("base62", 4)),
        token(run("base62", 52), "JQQJ", run("base62", 20), "AZDO", run("base62", 6), "=="),
      ],
      { checksum: "azure-annotated" },
    ),
    named(
      "azure-devops-legacy-pat",
      "Azure DevOps personal access token (52 letters)",
      ["azure", "visualstudio", "devops", "ado", "vsts", "vss"],
      "[a-z2-7]{52}",
      { keywords: ["azure", "visualstudio", "devops", "ado_pat", "ado_token", "vsts", "vss_"], minEntropy: 4, checksum: "azure-devops" },
    ),
  ],
  rotateUrl: "https://dev.azure.com/",
  rotateRole: "owner of the token",
  docsUrl: "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
  sources: "MicrosoftDocs/vsts-rest-api-specs issues 97 and 574; microsoft/security-utilities",
  confirmed: true,
};
