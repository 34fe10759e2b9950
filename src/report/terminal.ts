// What a developer reads on a terminal: findings, worst first, one next step each, and a last line that counts everything.

import picocolors from "picocolors";
import type { Judged } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { counted } from "./figures.ts";
import { guarded } from "./guarded.ts";
import { headlineOf, lastLine } from "./headline.ts";
import { type CredentialRow, credentialRows, type LeakRow, leakRows } from "./rows.ts";
import { asciiOnly, columnsOf, padded, wrapped } from "./terminal-width.ts";
import type { Tone } from "./verdict-words.ts";
import { visible } from "./visible.ts";

export interface TerminalStyle {
  readonly colors: "on" | "off";
  /** How wide the terminal is; lines are wrapped to it. */
  readonly columns: number;
}

interface Pen {
  readonly columns: number;
  /** Escapes text from strangers for this terminal. */
  text(text: string): string;
  paint(tone: Tone, text: string): string;
  bold(text: string): string;
  dim(text: string): string;
}

const NARROWEST = 40;
const WIDEST = 120;
const PLACES_SHOWN = 3;
const MARKS: Readonly<Record<Tone, string>> = { bad: "FAIL", warn: "WARN", unsure: "?", good: "ok", muted: "-" };

/** Without colours the text is pure ASCII: it goes to files and pipes of unknown encoding. */
export function buildTerminal(report: Report, style: TerminalStyle): string {
  const safe = guarded(report);
  const pen = penOf(style);
  const sections = [
    headline(safe, pen),
    ...safe.findings.flatMap((judged) => findingLines(judged, safe, pen)),
    ...unanswered(safe, pen),
    ...credentials(safe, pen),
    ...letThrough(safe, pen),
    ...notices(safe, pen),
    ...[lastLine(safe)].map((line) => pen.bold(wrapped(pen.text(line), pen.columns).join("\n"))),
  ];
  return `${sections.join("\n\n")}\n`;
}

function penOf({ colors, columns }: TerminalStyle): Pen {
  const paint = picocolors.createColors(colors === "on");
  const byTone = { bad: paint.red, warn: paint.yellow, unsure: paint.magenta, good: paint.green, muted: paint.dim } as const;
  return {
    columns: Math.min(Math.max(columns, NARROWEST), WIDEST),
    text: (text) => (colors === "on" ? visible(text, 2000) : asciiOnly(visible(text, 2000))),
    paint: (tone, text) => byTone[tone](text),
    bold: paint.bold,
    dim: paint.dim,
  };
}

function headline(report: Report, pen: Pen): string {
  const { tone, sentence } = headlineOf(report);
  return wrapped(pen.text(sentence), pen.columns)
    .map((line) => pen.bold(pen.paint(tone, line)))
    .join("\n");
}

function findingLines(judged: Judged, report: Report, pen: Pen): readonly string[] {
  if (judged.disposition === "baseline" || judged.disposition === "suppressed") return [];
  const { finding, disposition } = judged;
  const tone: Tone = disposition === "fails" ? "bad" : disposition === "warns" ? "warn" : "muted";
  const row = finding.kind === "leak" ? leakRows(report).find((candidate) => candidate.finding === finding) : undefined;
  const place = finding.kind === "health" ? finding.check.credential.place : undefined;
  const lines = [
    ...(row === undefined ? [] : leakDetail(row)),
    ...(place === undefined ? [] : [finding.problem, `${place.path}:${place.line}`]),
  ];
  return [block(tone, finding.title, lines, finding.steps[0], pen)];
}

function leakDetail(row: LeakRow): readonly string[] {
  const shown = row.places.slice(0, PLACES_SHOWN).map((place) => place.text);
  const more = row.places.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${counted(more, "more place")}`] : []), `${row.preview}, ${row.sure}`, ...row.notes];
}

/** A mark, what is wrong, details below it, and one next step. */
function block(tone: Tone, title: string, details: readonly string[], step: string | undefined, pen: Pen): string {
  const mark = padded(MARKS[tone], 6);
  const inner = pen.columns - 6;
  const titleLines = wrapped(pen.text(title), inner).map(
    (line, index) => (index === 0 ? pen.paint(tone, mark) : " ".repeat(6)) + pen.bold(line),
  );
  const detailLines = details.flatMap((detail) => wrapped(pen.text(detail), inner)).map((line) => " ".repeat(6) + pen.dim(line));
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
  const cells = rows.map((row) => cellsOf(row, pen));
  const widths = [0, 1, 2, 3].map((index) => Math.max(...cells.map((line) => columnsOf(line[index] ?? ""))));
  const lines = cells.map((line, index) => {
    const tone = rows[index]?.tone ?? "muted";
    const [first = "", ...rest] = line.map((cell, column) => padded(cell, widths[column] ?? 0));
    return `  ${pen.paint(tone, padded(MARKS[tone], 6))}${first}  ${rest.join("  ")}`.trimEnd();
  });
  return [[pen.bold("Credentials"), ...lines].join("\n")];
}

/** Too long a name is cut, so that the table stays one. */
function cellsOf(row: CredentialRow, pen: Pen): readonly string[] {
  const room = Math.floor((pen.columns - 14) / 4);
  const texts = [row.name, row.environment, row.verdict, `expires: ${row.expires}`];
  return texts.map((text, index) => shortened(pen.text(text), index === 2 ? room + 8 : room));
}

function shortened(text: string, columns: number): string {
  return columnsOf(text) <= columns ? text : `${[...text].slice(0, Math.max(1, columns - 3)).join("")}...`;
}

function letThrough(report: Report, pen: Pen): readonly string[] {
  const rows = report.findings.filter(({ disposition }) => disposition === "baseline" || disposition === "suppressed");
  if (rows.length === 0) return [];
  const lines = rows.flatMap(({ finding, reason }) =>
    wrapped(pen.text(`${finding.problem} Let through: ${reason ?? "baseline"}.`), pen.columns - 2),
  );
  return [[pen.bold("Let through"), ...lines.map((line) => pen.dim(`  ${line}`))].join("\n")];
}

function notices(report: Report, pen: Pen): readonly string[] {
  if (report.notices.length === 0) return [];
  return [report.notices.flatMap((notice) => wrapped(pen.text(`Note: ${notice}`), pen.columns)).join("\n")];
}
