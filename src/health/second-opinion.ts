// What others than the probe say of a credential: itself, its issuer's keys, and the introspection endpoint.

import type { Evidence } from "../model/check.ts";
import type { CheckConfig } from "../model/config.ts";
import type { Credential } from "../model/credential.ts";
import type { Secret } from "../model/secret.ts";
import type { Verdict } from "../model/verdict.ts";
import type { World } from "../world.ts";
import { type Introspected, introspect } from "./introspect.ts";
import type { Secrecy } from "./secrecy.ts";
import { readOwnClaims, type TokenClaims } from "./token-claims.ts";
import { type Verified, verifyToken } from "./verify-token.ts";

export interface SecondOpinion {
  /** What the credential says of itself, verified where that was possible. */
  readonly own: TokenClaims | undefined;
  /** All that say when it ends. */
  readonly claims: readonly TokenClaims[];
  readonly refuted: Verified["refuted"];
  readonly introspected: Introspected | undefined;
  readonly evidence: readonly Evidence[];
  readonly requests: number;
}

export async function secondOpinion(
  credential: Credential,
  secret: Secret,
  config: CheckConfig,
  secrecy: Secrecy,
  world: Pick<World, "http">,
): Promise<SecondOpinion> {
  const verified = await verifyToken(secret, await readOwnClaims(credential, secret), { credential, config, world });
  const introspected = await introspect(credential, secret, config, secrecy, world);
  return {
    own: verified.claims,
    claims: [verified.claims, introspected?.claims].filter((claims) => claims !== undefined),
    refuted: verified.refuted,
    introspected,
    evidence: [...(introspected?.evidence ?? []), ...verified.evidence],
    requests: verified.requests + (introspected === undefined ? 0 : 1),
  };
}

/** Where the probe could not be sent at all, the opinion is all there is. A service's own yes does not outlive `active: false`. */
export function withOpinion(verdict: Verdict, { introspected, refuted }: SecondOpinion): Verdict {
  const told = introspected?.verdict;
  if (verdict.outcome === "unknown" && verdict.reason === "no-probe") {
    return told ?? (refuted === undefined ? verdict : { outcome: "rejected", reason: refuted.reason });
  }
  return told?.outcome === "rejected" && verdict.outcome !== "rejected" ? told : verdict;
}
