// Decodes what reads as text in a run of base64 letters, wherever in the run it starts.

import { TEXT } from "../bytes/letter-tables.ts";
import type { DecodedText } from "./decoded-text.ts";
import { letters } from "./letter-runs.ts";

/** Text in a row that random bytes have once in a hundred thousand places. */
const SHORTEST_TEXT = 12;
/** Groups of letters: stretches nearer than this are one, and this many around one are decoded with it. */
const NEAR = 64;
const AROUND = 16;

/** Pushes each stretch of text as a piece; `begin` opens the piece, told whether it starts with the run. */
export function decodeBase64Text(sink: DecodedText, begin: (startsWithRun: "run" | "inside") => void): boolean {
  let holdsText = false;
  for (let phase = 0; phase < 4; phase++) {
    const groups = (letters.count - phase) >> 2;
    for (let text = nextText(phase, groups, 0); text !== undefined; text = nextText(phase, groups, text.last + 1)) {
      decodeText(phase, text, sink, begin);
      holdsText = true;
    }
  }
  return holdsText;
}

/** Groups of four letters, the last one included. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * The next stretch of text in the run, read from its `phase`-th letter on. Looks at every third group first. Stretches
 * that are near each other count as one: between them stand letters of other languages.
 */
function nextText(phase: number, groups: number, from: number): Stretch | undefined {
  const needed = Math.min(SHORTEST_TEXT, groups * 3);
  if (needed < 9) return undefined;
  let found: Stretch | undefined;
  for (let group = from; group < groups; group += 3) {
    if (found !== undefined && group - found.last > NEAR) return found;
    if (!isTextGroup(phase, group)) continue;
    let first = group;
    let last = group;
    while (first > from && isTextGroup(phase, first - 1)) first--;
    while (last + 1 < groups && isTextGroup(phase, last + 1)) last++;
    if ((last - first + 1) * 3 >= needed && !isAllZero(phase, first, last)) found = { first: found?.first ?? first, last };
    group = last;
  }
  return found;
}

/** All three bytes are text; a zero is one half of a wide letter. */
function isTextGroup(phase: number, group: number): boolean {
  const word = wordAt(phase + group * 4);
  // Without a branch for each byte: in random letters nobody could predict them.
  return ((TEXT[word >> 16] as number) & (TEXT[(word >> 8) & 255] as number) & (TEXT[word & 255] as number)) === 1;
}

/** The three bytes that four letters stand for. */
function wordAt(at: number): number {
  const { values } = letters;
  return (
    ((values[at] as number) << 18) | ((values[at + 1] as number) << 12) | ((values[at + 2] as number) << 6) | (values[at + 3] as number)
  );
}

function isAllZero(phase: number, first: number, last: number): boolean {
  for (let at = phase + first * 4; at < phase + (last + 1) * 4; at++) if (letters.values[at] !== 0) return false;
  return true;
}

/** Of wide letters one half is zero, which is no letter of its own. */
type Zeros = "kept" | "dropped";

/** Decodes a stretch with a little of what stands around it. */
function decodeText(phase: number, text: Stretch, sink: DecodedText, begin: (startsWithRun: "run" | "inside") => void): void {
  const { positions, count } = letters;
  const groups = (count - phase) >> 2;
  const first = Math.max(0, text.first - AROUND);
  const end = Math.min(groups, text.last + 1 + AROUND);
  begin(first === 0 ? "run" : "inside");
  const zeros: Zeros = holdsWideLetters(phase, text) ? "dropped" : "kept";
  pushGroups(phase, first, end, zeros, sink);
  if (end === groups) pushTail(phase + groups * 4, zeros, sink);
  sink.end((positions[Math.min(count, phase + end * 4) - 1] as number) + 1);
}

function pushGroups(phase: number, first: number, end: number, zeros: Zeros, sink: DecodedText): void {
  const room = sink.room((end - first) * 3);
  const { bytes, origins } = room;
  const { positions } = letters;
  // A zero that does not count is written over by the next byte.
  const isKept = zeros === "kept" ? 1 : 0;
  let to = room.length;
  for (let at = phase + first * 4; at < phase + end * 4; at += 4) {
    const word = wordAt(at);
    for (let index = 0; index < 3; index++) {
      const byte = (word >> (16 - index * 8)) & 255;
      bytes[to] = byte;
      origins[to] = positions[at + index] as number;
      to += byte === 0 ? isKept : 1;
    }
  }
  room.length = to;
}

/** Two letters left over are one byte, three are two. */
function pushTail(at: number, zeros: Zeros, sink: DecodedText): void {
  const { values, positions, count } = letters;
  for (let index = 0; index < Math.min(2, count - at - 1); index++) {
    const [shift, next] = [2 + 2 * index, values[at + index + 1] as number];
    const byte = (((values[at + index] as number) << shift) | (next >> (6 - shift))) & 255;
    if (byte !== 0 || zeros === "kept") sink.push(byte, positions[at + index] as number);
  }
}

/** Is every other byte a zero? */
function holdsWideLetters(phase: number, { first, last }: Stretch): boolean {
  let zeros = 0;
  const end = Math.min(last + 1, first + 16);
  for (let group = first; group < end; group++) {
    const word = wordAt(phase + group * 4);
    if (word >> 16 === 0) zeros++;
    if (((word >> 8) & 255) === 0) zeros++;
    if ((word & 255) === 0) zeros++;
  }
  return zeros > end - first;
}
