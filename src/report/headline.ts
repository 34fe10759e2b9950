// The run in one sentence, and the line that counts everything.

import type { Check } from "../model/check.ts";
import type { Coverage } from "../model/coverage.ts";
import type { HealthRule, Judged } from "../model/finding.ts";
import { isCommitted } from "../model/leak.ts";
import type { Report } from "../model/report.ts";
import { bytesInWords, counted, durationInWords, grouped, listed } from "./figures.ts";
import { isByDate, type Tone } from "./verdict-words.ts";

export interface Headline {
  readonly tone: Tone;
  readonly sentence: string;
}

export interface Tally {
  readonly fails: number;
  readonly warns: number;
  readonly notes: number;
  readonly baseline: number;
  readonly suppressed: number;
}

export function tallyOf(report: Report): Tally {
  const count = (disposition: keyof Tally) => report.findings.filter((judged) => judged.disposition === disposition).length;
  return {
    fails: count("fails"),
    warns: count("warns"),
    notes: count("notes"),
    baseline: count("baseline"),
    suppressed: count("suppressed"),
  };
}

/** What someone reads who reads nothing else. */
export function headlineOf(report: Report): Headline {
  const failing = report.findings.filter(({ disposition }) => disposition === "fails");
  if (failing.length > 0) return { tone: "bad", sentence: badSentence(failing) };
  if (report.unanswered.length > 0) return unsureHeadline(report);
  const warning = problems(report.findings.filter(({ disposition }) => disposition === "warns"));
  if (warning.length > 0) return { tone: "warn", sentence: `Nothing fails, but ${listed(warning)}.` };
  return cleanHeadline(report);
}

/** A configured key that was committed is named; all else is counted. */
function badSentence(failing: readonly Judged[]): string {
  const [worst] = failing;
  if (worst?.finding.kind !== "leak" || worst.finding.credential === undefined) return `${capitalized(listed(problems(failing)))}.`;
  const more = failing.length - 1;
  return `${worst.finding.title}${more === 0 ? "" : `, and ${counted(more, "more finding")} ${more === 1 ? "fails" : "fail"}`}.`;
}

function unsureHeadline(report: Report): Headline {
  const sentence = `Nothing was found, but ${counted(report.unanswered.length, "question")} stayed open.`;
  return { tone: "unsure", sentence: report.result === "clean" ? `${sentence} The policy lets that pass.` : sentence };
}

function cleanHeadline(report: Report): Headline {
  const parts = [...credentialsInWords(report), ...scanInWords(report)];
  return { tone: "good", sentence: parts.length === 0 ? "There was nothing to check." : `${capitalized(listed(parts))}.` };
}

function credentialsInWords({ checks = [] }: Report): readonly string[] {
  const count = (holds: (check: Check) => boolean) => checks.filter(holds).length;
  const working = count((check) => check.verdict.outcome === "valid");
  return [
    ...(working > 0 ? [working === 1 ? "the credential works" : `all ${working} credentials work`] : []),
    ...said(count(isByDate), "date is far enough", "dates are far enough"),
    ...said(
      count((check) => check.expectation === "met"),
      "burned key is refused",
      "burned keys are refused",
    ),
    ...said(
      count((check) => check.verdict.outcome === "skipped"),
      "credential was skipped",
      "credentials were skipped",
    ),
  ];
}

function scanInWords({ coverage, findings }: Report): readonly string[] {
  if (coverage === undefined) return [];
  const others = findings.filter(({ finding }) => finding.kind === "leak").length;
  const but = others === 0 ? "" : ` but ${grouped(others)} that ${others === 1 ? "is" : "are"} let through or public by design`;
  return [`no key was ${coverage.commits > 0 ? "committed" : "found"}${but} (${coverage.scope})`];
}

