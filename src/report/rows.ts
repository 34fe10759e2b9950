// What the tables of summary, HTML page and terminal show of credentials: plain text in columns, not yet escaped for any sink.

import type { Check } from "../model/check.ts";
import type { Expiry } from "../model/expiry.ts";
import type { Disposition, Finding, HealthRule, Judged } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { dayOf, daysBetween } from "./figures.ts";
import { safeAddress } from "./links.ts";
import { checkInWords, isByDate, type Tone, toneOfCheck } from "./verdict-words.ts";

export interface CredentialRow {
  readonly check: Check;
  readonly tone: Tone;
  readonly name: string;
  readonly provider: string;
  readonly environment: string;
  readonly verdict: string;
  readonly expires: string;
  readonly owner: string;
  /** What the findings about it say; the meaning of the verdict where there are none. */
  readonly problems: readonly string[];
  /** Those that neither the verdict nor the date shows. */
  readonly asides: readonly string[];
  /** In order; empty when there is nothing to do. */
  readonly steps: readonly string[];
  readonly rotateUrl: string | undefined;
}

const TONES: readonly Tone[] = ["bad", "warn", "unsure", "muted", "good"];

const ASIDES: ReadonlySet<HealthRule> = new Set(["credential-lint", "credential-scopes", "credential-policy", "credential-webhook"]);

/** One row for each check, what needs hands on top. */
export function credentialRows(report: Report): readonly CredentialRow[] {
  const rows = (report.checks ?? []).map((check) => credentialRow(check, report));
  return TONES.flatMap((tone) => rows.filter((row) => row.tone === tone));
}

function credentialRow(check: Check, report: Report): CredentialRow {
  const own = report.findings.filter(({ finding }) => finding.check === check);
  const { credential, verdict } = check;
  const leaked = own.some(({ finding }) => finding.kind === "leak");
  return {
    check,
    tone: toneOfRow(check, own),
    name: credential.name,
    provider: credential.provider?.name ?? "",
    environment: credential.environment.name,
    verdict: `${checkInWords(check)}${expectationInWords(check)}${leaked ? ", but was committed" : ""}`,
    expires: expiryInWords(check.expiry, report.startedAt),
    owner: credential.owner ?? "",
    problems: told(check, own, [check.advice.meaning], ({ finding }) => [aboutIt(finding, check)]),
    asides: own.flatMap(({ finding }) => (finding.kind === "health" && ASIDES.has(finding.rule) ? [finding.problem] : [])),
    steps: told(
      check,
      own,
      isByDate(check) || verdict.outcome === "valid" || check.expectation !== undefined ? [] : check.advice.steps,
      ({ finding }) => finding.steps,
    ),
    rotateUrl: safeAddress(credential.rotateUrl ?? credential.provider?.rotateUrl),
  };
}

/** Of a key that has to be refused. */
function expectationInWords({ expectation }: Check): string {
  if (expectation === undefined) return "";
  return expectation === "met" ? ", as it has to be" : ", but has to be refused";
}

/**
 * What the findings say; what the check says stands for them where there are none. Where a question is open it stands beside
 * them, behind what fails whatever the answer will be: that key was committed.
 */
function told(
  check: Check,
  own: readonly Judged[],
  advice: readonly string[],
  of: (judged: Judged) => readonly string[],
): readonly string[] {
  const isOpen = toneOfCheck(check) === "unsure";
  const urgent = own.filter(({ disposition }) => disposition === "fails");
  return [...new Set([...urgent.flatMap(of), ...(own.length === 0 || isOpen ? advice : []), ...own.flatMap(of)])];
}

function toneOfRow(check: Check, own: readonly Judged[]): Tone {
  if (own.some(({ disposition }) => disposition === "fails")) return "bad";
  if (check.expectation === "met") return "good";
  const verdictTone = check.expectation === "undecided" ? "unsure" : toneOfCheck(check);
  return verdictTone === "good" && own.some(({ disposition }) => disposition === "warns") ? "warn" : verdictTone;
}

/** `2026-11-25 (3 days)`; that nobody stated a date is said, not left blank. */
export function expiryInWords(expiry: Expiry, now: Date): string {
  if (!expiry.known) return expiry.reason === "never-expires" ? "never" : "not known";
  const days = daysBetween(now, expiry.at);
  if (expiry.at <= now) return `${dayOf(expiry.at)} (passed)`;
  return `${dayOf(expiry.at)} (${days === 0 ? "today" : days === 1 ? "1 day" : `${days} days`})`;
}

export function isLetThrough(disposition: Disposition): boolean {
  return disposition === "baseline" || disposition === "suppressed";
}

/** What was let through, in a sentence that stands alone: a health problem needs its title to say whose it is. */
export function problemInWords(finding: Finding): string {
  return finding.kind === "leak" ? finding.problem : `${finding.title}. ${finding.problem}`;
}

/** Several stand under one another: one that only says "it" needs its title to tell what it is about. */
function aboutIt(finding: Finding, { credential }: Check): string {
  return finding.problem.includes(credential.name) ? finding.problem : problemInWords(finding);
}
