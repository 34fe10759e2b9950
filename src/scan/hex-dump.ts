// Decodes dumps with a column of offsets, as `xxd`, `hexdump -C`, `od` and debuggers print them.

import type { DecodedText } from "./decoded-text.ts";
import { HEX_VALUES } from "./letter-tables.ts";
import { lineEnd, lineStart } from "./locate.ts";
import { HEX, isHexDigit, isLetterOfText, OCTAL, readUnit, unit, WORDS } from "./spelled-unit.ts";

/** Bytes of text side by side that are no accident. */
const SHORTEST_TEXT = 12;
const LONGEST_LINE = 320;
/** `# `, ` * `, an indentation: what may stand before the offset. */
const LONGEST_SIGN = 24;
const MOST_BYTES_A_LINE = 64;
const MOST_DIGITS_A_CELL = 16;
/** Of a longer offset the last digits tell. */
const TELLING_DIGITS = 12;
const RADIXES = [16, 8, 10] as const;

interface Line {
  readonly start: number;
  readonly end: number;
  /** Its offset, from and to. */
  readonly digits: number;
  readonly digitsEnd: number;
  /** Where the bytes begin. */
  readonly cells: number;
}

interface Dump {
  readonly first: Line;
  readonly radix: number;
  /** Bytes a line. */
  readonly step: number;
  /** The column after a full line's bytes. */
  readonly width: number;
}

/**
 * Returns where the dump ends that the unit at `inside` belongs to. Nothing before `from` is read. Where it is in none, the
 * answer is negative: its complement is where one may begin at the earliest.
 */
export function decodeDump(bytes: Uint8Array, inside: number, from: number, sink: DecodedText, onPiece: () => void): number {
  if (!isCell(bytes, inside)) return ~inside;
  const dump = dumpAround(bytes, inside, from);
  if (dump === undefined) return ~lineEnd(bytes, inside, LONGEST_LINE);
  let end = inside + 1;
  for (const order of ordersOf(bytes, dump.first)) {
    let text = 0;
    let longest = 0;
    end = eachByte(bytes, dump, order, (byte) => {
      text = isLetterOfText(byte) ? text + 1 : 0;
      longest = Math.max(longest, text);
    });
    if (longest < SHORTEST_TEXT) continue;
    sink.begin(["hex"], 2);
    sink.decoded();
    eachByte(bytes, dump, order, (byte, origin) => sink.push(byte, origin));
    sink.end(end);
    onPiece();
  }
  return end;
}

/** Digits between spaces. */
function isCell(bytes: Uint8Array, at: number): boolean {
  if (!isSpace(bytes[at - 1]) || !readUnit(bytes, at)) return false;
  const after = bytes[unit.end];
  return (unit.spellings & (HEX | OCTAL | WORDS)) !== 0 && (isSpace(after) || after === 0x0a || after === 0x0d || after === 0x2d);
}

function dumpAround(bytes: Uint8Array, inside: number, from: number): Dump | undefined {
  const line = lineOf(bytes, inside);
  if (line === undefined || line.start < from || inside < line.cells) return undefined;
  const below = lineOf(bytes, line.end + 1);
  const above = line.start > from ? lineOf(bytes, line.start - 1) : undefined;
  for (const radix of RADIXES) {
    const dump = between(bytes, line, below, radix) ?? between(bytes, above, line, radix);
    if (dump !== undefined) return { ...dump, first: firstLine(bytes, dump, from) };
  }
  return undefined;
}

/** Two lines whose offsets differ by as many bytes as the first one holds. */
function between(bytes: Uint8Array, line: Line | undefined, next: Line | undefined, radix: number): Dump | undefined {
  if (line === undefined || next === undefined) return undefined;
  const step = offsetOf(bytes, next, radix) - offsetOf(bytes, line, radix);
  if (!(step >= 4 && step <= MOST_BYTES_A_LINE)) return undefined;
  const { count, end } = readCells(bytes, line, step, LONGEST_LINE, "as-written", () => undefined);
  return count === step ? { first: line, radix, step, width: end - line.start } : undefined;
}

function firstLine(bytes: Uint8Array, { first, radix, step }: Dump, from: number): Line {
  let line = first;
  while (line.start > from) {
    const above = lineOf(bytes, line.start - 1);
    if (above === undefined || above.start < from || offsetOf(bytes, line, radix) - offsetOf(bytes, above, radix) !== step) break;
    line = above;
  }
  return line;
}

/** Undefined where it does not begin with an offset and a gap. */
function lineOf(bytes: Uint8Array, at: number): Line | undefined {
  if (at >= bytes.length) return undefined;
  const start = lineStart(bytes, at, LONGEST_LINE);
  let digits = start;
  while (digits - start < LONGEST_SIGN && !isHexDigit(bytes[digits])) digits++;
  if (bytes[digits] === 0x30 && bytes[digits + 1] === 0x78) digits += 2;
  let digitsEnd = digits;
  while (digitsEnd - digits <= 16 && isHexDigit(bytes[digitsEnd])) digitsEnd++;
  if (digitsEnd - digits < 4 || digitsEnd - digits > 16) return undefined;
  const colon = bytes[digitsEnd] === 0x3a || bytes[digitsEnd] === 0x68 ? digitsEnd + 1 : digitsEnd;
  if (!isSpace(bytes[colon])) return undefined;
  return { start, end: lineEnd(bytes, digitsEnd, LONGEST_LINE), digits, digitsEnd, cells: skipSpaces(bytes, colon, 8) };
}

/** Not a number where a digit is none of this radix. */
function offsetOf(bytes: Uint8Array, { digits, digitsEnd }: Line, radix: number): number {
  let value = 0;
  for (let at = Math.max(digits, digitsEnd - TELLING_DIGITS); at < digitsEnd; at++) {
    const digit = HEX_VALUES[bytes[at] as number] as number;
    value = digit < radix ? value * radix + digit : Number.NaN;
  }
  return value;
}

type Order = "as-written" | "reversed";

/** Nothing says whether the bytes of a group stand in the order of memory. */
function ordersOf(bytes: Uint8Array, { cells }: Line): readonly Order[] {
  return readUnit(bytes, cells) && unit.end - unit.digits >= 4 ? ["as-written", "reversed"] : ["as-written"];
}

type OnByte = (byte: number, origin: number) => void;

/** Returns where the last line ends. */
function eachByte(bytes: Uint8Array, { first, radix, step, width }: Dump, order: Order, onByte: OnByte): number {
  for (let line = first; ; ) {
    const next = lineOf(bytes, line.end + 1);
    readCells(bytes, line, step, width, order, onByte);
    if (next === undefined || offsetOf(bytes, next, radix) - offsetOf(bytes, line, radix) !== step) return line.end;
    line = next;
  }
}

interface Cells {
  readonly count: number;
  readonly end: number;
}

/** Reads `most` bytes of a line, or as many as stand before its column `width`. */
function readCells(bytes: Uint8Array, line: Line, most: number, width: number, order: Order, onByte: OnByte): Cells {
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

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09;
}
