// What came of asking one credential's issuer: the verdict, why, and what to do now.

import type { Credential } from "./credential.ts";
import type { Expiry } from "./expiry.ts";
import type { Verdict } from "./verdict.ts";

/** One observation that led to the verdict, redacted, e.g. label `status`, detail `401`. */
export interface Evidence {
  readonly label: string;
  readonly detail: string;
}

/** Sentences for people, made once, printed by every reporter as they are. */
export interface Advice {
  /** One sentence: what the verdict means for this credential. */
  readonly meaning: string;
  /** What to do now, in order; empty when there is nothing to do. */
  readonly steps: readonly string[];
}

/** Something about a working credential that its verdict does not say; policy decides what it leads to. */
export interface Remark {
  readonly kind:
    | "excess-scopes"
    | "write-access"
    | "lost-scopes"
    | "identity-unknown"
    | "expiry-disagreement"
    | "host-certificate"
    | "shared-value"
    | "webhook-unverified"
    | "webhook-replayable"
    | "webhook-old-secret"
    /** A refresh token that was declared as fixed was replaced when it was used. */
    | "refresh-token-replaced";
  /** One sentence that says what is off. */
  readonly says: string;
  /** Too bad for a warning. */
  readonly fails?: true;
}

export interface Check {
  readonly credential: Credential;
  readonly verdict: Verdict;
  readonly expiry: Expiry;
  readonly evidence: readonly Evidence[];
  readonly advice: Advice;
  /** Mistakes in the value itself that need no network to see (stray quotes, newline, ...). */
  readonly lint: readonly string[];
  readonly grantedScopes: readonly string[] | undefined;
  readonly identity: string | undefined;
  /** Requests sent, and how long they took in all. */
  readonly attempts: number;
  readonly durationMs: number;
  readonly remarks?: readonly Remark[];
  /** By the service's own account, where it keeps one. */
  readonly lastUsedAt?: Date;
  /** Only for credentials that are meant to be refused: whether they are. `undecided` is never a pass. */
  readonly expectation?: "met" | "not-met" | "undecided";
}
