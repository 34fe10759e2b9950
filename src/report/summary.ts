// The job summary: GitHub's markdown, read in ten seconds; details are folded away.

import type { Judged } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { togetherOf } from "./across.ts";
import { counted, grouped } from "./figures.ts";
import { guarded } from "./guarded.ts";
import { headlineOf, lastLine, readInWords } from "./headline.ts";
import { markdownCode, markdownSentence, markdownText } from "./markdown.ts";
import { fitting, folded, MARKS, todo } from "./markdown-blocks.ts";
import { questionsOfScan } from "./open-questions.ts";
import { type CredentialRow, credentialRows, isLetThrough, problemInWords } from "./rows.ts";
import { leakSection } from "./summary-leaks.ts";

/** Bytes for each section (`sentences` for three): with the committed keys below 1 MiB, above which the platform drops the whole summary. */
const ROOM = { credentials: 200_000, evidence: 120_000, letThrough: 80_000, sentences: 40_000, skips: 40_000 } as const;

export function buildSummary(report: Report): string {
  const safe = guarded(report);
  const { tone, sentence } = headlineOf(safe);
  const sections = [
    `## ${MARKS[tone]} ${markdownText(sentence)}`,
    ...leakSection(safe),
    ...credentialSection(safe),
    ...togetherSection(safe),
    ...unansweredSection(safe),
    ...letThroughSection(safe),
    ...evidenceSection(safe),
    ...scanSection(safe),
    ...noticeSection(safe),
    `<em>${markdownText(`${lastLine(safe)} Keyturn ${safe.version}, ${safe.trigger}.`)}</em>`,
  ];
  return `${sections.join("\n\n")}\n`;
}

function credentialSection(report: Report): readonly string[] {
  const rows = credentialRows(report);
  if (rows.length === 0) return [];
  const head = ["| | Credential | Verdict | Expires | Owner | What to do |", "|---|---|---|---|---|---|"];
  return [
    "### Credentials",
    fitting(
      head,
      rows.map(credentialLine),
      ROOM.credentials,
      (more) => `| | ${counted(more, "more credential")} in the JSON report | | | | |`,
    ),
  ];
}

function credentialLine(row: CredentialRow): string {
  const where = [row.provider, row.environment].filter((part) => part !== "").join(", ");
  const cells = [
    MARKS[row.tone],
    `<b>${markdownText(row.name)}</b><br>${markdownText(where)}`,
    [markdownText(row.verdict), ...row.asides.map((aside) => `<em>${markdownText(aside)}</em>`)].join("<br>"),
    markdownText(row.expires),
    markdownText(row.owner),
    todo(row.steps, row.rotateUrl),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** One cause behind several failures, and dates that fall on one day. */
function togetherSection(report: Report): readonly string[] {
  const lines = togetherOf(report).map(({ says }) => `- ${markdownSentence(says, undefined)}`);
  if (lines.length === 0) return [];
  return ["### Across credentials", fitting([], lines, ROOM.sentences, (more) => `- ${grouped(more)} more in the JSON report`)];
}

function unansweredSection(report: Report): readonly string[] {
  const questions = questionsOfScan(report);
  if (questions.length === 0) return [];
  const lines = questions.map((sentence) => `- ${markdownSentence(sentence, undefined)}`);
  return ["### Not everything could be read", fitting([], lines, ROOM.sentences, (more) => `- ${grouped(more)} more in the JSON report`)];
}

function letThroughSection(report: Report): readonly string[] {
  const rows = report.findings.filter(({ disposition }) => isLetThrough(disposition));
  if (rows.length === 0) return [];
  const lines = rows.map(letThroughLine);
  return [
    folded(
      `Let through: ${counted(rows.length, "finding")}`,
      fitting([], lines, ROOM.letThrough, (more) => `- ${grouped(more)} more in the JSON report`),
    ),
  ];
}

function letThroughLine({ finding, reason, disposition }: Judged): string {
  return `- ${markdownText(problemInWords(finding), 1000)}<br>${markdownText(disposition)}: ${markdownText(reason ?? "in the baseline")}`;
}

/** Why each verdict was reached and what to do, step by step: for the credentials that need hands. */
function evidenceSection(report: Report): readonly string[] {
  const rows = credentialRows(report).filter((row) => row.tone !== "good" && row.tone !== "muted");
  const details = rows.map((row) => {
    const { check } = row;
    const evidence = check.evidence.map(({ label, detail }) => `- ${markdownText(label)}: ${markdownCode(detail)}`);
    const steps = row.steps.map((step, index) => `${index + 1}. ${markdownSentence(step, row.rotateUrl)}`);
    const used = check.credential.usedBy.length === 0 ? [] : [`Used by ${markdownText(check.credential.usedBy.join(", "))}.`];
    const problems = row.problems.map((problem) => markdownSentence(problem, row.rotateUrl));
    const body = [...problems, ...used, steps.join("\n"), evidence.join("\n")];
    return { name: row.name, body: body.filter((part) => part !== "").join("\n\n") };
  });
  const [first] = details;
  if (first === undefined) return [];
  if (details.length === 1) return [folded(`${first.name}: evidence and steps`, first.body)];
  const blocks = details.map(({ name, body }) => folded(name, body));
  const shown = fitting([], blocks, ROOM.evidence, (more) => `${counted(more, "more credential")} in the JSON report.`);
  return [folded(`Evidence and steps: ${counted(blocks.length, "credential")}`, shown)];
}

function scanSection({ coverage }: Report): readonly string[] {
  if (coverage === undefined) return [];
  const lines = coverage.skips.map((skip) => `- ${markdownCode(skip.what)}: ${markdownText(skip.why)}`);
  const skips =
    lines.length === 0 ? "Nothing was skipped." : fitting([], lines, ROOM.skips, (more) => `- ${grouped(more)} more in the JSON report`);
  return [
    folded(
      `Searched: ${coverage.scope}${lines.length === 0 ? "" : `, ${counted(lines.length, "part")} not read`}`,
      `${markdownText(readInWords(coverage))}\n\n${skips}`,
    ),
  ];
}

function noticeSection({ notices }: Report): readonly string[] {
  if (notices.length === 0) return [];
  return [
    fitting(
      [],
      notices.map((notice) => `> ${markdownSentence(notice, undefined)}<br>`),
      ROOM.sentences,
      (more) => `> ${grouped(more)} more in the JSON report`,
    ),
  ];
}