/** `2 credentials are not accepted`, `1 key was committed`: most urgent first, only what there is. */
function problems(findings: readonly Judged[]): readonly string[] {
  const leaks = findings.flatMap(({ finding }) => (finding.kind === "leak" ? [finding] : []));
  return [
    ...(leaks.some(({ leak }) => isCommitted(leak))
      ? [said(leaks.length, "key was committed", "keys were committed")]
      : [said(leaks.length, "key was found", "keys were found")]),
    ofRules(findings, ["credential-rejected"], "credential is not accepted", "credentials are not accepted"),
    ofRules(findings, ["credential-expired"], "credential has expired", "credentials have expired"),
    ofRules(findings, ["credential-forbidden", "credential-scopes"], "credential lacks permission", "credentials lack permission"),
    ofRules(findings, ["credential-expires-soon"], "credential expires soon", "credentials expire soon"),
    ofRules(findings, ["credential-intermittent"], "credential works only now and then", "credentials work only now and then"),
    ofRules(findings, ["credential-lint"], "value looks wrong", "values look wrong"),
    ofRules(findings, ["credential-still-works"], "burned key still works", "burned keys still work"),
    ofRules(findings, ["credential-webhook"], "webhook is not verified well", "webhooks are not verified well"),
    ofRules(findings, ["credential-policy"], "credential is not as declared", "credentials are not as declared"),
  ].flat();
}

function ofRules(findings: readonly Judged[], rules: readonly HealthRule[], one: string, many: string): readonly string[] {
  const checks = findings.flatMap(({ finding }) => (finding.kind === "health" && rules.includes(finding.rule) ? [finding.check] : []));
  return said(new Set(checks).size, one, many);
}

function said(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [counted(count, one, many)];
}

function capitalized(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

/** The last line of every report: counts all, what was let through included. */
export function lastLine(report: Report): string {
  const tally = tallyOf(report);
  const findings = [
    `${grouped(tally.fails)} ${tally.fails === 1 ? "fails" : "fail"}`,
    `${grouped(tally.warns)} ${tally.warns === 1 ? "warns" : "warn"}`,
    ...(tally.notes > 0 ? [`${grouped(tally.notes)} noted`] : []),
    ...(tally.baseline > 0 ? [`${grouped(tally.baseline)} in the baseline`] : []),
    ...(tally.suppressed > 0 ? [`${grouped(tally.suppressed)} suppressed`] : []),
    ...(report.unanswered.length > 0 ? [`${grouped(report.unanswered.length)} could not be told`] : []),
  ];
  const halves = [
    `${counted(report.findings.length, "finding")}: ${findings.join(", ")}`,
    ...checkedInWords(report),
    ...searchedInWords(report),
  ];
  return `${halves.join("; ")}; ${durationInWords(report.durationMs)}.`;
}

function checkedInWords({ checks }: Report): readonly string[] {
  if (checks === undefined) return [];
  const skipped = checks.filter((check) => check.verdict.outcome === "skipped").length;
  return [`${counted(checks.length - skipped, "credential")} checked${skipped > 0 ? `, ${skipped} skipped` : ""}`];
}

function searchedInWords({ coverage }: Report): readonly string[] {
  if (coverage === undefined) return [];
  return [`${[...commitsInWords(coverage, ""), ...filesInWords(coverage)].join(", ")} searched`];
}

/** `4 commits of 4, 12 files, 34.6 kB in 312 ms`: with what git counts beside it. */
export function readInWords(coverage: Coverage): string {
  const commits = commitsInWords(coverage, ` of ${grouped(coverage.commitsExpected)}`);
  return `${[...commits, ...filesInWords(coverage)].join(", ")} in ${durationInWords(coverage.durationMs)}`;
}

/** A folder and the index have none. */
function commitsInWords({ commits, commitsExpected, files }: Coverage, beside: string): readonly string[] {
  return commits === 0 && commitsExpected === 0 && files > 0 ? [] : [`${counted(commits, "commit")}${beside}`];
}

function filesInWords({ files, bytes }: Coverage): readonly string[] {
  return [counted(files, "file"), bytesInWords(bytes)];
}
