// Decodes base64 and hex wherever a long enough run of their letters holds text.

import type { DecodedText } from "./decoded-text.ts";
import { lineStart } from "./locate.ts";

/** Fifteen bytes of text at least. */
const SHORTEST_RUN = 20;
const PROBE_GAP = 4;
/** Runs longer than this are decoded in pieces of this length that share their ends. */
const LONGEST_PIECE = 1 << 20;
const SHARED = 1 << 14;
/** Text in a row that random bytes have once in a hundred thousand places. */
const SHORTEST_TEXT = 12;
/** Groups of letters: stretches nearer than this are one, and this many around one are decoded with it. */
const NEAR = 64;
const AROUND = 16;
/** What stands before a value on its line is decoded with it: `password: ` gives a meaning to what follows. */
const CONTEXT = 80;

const VALUES = buildValues();
/** 1 for letters of base64 and base64url. */
const LETTER = VALUES.map((value) => (value < 64 ? 1 : 0));
/** By which probes hit a letter (bit 0 is the last one): how far before the last one the nearest miss is. */
const BACK = Uint8Array.from(
  { length: 16 },
  (_, probes) => (PROBE_GAP * [0, 1, 2, 3].findIndex((probe) => ((probes >> probe) & 1) === 0)) & 255,
);
const HEX_VALUES = buildHexValues();
const TEXT = buildText();

/** Calls `onPiece` after each decoded piece. Time is linear in the bytes; most of them are skipped. */
export function decodeRuns(bytes: Uint8Array, sink: DecodedText, onPiece: () => void): void {
  for (let start = nextRun(bytes, 0); start !== -1; ) start = nextRun(bytes, decodeRun(bytes, start, sink, onPiece) + 1);
}

/**
 * Start of the next run of `SHORTEST_RUN` letters, or -1. A run that long from `start` on must have letters at four
 * probes; where one is none, the run can only start after it. The four are read without a branch, because in ordinary
 * text nobody could predict it.
 */
function nextRun(bytes: Uint8Array, from: number): number {
  const end = bytes.length;
  let start = from;
  while (start + SHORTEST_RUN <= end) {
    const last = start + SHORTEST_RUN - 1;
    const probes =
      (LETTER[bytes[last] as number] as number) |
      ((LETTER[bytes[last - PROBE_GAP] as number] as number) << 1) |
      ((LETTER[bytes[last - 2 * PROBE_GAP] as number] as number) << 2) |
      ((LETTER[bytes[last - 3 * PROBE_GAP] as number] as number) << 3);
    if (probes === 15) {
      const gap = lastGap(bytes, start, last);
      if (gap === -1) return start;
      start = gap + 1;
    } else start = last + 1 - (BACK[probes] as number);
  }
  return -1;
}

/** Offset of the last byte from `last` down to `start` that is no letter; -1 where all are. */
function lastGap(bytes: Uint8Array, start: number, last: number): number {
  for (let at = last; at >= start; at--) if (LETTER[bytes[at] as number] === 0) return at;
  return -1;
}

interface Letters {
  /** Value of each letter. */
  readonly values: Uint8Array;
  /** Where each stands. */
  readonly positions: Int32Array;
  count: number;
  isHex: boolean;
}

const scratch: Letters = { values: new Uint8Array(LONGEST_PIECE), positions: new Int32Array(LONGEST_PIECE), count: 0, isHex: true };

/** Decodes the run that starts here, over wrapped lines too; returns where it ends. */
function decodeRun(bytes: Uint8Array, start: number, sink: DecodedText, onPiece: () => void): number {
  let from = start;
  for (;;) {
    const end = gather(bytes, from);
    const next = scratch.count < LONGEST_PIECE ? -1 : (scratch.positions[LONGEST_PIECE - SHARED] as number);
    // Searching a piece may decode others, which uses the same scratch space.
    if (decodeLetters(bytes, from, end, sink)) onPiece();
    if (next === -1) return end;
    from = next;
  }
}

/** Reads letters into `scratch`; returns the offset after the last one. */
function gather(bytes: Uint8Array, start: number): number {
  const { values, positions } = scratch;
  let count = 0;
  let isHex = true;
  let at = start;
  for (;;) {
    while (at < bytes.length && count < LONGEST_PIECE) {
      const byte = bytes[at] as number;
      const value = VALUES[byte] as number;
      if (value >= 64) break;
      isHex &&= (HEX_VALUES[byte] as number) < 16;
      values[count] = value;
      positions[count++] = at++;
    }
    const next = count < LONGEST_PIECE ? nextLineOfRun(bytes, start, at) : -1;
    if (next === -1) break;
    at = next;
  }
  scratch.count = count;
  scratch.isHex = isHex;
  return at;
}

/** A wrapped run goes on below when its line is long and the whole next line is letters; -1 where it does not. */
function nextLineOfRun(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < 40) return -1;
  let at = end;
  if (bytes[at] === 0x0d) at++;
  if (bytes[at] !== 0x0a) return -1;
  at++;
  const limit = at + 64;
  while (at < limit && (bytes[at] === 0x20 || bytes[at] === 0x09)) at++;
  let lineEnd = at;
  while (lineEnd < bytes.length && lineEnd - at < 1024 && (VALUES[bytes[lineEnd] as number] as number) < 64) lineEnd++;
  if (lineEnd === at) return -1;
  while (bytes[lineEnd] === 0x3d) lineEnd++;
  const closing = bytes[lineEnd];
  return closing === undefined || closing === 0x0a || closing === 0x0d || closing === 0x22 || closing === 0x27 || closing === 0x60
    ? at
    : -1;
}

