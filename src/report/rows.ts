// What the tables of summary, HTML page and terminal show: plain text in columns, not yet escaped for any sink.

import type { Check } from "../model/check.ts";
import type { Expiry } from "../model/expiry.ts";
import type { Disposition, Finding, HealthRule, Judged, LeakFinding } from "../model/finding.ts";
import { type Confidence, hiddenAs, isCommitted, type Leak, type Place } from "../model/leak.ts";
import type { Report } from "../model/report.ts";
import { dayOf, daysBetween } from "./figures.ts";
import { placePage, safeAddress } from "./links.ts";
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

export interface PlaceText {
  readonly text: string;
  readonly url: string | undefined;
}

export interface LeakRow {
  readonly finding: LeakFinding;
  readonly tone: Tone;
  readonly disposition: Disposition;
  readonly what: string;
  /** Empty where nothing of the key may be shown. */
  readonly preview: string;
  readonly places: readonly PlaceText[];
  readonly sure: string;
  /** What the configuration calls it, to switch it off; a configured key always counts. */
  readonly rule: string | undefined;
  readonly notes: readonly string[];
  readonly steps: readonly string[];
  readonly rotateUrl: string | undefined;
  readonly reason: string | undefined;
}

const TONES: readonly Tone[] = ["bad", "warn", "unsure", "muted", "good"];

const ASIDES: ReadonlySet<HealthRule> = new Set(["credential-lint", "credential-scopes", "credential-policy", "credential-webhook"]);

const SURE: Readonly<Record<Confidence, string>> = {
  checksum: "proved by its checksum",
  structure: "proved by its structure",
  prefix: "very likely, by its prefix",
  context: "a guess, by the words around it",
};

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

/** What the findings say; what the check says stands for them where there are none, and beside them where a question is open. */
function told(
  check: Check,
  own: readonly Judged[],
  advice: readonly string[],
  of: (judged: Judged) => readonly string[],
): readonly string[] {
  const isOpen = toneOfCheck(check) === "unsure";
  return [...new Set([...(own.length === 0 || isOpen ? advice : []), ...own.flatMap(of)])];
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

/** One row for each leak, in the order of the findings. */
export function leakRows(report: Report): readonly LeakRow[] {
  return report.findings.flatMap((judged) => (judged.finding.kind === "leak" ? [leakRow(judged, judged.finding, report)] : []));
}

function leakRow({ disposition, reason }: Judged, finding: LeakFinding, report: Report): LeakRow {
  const { leak, credential } = finding;
  return {
    finding,
    tone: disposition === "fails" ? "bad" : disposition === "warns" ? "warn" : "muted",
    disposition,
    what: credential === undefined ? leak.detector.name : finding.title,
    preview: leak.preview === "…" ? "" : leak.preview,
    places: leak.places.map((place) => ({ text: placeInWords(place), url: safeAddress(placePage(place, report.repositoryUrl)) })),
    sure: credential === undefined ? SURE[leak.confidence] : "certain: it is your own key",
    rule: credential === undefined ? leak.detector.id : undefined,
    notes: leakNotes(leak),
    steps: finding.steps,
    rotateUrl: safeAddress(credential?.rotateUrl ?? credential?.provider?.rotateUrl ?? leak.detector.issuer?.rotateUrl),
    reason,
  };
}

/** Keys of a folder or the index are found; nobody knows whether they were committed. */
export function leakHeading(rows: readonly LeakRow[]): string {
  return rows.some(({ finding }) => isCommitted(finding.leak)) ? "Committed keys" : "Keys found";
}

/** What to do past the first step, each once and in the order of doing: most keys share them. Those of a configured key stand with it. */
export function laterSteps(rows: readonly LeakRow[]): readonly string[] {
  const shown = rows.filter(({ finding, disposition }) => finding.credential === undefined && !isLetThrough(disposition));
  const most = shown.reduce((longest, { steps }) => Math.max(longest, steps.length), 1);
  return [...new Set(Array.from({ length: most - 1 }, (_, index) => shown.flatMap(({ steps }) => steps[index + 1] ?? [])).flat())];
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

/** `src/a.ts:3 @1f2e3d4 (as base64)`. */
export function placeInWords(place: Place): string {
  const how = hiddenAs(place);
  const at = `${place.commit === undefined ? "" : ` @${place.commit.slice(0, 7)}`}${how === "" ? "" : ` (${how})`}`;
  switch (place.source) {
    case "file":
      return `${place.path}:${place.line}${at}`;
    case "symlink":
      return `target of symlink ${place.path}${at}`;
    case "path":
      return `file name ${place.path}${at}`;
    case "commit-message":
      return `commit message, line ${place.line}${at}`;
    case "tag-message":
      return `tag message, line ${place.line}${at}`;
    case "branch-name":
      return `branch name${at}`;
    case "pull-request-title":
      return `pull request title${at}`;
    case "pull-request-body":
      return `pull request description, line ${place.line}${at}`;
    case "pull-request-comment":
      return `pull request comment ${place.path}, line ${place.line}${at}`;
  }
}

/** What was read from the key itself, and whether it still stands in a file. */
export function leakNotes(leak: Leak): readonly string[] {
  return leak.presence === "only-in-history" ? [...leak.notes, "no longer in the newest commit, but for ever in its history"] : leak.notes;
}
