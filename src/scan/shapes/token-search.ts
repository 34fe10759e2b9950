// Looks for tokens of a shape anywhere in a short text, where no keyword says at which byte they start.

import { MEMBERSHIP } from "../bytes/alphabets.ts";
import type { Span } from "../bytes/span.ts";
import { createRunCache } from "./run-cache.ts";
import type { TokenShape } from "./token-shapes.ts";

/** Tries the shape at the start of each run of its first alphabet, or at each place of its first literal. Linear. */
export function tokensIn(bytes: Buffer, shape: TokenShape): readonly Span[] {
  const runs = createRunCache();
  const spans: Span[] = [];
  for (let start = nextStart(bytes, shape, 0); start !== -1; ) {
    const end = shape.matchAt(bytes, start, runs);
    if (end !== -1) spans.push({ start, end });
    start = nextStart(bytes, shape, end === -1 ? start + 1 : end);
  }
  return spans;
}

function nextStart(bytes: Buffer, shape: TokenShape, from: number): number {
  if (shape.leadingRun === 0) return nextLiteral(bytes, shape, from);
  for (let at = from; at + shape.leastLength <= bytes.length; at++) {
    const isLetter = ((MEMBERSHIP[bytes[at] as number] as number) & shape.leadingRun) !== 0;
    const continues = at > 0 && ((MEMBERSHIP[bytes[at - 1] as number] as number) & shape.leadingRun) !== 0;
    if (isLetter && !continues) return at;
  }
  return -1;
}

function nextLiteral(bytes: Buffer, shape: TokenShape, from: number): number {
  const places = shape.leadingLiterals.map((literal) => bytes.indexOf(literal, from, "latin1")).filter((at) => at !== -1);
  return places.length === 0 ? -1 : Math.min(...places);
}
