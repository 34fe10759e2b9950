// Tells binaries from texts, and a string that others stand beside from data that only looks like one.

import { bitOf, MEMBERSHIP } from "./alphabets.ts";
import { asBuffer } from "./as-buffer.ts";
import { latin1 } from "./text-of-bytes.ts";

/** What was asked about last: the same bytes are asked about many times in a row, then never again. */
const asked: { bytes: Uint8Array; answer: boolean } = { bytes: new Uint8Array(0), answer: false };

/** Does it hold a zero byte, as no text does? Looked for once. */
export function isBinary(bytes: Uint8Array): boolean {
  if (bytes === asked.bytes) return asked.answer;
  asked.bytes = bytes;
  asked.answer = asBuffer(bytes).includes(0);
  return asked.answer;
}

const ENCODED_BIT = bitOf("base64-any");
/** A line of base64 is not longer. */
const MOST_NEIGHBOURS = 64;
/** How C++ and Rust begin the names of functions in programs, and what stands within them. */
const NAME_IN_PROGRAM = /^_{1,2}[ZR]|_[ZR]N/;

/** May other strings touch this one? More letters than this without a gap are encoded data, and some are names of functions. */
export function standsAmongStrings(bytes: Uint8Array, start: number, end: number): boolean {
  const before = lettersBefore(bytes, start);
  if (before >= MOST_NEIGHBOURS || lettersAfter(bytes, end) >= MOST_NEIGHBOURS) return false;
  return !NAME_IN_PROGRAM.test(latin1(bytes, start - before, end));
}

/** Where the letters end that follow at once; of encoded data the first few. */
export function endOfNeighbour(bytes: Uint8Array, end: number): number {
  return end + lettersAfter(bytes, end);
}

function lettersBefore(bytes: Uint8Array, start: number): number {
  let count = 0;
  while (count < MOST_NEIGHBOURS && count < start && isEncoded(bytes[start - 1 - count] as number)) count++;
  return count;
}

function lettersAfter(bytes: Uint8Array, end: number): number {
  let count = 0;
  while (count < MOST_NEIGHBOURS && end + count < bytes.length && isEncoded(bytes[end + count] as number)) count++;
  return count;
}

function isEncoded(byte: number): boolean {
  return ((MEMBERSHIP[byte] as number) & ENCODED_BIT) !== 0;
}
