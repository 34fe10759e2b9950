// What a developer reads on a terminal: findings, worst first, one next step each, and a last line that counts everything.

import type { Report } from "../model/report.ts";
import { togetherOf } from "./across.ts";
import { grouped } from "./figures.ts";
import { guarded } from "./guarded.ts";
import { headlineOf, lastLine } from "./headline.ts";
import { laterSteps, leakRows } from "./leak-rows.ts";
import { credentialRows, isLetThrough, problemInWords } from "./rows.ts";
import { block, findingBlocks, INDENT, MARKS } from "./terminal-findings.ts";
import { type Pen, penOf, type TerminalStyle } from "./terminal-pen.ts";
import { columnsOf, padded, wrapped } from "./terminal-width.ts";

/** Columns between the cells of the table. */
const GAP = 2;
const HEAD: readonly string[] = ["Credential", "Environment", "Verdict", "Expires"];
const SKIPS_SHOWN = 5;

/** Without colours the text is pure ASCII: it goes to files and pipes of unknown encoding. */
export function buildTerminal(report: Report, style: TerminalStyle): string {
  const safe = guarded(report);
  const pen = penOf(style);
  const sections = [
    headline(safe, pen),
    ...findingBlocks(safe, pen),
    ...afterThat(safe, pen),
    ...unanswered(safe, pen),
    ...credentials(safe, pen),
    ...together(safe, pen),
    ...letThrough(safe, pen),
    ...notRead(safe, pen),
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

/** Past the first step they are the same for most keys, so they are said once. */
function afterThat(report: Report, pen: Pen): readonly string[] {
  return bulleted("After that", laterSteps(leakRows(report)), pen);
}

function unanswered(report: Report, pen: Pen): readonly string[] {
  return report.unanswered.map((sentence) => block("unsure", sentence, [], [], pen));
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
  return bulleted(
    "Across credentials",
    togetherOf(report).map(({ says }) => says),
    pen,
  );
}

function bulleted(title: string, sentences: readonly string[], pen: Pen): readonly string[] {
  if (sentences.length === 0) return [];
  const lines = sentences.flatMap((sentence) =>
    wrapped(pen.text(sentence), pen.columns - 2).map((line, index) => (index === 0 ? "- " : "  ") + line),
  );
  return [[pen.bold(title), ...lines].join("\n")];
}

function letThrough(report: Report, pen: Pen): readonly string[] {
  const rows = report.findings.filter(({ disposition }) => isLetThrough(disposition));
  if (rows.length === 0) return [];
  const lines = rows.flatMap(({ finding, reason }) =>
    wrapped(pen.text(`${problemInWords(finding)} Let through: ${reason ?? "baseline"}.`), pen.columns - 2),
  );
  return [[pen.bold("Let through"), ...lines.map((line) => pen.dim(`  ${line}`))].join("\n")];
}

/** What is left out by design; what should have been read and was not is an open question. */
function notRead({ coverage }: Report, pen: Pen): readonly string[] {
  const skips = (coverage?.skips ?? []).filter(({ kind }) => kind === "by-design");
  const more = skips.length - SKIPS_SHOWN;
  const shown = skips.slice(0, SKIPS_SHOWN).map(({ what, why }) => `${what}: ${why}`);
  return bulleted("Not searched", [...shown, ...(more > 0 ? [`${grouped(more)} more, all in the JSON report.`] : [])], pen);
}

function notices(report: Report, pen: Pen): readonly string[] {
  if (report.notices.length === 0) return [];
  return [report.notices.flatMap((notice) => wrapped(pen.text(`Note: ${notice}`), pen.columns)).join("\n")];
}
