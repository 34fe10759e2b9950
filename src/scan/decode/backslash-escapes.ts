// Reads one escape of source code: `\x41`, `\u0041`, `\101`, and the backslashes that some writers put before signs.

import { VALUES } from "../bytes/letter-tables.ts";
import { bracedEscape, type Escape, escapeOf, hexEscape, NONE } from "./escape-values.ts";

const MOST_BACKSLASHES = 32;
const SHORTEST_KEY = 16;
const BACKSLASH = 0x5c;

/** One backslash, or as many as a text in a text in a text has. */
export function backslashEscape(bytes: Uint8Array, at: number): Escape {
  let lead = 1;
  while (lead < MOST_BACKSLASHES && bytes[at + lead] === BACKSLASH) lead++;
  const letter = bytes[at + lead] as number;
  if (letter === 0x55) return hexEscape(bytes, at, lead + 1, 8, 1);
  if ((letter | 32) !== 0x78 && letter !== 0x75) return octalEscape(bytes, at, lead);
  if (bytes[at + lead + 1] === 0x7b) return bracedEscape(bytes, at, lead + 2);
  return hexEscape(bytes, at, lead + 1, letter === 0x75 ? 4 : 2, 1);
}

/** Two octal digits or three, with a zero before them in shells; and signs that some writers put a backslash before. */
function octalEscape(bytes: Uint8Array, at: number, lead: number): Escape {
  let value = 0;
  let length = 0;
  const most = bytes[at + lead] === 0x30 && isOctal(bytes[at + lead + 3]) ? 4 : 3;
  while (length < most && isOctal(bytes[at + lead + length]) && value < 16)
    value = value * 8 + (bytes[at + lead + length++] as number) - 0x30;
  return length < 2 ? needlessEscape(bytes, at, lead) : escapeOf(value, lead + length, 1);
}

function isOctal(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x37;
}

/** `\_` of Markdown, `\/` of JSON, inside what is as long as a key. */
function needlessEscape(bytes: Uint8Array, at: number, lead: number): Escape {
  const byte = bytes[at + lead] as number;
  return (byte === 0x5f || byte === 0x2f) && isInKey(bytes, at, at + lead + 1) ? escapeOf(byte, lead + 1, 1) : NONE;
}

/** Letters of a key on both sides, further escapes among them, and a digit. */
function isInKey(bytes: Uint8Array, before: number, after: number): boolean {
  let start = before;
  while (before - start < SHORTEST_KEY && isKeyLetter(bytes[start - 1])) start--;
  let end = after;
  while (end - after < SHORTEST_KEY && isKeyLetter(bytes[end])) end++;
  if (start === before || end === after || before - start + end - after < SHORTEST_KEY) return false;
  for (let at = start; at < end; at++)
    if (bytes[at] !== undefined && (bytes[at] as number) >= 0x30 && (bytes[at] as number) <= 0x39) return true;
  return false;
}

function isKeyLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((VALUES[byte] as number) < 64 || byte === BACKSLASH);
}
