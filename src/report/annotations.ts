// Annotations on the changed lines and on the configuration: few, worst first, the rest counted in one.

import type { Annotation, AnnotationLevel } from "../model/annotation.ts";
import type { Check } from "../model/check.ts";
import type { Judged } from "../model/finding.ts";
import type { Place } from "../model/leak.ts";
import { printable } from "../model/printable.ts";
import type { Report } from "../model/report.ts";
import { guarded } from "./guarded.ts";
import { checkOfQuestion } from "./open-questions.ts";
import { isLetThrough } from "./rows.ts";
import { verdictInWords } from "./verdict-words.ts";
import { visible } from "./visible.ts";

type Spot = Pick<Annotation, "file" | "startLine" | "endLine" | "startColumn" | "endColumn">;

/** The runner keeps so many of each level per step and drops the others in silence. */
const KEPT_PER_LEVEL = 10;
const LONGEST_TITLE = 200;
const LONGEST_MESSAGE = 3500;
const LEVELS: readonly AnnotationLevel[] = ["error", "warning", "notice"];
const NOWHERE: Spot = { file: undefined, startLine: undefined, endLine: undefined, startColumn: undefined, endColumn: undefined };

/** At most ten of each level; where there are more, the tenth says how many and where to see them. What is let through has none. */
export function buildAnnotations(report: Report): readonly Annotation[] {
  const safe = guarded(report);
  const all = [...safe.findings.flatMap(ofFinding), ...ofUnanswered(safe), ...ofSkipped(safe)];
  return LEVELS.flatMap((level) => cut(all.filter((annotation) => annotation.level === level)));
}

function cut(annotations: readonly Annotation[]): readonly Annotation[] {
  if (annotations.length <= KEPT_PER_LEVEL) return annotations;
  const shown = annotations.slice(0, KEPT_PER_LEVEL - 1);
  const level = shown[0]?.level ?? "notice";
  const message = `${annotations.length - shown.length} more of this kind are not shown here. See the job summary or the JSON report for all of them.`;
  return [...shown, annotation(level, "Keyturn: more findings", message, NOWHERE)];
}

function ofFinding({ finding, disposition }: Judged): readonly Annotation[] {
  if (isLetThrough(disposition)) return [];
  const level = disposition === "fails" ? "error" : disposition === "warns" ? "warning" : "notice";
  const spot = finding.kind === "leak" ? spotOfPlace(finding.leak.places[0]) : spotOfCheck(finding.check);
  return [annotation(level, finding.title, finding.message, spot)];
}

/** Open questions about a credential stand at its line of the configuration, those about the scan nowhere. */
function ofUnanswered(report: Report): readonly Annotation[] {
  const level = report.result === "could-not-tell" ? "error" : "warning";
  return report.unanswered.map((sentence) => {
    const check = checkOfQuestion(sentence, report);
    return annotation(level, "Could not tell", sentence, check === undefined ? NOWHERE : spotOfCheck(check));
  });
}

/** One notice for all of them: on a fork's pull request every credential is skipped. */
function ofSkipped(report: Report): readonly Annotation[] {
  const skipped = (report.checks ?? []).filter((check) => check.verdict.outcome === "skipped");
  const [first] = skipped;
  if (first === undefined) return [];
  const names = skipped.map((check) => check.credential.name).join(", ");
  return [
    annotation("notice", `Not checked: ${skipped.length}`, `${verdictInWords(first.verdict)}: ${names}. ${first.advice.meaning}`, NOWHERE),
  ];
}

function spotOfCheck({ credential }: Check): Spot {
  const { path, line, column } = credential.place;
  return { file: fileOf(path), startLine: line, endLine: line, startColumn: column, endColumn: undefined };
}

function spotOfPlace(place: Place | undefined): Spot {
  if (place === undefined || (place.source !== "file" && place.source !== "symlink")) return NOWHERE;
  const oneLine = place.line === place.endLine;
  return {
    file: fileOf(place.path),
    startLine: place.line,
    endLine: place.endLine,
    startColumn: oneLine ? place.column : undefined,
    endColumn: oneLine ? place.endColumn : undefined,
  };
}

/** A path has to stay what it is for the platform to find the file, but for what the runner could take for a command. */
function fileOf(path: string): string {
  return visible(path, 4000)
    .replaceAll("##[", "##\u200b[")
    .replace(/^\s*::/, "\u200b$&");
}

function annotation(level: AnnotationLevel, title: string, message: string, spot: Spot): Annotation {
  return { level, title: printable(title, LONGEST_TITLE), message: printable(message, LONGEST_MESSAGE), ...spot };
}
