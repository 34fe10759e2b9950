// What a new version of a file changed: the stretches between what both versions have.

import { asBuffer } from "../bytes/as-buffer.ts";

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of the later version, and what stood there in the earlier one; either may be empty. */
export interface Edit extends Stretch {
  readonly earlierFrom: number;
  readonly earlierTo: number;
}

/** How far an unchanged stretch is looked for after a change: in steps through the earlier version, anywhere in the later one. */
const STEPS_AHEAD = 48;
const STEP_BYTES = 160;
const NEEDLE_BYTES = 48;
const REACH_BYTES = 16 << 10;
/** Looking for unchanged stretches may read so many times the file's bytes. */
const MOST_READING = 12;

/** What lies between the first and the last difference is one edit where it is no longer than this. */
const SHORT_BYTES = 768;

/** In order of place. Time is linear in the bytes, however different they are; what is alike may be taken for changed, never the reverse. */
export function editsBetween(earlierBytes: Uint8Array, laterBytes: Uint8Array): readonly Edit[] {
  const earlier = asBuffer(earlierBytes);
  const bytes = asBuffer(laterBytes);
  const start = sameLength(earlier, 0, bytes, 0);
  const end = sameEndLength(earlier, bytes, Math.min(earlier.length, bytes.length) - start);
  const changed = { from: start, to: bytes.length - end, earlierFrom: start, earlierTo: earlier.length - end };
  if (changed.from === changed.to && changed.earlierFrom === changed.earlierTo) return [];
  const isShort = Math.max(changed.to, changed.earlierTo) - start <= SHORT_BYTES;
  return isShort ? [changed] : editsWithin(earlier.subarray(0, changed.earlierTo), bytes.subarray(0, changed.to), start);
}

/** Both begin to differ at `start`, and nothing is the same at their ends. */
function editsWithin(earlier: Buffer, bytes: Buffer, start: number): readonly Edit[] {
  const edits: Edit[] = [];
  let bytesLeft = bytes.length * MOST_READING;
  let inEarlier = start;
  let at = start;
  for (;;) {
    const next = bytesLeft > 0 ? nextSame(earlier, inEarlier, bytes, at) : undefined;
    if (next === undefined) return [...edits, { from: at, to: bytes.length, earlierFrom: inEarlier, earlierTo: earlier.length }];
    bytesLeft -= Math.min(REACH_BYTES, bytes.length - at) * (1 + (next.inEarlier - inEarlier) / STEP_BYTES);
    edits.push({ from: at, to: next.at, earlierFrom: inEarlier, earlierTo: next.inEarlier });
    const same = sameLength(earlier, next.inEarlier, bytes, next.at);
    inEarlier = next.inEarlier + same;
    at = next.at + same;
    if (at === bytes.length && inEarlier === earlier.length) return edits;
  }
}

interface Same {
  readonly inEarlier: number;
  readonly at: number;
}

function nextSame(earlier: Buffer, inEarlier: number, bytes: Buffer, at: number): Same | undefined {
  const reach = bytes.subarray(at, at + REACH_BYTES);
  for (let step = 0; step < STEPS_AHEAD; step++) {
    const start = inEarlier + step * STEP_BYTES;
    if (start + NEEDLE_BYTES > earlier.length) return undefined;
    const found = reach.indexOf(earlier.subarray(start, start + NEEDLE_BYTES));
    if (found === -1) continue;
    const back = sameLengthBefore(earlier, start, bytes, at + found, Math.min(start - inEarlier, found));
    return { inEarlier: start - back, at: at + found - back };
  }
  return undefined;
}

/** How many of the bytes before the two offsets are the same, `most` at most. */
function sameLengthBefore(one: Buffer, inOne: number, other: Buffer, inOther: number, most: number): number {
  let count = 0;
  while (count < most && one[inOne - count - 1] === other[inOther - count - 1]) count++;
  return count;
}

/** Steps in which versions are compared: large ones by native code, the last one byte by byte. */
const COMPARED = [4096, 256];

function sameLength(one: Buffer, inOne: number, other: Buffer, inOther: number): number {
  const most = Math.min(one.length - inOne, other.length - inOther);
  let count = 0;
  for (const step of COMPARED) {
    while (count + step <= most && isSame(one, inOne + count, other, inOther + count, step)) count += step;
  }
  while (count < most && one[inOne + count] === other[inOther + count]) count++;
  return count;
}

function sameEndLength(one: Buffer, other: Buffer, most: number): number {
  let count = 0;
  for (const step of COMPARED) {
    while (count + step <= most && isSame(one, one.length - count - step, other, other.length - count - step, step)) count += step;
  }
  return count + sameLengthBefore(one, one.length - count, other, other.length - count, most - count);
}

function isSame(one: Buffer, inOne: number, other: Buffer, inOther: number, length: number): boolean {
  return one.compare(other, inOther, inOther + length, inOne, inOne + length) === 0;
}
