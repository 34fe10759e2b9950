// HashiCorp Vault: service, batch and recovery tokens.

import type { Provider } from "../model/provider.ts";
import { get, header, inBody } from "./probes.ts";
import { named, prefixed, run, UUID } from "./shapes.ts";
import { says } from "./signs.ts";

export const vault: Provider = {
  id: "vault",
  name: "HashiCorp Vault",
  environments: [],
  usualVariable: "VAULT_TOKEN",
  probes: [
    get("lookup-self", "/auth/token/lookup-self", header("X-Vault-Token"), {
      signs: [
        says(403, "permission denied", "rejected:invalid"),
        says(403, "invalid token", "rejected:invalid"),
        says(503, "sealed", "unreachable:server-error"),
      ],
      expiry: [{ from: inBody("data.expire_time"), never: [null], issued: inBody("data.issue_time") }],
      scopes: inBody("data.policies"),
      identity: inBody("data.display_name"),
    }),
  ],
  detectors: [
    prefixed("vault-service-token", "Vault service token", "hvs.", [run("base64url", [24, 130])]),
    prefixed("vault-batch-token", "Vault batch token", "hvb.", [run("base64url", [24, 500])]),
    prefixed("vault-recovery-token", "Vault recovery token", "hvr.", [run("base64url", [24, 130])]),
    named("vault-legacy-token", "Vault token (before 1.10)", ["vault"], "[sbr]\\.[A-Za-z0-9_-]{24,130}", { minEntropy: 3.7 }),
    named("vault-app-role-secret", "Vault AppRole secret id", ["vault secret id", "role secret id", "approle"], UUID, {
      keywords: ["vault", "approle"],
    }),
  ],
  rotateRole: "policy that lets the holder create tokens",
  docsUrl: "https://developer.hashicorp.com/vault/api-docs/auth/token",
  sources: "hashicorp/vault-client-go; rule sets of gitleaks, betterleaks and Titus",
  confirmed: true,
};
