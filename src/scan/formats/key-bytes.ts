// Reads the bytes that base64 or hex letters stand for, over lines and quotes; each stretch is decoded once, however many keys may begin in it.

import { isBase64Letter } from "../bytes/letter-kinds.ts";
import { HEX_VALUES } from "../bytes/letter-tables.ts";

export type Writing = "bytes" | "base64" | "hex";

/** Bytes from one place on: `whole` is the same object for all places of one stretch. */
export interface KeyBytes {
  readonly bytes: Uint8Array;
  readonly whole: Uint8Array;
  readonly offset: number;
  /** Where in the text the first so many of the bytes end. */
  endOf(count: number): number;
}

/** No key is longer; of letters so much is read together. */
export const LONGEST_BYTES = 1 << 16;
/** Between two lines of letters: a line end, also a spelled one, quotes, an indentation. */
const LONGEST_GAP = 24;
const BACKSLASH = 0x5c;
/** Twice what the longest key needs as hex: a stretch is read again only once as much of it is behind. */
const MOST_LETTERS = LONGEST_BYTES * 4;

/** What begins at `start`: all bytes there are, or as many as `LONGEST_BYTES` that letters stand for. All starts of one text together take time in proportion to it. */
export function keyBytesAt(text: Uint8Array, start: number, writing: Writing): KeyBytes {
  if (writing === "bytes") {
    return { bytes: text.subarray(start), whole: text, offset: start, endOf: (count) => Math.min(text.length, start + count) };
  }
  const stretch = stretchAt(text, start, writing);
  const { unit, bytesPerUnit } = UNITS[writing];
  const index = indexOf(stretch.positions, start);
  const whole = decodedFrom(stretch, index % unit);
  const offset = Math.floor(index / unit) * bytesPerUnit;
  return {
    bytes: whole.subarray(offset, offset + LONGEST_BYTES),
    whole,
    offset,
    endOf: (count) =>
      (stretch.positions[Math.min(stretch.positions.length, index + Math.ceil((count * unit) / bytesPerUnit)) - 1] as number) + 1,
  };
}

/** Only the first `most` bytes, of which nothing is kept. */
export function firstBytesAt(text: Uint8Array, start: number, writing: Writing, most: number): Uint8Array {
  if (writing === "bytes") return text.subarray(start, start + most);
  const { unit, bytesPerUnit } = UNITS[writing];
  const { letters } = readLetters(text, start, writing, Math.ceil((most * unit) / bytesPerUnit));
  return Buffer.from(letters, writing);
}

/** So many letters stand for so many bytes. */
const UNITS = { base64: { unit: 4, bytesPerUnit: 3 }, hex: { unit: 2, bytesPerUnit: 1 } } as const;

type Letters = Exclude<Writing, "bytes">;

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

function stretchAt(text: Uint8Array, start: number, writing: Letters): Stretch {
  const last = lastRead[writing];
  if (last?.text.deref() === text && isEnough(last.positions, start)) return last;
  const stretch = { writing, text: new WeakRef(text), ...readLetters(text, start, writing, MOST_LETTERS), decoded: [] };
  lastRead[writing] = stretch;
  return stretch;
}

/** It holds this place and, unless it ended by itself, as much after it as a key may need. */
function isEnough(positions: Int32Array, start: number): boolean {
  const index = indexOf(positions, start);
  return positions[index] === start && (positions.length < MOST_LETTERS || index <= MOST_LETTERS / 2);
}

/** Of the first one that is not before `position`. */
function indexOf(positions: Int32Array, position: number): number {
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

function readLetters(text: Uint8Array, start: number, writing: Letters, wanted: number): Pick<Stretch, "letters" | "positions"> {
  let count = 0;
  let end = start;
  for (let at = start; at < text.length && at - end <= LONGEST_GAP && count < wanted; at++) {
    const byte = text[at] as number;
    if (isBase64Letter(byte) && !isJoiner(text, at)) {
      if (writing === "hex" && (HEX_VALUES[byte] as number) > 15) break;
      lettersRead[count] = byte;
      positionsRead[count++] = at;
      end = at + 1;
    } else if (byte === BACKSLASH) at++;
    else if (byte === 0x3d || byte === 0x2c || byte === 0x3a) break;
  }
  return { letters: lettersRead.toString("latin1", 0, count), positions: positionsRead.slice(0, count) };
}

/** A plus sign between two strings, not in one: a letter of base64 hardly stands alone. */
function isJoiner(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x2b && !isBase64Letter(bytes[at - 1]) && !isBase64Letter(bytes[at + 1]);
}

/** A letter after a backslash belongs to an escape. */
export function isEscaped(bytes: Uint8Array, at: number): boolean {
  let count = 0;
  while (count < LONGEST_GAP && bytes[at - 1 - count] === BACKSLASH) count++;
  return count % 2 === 1;
}
