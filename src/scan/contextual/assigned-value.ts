// Reads the value after an operator: quoted, escaped within a string, wrapped in a call, or bare to the end of the word.

import { tableOf } from "../bytes/byte-table.ts";
import type { Span } from "../bytes/span.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import { alternativesAt } from "./alternatives.ts";
import { bareSpan } from "./bare-value.ts";
import { delimitedSpan } from "./delimited-value.ts";
import { afterInnerTag, afterYamlMark } from "./inner-values.ts";
import { quoteAt } from "./opening-quote.ts";

/** How name and value are joined. */
export type Join = "equals" | "colon" | "arrow" | "element" | "argument" | "call" | "space" | "compare" | "login";

/** How the value is written. */
export type Writing = "quoted" | "bare" | "wrapped";

export interface Value {
  readonly span: Span;
  readonly writing: Writing;
}

/** Longer ones are texts or blobs, which other detectors know better. */
const LONGEST_VALUE = 1024;
const LONGEST_WRAP = 48;
const LONGEST_INDENT = 40;
const NONE: readonly number[] = [];
const NEWLINE = 0x0a;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

const WRAP_LETTER = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.:@&[]{ ");
const BLOCK_MARK = tableOf("+-0123456789 \r");
const ENDS_ELEMENT = tableOf("<\r\n\0");
const ENDS_ELEMENT_WORD = tableOf("< \t\r\n\0");
/** What says how the rest is to be taken, in a header or in Docker's and npm's files. */
const SCHEME = /^(?:Basic|Bearer|Token|ApiKey|Api-Key|Key|Digest|Negotiate|SharedKey|GoogleLogin auth=|Splunk|SSWS|Api[_-]?Token)[ =]+/i;
const LONGEST_SCHEME = 16;
/** 1 for each pair of letters that one of these begins with, by five bits of either: a look at them spares most values the rest. */
const BEGINS_SCHEME = new Uint8Array(1 << 10);
for (const pair of "ba be to ap ke di ne sh go sp ss".split(" ")) BEGINS_SCHEME[slotOfPair(pair.charCodeAt(0), pair.charCodeAt(1))] = 1;

/** The value that starts at `start`, undefined where there is none. */
export function spanOfValue(bytes: Uint8Array, start: number, join: Join): Value | undefined {
  if (join === "element") return elementValue(bytes, start);
  const own = valueAt(bytes, start, join);
  return own === undefined ? undefined : withoutScheme(bytes, own);
}

/** The string after the one that ends at `end`, where only a comma stands between them: the password of `("user", "password")`. */
export function spanOfNext(bytes: Uint8Array, end: number): Span | undefined {
  let at = end + 1;
  const limit = Math.min(bytes.length, end + LONGEST_INDENT);
  if (bytes[at] !== COMMA) return undefined;
  do at++;
  while (at < limit && (bytes[at] as number) <= 0x20);
  const quote = quoteAt(bytes, at);
  return quote === -1 ? undefined : quoted(bytes, at, quote, "quoted")?.span;
}

function valueAt(bytes: Uint8Array, start: number, join: Join): Value | undefined {
  const first = bytes[start];
  if (first === undefined) return undefined;
  if (first === NEWLINE || first === 0x0d) return join === "space" ? undefined : valueBelow(bytes, start, join);
  const delimited = delimitedSpan(bytes, start);
  if (delimited !== undefined) return { span: delimited, writing: "quoted" };
  const quote = quoteAt(bytes, start);
  if (quote !== -1) return quoted(bytes, start, quote, "quoted");
  if (join === "colon" && (first === 0x3e || first === 0x7c)) return blockBelow(bytes, start);
  const marked = join === "colon" ? afterYamlMark(bytes, start) : start;
  if (marked > start) return valueAt(bytes, marked, join);
  const strings = join === "space" ? NONE : alternativesAt(bytes, start);
  if (strings.length > 0) return longestOf(bytes, strings);
  const wrapped = afterWrap(bytes, start);
  if (wrapped !== -1) return quoted(bytes, wrapped, quoteAt(bytes, wrapped), wrapped - start <= 2 ? "quoted" : "wrapped");
  return join === "argument" || join === "call" ? undefined : bareValue(bytes, start);
}

/** A quoted string on the line below: how formatters break long lines; or a word that has its line for itself, under a heading. */
function valueBelow(bytes: Uint8Array, start: number, join: Join): Value | undefined {
  const at = skipBlank(bytes, start);
  const quote = quoteAt(bytes, at);
  if (quote !== -1) return quoted(bytes, at, quote, "quoted");
  return join === "colon" ? wordBelow(bytes, at) : undefined;
}

/** Letters and digits are both in it: a word of the language, or a name that something below has, is no value. */
function wordBelow(bytes: Uint8Array, start: number): Value | undefined {
  const end = endOf(bytes, start, ENDS_LINE_WORD);
  const text = latin1(bytes, start, end);
  const isAlone = end === bytes.length || bytes[end] === NEWLINE || bytes[end] === 0x0d;
  return isAlone && WORD_BELOW.test(text) ? { span: { start, end }, writing: "bare" } : undefined;
}

const ENDS_LINE_WORD = tableOf(" \t\r\n\"'`,;:(){}<>\0");
const WORD_BELOW = /^(?=.{0,64}\d)(?=.{0,64}[A-Za-z])[^-#*|/=.][^=]{7,}$/;

/** YAML's `>-` and `|`: the value is what is indented on the line below. */
function blockBelow(bytes: Uint8Array, start: number): Value | undefined {
  let at = start + 1;
  const limit = Math.min(bytes.length, start + LONGEST_INDENT);
  while (at < limit && BLOCK_MARK[bytes[at] as number] === 1) at++;
  if (bytes[at] !== NEWLINE) return undefined;
  const line = ++at;
  while (at < limit && bytes[at] === 0x20) at++;
  return at === line ? undefined : bareValue(bytes, at);
}

/** Which of several strings is a secret is told by its length: the others are words for other places. */
function longestOf(bytes: Uint8Array, starts: readonly number[]): Value | undefined {
  let longest: Value | undefined;
  for (const start of starts) {
    const value = quoted(bytes, start, quoteAt(bytes, start), "quoted");
    if (value !== undefined && (longest === undefined || lengthOf(value) > lengthOf(longest))) longest = value;
  }
  return longest;
}

function lengthOf({ span }: Value): number {
  return span.end - span.start;
}

/** `b"`, `@"`, `[]byte("`, `new Secret("`: where the quote stands, -1 where none follows. */
function afterWrap(bytes: Uint8Array, start: number): number {
  let at = start;
  const limit = Math.min(bytes.length, start + LONGEST_WRAP);
  while (at < limit && WRAP_LETTER[bytes[at] as number] === 1) at++;
  if (bytes[at] === 0x28) at++;
  else if (at - start > 2 && bytes[at - 1] !== 0x5b && bytes[at - 1] !== 0x7b) return -1;
  return quoteAt(bytes, at) === -1 || at === start ? -1 : at;
}

function quoted(bytes: Uint8Array, start: number, escapes: number, writing: Writing): Value | undefined {
  const open = start + escapes;
  const quote = bytes[open] as number;
  const limit = Math.min(bytes.length, open + 1 + LONGEST_VALUE);
  for (let at = open + 1; at < limit; at++) {
    const byte = bytes[at] as number;
    if (byte === NEWLINE) return undefined;
    if (byte === quote) return at - escapes <= open ? undefined : { span: { start: open + 1, end: at - escapes }, writing };
    if (byte === BACKSLASH && escapes === 0) at++;
  }
  return undefined;
}

function bareValue(bytes: Uint8Array, start: number): Value | undefined {
  const span = bareSpan(bytes, start);
  return span === undefined ? undefined : { span, writing: "bare" };
}

function elementValue(bytes: Uint8Array, outer: number): Value | undefined {
  const start = afterInnerTag(bytes, outer);
  const delimited = delimitedSpan(bytes, start);
  if (delimited !== undefined) return { span: delimited, writing: "quoted" };
  const end = endOf(bytes, start, ENDS_ELEMENT);
  if (end === start) return bytes[start] === NEWLINE || bytes[start] === 0x0d ? lineInElement(bytes, start) : undefined;
  return closesElement(bytes, end) ? { span: { start, end }, writing: "quoted" } : undefined;
}

/** A value that has its line for itself between the tags. */
function lineInElement(bytes: Uint8Array, lineEnd: number): Value | undefined {
  const start = skipBlank(bytes, lineEnd);
  const delimited = delimitedSpan(bytes, start);
  if (delimited !== undefined) return { span: delimited, writing: "quoted" };
  const end = endOf(bytes, start, ENDS_ELEMENT_WORD);
  return end > start && closesElement(bytes, skipBlank(bytes, end)) ? { span: { start, end }, writing: "quoted" } : undefined;
}

function skipBlank(bytes: Uint8Array, start: number): number {
  const limit = Math.min(bytes.length, start + LONGEST_INDENT);
  let at = start;
  while (at < limit && (bytes[at] as number) <= 0x20) at++;
  return at;
}

function closesElement(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x3c && bytes[at + 1] === 0x2f;
}

function endOf(bytes: Uint8Array, start: number, ends: Uint8Array): number {
  const limit = Math.min(bytes.length, start + LONGEST_VALUE);
  let at = start;
  while (at < limit && ends[bytes[at] as number] === 0) at++;
  return at;
}

/** Behind `Bearer ` and its like; undefined where nothing follows. */
export function withoutScheme(bytes: Uint8Array, value: Value): Value | undefined {
  const { start, end } = value.span;
  if (BEGINS_SCHEME[slotOfPair(bytes[start] ?? 0, bytes[start + 1] ?? 0)] === 0) return value;
  const first = latin1(bytes, start, start + LONGEST_SCHEME);
  const scheme = SCHEME.exec(first);
  if (scheme === null) return value;
  const from = start + scheme[0].length;
  if (value.writing !== "bare") return from < end ? { ...value, span: { start: from, end } } : undefined;
  return quoteAt(bytes, from) === -1 ? bareValue(bytes, from + userLength(bytes, from, scheme[0])) : undefined;
}

/** Of the user before a password that ends the line, as REST clients write both: `Authorization: Basic robin password`; 0 for none. */
function userLength(bytes: Uint8Array, start: number, scheme: string): number {
  if (!TAKES_USER.test(scheme)) return 0;
  return USER.exec(latin1(bytes, start, Math.min(bytes.length, start + LONGEST_LOGIN)))?.[0].length ?? 0;
}

const TAKES_USER = /^(?:Basic|Digest) /i;
const LONGEST_LOGIN = 240;
/** Small letters alone: base64 has others, too. */
const USER = /^(?:[a-z][a-z0-9._-]{0,31}|[\w.+-]{1,48}@[\w.-]{3,48})[ \t]{1,4}(?=[^\s"'`]{4,128}[ \t]{0,8}(?:\r?\n|$))/;

function slotOfPair(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}
