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
  for (let phase = 0; phase < 4; phase++) {
    if (!holdsText(phase)) continue;
    beginPiece(bytes, start, "base64", sink);
    pushBase64(phase, sink);
    sink.end(end);
    return true;
  }
  return false;
}

/** Does the run, read from its `phase`-th letter on, hold a stretch of text? Looks at every fourth group first. */
function holdsText(phase: number): boolean {
  const groups = (scratch.count - phase) >> 2;
  const needed = Math.min(SHORTEST_TEXT, groups * 3);
  if (needed < SHORTEST_TEXT && groups * 3 < 9) return false;
  for (let group = 0; group < groups; group += 3) {
    if (!isTextGroup(phase, group)) continue;
    let first = group;
    let last = group;
    while (first > 0 && isTextGroup(phase, first - 1)) first--;
    while (last + 1 < groups && isTextGroup(phase, last + 1)) last++;
    if ((last - first + 1) * 3 >= needed && !isAllZero(phase, first, last)) return true;
    group = last;
  }
  return false;
}

/** All three bytes are text; a zero is one half of a wide letter. */
function isTextGroup(phase: number, group: number): boolean {
  const at = phase + group * 4;
  const { values } = scratch;
  const word =
    ((values[at] as number) << 18) | ((values[at + 1] as number) << 12) | ((values[at + 2] as number) << 6) | (values[at + 3] as number);
  return TEXT[word >> 16] === 1 && TEXT[(word >> 8) & 255] === 1 && TEXT[word & 255] === 1;
}

function isAllZero(phase: number, first: number, last: number): boolean {
  for (let at = phase + first * 4; at < phase + (last + 1) * 4; at++) if (scratch.values[at] !== 0) return false;
  return true;
}

function pushBase64(phase: number, sink: DecodedText): void {
  const { values, positions, count } = scratch;
  const zeros = { even: 0, odd: 0 };
  const total = Math.floor(((count - phase) * 6) / 8);
  const byteAt = (index: number): number => {
    const at = phase + Math.floor(index / 3) * 4 + (index % 3);
    const shift = (index % 3) * 2;
    return (((values[at] as number) << (2 + shift)) | ((values[at + 1] as number) >> (4 - shift))) & 255;
  };
  for (let index = 0; index < Math.min(total, 64); index++) if (byteAt(index) === 0) zeros[index % 2 === 0 ? "even" : "odd"]++;
  const dropsZeros = zeros.odd + zeros.even > Math.min(total, 64) / 3;
  for (let index = 0; index < total; index++) {
    const byte = byteAt(index);
    if (byte === 0 && dropsZeros) continue;
    sink.push(byte, positions[phase + Math.floor(index / 3) * 4 + (index % 3)] as number);
  }
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
