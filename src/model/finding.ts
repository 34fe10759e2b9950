// A leak or a health finding, and what policy decided about it.

import type { Check } from "./check.ts";
import type { Credential } from "./credential.ts";
import type { Leak } from "./leak.ts";
import type { Severity } from "./severity.ts";

/** What kind of health finding: also its SARIF rule id. */
export type HealthRule =
  | "credential-rejected"
  | "credential-forbidden"
  | "credential-expired"
  | "credential-expires-soon"
  | "credential-intermittent"
  | "credential-undetermined"
  | "credential-lint"
  | "credential-scopes"
  | "credential-policy"
  /** A burned key, or the old half of a rotation, that is not refused. */
  | "credential-still-works"
  /** What the receiver of a webhook fails to verify. */
  | "credential-webhook";

export interface HealthFinding {
  readonly kind: "health";
  readonly rule: HealthRule;
  readonly check: Check;
  /** Identity across runs; made of names, never of a value. */
  readonly fingerprint: string;
  /** What is wrong, in a few words. */
  readonly title: string;
  /** What is wrong and where. */
  readonly problem: string;
  /** The problem and the first step: what is wrong, where, what to do. */
  readonly message: string;
  /** What to do now, in order. */
  readonly steps: readonly string[];
}

export interface LeakFinding {
  readonly kind: "leak";
  readonly leak: Leak;
  /** The configured credential that has the same value, and what its check said: the two halves joined. */
  readonly credential: Credential | undefined;
  readonly check: Check | undefined;
  /** What is wrong, in a few words. */
  readonly title: string;
  /** What is wrong and where. */
  readonly problem: string;
  /** The problem and the first step: what is wrong, where, what to do. */
  readonly message: string;
  /** What to do now, in order. */
  readonly steps: readonly string[];
}

export type Finding = HealthFinding | LeakFinding;

/** `fails` stops the build, `warns` and `notes` are shown; the others are let through, and said. */
export type Disposition = "fails" | "warns" | "notes" | "baseline" | "suppressed";

export interface Judged {
  readonly finding: Finding;
  readonly severity: Severity;
  readonly disposition: Disposition;
  /** Why it was let through or made louder, where policy changed anything. */
  readonly reason: string | undefined;
}
