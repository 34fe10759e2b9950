// The audit as a table for a terminal: a score for each credential, what it lacks, and below it what to do about each.

import { groupedBy } from "../model/grouped.ts";
import type { Report } from "../model/report.ts";
import { type Audit, type AuditedCredential, auditOf } from "./audit.ts";
import { counted } from "./figures.ts";
import { guarded } from "./guarded.ts";
import { type Pen, penOf, type TerminalStyle } from "./terminal-pen.ts";
import { columnsOf, padded, wrapped } from "./terminal-width.ts";
import type { Tone } from "./verdict-words.ts";

const SCORE_COLUMNS = 7;
const GAP = 2;

export function buildAudit(report: Report, style: TerminalStyle): string {
  const pen = penOf(style);
  const audit = auditOf(guarded(report));
  const count = counted(audit.credentials.length, "credential");
  if (audit.credentials.length === 0) return "There is no credential to audit.\n";
  const sections = [pen.bold(`${count}: ${inWords(audit.score)}`), table(audit.credentials, pen), ...todo(audit, pen)];
  return `${sections.join("\n\n")}\n`;
}

/** The one that lacks most comes first. */
function table(audited: readonly AuditedCredential[], pen: Pen): string {
  const rows = audited.toSorted((a, b) => (a.score ?? 101) - (b.score ?? 101)).map((row) => ({ row, name: nameOf(row, pen) }));
  const nameColumns = Math.min(Math.max(10, ...rows.map(({ name }) => columnsOf(name))), Math.floor(pen.columns / 2));
  const room = Math.max(pen.columns - SCORE_COLUMNS - nameColumns - GAP, 20);
  const head = pen.bold(`${padded("Score", SCORE_COLUMNS)}${padded("Credential", nameColumns + GAP)}Missing`);
  const lines = rows.map(({ row, name }) => {
    const lacks = row.items.filter(({ state }) => state === "missing").map(({ id }) => id);
    const [first = "", ...rest] = wrapped(lacks.length === 0 ? "nothing" : lacks.join(", "), room);
    const score = pen.paint(toneOf(row.score), padded(row.score === undefined ? "-" : String(row.score), SCORE_COLUMNS));
    const more = rest.map((line) => " ".repeat(SCORE_COLUMNS + nameColumns + GAP) + line);
    return [`${score}${padded(name, nameColumns + GAP)}${first}`, ...more].join("\n");
  });
  return [head, ...lines].join("\n");
}

/** Each advice once, with all that it is for. */
function todo({ credentials }: Audit, pen: Pen): readonly string[] {
  const missing = credentials.flatMap(({ credential, items }) =>
    items.filter(({ state }) => state === "missing").map(({ id, says }) => ({ name: credential.name, advice: `${id}: ${says}` })),
  );
  if (missing.length === 0) return [];
  const blocks = [...groupedBy(missing, ({ advice }) => advice)].map(([advice, all]) => {
    const lines = wrapped(pen.text(advice), pen.columns - 2).map((line) => `  ${line}`);
    const whose = wrapped(pen.text(all.map(({ name }) => name).join(", ")), pen.columns - 6).map((line) => pen.dim(`      ${line}`));
    return [...lines, ...whose].join("\n");
  });
  return [[pen.bold("What to do"), ...blocks].join("\n")];
}

function nameOf({ credential }: AuditedCredential, pen: Pen): string {
  return pen.text(`${credential.name} (${credential.environment.name})`);
}

function inWords(score: number | undefined): string {
  return score === undefined ? "nothing can be told" : `${score} of 100`;
}

function toneOf(score: number | undefined): Tone {
  if (score === undefined) return "muted";
  return score >= 90 ? "good" : score >= 60 ? "warn" : "bad";
}
