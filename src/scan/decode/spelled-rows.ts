// Decodes rows of spelled bytes: `67:68:70`, `[103, 104, 112]`, `chr(103) + chr(104)`, `{'g', 'h', 'p'}`, over lines too.

import { tableOf } from "../bytes/byte-table.ts";
import { isQuote } from "../bytes/letter-kinds.ts";
import type { DecodedText } from "./decoded-text.ts";
import { startsNumber } from "./spelled-lines.ts";
import { learnSigns, readNext } from "./spelled-signs.ts";
import {
  BINARY,
  byteOfUnit,
  bytesPerUnit,
  CHARACTER,
  HEX,
  isLetterOfText,
  OCTAL,
  readUnit,
  SPELLINGS,
  type Spelling,
  unit,
  WORD_2,
  WORD_4,
  WORD_8,
  WORDS,
} from "./spelled-unit.ts";

/** A row of fewer bytes holds no key, and as many text bytes side by side are no accident. */
const SHORTEST_ROW = 16;
const SHORTEST_TEXT = 12;
/** A row begins at most so far before the place at which it is noticed. */
const LOOK_BACK = 512;
/** Longer rows are read in pieces of so many units, which share some so that nothing is cut. */
const LONGEST_PIECE = 1 << 16;
const SHARED = 1 << 12;
const BACKSLASH = 0x5c;

/** What a unit may begin with. */
const MAY_START = tableOf("0123456789&\"'`");

/** The units of the row: one place for all, because most rows hold nothing. */
const starts = new Int32Array(LONGEST_PIECE);
const ends = new Int32Array(LONGEST_PIECE);
const values = new Uint8Array(LONGEST_PIECE * 8);

/**
 * Decodes the row that `inside`, the place of a unit, belongs to, but nothing before `from`. Returns where the row ends; -1
 * where this unit is in none.
 */
export function decodeRow(bytes: Uint8Array, inside: number, from: number, sink: DecodedText, onPiece: () => void): number {
  const learned = learnSigns(bytes, inside);
  if (learned === 0) return -1;
  let start = rowStart(bytes, inside, Math.max(from, inside - LOOK_BACK), learned);
  for (;;) {
    const row = readRow(bytes, start);
    const next = row.count < LONGEST_PIECE ? -1 : placeOf(bytes, starts[LONGEST_PIECE - SHARED] as number);
    const isLong = row.count * mostBytesPerUnit(row.spellings) >= SHORTEST_ROW;
    // Searching a piece may decode others, which uses the same places.
    if (isLong && decodeUnits(bytes, row, sink)) onPiece();
    if (next === -1 || learnSigns(bytes, next) === 0) return row.end;
    start = next;
  }
}

/** Where the unit begins whose digits, or whose letter, stand at `digits`. */
function placeOf(bytes: Uint8Array, digits: number): number {
  if (isQuote(bytes[digits - 1])) return digits - 1;
  return bytes[digits - 1] === BACKSLASH && isQuote(bytes[digits - 2]) ? digits - 2 : digits;
}

interface Row {
  readonly end: number;
  readonly count: number;
  /** Ways in which all of its units can be read. */
  readonly spellings: Spelling;
}

/** The first unit from `low` on from which a row of like units leads to `inside`. */
function rowStart(bytes: Uint8Array, inside: number, low: number, learned: Spelling): number {
  const ofCharacters = isQuote(bytes[inside]);
  for (let start = low; start < inside; start++) {
    if (MAY_START[bytes[start] as number] === 0 || (ofCharacters ? !isQuote(bytes[start]) : !startsNumber(bytes, start))) continue;
    if (!readUnit(bytes, start)) continue;
    let spellings = learned & unit.spellings;
    let { end } = unit;
    for (let at = start; at !== -1 && spellings !== 0; spellings &= unit.spellings) {
      if (at === inside) return start;
      end = unit.end;
      at = at < inside ? readNext(bytes, end) : -1;
    }
    start = Math.max(start, Math.min(end, inside) - 1);
  }
  return inside;
}

function readRow(bytes: Uint8Array, start: number): Row {
  let count = 0;
  // After a backslash three digits are octal, which `escapes.ts` reads.
  let spellings = bytes[start - 1] === BACKSLASH ? ~OCTAL : -1;
  let end = start + 1;
  readUnit(bytes, start);
  for (let at = start; at !== -1 && count < LONGEST_PIECE; at = readNext(bytes, end)) {
    if ((spellings & unit.spellings) === 0) break;
    spellings &= unit.spellings;
    starts[count] = unit.digits;
    ends[count++] = unit.end;
    end = unit.end;
  }
  return { end, count, spellings };
}

/** Bytes that the widest reading of a unit gives. */
function mostBytesPerUnit(spellings: Spelling): number {
  if ((spellings & WORDS) === 0) return 1;
  return bytesPerUnit((spellings & WORD_8) !== 0 ? WORD_8 : (spellings & WORD_4) !== 0 ? WORD_4 : WORD_2);
}

function decodeUnits(bytes: Uint8Array, row: Row, sink: DecodedText): boolean {
  let holdsAny = false;
  for (const spelling of SPELLINGS) {
    if ((row.spellings & spelling) === 0) continue;
    readValues(bytes, row.count, spelling);
    // Nothing says which byte of a word came first.
    for (const order of (spelling & WORDS) === 0 ? [0] : [0, bytesPerUnit(spelling) - 1]) {
      if (!holdsText(row.count, spelling, order)) continue;
      pushUnits(row, spelling, order, sink);
      holdsAny = true;
    }
  }
  return holdsAny;
}

function readValues(bytes: Uint8Array, count: number, spelling: Spelling): void {
  const size = bytesPerUnit(spelling);
  for (let index = 0; index < count; index++) {
    for (let byte = 0; byte < size; byte++) {
      values[index * size + byte] = byteOfUnit(bytes, starts[index] as number, ends[index] as number, spelling, byte);
    }
  }
}

/** `order`: 0, or the highest index in a word where the last byte comes first. */
function holdsText(count: number, spelling: Spelling, order: number): boolean {
  const total = count * bytesPerUnit(spelling);
  let text = 0;
  for (let index = 0; index < total; index++) {
    const value = values[index ^ order] as number;
    if (isLetterOfText(value)) text++;
    else if (value !== 0) text = 0;
    if (text === SHORTEST_TEXT) return true;
  }
  return false;
}

function pushUnits(row: Row, spelling: Spelling, order: number, sink: DecodedText): void {
  const size = bytesPerUnit(spelling);
  sink.begin([nameOf(spelling)], 2);
  sink.decoded();
  for (let index = 0; index < row.count * size; index++) {
    const value = values[index ^ order] as number;
    // A zero is one half of a wide letter.
    if (value !== 0) sink.push(value, starts[Math.floor(index / size)] as number);
  }
  sink.end(row.end);
}

function nameOf(spelling: Spelling): string {
  if (spelling === HEX || (spelling & WORDS) !== 0) return "hex";
  if (spelling === CHARACTER) return "characters";
  return spelling === BINARY ? "binary" : "numbers";
}
