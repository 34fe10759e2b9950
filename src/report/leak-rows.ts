// What the tables of summary, HTML page and terminal show of found keys: plain text in columns, not yet escaped for any sink.

import type { Disposition, Judged, LeakFinding } from "../model/finding.ts";
import { type Confidence, hiddenAs, isCommitted, type Leak, type Place } from "../model/leak.ts";
import type { Report } from "../model/report.ts";
import { placePage, safeAddress } from "./links.ts";
import { isLetThrough } from "./rows.ts";
import type { Tone } from "./verdict-words.ts";

export interface PlaceText {
  readonly text: string;
  readonly url: string | undefined;
}

export interface LeakRow {
  readonly finding: LeakFinding;
  readonly tone: Tone;
  readonly disposition: Disposition;
  readonly what: string;
  /** Empty where nothing of the key may be shown. */
  readonly preview: string;
  readonly places: readonly PlaceText[];
  readonly sure: string;
  /** What the configuration calls it, to switch it off; a configured key always counts. */
  readonly rule: string | undefined;
  readonly notes: readonly string[];
  readonly steps: readonly string[];
  readonly rotateUrl: string | undefined;
  readonly reason: string | undefined;
}

const SURE: Readonly<Record<Confidence, string>> = {
  checksum: "proved by its checksum",
  structure: "proved by its structure",
  prefix: "very likely, by its prefix",
  context: "a guess, by the words around it",
};

/** One row for each leak, in the order of the findings. */
export function leakRows(report: Report): readonly LeakRow[] {
  return report.findings.flatMap((judged) => (judged.finding.kind === "leak" ? [leakRow(judged, judged.finding, report)] : []));
}

function leakRow({ disposition, reason }: Judged, finding: LeakFinding, report: Report): LeakRow {
  const { leak, credential } = finding;
  return {
    finding,
    tone: toneOfDisposition(disposition),
    disposition,
    what: credential === undefined ? leak.detector.name : finding.title,
    preview: leak.preview === "…" ? "" : leak.preview,
    places: leak.places.map((place) => ({ text: placeInWords(place), url: safeAddress(placePage(place, report.repositoryUrl)) })),
    sure: credential === undefined ? SURE[leak.confidence] : "certain: it is your own key",
    rule: credential === undefined ? leak.detector.id : undefined,
    notes: leakNotes(leak),
    steps: finding.steps,
    rotateUrl: safeAddress(credential?.rotateUrl ?? credential?.provider?.rotateUrl ?? leak.detector.issuer?.rotateUrl),
    reason,
  };
}

/** Keys of a folder or the index are found; nobody knows whether they were committed. */
export function leakHeading(rows: readonly LeakRow[]): string {
  return rows.some(({ finding }) => isCommitted(finding.leak)) ? "Committed keys" : "Keys found";
}

/** What to do past the first step, each once and in the order of doing: most keys share them. Those of a configured key stand with it. */
export function laterSteps(rows: readonly LeakRow[]): readonly string[] {
  const shown = rows.filter(({ finding, disposition }) => finding.credential === undefined && !isLetThrough(disposition));
  const most = shown.reduce((longest, { steps }) => Math.max(longest, steps.length), 1);
  return [...new Set(Array.from({ length: most - 1 }, (_, index) => shown.flatMap(({ steps }) => steps[index + 1] ?? [])).flat())];
}

/** `src/a.ts:3 @1f2e3d4 (as base64)`. */
export function placeInWords(place: Place): string {
  const how = hiddenAs(place);
  const at = `${place.commit === undefined ? "" : ` @${place.commit.slice(0, 7)}`}${how === "" ? "" : ` (${how})`}`;
  switch (place.source) {
    case "file":
      return `${place.path}:${place.line}${at}`;
    case "symlink":
      return `target of symlink ${place.path}${at}`;
    case "path":
      return `file name ${place.path}${at}`;
    case "commit-message":
      return `commit message, line ${place.line}${at}`;
    case "tag-message":
      return `tag message, line ${place.line}${at}`;
    case "branch-name":
      return `branch name${at}`;
    case "pull-request-title":
      return `pull request title${at}`;
    case "pull-request-body":
      return `pull request description, line ${place.line}${at}`;
    case "pull-request-comment":
      return `pull request comment ${place.path}, line ${place.line}${at}`;
  }
}

/** What was read from the key itself, and whether it still stands in a file. */
export function leakNotes(leak: Leak): readonly string[] {
  return leak.presence === "only-in-history" ? [...leak.notes, "no longer in the newest commit, but for ever in its history"] : leak.notes;
}

export function toneOfDisposition(disposition: Disposition): Tone {
  return disposition === "fails" ? "bad" : disposition === "warns" ? "warn" : "muted";
}
