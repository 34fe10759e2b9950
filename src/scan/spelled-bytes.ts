// Decodes bytes that are spelled one by one: `67:68:70`, `0x67, 0x68, 0x70`, over lines too.

import type { DecodedText } from "./decoded-text.ts";
import { HEX_VALUES, TEXT } from "./letter-tables.ts";

/** A row of fewer bytes holds no key, and as many text bytes side by side are no accident. */
const SHORTEST_ROW = 16;
const SHORTEST_TEXT = 12;
/** The shortest row spans more than this, and one unit less than `WIDEST`. */
const PROBE_STEP = 24;
const WIDEST = 6;
/** Between two bytes stands at most so much: a sign, a line end and an indentation. */
const LONGEST_GAP = 48;
const GAP = gapLetters(":,;- \t\r\n\"'");
const ZERO = 0x30;
const SMALL_X = 0x78;

/** Calls `onPiece` after each row that holds text. Time is linear in the bytes; most of them are skipped. */
export function decodeSpelledBytes(bytes: Uint8Array, sink: DecodedText, onPiece: () => void): void {
  let from = 0;
  for (let probe = 0; probe + PROBE_STEP < bytes.length; probe = Math.max(probe + PROBE_STEP, from)) {
    const inside = unitNear(bytes, probe);
    if (inside === -1) continue;
    const start = rowStart(bytes, inside, from);
    from = Math.max(inside + 1, readRow(bytes, start, sink, onPiece));
  }
}

/** Where a unit begins that others follow at the same distance; -1 where the bytes from here on are no row. */
function unitNear(bytes: Uint8Array, probe: number): number {
  for (let at = probe; at < probe + WIDEST; at++) {
    const byte = bytes[at] as number;
    if ((byte | 0x20) === SMALL_X) {
      if (bytes[at - 1] === ZERO && (isX(bytes[at + 5]) || isX(bytes[at + 6]))) return at - 1;
    } else if (GAP[byte] === 1 && bytes[at + 3] === byte && bytes[at + 6] === byte && unitAt(bytes, at + 1) !== -1) return at + 1;
  }
  return -1;
}

function isX(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 0x20) === SMALL_X;
}

function rowStart(bytes: Uint8Array, inside: number, from: number): number {
  let start = inside;
  for (let before = unitBefore(bytes, start); before >= from; before = unitBefore(bytes, start)) start = before;
  return start;
}

/** Where the unit begins that ends before the gap before `at`; -1 where there is none. */
function unitBefore(bytes: Uint8Array, at: number): number {
  let last = at - 1;
  while (at - last <= LONGEST_GAP && isGap(bytes[last])) last--;
  if (last === at - 1 || !isHex(bytes[last]) || !isHex(bytes[last - 1])) return -1;
  const start = isX(bytes[last - 2]) && bytes[last - 3] === ZERO ? last - 3 : last - 1;
  return isWord(bytes[start - 1]) ? -1 : start;
}

/** Decodes the row where it holds text; returns where it ends. */
function readRow(bytes: Uint8Array, start: number, sink: DecodedText, onPiece: () => void): number {
  const { end, count, longestText } = measureRow(bytes, start);
  if (count < SHORTEST_ROW || longestText < SHORTEST_TEXT) return end;
  sink.begin(["hex"], 2);
  sink.decoded();
  for (let digits = unitAt(bytes, start); digits !== -1; digits = nextUnit(bytes, digits)) {
    const byte = byteAt(bytes, digits);
    // One half of a wide letter.
    if (byte !== 0) sink.push(byte, digits);
  }
  sink.end(end);
  onPiece();
  return end;
}

interface Row {
  readonly end: number;
  readonly count: number;
  /** Text bytes side by side, at most. */
  readonly longestText: number;
}

function measureRow(bytes: Uint8Array, start: number): Row {
  let end = start + 1;
  let count = 0;
  let text = 0;
  let longestText = 0;
  for (let digits = unitAt(bytes, start); digits !== -1; digits = nextUnit(bytes, digits)) {
    count++;
    text = TEXT[byteAt(bytes, digits)] === 1 ? text + 1 : 0;
    longestText = Math.max(longestText, text);
    end = digits + 2;
  }
  return { end, count, longestText };
}

function nextUnit(bytes: Uint8Array, digits: number): number {
  const gap = digits + 2;
  let at = gap;
  while (at - gap < LONGEST_GAP && isGap(bytes[at])) at++;
  return at === gap ? -1 : unitAt(bytes, at);
}

/** Where its two digits stand; -1 where no unit begins. */
function unitAt(bytes: Uint8Array, at: number): number {
  const digits = bytes[at] === ZERO && isX(bytes[at + 1]) ? at + 2 : at;
  return isHex(bytes[digits]) && isHex(bytes[digits + 1]) && !isWord(bytes[digits + 2]) ? digits : -1;
}

function byteAt(bytes: Uint8Array, digits: number): number {
  return (HEX_VALUES[bytes[digits] as number] as number) * 16 + (HEX_VALUES[bytes[digits + 1] as number] as number);
}

function isHex(byte: number | undefined): boolean {
  return byte !== undefined && (HEX_VALUES[byte] as number) < 16;
}

function isGap(byte: number | undefined): boolean {
  return byte !== undefined && GAP[byte] === 1;
}

function isWord(byte: number | undefined): boolean {
  return byte !== undefined && /\w/.test(String.fromCharCode(byte));
}

function gapLetters(letters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const letter of letters) table[letter.charCodeAt(0)] = 1;
  return table;
}
