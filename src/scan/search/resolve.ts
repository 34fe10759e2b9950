// Of several detectors that match in one place, the most specific one reports; the others are the same secret.

import type { Confidence } from "../../model/leak.ts";
import type { Found } from "../bytes/found.ts";
import { CONFIGURED_CREDENTIAL } from "./known-secrets.ts";

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
  let winner = next;
  for (let last = kept.at(-1); last !== undefined && last.end > next.start; last = kept.at(-1)) {
    if (!isBetter(winner, last)) {
      kept[kept.length - 1] = withWordsOf(last, winner);
      return;
    }
    kept.pop();
    winner = withWordsOf(winner, last);
  }
  kept.push(winner);
}

/** That a key is a configured credential's value is worth saying whatever else it is reported as. */
function withWordsOf(winner: Found, loser: Found): Found {
  if (loser.detector.id !== CONFIGURED_CREDENTIAL.id || winner.detector.id === loser.detector.id) return winner;
  const words = loser.notes.filter((note) => !winner.notes.includes(note));
  return words.length === 0 ? winner : { ...winner, notes: [...winner.notes, ...words] };
}

function isBetter(a: Found, b: Found): boolean {
  if (rankOf(a) !== rankOf(b)) return rankOf(a) > rankOf(b);
  if (a.specificity !== b.specificity) return a.specificity > b.specificity;
  // The plainer reading of the same text, then the one that says more. What only its name makes known has no shape that
  // would tell an encoded password from a random one: of these the decoded reading is the secret.
  if (a.encoding.length !== b.encoding.length) return a.encoding.length < b.encoding.length === a.specificity >= 0;
  return a.end - a.start > b.end - b.start;
}

/** A key whose checksum failed still has its prefix, which the surroundings of a contextual match are not. */
function rankOf(found: Found): number {
  return found.confidence === "context" && found.detector.grade === "prefix" ? 1 : RANK[found.confidence];
}
