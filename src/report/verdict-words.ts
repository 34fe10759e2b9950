// A verdict in two or three words, and how it should look.

import type { Check } from "../model/check.ts";
import type { ForbiddenReason, RejectedReason, SkippedReason, UnknownReason, UnreachableReason, Verdict } from "../model/verdict.ts";

/** `bad` stops the build, `warn` will, `unsure` is not known, `muted` was not asked. */
export type Tone = "bad" | "warn" | "unsure" | "good" | "muted";

const REJECTED: Readonly<Record<RejectedReason, string>> = {
  invalid: "rejected: not a valid key",
  expired: "rejected: expired",
  revoked: "rejected: revoked",
  malformed: "rejected: malformed",
  missing: "missing: nothing is set",
  "wrong-environment": "rejected: key of another environment",
  "account-inactive": "rejected: account inactive",
  "clock-skew": "rejected: clocks differ",
};

const FORBIDDEN: Readonly<Record<ForbiddenReason, string>> = {
  unspecified: "not allowed",
  scope: "not allowed: scope missing",
  organization: "not allowed: wrong organization",
  plan: "not allowed: not in the plan",
  sso: "not allowed: single sign-on required",
  "ip-or-geo": "not allowed from this address",
};

const UNREACHABLE: Readonly<Record<UnreachableReason, string>> = {
  dns: "host name not found",
  connect: "no connection",
  tls: "TLS failed",
  timeout: "no answer in time",
  proxy: "proxy failed",
  redirect: "redirected elsewhere",
  "edge-block": "blocked before the API",
  "server-error": "server error",
  protocol: "unreadable answer",
};

const UNKNOWN: Readonly<Record<UnknownReason, string>> = {
  "unrecognized-answer": "answer not understood",
  "does-not-authenticate": "endpoint accepts any key",
  "not-found": "endpoint not found",
  "no-probe": "no request to try it with",
};

const SKIPPED: Readonly<Record<SkippedReason, string>> = {
  "untrusted-event": "skipped: no secrets in this run",
  "not-asked": "skipped: only commits were searched",
  "other-shard": "skipped: in another shard",
};

/** Where the user asked for no more than its date. */
export function isByDate({ credential, expiry }: Check): boolean {
  return credential.checkedBy === "date" && expiry.known;
}

export function checkInWords(check: Check): string {
  return isByDate(check) ? "by its date alone" : verdictInWords(check.verdict);
}

export function toneOfCheck(check: Check): Tone {
  return isByDate(check) ? "good" : toneOf(check.verdict);
}

export function verdictInWords(verdict: Verdict): string {
  switch (verdict.outcome) {
    case "valid":
      return "works";
    case "rejected":
      return REJECTED[verdict.reason];
    case "forbidden":
      return FORBIDDEN[verdict.reason];
    case "intermittent":
      return `works now and then (${verdict.tally.map(({ answer, count }) => `${count}× ${answer}`).join(", ")})`;
    case "throttled":
      return `could not tell: ${verdict.reason === "quota" ? "quota used up" : "rate limited"}`;
    case "unreachable":
      return `could not tell: ${UNREACHABLE[verdict.reason]}`;
    case "unknown":
      return `could not tell: ${UNKNOWN[verdict.reason]}`;
    case "skipped":
      return SKIPPED[verdict.reason];
  }
}

export function toneOf(verdict: Verdict): Tone {
  switch (verdict.outcome) {
    case "valid":
      return "good";
    case "rejected":
    case "forbidden":
      return "bad";
    case "intermittent":
      return "warn";
    case "throttled":
    case "unreachable":
    case "unknown":
      return "unsure";
    case "skipped":
      return "muted";
  }
}
