// One credential explained on a terminal: what its verdict means, what to do, and the bundle for the service's support.

import type { Check } from "../model/check.ts";
import type { Report } from "../model/report.ts";
import { guarded } from "./guarded.ts";
import { type CredentialRow, credentialRows } from "./rows.ts";
import { supportBundle } from "./support-bundle.ts";
import { type Pen, penOf, type TerminalStyle } from "./terminal-pen.ts";
import { wrapped } from "./terminal-width.ts";

export function buildExplanation(report: Report, style: TerminalStyle): string {
  const safe = guarded(report);
  const pen = penOf(style);
  const sections = credentialRows(safe).flatMap((row) => sectionsOf(row, safe, pen));
  return `${[...sections, ...safe.notices.map((notice) => paragraph(notice, pen))].join("\n\n")}\n`;
}

function sectionsOf(row: CredentialRow, report: Report, pen: Pen): readonly string[] {
  const title = pen.bold(pen.paint(row.tone, pen.text(`${row.name} (${row.environment}): ${row.verdict}`)));
  const steps = row.steps.map((step, index) => hanging(`${index + 1}. `, step, pen));
  return [
    [title, ...row.problems.map((problem) => paragraph(problem, pen))].join("\n"),
    ...(steps.length === 0 ? [] : [[pen.bold("What to do"), ...steps].join("\n")]),
    support(row.check, report, pen),
  ];
}

/** Not wrapped: it is there to be copied. */
function support(check: Check, report: Report, pen: Pen): string {
  if (check.attempts === 0) return pen.dim("No request was sent, so that there is nothing to ask the service's support about.");
  const facts = supportBundle(check, report).map(({ label, text }) => pen.text(`${label}: ${text}`));
  return [pen.bold("For the service's support"), ...facts].join("\n");
}

function paragraph(text: string, pen: Pen): string {
  return wrapped(pen.text(text), pen.columns).join("\n");
}

function hanging(mark: string, text: string, pen: Pen): string {
  return wrapped(pen.text(text), pen.columns - mark.length)
    .map((part, index) => (index === 0 ? mark : " ".repeat(mark.length)) + part)
    .join("\n");
}
