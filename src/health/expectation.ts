// Credentials that are meant to be refused: burned keys, and the old half of a rotation.

import type { Check } from "../model/check.ts";
import type { Credential } from "../model/credential.ts";
import type { RejectedReason, Verdict } from "../model/verdict.ts";

/** What proves that a key no longer works; a malformed or missing value or a wrong clock proves nothing about the key. */
const DEFINITE: ReadonlySet<RejectedReason> = new Set(["invalid", "expired", "revoked", "account-inactive"]);

/** Undefined where the credential is an ordinary one, which should work. */
export function expectationOf(credential: Credential, verdict: Verdict, now: Date): Check["expectation"] {
  if (credential.expect !== "rejected") return undefined;
  if (verdict.outcome === "rejected" && DEFINITE.has(verdict.reason)) return "met";
  const stillWorks = verdict.outcome === "valid" || verdict.outcome === "forbidden" || verdict.outcome === "intermittent";
  return stillWorks && !isPropagating(credential, now) ? "not-met" : "undecided";
}

/** Services take from seconds to an hour until every instance knows that a key was revoked. */
function isPropagating({ rotatedAt, propagationMs }: Credential, now: Date): boolean {
  return rotatedAt !== undefined && now.getTime() < rotatedAt.getTime() + (propagationMs ?? 0);
}
