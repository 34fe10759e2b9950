// Where the units of a spelled row begin, and how a row goes on in the next line.

import { tableOf } from "../bytes/byte-table.ts";
import { isHexDigit, isQuote } from "../bytes/letter-kinds.ts";

/** Between two lines: a comment, an indentation, a sign. */
const LONGEST_REST = 160;
const LONGEST_INDENTATION = 48;
const LONGEST_SIGN = 8;
const NEWLINE = 0x0a;
const SPACES = tableOf(" \t\r\n");
const DIGITS = tableOf("0123456789");
const WORD_LETTERS = tableOf("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_");
/** What a line of a row may end with. */
const CLOSING = tableOf(' \t\r,;+\\"');

/**
 * A digit at the start of a number that is no name of a member, as in `{"0": 103, "1": 104}`, and no escape of a URL or of
 * HTML, which `escapes.ts` reads.
 */
export function startsNumber(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] as number;
  if (byte === 0x26) return ((bytes[at + 1] as number) | 0x20) === 0x68 && isHexDigit(bytes[at + 2]);
  const before = bytes[at - 1];
  if (!isDigit(byte) || isWordByte(before) || before === 0x25 || (before === 0x23 && bytes[at - 2] === 0x26)) return false;
  let end = at;
  while (end - at < 8 && isDigit(bytes[end])) end++;
  return !(isQuote(bytes[end]) && bytes[end + 1] === 0x3a);
}

/** Where the next line's first unit may begin: after a comment, an indentation, a sign or a word such as `.byte`; or -1. */
export function afterLineEnd(bytes: Uint8Array, end: number): number {
  const limit = Math.min(bytes.length, end + LONGEST_REST);
  let at = end;
  while (at < limit && CLOSING[bytes[at] as number] === 1) at++;
  if (bytes[at] !== NEWLINE && !isComment(bytes, at)) return -1;
  while (at < limit && bytes[at] !== NEWLINE) at++;
  if (bytes[at] !== NEWLINE) return -1;
  at = skipSpace(bytes, at + 1);
  if (bytes[at] === 0x2f && bytes[at + 1] === 0x2a) return afterComment(bytes, at);
  const sign = at;
  while (at < bytes.length && at - sign < LONGEST_SIGN && !isDigit(bytes[at]) && !isSpace(bytes[at]) && !isQuote(bytes[at])) at++;
  return isDigit(bytes[at]) && at > sign && isWordByte(bytes[at - 1]) ? -1 : skipSpace(bytes, at);
}

function afterComment(bytes: Uint8Array, start: number): number {
  for (let at = start + 2; at < start + LONGEST_INDENTATION; at++) {
    if (bytes[at] === 0x2a && bytes[at + 1] === 0x2f) return skipSpace(bytes, at + 2);
  }
  return -1;
}

/** A comment's beginning, in the ways of C, shells and SQL. */
function isComment(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at];
  if (byte === 0x23) return true;
  return (byte === 0x2f && (bytes[at + 1] === 0x2f || bytes[at + 1] === 0x2a)) || (byte === 0x2d && bytes[at + 1] === 0x2d);
}

export function skipSpace(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at - start < LONGEST_INDENTATION && isSpace(bytes[at])) at++;
  return at;
}

export function isSpace(byte: number | undefined): boolean {
  return byte !== undefined && SPACES[byte] === 1;
}

export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && DIGITS[byte] === 1;
}

function isWordByte(byte: number | undefined): boolean {
  return byte !== undefined && WORD_LETTERS[byte] === 1;
}
