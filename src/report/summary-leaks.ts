// The committed keys in the job summary: the worst in a table, the others folded away below it.

import type { Report } from "../model/report.ts";
import { counted, grouped } from "./figures.ts";
import { type LeakRow, laterSteps, leakRows } from "./leak-rows.ts";
import { rulePage } from "./links.ts";
import { markdownCode, markdownLink, markdownSentence, markdownText } from "./markdown.ts";
import { fitting, folded, MARKS, todo } from "./markdown-blocks.ts";
import { isLetThrough } from "./rows.ts";

const LEAKS_SHOWN = 25;
const PLACES_SHOWN = 3;

/** Bytes for the open table and for the folded one. */
const ROOM = { shown: 100_000, folded: 250_000 } as const;

export function leakSection(report: Report): readonly string[] {
  const rows = leakRows(report).filter(({ disposition }) => !isLetThrough(disposition));
  if (rows.length === 0) return [];
  return [
    "### Committed keys",
    leakTable(rows.slice(0, LEAKS_SHOWN), ROOM.shown),
    ...moreLeaks(rows.slice(LEAKS_SHOWN)),
    ...afterThat(rows),
  ];
}

/** The worst stand open, and the credentials below them stay in sight. */
function moreLeaks(rows: readonly LeakRow[]): readonly string[] {
  return rows.length === 0 ? [] : [folded(counted(rows.length, "more committed key"), leakTable(rows, ROOM.folded))];
}

function leakTable(rows: readonly LeakRow[], roomBytes: number): string {
  const head = ["| | Committed key | Where | How sure | What to do now |", "|---|---|---|---|---|"];
  return fitting(head, rows.map(leakLine), roomBytes, (more) => `| | ${counted(more, "more key")} in the JSON report | | | |`);
}

/** Past the first step they are the same for most keys, so they are said once. */
function afterThat(rows: readonly LeakRow[]): readonly string[] {
  const steps = laterSteps(rows).map((step) => `- ${markdownSentence(step, undefined)}`);
  return steps.length === 0 ? [] : [folded("Committed keys: the steps after that", steps.join("\n"))];
}

function leakLine(row: LeakRow): string {
  const { finding } = row;
  const what = markdownLink(`<b>${markdownText(row.what)}</b>`, rulePage(finding.leak.detector.id));
  const notes = row.notes.map((note) => markdownText(note));
  const cells = [
    MARKS[row.tone],
    [what, ...shapeAndRule(row), ...notes].join("<br>"),
    places(row),
    sure(row),
    todo(row.steps, row.rotateUrl),
  ];
  return `| ${cells.join(" | ")} |`;
}

function places({ places: all }: LeakRow): string {
  const shown = all.slice(0, PLACES_SHOWN).map((place) => markdownLink(markdownCode(place.text), place.url));
  const more = all.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${grouped(more)} more`] : [])].join("<br>");
}

function shapeAndRule({ preview, rule }: LeakRow): readonly string[] {
  return [...(preview === "" ? [] : [markdownCode(preview)]), ...(rule === undefined ? [] : [`rule ${markdownCode(rule)}`])];
}

function sure({ sure: words, reason, disposition }: LeakRow): string {
  return markdownText(words) + (reason === undefined || disposition === "fails" ? "" : `<br><em>${markdownText(reason)}</em>`);
}
