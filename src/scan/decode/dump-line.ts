// Reads one line of a dump: its offset, and the cells that spell its bytes.

import { isHexDigit } from "../bytes/letter-kinds.ts";
import { HEX_VALUES } from "../bytes/letter-tables.ts";
import { lineEnd, lineStart } from "../bytes/locate.ts";
import { readUnit, unit } from "./spelled-unit.ts";

export const LONGEST_LINE = 320;
/** `# `, ` * `, an indentation: what may stand before the offset. */
const LONGEST_SIGN = 24;
const FEWEST_OFFSET_DIGITS = 4;
const MOST_OFFSET_DIGITS = 16;
/** Of a longer offset the last digits tell. */
const TELLING_DIGITS = 12;
const MOST_DIGITS_A_CELL = 16;

export interface Line {
  readonly start: number;
  readonly end: number;
  /** Its offset, from and to. */
  readonly digits: number;
  readonly digitsEnd: number;
  /** Where the bytes begin. */
  readonly cells: number;
}

export type OnByte = (byte: number, origin: number) => void;

export type Order = "as-written" | "reversed";

/** Undefined where it does not begin with an offset and a gap. */
export function lineOf(bytes: Uint8Array, at: number): Line | undefined {
  if (at >= bytes.length) return undefined;
  const start = lineStart(bytes, at, LONGEST_LINE);
  let digits = start;
  while (digits - start < LONGEST_SIGN && !isHexDigit(bytes[digits])) digits++;
  if (bytes[digits] === 0x30 && bytes[digits + 1] === 0x78) digits += 2;
  let digitsEnd = digits;
  while (digitsEnd - digits <= MOST_OFFSET_DIGITS && isHexDigit(bytes[digitsEnd])) digitsEnd++;
  if (digitsEnd - digits < FEWEST_OFFSET_DIGITS || digitsEnd - digits > MOST_OFFSET_DIGITS) return undefined;
  const colon = bytes[digitsEnd] === 0x3a || bytes[digitsEnd] === 0x68 ? digitsEnd + 1 : digitsEnd;
  if (!isSpace(bytes[colon])) return undefined;
  return { start, end: lineEnd(bytes, digitsEnd, LONGEST_LINE), digits, digitsEnd, cells: skipSpaces(bytes, colon, 8) };
}

/** Not a number where a digit is none of this radix. */
export function offsetOf(bytes: Uint8Array, { digits, digitsEnd }: Line, radix: number): number {
  let value = 0;
  for (let at = Math.max(digits, digitsEnd - TELLING_DIGITS); at < digitsEnd; at++) {
    const digit = HEX_VALUES[bytes[at] as number] as number;
    value = digit < radix ? value * radix + digit : Number.NaN;
  }
  return value;
}

interface Cells {
  readonly count: number;
  readonly end: number;
}

/** Reads `most` bytes of a line, or as many as stand before its column `width`. */
export function readCells(bytes: Uint8Array, line: Line, most: number, width: number, order: Order, onByte: OnByte): Cells {
  const limit = Math.min(line.end, line.start + width);
  let count = 0;
  let end = line.cells;
  let size = MOST_DIGITS_A_CELL;
  for (let at = line.cells; count < most && readUnit(bytes, at) && unit.end <= limit; at = afterGap(bytes, end)) {
    const { digits } = unit;
    const length = unit.end - digits;
    if (length > size || (length !== 3 && length % 2 !== 0)) break;
    size = length;
    end = unit.end;
    count += readCell(bytes, digits, length, order, onByte);
  }
  return { count, end };
}

/** Three digits are octal. Returns how many bytes they are. */
function readCell(bytes: Uint8Array, digits: number, length: number, order: Order, onByte: OnByte): number {
  if (length === 3) {
    onByte(octal(bytes, digits), digits);
    return 1;
  }
  for (let index = 0; index < length; index += 2) {
    const pair = digits + (order === "as-written" ? index : length - 2 - index);
    onByte(byteAt(bytes, pair), pair);
  }
  return length >> 1;
}

/** One space or two, a tab, or a dash. */
function afterGap(bytes: Uint8Array, end: number): number {
  return skipSpaces(bytes, bytes[end] === 0x2d ? end + 1 : end, 2);
}

function byteAt(bytes: Uint8Array, digits: number): number {
  return (HEX_VALUES[bytes[digits] as number] as number) * 16 + (HEX_VALUES[bytes[digits + 1] as number] as number);
}

function octal(bytes: Uint8Array, digits: number): number {
  let value = 0;
  for (let at = digits; at < digits + 3; at++) value = value * 8 + (HEX_VALUES[bytes[at] as number] as number);
  return value & 255;
}

function skipSpaces(bytes: Uint8Array, start: number, most: number): number {
  let at = start;
  while (at - start < most && isSpace(bytes[at])) at++;
  return at;
}

export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09;
}
