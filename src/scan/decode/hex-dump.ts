// Decodes dumps with a column of offsets, as `xxd`, `hexdump -C`, `od` and debuggers print them.

import { lineEnd } from "../bytes/locate.ts";
import type { DecodedText } from "./decoded-text.ts";
import { isSpace, type Line, LONGEST_LINE, lineOf, type OnByte, type Order, offsetOf, readCells } from "./dump-line.ts";
import { HEX, isLetterOfText, OCTAL, readUnit, unit, WORDS } from "./spelled-unit.ts";

/** Bytes of text side by side that are no accident. */
const SHORTEST_TEXT = 12;
const FEWEST_BYTES_A_LINE = 4;
const MOST_BYTES_A_LINE = 64;
const RADIXES = [16, 8, 10] as const;

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
  if (!(step >= FEWEST_BYTES_A_LINE && step <= MOST_BYTES_A_LINE)) return undefined;
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

/** Nothing says whether the bytes of a group stand in the order of memory. */
function ordersOf(bytes: Uint8Array, { cells }: Line): readonly Order[] {
  return readUnit(bytes, cells) && unit.end - unit.digits >= 4 ? ["as-written", "reversed"] : ["as-written"];
}

/** Returns where the last line ends. */
function eachByte(bytes: Uint8Array, { first, radix, step, width }: Dump, order: Order, onByte: OnByte): number {
  for (let line = first; ; ) {
    const next = lineOf(bytes, line.end + 1);
    readCells(bytes, line, step, width, order, onByte);
    if (next === undefined || offsetOf(bytes, next, radix) - offsetOf(bytes, line, radix) !== step) return line.end;
    line = next;
  }
}