function decodeLetters(bytes: Uint8Array, start: number, end: number, sink: DecodedText): boolean {
  if (scratch.isHex && scratch.count % 2 === 0 && scratch.count >= 24 && decodeHex(bytes, start, end, sink)) return true;
  let holdsText = false;
  for (let phase = 0; phase < 4; phase++) {
    const groups = (scratch.count - phase) >> 2;
    for (let text = nextText(phase, groups, 0); text !== undefined; text = nextText(phase, groups, text.last + 1)) {
      decodeText(bytes, start, phase, text, sink);
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
  const { values } = scratch;
  return (
    ((values[at] as number) << 18) | ((values[at + 1] as number) << 12) | ((values[at + 2] as number) << 6) | (values[at + 3] as number)
  );
}

function isAllZero(phase: number, first: number, last: number): boolean {
  for (let at = phase + first * 4; at < phase + (last + 1) * 4; at++) if (scratch.values[at] !== 0) return false;
  return true;
}

/** Decodes a stretch with a little of what stands around it. */
function decodeText(bytes: Uint8Array, start: number, phase: number, text: Stretch, sink: DecodedText): void {
  const { positions, count } = scratch;
  const groups = (count - phase) >> 2;
  const first = Math.max(0, text.first - AROUND);
  const end = Math.min(groups, text.last + 1 + AROUND);
  if (first === 0) beginPiece(bytes, start, "base64", sink);
  else {
    sink.begin(["base64"], 2);
    sink.decoded();
  }
  const dropsZeros = holdsWideLetters(phase, text);
  for (let group = first; group < end; group++) {
    const at = phase + group * 4;
    const word = wordAt(at);
    for (let index = 0; index < 3; index++) {
      const byte = (word >> (16 - index * 8)) & 255;
      if (byte !== 0 || !dropsZeros) sink.push(byte, positions[at + index] as number);
    }
  }
  if (end === groups) pushTail(phase + groups * 4, sink);
  sink.end((positions[Math.min(count, phase + end * 4) - 1] as number) + 1);
}

/** Two letters left over are one byte, three are two. */
function pushTail(at: number, sink: DecodedText): void {
  const { values, positions, count } = scratch;
  if (count - at >= 2) sink.push((((values[at] as number) << 2) | ((values[at + 1] as number) >> 4)) & 255, positions[at] as number);
  if (count - at >= 3)
    sink.push((((values[at + 1] as number) << 4) | ((values[at + 2] as number) >> 2)) & 255, positions[at + 1] as number);
}

/** Is every other byte a zero? */
function holdsWideLetters(phase: number, { first, last }: Stretch): boolean {
  let zeros = 0;
  const end = Math.min(last + 1, first + 16);
  for (let group = first; group < end; group++) {
    const word = wordAt(phase + group * 4);
    for (const byte of [word >> 16, (word >> 8) & 255, word & 255]) if (byte === 0) zeros++;
  }
  return zeros > end - first;
}

function decodeHex(bytes: Uint8Array, start: number, end: number, sink: DecodedText): boolean {
  const { positions, count } = scratch;
  const half = count / 2;
  const byteAt = (index: number): number => {
    const high = HEX_VALUES[bytes[positions[index * 2] as number] as number] as number;
    return high * 16 + (HEX_VALUES[bytes[positions[index * 2 + 1] as number] as number] as number);
  };
  for (let index = 0; index < Math.min(half, SHORTEST_TEXT); index++) if (TEXT[byteAt(index)] !== 1) return false;
  beginPiece(bytes, start, "hex", sink);
  for (let index = 0; index < half; index++) {
    const byte = byteAt(index);
    if (byte !== 0) sink.push(byte, positions[index * 2] as number);
  }
  sink.end(end);
  return true;
}

/** A value after `name:` or `name =` is decoded together with its name. */
function beginPiece(bytes: Uint8Array, start: number, encoding: string, sink: DecodedText): void {
  sink.begin([encoding], 2);
  let before = start - 1;
  while (before >= 0 && start - before < 8 && /["'` ]/.test(String.fromCharCode(bytes[before] as number))) before--;
  if (bytes[before] === 0x3a || bytes[before] === 0x3d) {
    for (let at = lineStart(bytes, start, CONTEXT); at < start; at++) sink.push(bytes[at] as number, at);
  }
  sink.decoded();
}

function buildValues(): Uint8Array {
  const table = new Uint8Array(256).fill(255);
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (let value = 0; value < 64; value++) table[letters.charCodeAt(value)] = value;
  table[0x2d] = 62;
  table[0x5f] = 63;
  return table;
}

function buildHexValues(): Uint8Array {
  const table = new Uint8Array(256).fill(255);
  for (let value = 0; value < 16; value++) {
    table[value.toString(16).charCodeAt(0)] = value;
    table[value.toString(16).toUpperCase().charCodeAt(0)] = value;
  }
  return table;
}

function buildText(): Uint8Array {
  const table = new Uint8Array(256);
  table.fill(1, 0x20, 0x7f);
  for (const byte of [0, 9, 10, 13]) table[byte] = 1;
  return table;
}
