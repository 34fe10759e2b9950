// The findings on a terminal, worst first: a block each, but one for many of a kind, so that five hundred can be read.

import type { HealthFinding, Judged } from "../model/finding.ts";
import { groupedBy } from "../model/grouped.ts";
import type { Report } from "../model/report.ts";
import { counted } from "./figures.ts";
import { type LeakRow, leakRows, toneOfDisposition } from "./leak-rows.ts";
import { isLetThrough } from "./rows.ts";
import type { Pen } from "./terminal-pen.ts";
import { padded, wrapped } from "./terminal-width.ts";
import type { Tone } from "./verdict-words.ts";

/** Columns of the mark before each line. */
export const INDENT = 6;
export const MARKS: Readonly<Record<Tone, string>> = { bad: "FAIL", warn: "WARN", unsure: "?", good: "ok", muted: "-" };

const PLACES_SHOWN = 3;
/** More of a kind than this share a block. */
const FEW = 3;
const SHOWN_OF_A_KIND = 10;

export function findingBlocks(report: Report, pen: Pen): readonly string[] {
  const rows = new Map(leakRows(report).map((row) => [row.finding, row]));
  const kinds = groupedBy(rows.values(), kindOf);
  const shown = report.findings.filter(({ disposition }) => !isLetThrough(disposition));
  return shown.flatMap((judged) => {
    const { finding } = judged;
    const row = finding.kind === "leak" ? rows.get(finding) : undefined;
    if (row === undefined || finding.kind !== "leak") return finding.kind === "health" ? [healthBlock(finding, judged, pen)] : [];
    const alike = kinds.get(kindOf(row)) ?? [row];
    if (alike.length <= FEW) return [leakBlock(row, pen)];
    return alike[0] === row ? [kindBlock(row, alike, pen)] : [];
  });
}

/** What is the same for all that share a block; a configured key is one of its kind. */
function kindOf({ finding, disposition, sure, steps }: LeakRow): string {
  return JSON.stringify([finding.title, disposition, sure, steps[0], finding.credential?.name]);
}

function healthBlock({ check, title, problem, steps }: HealthFinding, { disposition }: Judged, pen: Pen): string {
  const { place, owner, usedBy } = check.credential;
  const whose = [...(owner === undefined ? [] : [`owner: ${owner}`]), ...(usedBy.length === 0 ? [] : [`used by: ${usedBy.join(", ")}`])];
  return block(
    toneOfDisposition(disposition),
    title,
    [problem, ...(whose.length === 0 ? [] : [whose.join("; ")]), `${place.path}:${place.line}`],
    steps.slice(0, 1),
    pen,
  );
}

function leakBlock(row: LeakRow, pen: Pen): string {
  const shown = row.places.slice(0, PLACES_SHOWN).map((place) => place.text);
  const more = row.places.length - shown.length;
  const details = [
    ...shown,
    ...(more > 0 ? [`and ${counted(more, "more place")}`] : []),
    [row.preview, sureOf(row)].filter((part) => part !== "").join(", "),
    ...row.notes,
    ...reasonOf(row),
  ];
  // What to do about a configured key past the first step is its own, and stands nowhere else.
  return block(row.tone, row.finding.title, details, row.finding.credential === undefined ? row.steps.slice(0, 1) : row.steps, pen);
}

function kindBlock(first: LeakRow, alike: readonly LeakRow[], pen: Pen): string {
  const more = alike.length - SHOWN_OF_A_KIND;
  const details = [
    ...alike.slice(0, SHOWN_OF_A_KIND).map(lineOf),
    ...(more > 0 ? [`and ${counted(more, "more of this kind", "more of this kind")}, all in the JSON and HTML reports`] : []),
    sureOf(first),
  ];
  return block(first.tone, `${alike.length} × ${first.finding.title}`, details, first.steps.slice(0, 1), pen);
}

/** One of many: where it starts, and whatever tells it from the others. */
function lineOf(row: LeakRow): string {
  const more = row.places.length - 1;
  const place = `${row.places[0]?.text ?? ""}${more > 0 ? ` and ${counted(more, "more place")}` : ""}`;
  return [place, ...(row.preview === "" ? [] : [row.preview]), ...row.notes, ...reasonOf(row)].join("; ");
}

function sureOf({ sure, rule }: LeakRow): string {
  return rule === undefined ? sure : `${sure}; rule ${rule}`;
}

function reasonOf({ disposition, reason }: LeakRow): readonly string[] {
  return reason === undefined ? [] : [disposition === "fails" ? reason : `does not fail the run: ${reason}`];
}

/** A mark, what is wrong, details below it, and what to do next. */
export function block(tone: Tone, title: string, details: readonly string[], steps: readonly string[], pen: Pen): string {
  const mark = padded(MARKS[tone], INDENT);
  const inner = pen.columns - INDENT;
  const titleLines = wrapped(pen.text(title), inner).map(
    (line, index) => (index === 0 ? pen.paint(tone, mark) : " ".repeat(INDENT)) + pen.bold(line),
  );
  const detailLines = details.flatMap((detail) => wrapped(pen.text(detail), inner)).map((line) => " ".repeat(INDENT) + pen.dim(line));
  const stepLines = steps.flatMap((step) =>
    wrapped(pen.text(step), inner - 3).map((line, index) => `${" ".repeat(INDENT)}${index === 0 ? "-> " : "   "}${line}`),
  );
  return [...titleLines, ...detailLines, ...stepLines].join("\n");
}
