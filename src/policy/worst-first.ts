// The order in which findings are read: what stops the build first, the surest and most urgent on top, stable for equal input.

import type { Disposition, Judged } from "../model/finding.ts";
import type { Confidence } from "../model/leak.ts";

const DISPOSITIONS: readonly Disposition[] = ["fails", "warns", "notes", "baseline", "suppressed"];
const CONFIDENCES: readonly Confidence[] = ["checksum", "structure", "prefix", "context"];

export function worstFirst(findings: readonly Judged[]): readonly Judged[] {
  return findings
    .map((judged) => ({ judged, rank: rankOf(judged), place: placeOf(judged) }))
    .sort((a, b) => a.rank - b.rank || compare(a.place.path, b.place.path) || a.place.line - b.place.line)
    .map(({ judged }) => judged);
}

function rankOf({ finding, disposition }: Judged): number {
  return DISPOSITIONS.indexOf(disposition) * 10 + (finding.kind === "health" ? 5 : leakRank(finding));
}

/** What others may already hold comes before what only stopped working; a committed key that is also configured, before everything. */
function leakRank(finding: Judged["finding"] & { kind: "leak" }): number {
  return finding.credential === undefined ? 1 + CONFIDENCES.indexOf(finding.leak.confidence) : 0;
}

function placeOf({ finding }: Judged): { readonly path: string; readonly line: number } {
  if (finding.kind === "health") return finding.check.credential.place;
  return finding.leak.places[0] ?? { path: "", line: 0 };
}

/** By code unit, not by locale: the order must not depend on the machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
