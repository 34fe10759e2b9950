// Where the strings stand that an expression may give: what is taken in place of a missing one, or one of two by a condition.

import { tableOf } from "../bytes/byte-table.ts";
import { skipGap, standsAt } from "../bytes/gaps.ts";
import { isQuote } from "../bytes/letter-kinds.ts";
import { quoteAt } from "./opening-quote.ts";

const LONGEST_EXPRESSION = 96;
const LONGEST_STRING = 256;
const SPACE = 0x20;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const EXCLAMATION = 0x21;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const EXPRESSION_LETTER = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.$@&()[]\"'?|! ");
/** What begins a fallback or parts the condition from what it chooses. */
const SIGN = tableOf("|? ");
const ELSE = Buffer.from(" else ");
const NONE: readonly number[] = [];

/** `env.TOKEN || "`, `ENV["TOKEN"] or "`, `isLive ? "` and the like: where each of the strings opens. */
export function alternativesAt(bytes: Uint8Array, start: number): readonly number[] {
  const limit = Math.min(bytes.length - 3, start + LONGEST_EXPRESSION);
  for (let at = start; at < limit && (EXPRESSION_LETTER[bytes[at] as number] === 1 || compares(bytes, at)); at++) {
    if (SIGN[bytes[at] as number] === 0) continue;
    if (isCondition(bytes, start, at)) return chosenAt(bytes, at + 2, limit);
    const length = fallbackLength(bytes, at);
    if (length === 0) continue;
    const quote = skipSpaces(bytes, at + length, limit);
    return quote === at || quoteAt(bytes, quote) === -1 ? NONE : [quote];
  }
  return NONE;
}

/** A single sign of equality assigns: what follows it is another value. */
function compares(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === EQUALS && (bytes[at + 1] === EQUALS || bytes[at - 1] === EQUALS || bytes[at - 1] === EXCLAMATION);
}

/** Of the sign or word before the other value; 0 for none. */
function fallbackLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  const second = bytes[at + 1];
  if ((first === 0x7c && second === 0x7c) || (first === QUESTION && (second === QUESTION || second === COLON))) return 2;
  if (first !== SPACE) return 0;
  if (second === 0x6f && bytes[at + 2] === 0x72 && bytes[at + 3] === SPACE) return 3;
  return second === 0x65 && standsAt(bytes, at, ELSE) ? ELSE.length : 0;
}

/** A question's mark between spaces, and outside of strings. */
function isCondition(bytes: Uint8Array, start: number, at: number): boolean {
  if (bytes[at] !== QUESTION || bytes[at - 1] !== SPACE || bytes[at + 1] !== SPACE) return false;
  let open: number | undefined;
  for (let index = start; index < at; index++) {
    const byte = bytes[index];
    if (open === undefined) open = isQuote(byte) ? byte : undefined;
    else if (byte === open) open = undefined;
  }
  return open === undefined;
}

/** The strings on either side of the colon. */
function chosenAt(bytes: Uint8Array, start: number, limit: number): readonly number[] {
  const first = skipSpaces(bytes, start, limit);
  const isString = quoteAt(bytes, first) !== -1;
  const colon = isString ? skipGap(bytes, stringEnd(bytes, first)) : colonAfter(bytes, first);
  const second = bytes[colon] === COLON ? skipGap(bytes, colon + 1) : -1;
  const others = second !== -1 && quoteAt(bytes, second) !== -1 ? [second] : NONE;
  return isString ? [first, ...others] : others;
}

/** Behind the string that opens at `start`. */
function stringEnd(bytes: Uint8Array, start: number): number {
  const escapes = quoteAt(bytes, start);
  const open = start + escapes;
  const limit = Math.min(bytes.length, open + LONGEST_STRING);
  for (let at = open + 1; at < limit && bytes[at] !== NEWLINE; at++) {
    if (bytes[at] === bytes[open]) return at + 1;
    if (bytes[at] === BACKSLASH && escapes === 0) at++;
  }
  return limit;
}

/** Behind a name or call and a space. */
function colonAfter(bytes: Uint8Array, start: number): number {
  const limit = Math.min(bytes.length, start + LONGEST_EXPRESSION);
  let at = start;
  while (at < limit && (EXPRESSION_LETTER[bytes[at] as number] === 1 || compares(bytes, at)) && bytes[at] !== QUESTION) at++;
  return bytes[at - 1] === SPACE ? at : limit;
}

function skipSpaces(bytes: Uint8Array, start: number, limit: number): number {
  let at = start;
  while (at < limit && bytes[at] === SPACE) at++;
  return at;
}
