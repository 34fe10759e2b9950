// Sharpens a verdict by what is known about the credential beside the answer: its own dates, its prefix, its scopes.

import type { Evidence } from "../model/check.ts";
import type { RejectedReason, Verdict } from "../model/verdict.ts";
import type { TokenClaims } from "./token-claims.ts";
import type { EnvironmentMismatch } from "./wrong-environment.ts";

export interface Known {
  readonly claims: TokenClaims | undefined;
  /** The service's time where it told, else this machine's. */
  readonly now: Date;
  readonly environmentMismatch: EnvironmentMismatch | undefined;
  readonly missingScopes: readonly string[];
  readonly identityMismatch: string | undefined;
  /** The issuer's keys or names speak against the token. */
  readonly refuted: { readonly reason: RejectedReason; readonly says: string } | undefined;
}

export interface Refined {
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
}

/** What a token's dates may be off before it is said that a clock is wrong. */
const TOLERANCE_MS = 60_000;

/** A rejection gets its cause; a yes is held back where the key is another environment's or lacks a required scope. */
export function refine(verdict: Verdict, known: Known): Refined {
  if (verdict.outcome === "rejected" && verdict.reason === "invalid") return causeOf(verdict, known);
  if (verdict.outcome !== "valid") return { verdict, evidence: [] };
  if (known.environmentMismatch?.isCertain === true) return wrongEnvironment(known.environmentMismatch);
  if (known.identityMismatch !== undefined) {
    return { verdict: { outcome: "forbidden", reason: "organization" }, evidence: [{ label: "because", detail: known.identityMismatch }] };
  }
  if (known.missingScopes.length === 0) return { verdict, evidence: [] };
  return {
    verdict: { outcome: "forbidden", reason: "scope", missingScopes: known.missingScopes },
    evidence: [{ label: "because", detail: "The service accepts the credential, but it was not granted every required scope." }],
  };
}

/** What the key says for certain comes first, then its dates, then what its names suggest. */
function causeOf(verdict: Verdict, { claims, now, environmentMismatch, refuted }: Known): Refined {
  if (environmentMismatch?.isCertain === true) return wrongEnvironment(environmentMismatch);
  if (refuted !== undefined) return rejected(refuted.reason, refuted.says);
  const expiresAt = claims?.expiresAt;
  if (expiresAt !== undefined && expiresAt <= now) {
    return rejected("expired", `${ownEnd(claims)} was ${expiresAt.toISOString()}.`);
  }
  const early = [claims?.notBefore, claims?.issuedAt].find((date) => date !== undefined && date.getTime() > now.getTime() + TOLERANCE_MS);
  if (early !== undefined) {
    return rejected("clock-skew", `${ownBeginning(claims, early)} is ${early.toISOString()}, later than the service's clock.`);
  }
  return environmentMismatch === undefined ? { verdict, evidence: [] } : wrongEnvironment(environmentMismatch);
}

function ownEnd(claims: TokenClaims | undefined): string {
  if (claims?.origin === "certificate") return "The certificate's end";
  return `The token's own \`exp\` (${certainty(claims)})`;
}

function ownBeginning(claims: TokenClaims | undefined, at: Date): string {
  if (claims?.origin === "certificate") return "The certificate's beginning";
  return `The token's own \`${at === claims?.notBefore ? "nbf" : "iat"}\` (${certainty(claims)})`;
}

function certainty(claims: TokenClaims | undefined): string {
  return claims?.verifiedBy === undefined ? "unverified" : "verified";
}

function wrongEnvironment({ says }: EnvironmentMismatch): Refined {
  return rejected("wrong-environment", `Wrong environment: ${says}.`);
}

function rejected(reason: RejectedReason, detail: string): Refined {
  return { verdict: { outcome: "rejected", reason }, evidence: [{ label: "because", detail }] };
}
