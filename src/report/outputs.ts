// The step's outputs: counts, dates and words that later steps can decide on. No names from strangers, no values.

import type { Check } from "../model/check.ts";
import { exitCode, type Report } from "../model/report.ts";
import type { Outcome } from "../model/verdict.ts";
import { dayOf, daysBetween } from "./figures.ts";
import { guarded } from "./guarded.ts";
import { tallyOf } from "./headline.ts";
import { isLetThrough } from "./rows.ts";
import { visible } from "./visible.ts";

/** Every output and what it says; `action.yml` holds the same list. */
export const OUTPUTS = {
  result: "clean, findings or could-not-tell",
  "exit-code": "0 clean, 1 findings, 4 could not tell",
  failures: "Findings that fail the run",
  warnings: "Findings that warn",
  suppressed: "Findings that were let through: by an allow comment or the baseline",
  unanswered: "Questions that stayed open",
  leaks: "Committed keys, without those that were let through",
  "credentials-checked": "Credentials that were tried",
  "credentials-failing": "Credentials with a finding that fails the run",
  "worst-outcome":
    "Worst outcome among the credentials: rejected, forbidden, intermittent, unknown, unreachable, throttled, skipped or valid; empty without credentials",
  "next-expiry": "Day on which the next credential expires (UTC, yyyy-mm-dd); empty where none is known",
  "next-expiry-days": "Whole days until then; empty where none is known",
  "next-expiry-credential": "Name of that credential; empty where none is known",
} as const;

export type OutputName = keyof typeof OUTPUTS;

const WORST_FIRST: readonly Outcome[] = [
  "rejected",
  "forbidden",
  "intermittent",
  "unknown",
  "unreachable",
  "throttled",
  "skipped",
  "valid",
];

export function buildOutputs(report: Report): Readonly<Record<OutputName, string>> {
  const safe = guarded(report);
  const tally = tallyOf(safe);
  const checks = safe.checks ?? [];
  const next = nextToExpire(checks, safe.startedAt);
  const shown = safe.findings.filter(({ disposition }) => !isLetThrough(disposition));
  return {
    result: report.result,
    "exit-code": String(exitCode(report.result)),
    failures: String(tally.fails),
    warnings: String(tally.warns),
    suppressed: String(tally.suppressed + tally.baseline),
    unanswered: String(report.unanswered.length),
    leaks: String(shown.filter(({ finding }) => finding.kind === "leak").length),
    "credentials-checked": String(checks.filter((check) => check.verdict.outcome !== "skipped").length),
    "credentials-failing": String(failingCredentials(safe)),
    "worst-outcome": worstOutcome(checks),
    "next-expiry": next === undefined ? "" : dayOf(next.at),
    "next-expiry-days": next === undefined ? "" : String(daysBetween(report.startedAt, next.at)),
    "next-expiry-credential": next === undefined ? "" : visible(next.check.credential.name),
  };
}

/** A burned key that is refused is as it should be, and no bad outcome. */
function worstOutcome(checks: readonly Check[]): string {
  const outcomes = new Set(checks.map((check) => (check.expectation === "met" ? "valid" : check.verdict.outcome)));
  return WORST_FIRST.find((outcome) => outcomes.has(outcome)) ?? "";
}

function failingCredentials(report: Report): number {
  const failing = report.findings.filter(({ disposition }) => disposition === "fails");
  return new Set(failing.map(({ finding }) => finding.check?.credential).filter((credential) => credential !== undefined)).size;
}

/** The earliest known expiry that has not passed, of keys that are not refused already. */
function nextToExpire(checks: readonly Check[], now: Date): { readonly at: Date; readonly check: Check } | undefined {
  const inUse = checks.filter((check) => check.verdict.outcome !== "rejected");
  const coming = inUse.flatMap((check) => (check.expiry.known && check.expiry.at > now ? [{ at: check.expiry.at, check }] : []));
  return coming.toSorted((a, b) => a.at.getTime() - b.at.getTime())[0];
}
