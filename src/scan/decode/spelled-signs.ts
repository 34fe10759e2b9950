// Learns from four units of a spelled row what stands between them, and reads the units that follow.

import { tableOf } from "../bytes/byte-table.ts";
import { isQuote } from "../bytes/letter-kinds.ts";
import { afterLineEnd, isDigit, isSpace, skipSpace, startsNumber } from "./spelled-lines.ts";
import { CHARACTER, readUnit, type Spelling, unit } from "./spelled-unit.ts";

/** Between two units of a line stands at most so much: `) + (byte) chr(`. */
const LONGEST_SEPARATOR = 24;

/** A look at the byte spares most of them the question. */
const MAY_START = tableOf("0123456789&");

/** The signs between the units of the row that is read, white space left out; a zero stands for any number. */
const signs = new Uint8Array(LONGEST_SEPARATOR);
let signCount = 0;

/** Four units with the same signs between them make a row. Gives the ways in which all four can be read, 0 where there is no row. */
export function learnSigns(bytes: Uint8Array, inside: number): Spelling {
  if (!readUnit(bytes, inside)) return 0;
  let { spellings, end } = unit;
  for (let count = 1; count < 4; count++) {
    const next = spellings === CHARACTER ? nextQuote(bytes, end) : nextNumber(bytes, end);
    if (next === -1 || !readUnit(bytes, next)) return 0;
    spellings &= unit.spellings;
    if (spellings === 0) return 0;
    if (count === 1) noteSigns(bytes, end, next);
    else if (afterSigns(bytes, end) !== next) return 0;
    end = unit.end;
  }
  return spellings;
}

/** Reads the unit after the one that ends at `end`; returns its place, -1 where the row ends. */
export function readNext(bytes: Uint8Array, end: number): number {
  const beside = afterSigns(bytes, end);
  if (beside !== -1 && readUnit(bytes, beside)) return beside;
  const below = afterLineEnd(bytes, end);
  return below !== -1 && readUnit(bytes, below) ? below : -1;
}

/** Where the next number of a line may begin: at a digit that no letter stands before. */
function nextNumber(bytes: Uint8Array, end: number): number {
  const limit = Math.min(bytes.length, end + LONGEST_SEPARATOR);
  for (let at = end + 1; at < limit; at++) if (MAY_START[bytes[at] as number] === 1 && startsNumber(bytes, at)) return at;
  return -1;
}

/** The next quote of a line, before any digit. */
function nextQuote(bytes: Uint8Array, end: number): number {
  const limit = Math.min(bytes.length, end + LONGEST_SEPARATOR);
  for (let at = end + 1; at < limit && !isDigit(bytes[at]); at++) if (isQuote(bytes[at])) return at;
  return -1;
}

function noteSigns(bytes: Uint8Array, start: number, end: number): void {
  signCount = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (isSpace(byte)) continue;
    const isNumber = isDigit(byte);
    if (isNumber && signs[signCount - 1] === 0) continue;
    signs[signCount++] = isNumber ? 0 : byte;
  }
}

/** Where the same signs end if they follow at `end`; -1 where others do. */
function afterSigns(bytes: Uint8Array, end: number): number {
  let at = skipSpace(bytes, end);
  for (let index = 0; index < signCount; index++) {
    const sign = signs[index] as number;
    if (sign === 0) {
      if (!isDigit(bytes[at])) return -1;
      while (at - end < LONGEST_SEPARATOR * 2 && isDigit(bytes[at])) at++;
    } else if (bytes[at] === sign) at++;
    else return -1;
    at = skipSpace(bytes, at);
  }
  return at === end ? -1 : at;
}
