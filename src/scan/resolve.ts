// Of several detectors that match in one place, the most specific one reports; the others are the same secret.

import type { Confidence } from "../model/leak.ts";
import type { Found } from "./found.ts";

const RANK: Readonly<Record<Confidence, number>> = { checksum: 3, structure: 2, prefix: 2, context: 0 };

/** In order of place, no two overlapping. Linear after sorting. */
export function resolveOverlaps(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  const inOrder = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const next of inOrder) keepBetter(kept, next);
  return kept;
}

function keepBetter(kept: Found[], next: Found): void {
  for (let last = kept.at(-1); last !== undefined && last.end > next.start; last = kept.at(-1)) {
    if (!isBetter(next, last)) return;
    kept.pop();
  }
  kept.push(next);
}

function isBetter(a: Found, b: Found): boolean {
  if (rankOf(a) !== rankOf(b)) return rankOf(a) > rankOf(b);
  if (a.specificity !== b.specificity) return a.specificity > b.specificity;
  return a.end - a.start > b.end - b.start;
}

/** A key whose checksum failed still has its prefix, which the surroundings of a contextual match are not. */
function rankOf(found: Found): number {
  return found.confidence === "context" && found.detector.grade === "prefix" ? 1 : RANK[found.confidence];
}
