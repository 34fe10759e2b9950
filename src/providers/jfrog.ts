// JFrog: Artifactory API keys, reference and access tokens; every customer has a host of their own.

import type { Provider } from "../model/provider.ts";
import { bearer, get, header } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";
import { says } from "./signs.ts";

export const jfrog: Provider = {
  id: "jfrog",
  name: "JFrog",
  environments: [],
  usualVariable: "JFROG_ACCESS_TOKEN",
  probes: [
    get("repositories", "/repositories", bearer, { signs: [says(401, "expired", "rejected:expired")] }),
    get("repositories-by-api-key", "/repositories", header("X-JFrog-Art-Api")),
  ],
  detectors: [
    prefixed("jfrog-api-key", "JFrog Artifactory API key", "AKCp", [run("base62", [68, 70])], { checksum: "base58-54-bytes" }),
    prefixed("jfrog-reference-token", "JFrog reference token", "cmVmdGtu", [run("base62", 56)]),
    named("jfrog-identity-token", "JFrog identity token", ["jfrog", "artifactory", "bintray", "xray"], "[A-Za-z0-9]{64}", {
      minEntropy: 4,
    }),
    named("jfrog-legacy-api-key", "JFrog API key (73 letters)", ["jfrog", "artifactory", "bintray", "xray"], "[A-Za-z0-9]{73}", {
      minEntropy: 4,
    }),
  ],
  rotateRole: "owner of the token, or platform administrator",
  docsUrl: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
  sources: "jfrog.com/help; rule sets of gitleaks, betterleaks and Titus",
  confirmed: true,
};
