// The door of the room: from verdicts and leaks to findings, each with a disposition, and the result of the run.

import type { Check } from "../model/check.ts";
import type { PolicyConfig } from "../model/config.ts";
import type { Coverage } from "../model/coverage.ts";
import type { Occasion } from "../model/event.ts";
import type { Judged } from "../model/finding.ts";
import type { Leak } from "../model/leak.ts";
import type { Result } from "../model/report.ts";
import { judgeCheck } from "./judge-check.ts";
import { judgeLeak } from "./judge-leak.ts";
import { keyringOf, mergeOwnLeaks, ownersOf } from "./owners.ts";
import { unansweredChecks, unreadParts } from "./unanswered.ts";
import { worstFirst } from "./worst-first.ts";

export interface Scanned {
  readonly leaks: readonly Leak[];
  readonly coverage: Coverage;
}

export interface Decision {
  /** Worst first; also those that are let through. */
  readonly findings: readonly Judged[];
  /** One sentence for each question that stayed open. */
  readonly unanswered: readonly string[];
  readonly result: Result;
}

/**
 * Judges both halves together. Total: every check and every leak leads to a finding, an unanswered question, or nothing to say.
 * `undefined` for a half means that it was not asked for.
 */
export function decide(
  checks: readonly Check[] | undefined,
  scanned: Scanned | undefined,
  policy: PolicyConfig,
  occasion: Occasion,
  now: Date,
): Decision {
  const known = checks ?? [];
  const keyring = keyringOf(known);
  const leaks = mergeOwnLeaks(scanned?.leaks ?? [], keyring);
  const findings = worstFirst([
    ...known.flatMap((check) => judgeCheck(check, now)),
    ...leaks.map((leak) => judgeLeak(leak, ownersOf(leak, keyring), policy, occasion)),
  ]);
  const open = unansweredChecks(known);
  const unread = scanned === undefined ? [] : unreadParts(scanned.coverage);
  return { findings, unanswered: [...unread, ...open], result: resultOf(findings, open, unread, policy) };
}

/** What is proved bad outranks what is unknown; a scan that could not see everything is never clean, whatever the policy. */
function resultOf(findings: readonly Judged[], open: readonly string[], unread: readonly string[], policy: PolicyConfig): Result {
  if (findings.some((judged) => judged.disposition === "fails")) return "findings";
  if (unread.length > 0) return "could-not-tell";
  return open.length > 0 && policy.onUndetermined === "fail" ? "could-not-tell" : "clean";
}
