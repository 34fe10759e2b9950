// Reads strings in quotes that stand one after the other, as the arguments of a call or the members of a list.

import { bitOf, MEMBERSHIP } from "../bytes/alphabets.ts";
import { standsAt } from "../bytes/gaps.ts";
import { isQuote } from "../bytes/letter-kinds.ts";
import type { Span } from "../bytes/span.ts";
import { skipBlank } from "./comments.ts";

export interface StringList {
  /** Without their quotes. */
  readonly strings: readonly Argument[];
  /** Ends the list where it should: with a bracket, and with nothing else in it. */
  readonly isWhole: boolean;
  /** How far it was read. */
  readonly until: number;
}

export interface Argument extends Span {
  /** Of `name="value"`. */
  readonly name: Span | undefined;
}

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const EQUALS = 0x3d;
const BACKSLASH = 0x5c;
const WORD_BIT = bitOf("word");
const LONGEST_NAME = 40;
/** Another call's arguments go on with the list. */
const NEXT_CALL = Buffer.from(").concat(");

/** The strings from `start` on, up to what is none, at most up to `end`. */
export function readStrings(bytes: Uint8Array, start: number, end: number): StringList {
  const strings: Argument[] = [];
  const limit = Math.min(bytes.length, end);
  let at = skipBlank(bytes, start, limit);
  while (at < limit) {
    if (standsAt(bytes, at, NEXT_CALL)) at = skipSpace(bytes, at + NEXT_CALL.length, limit);
    const name = nameAt(bytes, at, limit);
    const open = name === undefined ? at : openAfter(bytes, name, limit);
    const quote = bytes[open] as number;
    if (!isQuote(quote)) return { strings, isWhole: name === undefined && isClosing(quote), until: at };
    const closing = closingQuote(bytes, open, limit);
    if (closing === -1) break;
    strings.push({ start: open + 1, end: closing, name });
    at = skipBlank(bytes, closing + 1, limit);
    if (bytes[at] === COMMA || bytes[at] === SEMICOLON) at = skipBlank(bytes, at + 1, limit);
  }
  return { strings, isWhole: false, until: limit };
}

function openAfter(bytes: Uint8Array, name: Span, limit: number): number {
  return skipSpace(bytes, skipSpace(bytes, name.end, limit) + 1, limit);
}

/** `name=` before a string; undefined where none stands. */
function nameAt(bytes: Uint8Array, start: number, limit: number): Span | undefined {
  let at = start;
  const longest = Math.min(limit, start + LONGEST_NAME);
  while (at < longest && ((MEMBERSHIP[bytes[at] as number] as number) & WORD_BIT) !== 0) at++;
  return at > start && bytes[skipSpace(bytes, at, longest)] === EQUALS ? { start, end: at } : undefined;
}

/** Where the string that opens at `open` closes, -1 where it does not. */
export function closingQuote(bytes: Uint8Array, open: number, limit: number): number {
  const quote = bytes[open];
  for (let at = open + 1; at < limit; at++) {
    if (bytes[at] === quote) return at;
    if (bytes[at] === BACKSLASH) at++;
  }
  return -1;
}

function isClosing(byte: number): boolean {
  return byte === 0x5d || byte === 0x29 || byte === 0x7d;
}

export function skipSpace(bytes: Uint8Array, start: number, limit: number): number {
  let at = start;
  while (at < limit && (bytes[at] as number) <= 0x20) at++;
  return at;
}
