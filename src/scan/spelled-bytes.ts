// Notices where bytes are spelled one by one, as numbers, as letters in quotes or as a dump, and has them decoded.

import type { DecodedText } from "./decoded-text.ts";
import { decodeFold } from "./encoded-runs.ts";
import { narrowFoldAround } from "./folded-runs.ts";
import { decodeDump } from "./hex-dump.ts";
import { isQuote, startsNumber } from "./spelled-lines.ts";
import { decodeRow } from "./spelled-rows.ts";
import { isHexDigit } from "./spelled-unit.ts";

/**
 * Only so many bytes of each step are looked at. The shortest row, sixteen units of three bytes, spans more than a step and
 * a look; the step has no divisor in common with the width of a unit, so that one look or another falls on a digit.
 */
const STEP = 37;
const LOOK = 6;
/** `SPELLS` for digits and quotes, `FOLDS` for capitals: there are some in each narrow line of base64. */
const SPELLS = 1;
const FOLDS = 2;
const TELLING = tellingBytes();

/** Calls `onPiece` after each row that holds text. Time is linear in the bytes; most of them are skipped. */
export function decodeSpelledBytes(bytes: Uint8Array, sink: DecodedText, onPiece: () => void): void {
  const last = bytes.length - LOOK;
  let from = 0;
  for (let probe = 0; probe <= last; ) {
    const tells =
      (TELLING[bytes[probe] as number] as number) |
      (TELLING[bytes[probe + 1] as number] as number) |
      (TELLING[bytes[probe + 2] as number] as number) |
      (TELLING[bytes[probe + 3] as number] as number) |
      (TELLING[bytes[probe + 4] as number] as number) |
      (TELLING[bytes[probe + 5] as number] as number);
    if ((tells & SPELLS) !== 0) from = Math.max(from, decodeAround(bytes, probe, from, sink, onPiece));
    if ((tells & FOLDS) !== 0) {
      const fold = narrowFoldAround(bytes, probe, from);
      if (fold !== undefined) from = decodeFold(bytes, fold, sink, onPiece);
    }
    probe = Math.max(probe + STEP, from);
  }
}

/** Returns where the row ends that stands here, 0 where none does. */
function decodeAround(bytes: Uint8Array, probe: number, from: number, sink: DecodedText, onPiece: () => void): number {
  for (let at = probe; at < probe + LOOK; at++) {
    const inside = unitAround(bytes, at, from);
    if (inside === -1) continue;
    const dumpEnd = decodeDump(bytes, inside, from, sink, onPiece);
    if (dumpEnd !== -1) return dumpEnd;
    const rowEnd = decodeRow(bytes, inside, from, sink, onPiece);
    if (rowEnd !== -1) return rowEnd;
    // The same number again from its next digit on.
    while (at < probe + LOOK && isHexDigit(bytes[at + 1])) at++;
  }
  return 0;
}

/** Where the unit begins that this digit or quote is part of; -1 where it is in none. */
function unitAround(bytes: Uint8Array, at: number, from: number): number {
  const byte = bytes[at] as number;
  if (isQuote(byte)) return bytes[at + 2] === byte || (bytes[at + 1] === 0x5c && bytes[at + 3] === byte) ? at : -1;
  if (TELLING[byte] !== SPELLS) return -1;
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
  for (const letter of "0123456789\"'`") table[letter.charCodeAt(0)] = SPELLS;
  table.fill(FOLDS, 0x41, 0x5b);
  return table;
}
