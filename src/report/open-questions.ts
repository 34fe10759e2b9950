// Which open question belongs to which credential; the others are about the scan.

import type { Check } from "../model/check.ts";
import type { Report } from "../model/report.ts";
import { toneOf } from "./verdict-words.ts";

/** The credential that a sentence of `report.unanswered` is about: it begins with what the check says of it. */
export function checkOfQuestion(sentence: string, report: Report): Check | undefined {
  return report.checks?.find(
    ({ advice, verdict, expectation }) =>
      (expectation === "undecided" || toneOf(verdict) === "unsure") && sentence.startsWith(advice.meaning),
  );
}

/** What the scan could not read: the tables of credentials do not show these. */
export function questionsOfScan(report: Report): readonly string[] {
  return report.unanswered.filter((sentence) => checkOfQuestion(sentence, report) === undefined);
}
