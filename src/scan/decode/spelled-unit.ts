// Reads one byte or a few as source code and dumps spell them: `67`, `0x67`, `103`, `147`, `0b01100111`, `0x5f706867`, `'g'`.

import { isHexDigit, isQuote } from "../bytes/letter-kinds.ts";
import { HEX_VALUES, TEXT } from "../bytes/letter-tables.ts";

/** Ways to read a unit; one that allows several is one bit for each. */
export type Spelling = number;
export const HEX: Spelling = 1;
export const DECIMAL: Spelling = 2;
export const OCTAL: Spelling = 4;
export const BINARY: Spelling = 8;
/** Several bytes at once, the highest first or, as little-endian machines hold them, last. */
export const WORD_2: Spelling = 16;
export const WORD_4: Spelling = 32;
export const WORD_8: Spelling = 64;
export const CHARACTER: Spelling = 128;
export const WORDS: Spelling = WORD_2 | WORD_4 | WORD_8;
/** In the order in which a row of more than one meaning is read. */
export const SPELLINGS: readonly Spelling[] = [HEX, DECIMAL, OCTAL, BINARY, WORD_2, WORD_4, WORD_8, CHARACTER];

interface Unit {
  /** Where its digits stand, without what says how to read them. */
  digits: number;
  end: number;
  spellings: Spelling;
}

/** The unit that was read last: one place for all, because units are many. */
export const unit: Unit = { digits: 0, end: 0, spellings: 0 };

const MOST_DIGITS = 16;
const ZERO = 0x30;
const BACKSLASH = 0x5c;
const AMPERSAND = 0x26;

/** Reads the unit that begins at `at` into `unit`; false where none does. */
export function readUnit(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at] as number;
  if (isQuote(first)) return readCharacter(bytes, at, first);
  const marked = markAt(bytes, at);
  if (marked !== 0) return readDigits(bytes, at + 2, marked);
  return isHexDigit(first) && readDigits(bytes, at, 0);
}

/** `0x`, `&H`, `0b`, `0o`: the spelling that the digits after it have; 0 for none. `0b1` is also a number in hex. */
function markAt(bytes: Uint8Array, at: number): Spelling {
  const first = bytes[at];
  if (first !== ZERO && first !== AMPERSAND) return 0;
  switch ((bytes[at + 1] as number) | 0x20) {
    case 0x78:
      return first === ZERO ? HEX : 0;
    case 0x68:
      return first === AMPERSAND ? HEX : 0;
    case 0x62:
      return first === ZERO && isHexDigit(bytes[at + 2]) ? BINARY : 0;
    case 0x6f:
      return first === ZERO ? OCTAL : 0;
    default:
      return 0;
  }
}

function readDigits(bytes: Uint8Array, start: number, marked: Spelling): boolean {
  let at = start;
  while (at - start <= MOST_DIGITS && isHexDigit(bytes[at])) at++;
  const count = at - start;
  if (count === 0 || count > MOST_DIGITS) return false;
  unit.digits = start;
  unit.end = at;
  unit.spellings = marked === 0 ? spellingsOf(bytes, start, at) : markedSpelling(marked, count);
  return unit.spellings !== 0;
}

function markedSpelling(marked: Spelling, count: number): Spelling {
  if (marked !== HEX) return marked;
  return count <= 2 ? HEX : wordOf(count);
}

function wordOf(count: number): Spelling {
  return count === 4 ? WORD_2 : count === 8 ? WORD_4 : count === 16 ? WORD_8 : 0;
}

function spellingsOf(bytes: Uint8Array, start: number, end: number): Spelling {
  const count = end - start;
  let spellings = count === 2 ? HEX : wordOf(count);
  let highest = 0;
  let decimal = 0;
  let octal = 0;
  for (let at = start; at < end; at++) {
    const digit = HEX_VALUES[bytes[at] as number] as number;
    if (digit > highest) highest = digit;
    decimal = (decimal * 10 + digit) | 0;
    octal = (octal * 8 + digit) | 0;
  }
  if (count > 4) return highest <= 1 && count === 8 ? spellings | BINARY : spellings;
  if (highest <= 9 && decimal < 256) spellings |= DECIMAL;
  if (highest <= 7 && count >= 2 && octal < 256) spellings |= OCTAL;
  return spellings;
}

/** One letter between quotes, also an escaped one. */
function readCharacter(bytes: Uint8Array, at: number, quote: number): boolean {
  const digits = bytes[at + 1] === BACKSLASH && bytes[at + 3] === quote ? at + 2 : at + 1;
  if (bytes[digits + 1] !== quote || isQuote(bytes[digits] as number)) return false;
  unit.digits = digits;
  unit.end = digits + 2;
  unit.spellings = CHARACTER;
  return true;
}

/** How many bytes a unit of this spelling stands for. */
export function bytesPerUnit(spelling: Spelling): number {
  return spelling === WORD_2 ? 2 : spelling === WORD_4 ? 4 : spelling === WORD_8 ? 8 : 1;
}

/** A byte of the unit whose digits stand from `digits` to `end`, counted from the highest. */
export function byteOfUnit(bytes: Uint8Array, digits: number, end: number, spelling: Spelling, index: number): number {
  switch (spelling) {
    case CHARACTER:
      return bytes[digits] as number;
    case DECIMAL:
      return numberIn(bytes, digits, end, 10);
    case OCTAL:
      return numberIn(bytes, digits, end, 8) & 255;
    case BINARY:
      return numberIn(bytes, digits, end, 2) & 255;
    case HEX:
      return numberIn(bytes, digits, end, 16);
    default:
      return numberIn(bytes, digits + index * 2, digits + index * 2 + 2, 16);
  }
}

/** Text, and more than one half of a wide letter. */
export function isLetterOfText(byte: number): boolean {
  return byte !== 0 && TEXT[byte] === 1;
}

function numberIn(bytes: Uint8Array, start: number, end: number, radix: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * radix + (HEX_VALUES[bytes[at] as number] as number);
  return value;
}
