// Which open question belongs to which credential; the others are about the scan.

import type { Check } from "../model/check.ts";
import type { Report } from "../model/report.ts";

/** The credential that a sentence of `report.unanswered` is about. */
export function checkOfQuestion(sentence: string, report: Report): Check | undefined {
  return report.checks?.find(({ credential }) =>
    sentence.startsWith(`Could not tell whether "${credential.name}" (${credential.environment.name}) `),
  );
}

/** What the scan could not read: the tables of credentials do not show these. */
export function questionsOfScan(report: Report): readonly string[] {
  return report.unanswered.filter((sentence) => checkOfQuestion(sentence, report) === undefined);
}
