// What is remembered of an assignment is what was said of it, however much was remembered since.

import { expect, test } from "vitest";
import { createAssignmentScores } from "../../../src/scan/contextual/assignment-scores.ts";
import { GENERIC_PASSWORD, GENERIC_SECRET } from "../../../src/scan/contextual/contextual-detectors.ts";

const DETECTORS = [GENERIC_PASSWORD, GENERIC_SECRET];

/** Pieces of many lengths, some of which come again soon, some late. */
function pieceOf(index: number): Uint8Array {
  const letters = `${index % 5 === 0 ? index % 50 : index} token = "`;
  return Buffer.from(letters.padEnd(letters.length + ((index * 37) % 480), "ab"));
}

test("a score is given for the same letters, form and detector alone, also once all room was used several times", () => {
  const scores = createAssignmentScores();
  const said = new Map<string, number>();
  let known = 0;
  for (let index = 0; index < 40_000; index++) {
    const bytes = pieceOf(index);
    const form = index % 3;
    const detector = DETECTORS[index % 2] ?? GENERIC_SECRET;
    const key = `${detector.id} ${form} ${Buffer.from(bytes)}`;
    const score = scores.get(bytes, 0, bytes.length, detector, form);
    if (score === undefined) {
      said.set(key, index);
      scores.put(index);
    } else {
      known++;
      expect(score).toBe(said.get(key));
    }
  }
  expect(known).toBeGreaterThan(1000);
});

test("what was asked about without an answer is not known", () => {
  const scores = createAssignmentScores();
  const bytes = pieceOf(1);
  expect(scores.get(bytes, 0, bytes.length, GENERIC_SECRET, 1)).toBeUndefined();
  expect(scores.get(bytes, 0, bytes.length, GENERIC_SECRET, 1)).toBeUndefined();
  scores.put(0.25);
  expect(scores.get(bytes, 0, bytes.length, GENERIC_SECRET, 1)).toBe(0.25);
});
