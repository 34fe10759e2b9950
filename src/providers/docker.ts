// Docker Hub: personal and organization access tokens, swarm tokens.

import type { Provider } from "../model/provider.ts";
import { pattern, prefixed, run, shaped } from "./shapes.ts";

export const docker: Provider = {
  id: "docker",
  name: "Docker",
  environments: [],
  usualVariable: "DOCKERHUB_TOKEN",
  probes: [],
  detectors: [
    prefixed("docker-pat", "Docker personal access token", "dckr_pat_", [run("base64url", 27)]),
    prefixed("docker-organization-token", "Docker organization access token", "dckr_oat_", [run("base64url", 32)]),
    prefixed("docker-swarm-join-token", "Docker swarm join token", "SWMTKN-1-", [
      run("lower-digits", [50, 60]),
      "-",
      run("lower-digits", [24, 30]),
    ]),
    prefixed("docker-swarm-unlock-key", "Docker swarm unlock key", "SWMKEY-1-", [run("base64", [40, 50])]),
    {
      ...shaped(
        "docker-config-auth",
        "Registry login in a Docker configuration",
        ['"auths', 'auths\\"'],
        [
          pattern(
            'auths[\\\\"]{1,2}(?:.|\\n){1,300}?auth[\\\\"]{1,2}\\s{0,4}:\\s{0,4}[\\\\"]{1,2}(?P<secret>[A-Za-z0-9+/]{12,400}={0,2})[\\\\"]',
          ),
        ],
        { minEntropy: 3 },
      ),
      grade: "context",
    },
  ],
  rotateUrl: "https://app.docker.com/settings/personal-access-tokens",
  docsUrl: "https://docs.docker.com/security/access-tokens/",
  sources: "docs.docker.com; rule sets of TruffleHog, secretlint and Kingfisher",
  confirmed: true,
};
