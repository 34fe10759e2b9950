// Reads the bytes that base64 or hex letters stand for, over lines and quotes; each stretch is decoded once, however many keys may begin in it.

import { isBase64Letter } from "../bytes/letter-kinds.ts";
import { HEX_VALUES, LETTER, VALUES } from "../bytes/letter-tables.ts";

export type Letters = "base64" | "hex";
export type Writing = "bytes" | Letters;

/** Bytes from one place on: `whole` is the same object for all places of one stretch. */
export interface KeyBytes {
  readonly bytes: Uint8Array;
  readonly whole: Uint8Array;
  readonly offset: number;
}

/** No key is longer; of letters so much is read together. */
export const LONGEST_BYTES = 1 << 16;
/** Between two lines of letters: a line end, also a spelled one, quotes, an indentation. */
const LONGEST_GAP = 24;
const BACKSLASH = 0x5c;
const PLUS = 0x2b;
/** Twice what the longest key needs as hex: a stretch is read again only once as much of it is behind. */
const MOST_LETTERS = LONGEST_BYTES * 4;

/** What begins at `start`: all bytes there are, or as many as `LONGEST_BYTES` that letters stand for. All starts of one text together take time in proportion to it. */
export function keyBytesAt(text: Uint8Array, start: number, writing: Writing): KeyBytes {
  if (writing === "bytes") return { bytes: text.subarray(start), whole: text, offset: start };
  return bytesOf(stretchAt(text, start, writing), start);
}

/** The same where that was read already for a place before, else no more than the first `most` bytes, of which nothing is kept. */
export function firstBytesAt(text: Uint8Array, start: number, writing: Writing, most: number): Uint8Array {
  if (writing === "bytes") return text.subarray(start, start + most);
  const last = lastRead[writing];
  if (last !== undefined && isStretchOf(last, text, start)) return bytesOf(last, start).bytes;
  const { unit, bytesPerUnit } = UNITS[writing];
  const count = readLetters(text, start, writing, Math.ceil((most * unit) / bytesPerUnit));
  return Buffer.from(lettersRead.toString("latin1", 0, count), writing);
}

/** Where in the text the first so many of the bytes from `start` on end. */
export function endOfBytes(text: Uint8Array, start: number, writing: Writing, count: number): number {
  if (writing === "bytes") return Math.min(text.length, start + count);
  const { positions } = stretchAt(text, start, writing);
  const { unit, bytesPerUnit } = UNITS[writing];
  return (positions[Math.min(positions.length, indexOf(positions, start) + Math.ceil((count * unit) / bytesPerUnit)) - 1] as number) + 1;
}

/** The first two bytes that letters stand for as one number, 0 for what is not there; -1 where not even one is. */
export function firstPairAt(text: Uint8Array, start: number, writing: Letters): number {
  const count = readLetters(text, start, writing, writing === "base64" ? 3 : 4);
  if (count < 2) return -1;
  const [a, b, c, d] = lettersRead as unknown as readonly [number, number, number, number];
  if (writing === "hex") {
    const first = hexAt(a) * 16 + hexAt(b);
    return first * 256 + (count < 4 ? 0 : hexAt(c) * 16 + hexAt(d));
  }
  const bits = (sixBitsOf(a) << 12) | (sixBitsOf(b) << 6) | (count < 3 ? 0 : sixBitsOf(c));
  return count < 3 ? (bits >> 10) << 8 : bits >> 2;
}

function sixBitsOf(letter: number): number {
  return VALUES[letter] as number;
}

function hexAt(digit: number): number {
  return HEX_VALUES[digit] as number;
}

/** So many letters stand for so many bytes. */
const UNITS = { base64: { unit: 4, bytesPerUnit: 3 }, hex: { unit: 2, bytesPerUnit: 1 } } as const;

interface Stretch {
  readonly writing: Letters;
  readonly text: WeakRef<Uint8Array>;
  /** Where each of the letters stands. */
  readonly positions: Int32Array;
  readonly letters: string;
  /** By how many letters are left out at the start. */
  readonly decoded: (Uint8Array | undefined)[];
}

const lastRead: Record<Letters, Stretch | undefined> = { base64: undefined, hex: undefined };

function bytesOf(stretch: Stretch, start: number): KeyBytes {
  const { unit, bytesPerUnit } = UNITS[stretch.writing];
  const index = indexOf(stretch.positions, start);
  const whole = decodedFrom(stretch, index % unit);
  const offset = Math.floor(index / unit) * bytesPerUnit;
  return { bytes: whole.subarray(offset, offset + LONGEST_BYTES), whole, offset };
}

function stretchAt(text: Uint8Array, start: number, writing: Letters): Stretch {
  const last = lastRead[writing];
  if (last !== undefined && isStretchOf(last, text, start)) return last;
  const count = readLetters(text, start, writing, MOST_LETTERS);
  const letters = lettersRead.toString("latin1", 0, count);
  const stretch = { writing, text: new WeakRef(text), letters, positions: positionsRead.slice(0, count), decoded: [] };
  lastRead[writing] = stretch;
  return stretch;
}

/** It holds this place and, unless it ended by itself, as much after it as a key may need. */
function isStretchOf({ text, positions }: Stretch, asked: Uint8Array, start: number): boolean {
  const index = indexOf(positions, start);
  return positions[index] === start && (positions.length < MOST_LETTERS || index <= MOST_LETTERS / 2) && text.deref() === asked;
}

/** Of the first one that is not before `position`. */
function indexOf(positions: Int32Array, position: number): number {
  // Nearly always nothing but letters stands between the first one and this.
  const guess = position - (positions[0] ?? position);
  if (positions[guess] === position) return guess;
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] as number) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function decodedFrom(stretch: Stretch, leftOut: number): Uint8Array {
  stretch.decoded[leftOut] ??= Buffer.from(stretch.letters.slice(leftOut), stretch.writing);
  return stretch.decoded[leftOut];
}

const lettersRead = Buffer.alloc(MOST_LETTERS);
const positionsRead = new Int32Array(MOST_LETTERS);

/** Reads letters into `lettersRead` and their places into `positionsRead`; returns how many. */
function readLetters(text: Uint8Array, start: number, writing: Letters, wanted: number): number {
  let count = 0;
  let end = start;
  for (let at = start; at < text.length && at - end <= LONGEST_GAP && count < wanted; at++) {
    const byte = text[at] as number;
    if (LETTER[byte] === 1 && (byte !== PLUS || !isJoiner(text, at))) {
      if (writing === "hex" && (HEX_VALUES[byte] as number) > 15) break;
      lettersRead[count] = byte;
      positionsRead[count++] = at;
      end = at + 1;
    } else if (byte === BACKSLASH) at++;
    else if (byte === 0x3d || byte === 0x2c || byte === 0x3a) break;
  }
  return count;
}

/** Does this plus sign stand between two strings, not in one: a letter of base64 hardly stands alone. */
function isJoiner(bytes: Uint8Array, at: number): boolean {
  return !isBase64Letter(bytes[at - 1]) && !isBase64Letter(bytes[at + 1]);
}

/** A letter after a backslash belongs to an escape. */
export function isEscaped(bytes: Uint8Array, at: number): boolean {
  let count = 0;
  while (count < LONGEST_GAP && bytes[at - 1 - count] === BACKSLASH) count++;
  return count % 2 === 1;
}
