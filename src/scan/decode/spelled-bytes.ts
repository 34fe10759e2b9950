// Notices where bytes are spelled one by one, as numbers, as letters in quotes or as a dump, and has them decoded.

import { isHexDigit } from "../bytes/letter-kinds.ts";
import type { DecodedText } from "./decoded-text.ts";
import { decodeFold } from "./encoded-runs.ts";
import { narrowFoldAround } from "./folded-runs.ts";
import { decodeDump } from "./hex-dump.ts";
import { startsNumber } from "./spelled-lines.ts";
import { decodeRow } from "./spelled-rows.ts";

/**
 * Only so many bytes of each step are looked at. The shortest row, sixteen units of three bytes, spans more than a step and
 * a look; the step has no divisor in common with the width of a unit, so that one look or another falls on a digit.
 */
const STEP = 37;
const LOOK = 6;
const BACKSLASH = 0x5c;
/** What each byte may be a part of: a number, a letter between quotes, a narrow line of base64. */
const DIGIT = 1;
const QUOTE = 2;
const CAPITAL = 4;
const TELLING = tellingBytes();
/** Within so many bytes a narrow line of base64 is hardly ever without a digit and a capital, unlike names in source code. */
const NARROW = 16;

interface Known {
  /** No dump begins before this offset. */
  noDumpBefore: number;
}

/** Calls `onPiece` after each row that holds text. Time is linear in the bytes; most of them are skipped. */
export function decodeSpelledBytes(bytes: Uint8Array, sink: DecodedText, onPiece: () => void): void {
  const last = bytes.length - LOOK;
  let from = 0;
  const known: Known = { noDumpBefore: 0 };
  for (let probe = 0; probe <= last; ) {
    const tells =
      (TELLING[bytes[probe] as number] as number) |
      (TELLING[bytes[probe + 1] as number] as number) |
      (TELLING[bytes[probe + 2] as number] as number) |
      (TELLING[bytes[probe + 3] as number] as number) |
      (TELLING[bytes[probe + 4] as number] as number) |
      (TELLING[bytes[probe + 5] as number] as number);
    if (tells !== 0) from = Math.max(from, decodeAround(bytes, probe, tells, from, known, sink, onPiece));
    probe = Math.max(probe + STEP, from);
  }
}

/** Returns where what is spelled or folded here ends, 0 where nothing is. `tells`: what stands within the look. */
function decodeAround(
  bytes: Uint8Array,
  probe: number,
  tells: number,
  from: number,
  known: Known,
  sink: DecodedText,
  onPiece: () => void,
): number {
  if ((tells & QUOTE) !== 0 || (tells & DIGIT) !== 0) {
    const rowEnd = decodeSpelled(bytes, probe, from, known, sink, onPiece);
    if (rowEnd !== 0) return rowEnd;
  }
  const capital = (tells & (CAPITAL | DIGIT)) === 0 ? -1 : capitalNear(bytes, probe);
  const fold = capital === -1 ? undefined : narrowFoldAround(bytes, capital, from);
  return fold === undefined ? 0 : decodeFold(bytes, fold, sink, onPiece);
}

/** The first capital, where a digit stands near it too; or -1. */
function capitalNear(bytes: Uint8Array, probe: number): number {
  const end = Math.min(bytes.length, probe + NARROW);
  let capital = -1;
  let tells = 0;
  for (let at = probe; at < end; at++) {
    const own = TELLING[bytes[at] as number] as number;
    tells |= own;
    if (own === CAPITAL && capital === -1) capital = at;
  }
  return (tells & DIGIT) === 0 ? -1 : capital;
}

/** Returns where the row ends that stands here, 0 where none does. */
function decodeSpelled(bytes: Uint8Array, probe: number, from: number, known: Known, sink: DecodedText, onPiece: () => void): number {
  for (let at = probe; at < probe + LOOK; at++) {
    const tells = TELLING[bytes[at] as number] as number;
    if ((tells & (DIGIT | QUOTE)) === 0) continue;
    const inside = tells === QUOTE ? characterAt(bytes, at) : numberAround(bytes, at, from);
    if (inside === -1) continue;
    const dumpEnd = inside < known.noDumpBefore ? ~known.noDumpBefore : decodeDump(bytes, inside, from, sink, onPiece);
    if (dumpEnd >= 0) return dumpEnd;
    known.noDumpBefore = ~dumpEnd;
    const rowEnd = decodeRow(bytes, inside, from, sink, onPiece);
    if (rowEnd !== -1) return rowEnd;
    // The same number again from its next digit on.
    while (at < probe + LOOK && isHexDigit(bytes[at + 1])) at++;
  }
  return 0;
}

/** A letter between two quotes of one kind, also an escaped one; -1 where none begins. */
function characterAt(bytes: Uint8Array, at: number): number {
  const quote = bytes[at];
  return bytes[at + 2] === quote || (bytes[at + 1] === BACKSLASH && bytes[at + 3] === quote) ? at : -1;
}

/** Where the number begins that this digit is part of; -1 where it is in none. */
function numberAround(bytes: Uint8Array, at: number, from: number): number {
  const lowest = Math.max(from, at - 16);
  let start = at;
  while (start > lowest && isHexDigit(bytes[start - 1])) start--;
  if (start - 2 >= from && isMark(bytes, start)) start -= 2;
  return startsNumber(bytes, start) ? start : -1;
}

/** `0x`, `&H` and the like before the digits. */
function isMark(bytes: Uint8Array, digits: number): boolean {
  const letter = (bytes[digits - 1] as number) | 0x20;
  if (bytes[digits - 2] === 0x26) return letter === 0x68;
  return bytes[digits - 2] === 0x30 && (letter === 0x78 || letter === 0x6f);
}

function tellingBytes(): Uint8Array {
  const table = new Uint8Array(256);
  table.fill(DIGIT, 0x30, 0x3a);
  table.fill(CAPITAL, 0x41, 0x5b);
  for (const quote of "\"'`") table[quote.charCodeAt(0)] = QUOTE;
  return table;
}
