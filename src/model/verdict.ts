// What one check found out about a credential: a union, so that "the key is bad" is never "we could not tell".

export type RejectedReason =
  | "invalid"
  | "expired"
  | "revoked"
  | "malformed"
  | "missing"
  | "wrong-environment"
  | "account-inactive"
  | "clock-skew";

export type ForbiddenReason = "unspecified" | "scope" | "organization" | "plan" | "sso" | "ip-or-geo";

export type UnreachableReason = "dns" | "connect" | "tls" | "timeout" | "proxy" | "redirect" | "edge-block" | "server-error" | "protocol";

export type UnknownReason =
  /** An answer that fits no sign and no general rule. */
  | "unrecognized-answer"
  /** The endpoint also says yes to a made-up key, so its yes means nothing. */
  | "does-not-authenticate"
  /** The path or resource does not exist (404, 405, 410): probe or base URL is wrong. */
  | "not-found"
  /** There is no read-only way to ask this provider. */
  | "no-probe";

export type SkippedReason =
  /** Fork and Dependabot runs are given no secrets. */
  | "untrusted-event"
  /** Only the commits were to be searched. */
  | "not-asked"
  /** The same work is done by another shard. */
  | "other-shard";

/** One answer among several tries, e.g. `401` seen twice. */
export interface TallyEntry {
  readonly answer: string;
  readonly count: number;
}

export type Verdict =
  | { readonly outcome: "valid" }
  | { readonly outcome: "rejected"; readonly reason: RejectedReason }
  | { readonly outcome: "forbidden"; readonly reason: ForbiddenReason; readonly missingScopes?: readonly string[] }
  | { readonly outcome: "throttled"; readonly reason: "rate-limit" | "quota"; readonly retryAfterSeconds?: number }
  | { readonly outcome: "unreachable"; readonly reason: UnreachableReason }
  | { readonly outcome: "intermittent"; readonly tally: readonly TallyEntry[] }
  | { readonly outcome: "unknown"; readonly reason: UnknownReason }
  | { readonly outcome: "skipped"; readonly reason: SkippedReason };

export type Outcome = Verdict["outcome"];
