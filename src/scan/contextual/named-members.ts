// Reads a value that has a member of its own beside the one that holds the name: `{"value": "...", "name": "PASSWORD"}`, in either order.

import { foldByte } from "../bytes/alphabets.ts";
import { tableOf } from "../bytes/byte-table.ts";
import { isQuote } from "../bytes/letter-kinds.ts";
import type { Value } from "./assigned-value.ts";

const LONGEST_GAP = 64;
const LONGEST_VALUE = 256;
const BLANK = tableOf(" \t");
/** What parts two members of an object, two lines of a block or two attributes. */
const PARTS_MEMBERS = tableOf(" \t\r\n,;");
const ENDS_BARE = tableOf("\r\n,;{}[]()<>\"'`");
const OPERATOR = tableOf(":=");
const NEWLINE = 0x0a;
const BACKSLASH = 0x5c;
/** The ends of `name`, `option_name`, `ParameterKey`; of `value`, `ParameterValue`. */
const NAMING = ["name", "key"].map((word) => Buffer.from(word));
const VALUE = [Buffer.from("value")];

/** The longer one is CloudFormation's. */
const VALUE_WORDS = ["value", "parametervalue"].map((word) => Buffer.from(word));
const BEGINS_VALUE = tableOf("vVpPcC");
/** Of HTML's `<meta name="api-key" content="…">`; other members of that name are texts. */
const CONTENT = Buffer.from("content=");
const BETWEEN = tableOf(" \t\r\n,\"'");

/** `key="password" value=`, `"name": "PASSWORD", "value":` and the same over lines: behind the word `value`. `start`: behind the name. */
export function afterValueWord(bytes: Uint8Array, start: number): number | undefined {
  const at = start + lengthOf(bytes, start, BETWEEN);
  if (BEGINS_VALUE[bytes[at] ?? 0] === 0) return undefined;
  if (endsWith(bytes, at + CONTENT.length, CONTENT)) return at + CONTENT.length - 1;
  const word = VALUE_WORDS.find((text) => endsWith(bytes, at + text.length, text));
  return word === undefined ? undefined : at + word.length;
}

function lengthOf(bytes: Uint8Array, start: number, letters: Uint8Array): number {
  let at = start;
  while (at - start < LONGEST_GAP && letters[bytes[at] ?? 0] === 1) at++;
  return at - start;
}

/** `nameStart`: where the name begins that is itself the value of `name` or `key`. */
export function valueBeforeName(bytes: Uint8Array, nameStart: number): Value | undefined {
  const naming = beforeMember(bytes, beforeQuote(bytes, nameStart), NAMING);
  if (naming === -1) return undefined;
  const end = back(bytes, naming, PARTS_MEMBERS);
  // Two members that nothing parts are none.
  if (end === naming) return undefined;
  const value = isQuote(bytes[end - 1]) ? quotedBefore(bytes, end) : bareBefore(bytes, end);
  if (value === undefined) return undefined;
  const open = value.writing === "quoted" ? beforeQuote(bytes, value.span.start) : value.span.start;
  return beforeMember(bytes, open, VALUE) === -1 ? undefined : value;
}

/** Where the word begins, with its quote, that `:` or `=` joins to what starts at `start`; -1 where it ends in none of `words`. */
function beforeMember(bytes: Uint8Array, start: number, words: readonly Uint8Array[]): number {
  const operator = back(bytes, start, BLANK) - 1;
  if (OPERATOR[bytes[operator] ?? 0] === 0) return -1;
  const end = beforeQuote(bytes, back(bytes, operator, BLANK));
  if (!endsWithAny(bytes, end, words)) return -1;
  let at = end;
  while (at > 0 && end - at < LONGEST_GAP && isNameLetter(bytes[at - 1] as number)) at--;
  return beforeQuote(bytes, at);
}

function isNameLetter(byte: number): boolean {
  const folded = foldByte(byte);
  return (folded >= 0x61 && folded <= 0x7a) || byte === 0x5f || byte === 0x2d;
}

/** A quote within a string has a backslash before it. */
function beforeQuote(bytes: Uint8Array, start: number): number {
  if (!isQuote(bytes[start - 1])) return start;
  return bytes[start - 2] === BACKSLASH ? start - 2 : start - 1;
}

function quotedBefore(bytes: Uint8Array, end: number): Value | undefined {
  const quote = bytes[end - 1];
  const close = beforeQuote(bytes, end);
  const lowest = Math.max(0, end - LONGEST_VALUE);
  for (let at = close - 1; at >= lowest && bytes[at] !== NEWLINE; at--) {
    if (bytes[at] !== quote || (bytes[at - 1] === BACKSLASH && close === end - 1)) continue;
    return at + 1 < close ? { span: { start: at + 1, end: close }, writing: "quoted" } : undefined;
  }
  return undefined;
}

/** Of a line: `value: ...`. */
function bareBefore(bytes: Uint8Array, end: number): Value | undefined {
  const lowest = Math.max(0, end - LONGEST_VALUE);
  let at = end;
  while (at > lowest && ENDS_BARE[bytes[at - 1] as number] === 0 && BLANK[bytes[at - 1] as number] === 0) at--;
  return at < end ? { span: { start: at, end }, writing: "bare" } : undefined;
}

function back(bytes: Uint8Array, end: number, letters: Uint8Array): number {
  let at = end;
  while (at > 0 && end - at < LONGEST_GAP && letters[bytes[at - 1] as number] === 1) at--;
  return at;
}

function endsWithAny(bytes: Uint8Array, end: number, words: readonly Uint8Array[]): boolean {
  for (const word of words) if (endsWith(bytes, end, word)) return true;
  return false;
}

function endsWith(bytes: Uint8Array, end: number, word: Uint8Array): boolean {
  if (end < word.length) return false;
  for (let back = 1; back <= word.length; back++) if (foldByte(bytes[end - back] as number) !== word[word.length - back]) return false;
  return true;
}
