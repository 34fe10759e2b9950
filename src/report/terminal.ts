// What a developer reads on a terminal: findings, worst first, one next step each, and a last line that counts everything.

import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { togetherOf } from "./across.ts";
import { counted } from "./figures.ts";
import { guarded } from "./guarded.ts";
import { headlineOf, lastLine } from "./headline.ts";
import { credentialRows, type LeakRow, leakRows, problemInWords } from "./rows.ts";
import { type Pen, penOf, type TerminalStyle } from "./terminal-pen.ts";
import { columnsOf, padded, wrapped } from "./terminal-width.ts";
import type { Tone } from "./verdict-words.ts";

/** Columns of the mark before each line, and between the cells of the table. */
const INDENT = 6;
const GAP = 2;
const HEAD: readonly string[] = ["Credential", "Environment", "Verdict", "Expires"];
const PLACES_SHOWN = 3;
const MARKS: Readonly<Record<Tone, string>> = { bad: "FAIL", warn: "WARN", unsure: "?", good: "ok", muted: "-" };

/** Without colours the text is pure ASCII: it goes to files and pipes of unknown encoding. */
export function buildTerminal(report: Report, style: TerminalStyle): string {
  const safe = guarded(report);
  const pen = penOf(style);
  const sections = [
    headline(safe, pen),
    ...findings(safe, pen),
    ...unanswered(safe, pen),
    ...credentials(safe, pen),
    ...together(safe, pen),
    ...letThrough(safe, pen),
    ...notices(safe, pen),
    ...[lastLine(safe)].map((line) => pen.bold(wrapped(pen.text(line), pen.columns).join("\n"))),
  ];
  return `${sections.join("\n\n")}\n`;
}

function headline(report: Report, pen: Pen): string {
  const { tone, sentence } = headlineOf(report);
  return wrapped(pen.text(sentence), pen.columns)
    .map((line) => pen.bold(pen.paint(tone, line)))
    .join("\n");
}

function findings(report: Report, pen: Pen): readonly string[] {
  const rows = new Map(leakRows(report).map((row) => [row.finding, row]));
  const shown = report.findings.filter(({ disposition }) => disposition !== "baseline" && disposition !== "suppressed");
  return shown.map(({ finding, disposition }) => {
    const tone: Tone = disposition === "fails" ? "bad" : disposition === "warns" ? "warn" : "muted";
    const row = finding.kind === "leak" ? rows.get(finding) : undefined;
    return block(tone, finding.title, row === undefined ? healthDetail(finding) : leakDetail(row), finding.steps[0], pen);
  });
}

function healthDetail(finding: Finding): readonly string[] {
  if (finding.kind === "leak") return [];
  const { place, owner, usedBy } = finding.check.credential;
  const whose = [...(owner === undefined ? [] : [`owner: ${owner}`]), ...(usedBy.length === 0 ? [] : [`used by: ${usedBy.join(", ")}`])];
  return [finding.problem, ...(whose.length === 0 ? [] : [whose.join("; ")]), `${place.path}:${place.line}`];
}

function leakDetail(row: LeakRow): readonly string[] {
  const shown = row.places.slice(0, PLACES_SHOWN).map((place) => place.text);
  const more = row.places.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${counted(more, "more place")}`] : []), `${row.preview}, ${row.sure}`, ...row.notes];
}

/** A mark, what is wrong, details below it, and one next step. */
function block(tone: Tone, title: string, details: readonly string[], step: string | undefined, pen: Pen): string {
  const mark = padded(MARKS[tone], INDENT);
  const inner = pen.columns - INDENT;
  const titleLines = wrapped(pen.text(title), inner).map(
    (line, index) => (index === 0 ? pen.paint(tone, mark) : " ".repeat(INDENT)) + pen.bold(line),
  );
  const detailLines = details.flatMap((detail) => wrapped(pen.text(detail), inner)).map((line) => " ".repeat(INDENT) + pen.dim(line));
  const stepLines =
    step === undefined ? [] : wrapped(pen.text(step), inner - 3).map((line, index) => `      ${index === 0 ? "-> " : "   "}${line}`);
  return [...titleLines, ...detailLines, ...stepLines].join("\n");
}

function unanswered(report: Report, pen: Pen): readonly string[] {
  return report.unanswered.map((sentence) => block("unsure", sentence, [], undefined, pen));
}

function credentials(report: Report, pen: Pen): readonly string[] {
  const rows = credentialRows(report);
  if (rows.length === 0) return [];
  const texts = rows.map((row) => [row.name, row.environment, row.verdict, row.expires].map((text) => pen.text(text)));
  const widths = fittingWidths([HEAD, ...texts], pen.columns - INDENT - GAP * (HEAD.length - 1));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => padded(shortened(cell, widths[index] ?? 0), widths[index] ?? 0))
      .join(" ".repeat(GAP))
      .trimEnd();
  const lines = rows.map(({ tone }, index) => pen.paint(tone, padded(MARKS[tone], INDENT)) + line(texts[index] ?? []));
  return [[pen.bold(" ".repeat(INDENT) + line(HEAD)), ...lines].join("\n")];
}

/** Each column as wide as its widest cell; where that is too much, the widest gives way, so that the table stays one. */
function fittingWidths(lines: readonly (readonly string[])[], room: number): readonly number[] {
  const widths = HEAD.map((_, index) => Math.max(...lines.map((line) => columnsOf(line[index] ?? ""))));
  for (let over = sum(widths) - room; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Cut by columns, not by letters: some letters take two. */
function shortened(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = "";
  for (const char of text) {
    if (columnsOf(kept + char) > columns - 3) break;
    kept += char;
  }
  return `${kept}...`;
}

/** One cause behind several of them. */
function together(report: Report, pen: Pen): readonly string[] {
  const groups = togetherOf(report);
  if (groups.length === 0) return [];
  const lines = groups.flatMap(({ says }) =>
    wrapped(pen.text(says), pen.columns - 2).map((line, index) => (index === 0 ? "- " : "  ") + line),
  );
  return [[pen.bold("Across credentials"), ...lines].join("\n")];
}

function letThrough(report: Report, pen: Pen): readonly string[] {
  const rows = report.findings.filter(({ disposition }) => disposition === "baseline" || disposition === "suppressed");
  if (rows.length === 0) return [];
  const lines = rows.flatMap(({ finding, reason }) =>
    wrapped(pen.text(`${problemInWords(finding)} Let through: ${reason ?? "baseline"}.`), pen.columns - 2),
  );
  return [[pen.bold("Let through"), ...lines.map((line) => pen.dim(`  ${line}`))].join("\n")];
}

function notices(report: Report, pen: Pen): readonly string[] {
  if (report.notices.length === 0) return [];
  return [report.notices.flatMap((notice) => wrapped(pen.text(`Note: ${notice}`), pen.columns)).join("\n")];
}
