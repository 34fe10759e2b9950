// Reads the value after an operator: quoted, escaped within a string, wrapped in a call, or bare to the end of the word.

import { latin1 } from "./latin1.ts";

/** How name and value are joined. */
export type Join = "equals" | "colon" | "arrow" | "element" | "argument" | "call" | "space" | "compare" | "login";

/** How the value is written. */
export type Writing = "quoted" | "bare" | "wrapped";

export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Value {
  readonly span: Span;
  readonly writing: Writing;
}

/** Longer ones are texts or blobs, which other detectors know better. */
const LONGEST_VALUE = 1024;
/** Without quotes only words are taken, not whole documents. */
const LONGEST_BARE = 512;
const MOST_JOINTS = 6;
const LONGEST_WRAP = 48;
const LONGEST_INDENT = 40;
const LONGEST_EXPRESSION = 96;
const NEWLINE = 0x0a;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

const WRAP_LETTER = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.@&[]{ ");
const EXPRESSION_LETTER = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.$@&()[]\"'?|! ");
const BLOCK_MARK = tableOf("+-0123456789 \r");
const ENDS_BARE = tableOf(" \t\r\n\"'`,;)]}<>&|([{\\\0");
/** What ends a word for good; other ends may be signs of a password. */
const ENDS_WORD = tableOf(" \t\r\n\"'`,;&\0");
const CLOSES_LITERAL = tableOf("\"'`,;");
const LONGEST_SIGNED = 130;
const SHORTEST_SIGNED = 8;
const LEAST_SIGNS = 3;
/** An expression rather than a literal: `name(`, `list[0]`, `{ key`, `${`, `{{`, a tag, a comment. */
const CALL =
  /^(?:(?:[a-z_$.@][a-z0-9_$.:>-]{2,}|[A-Za-z_$@.&*!][\w$.:@>-]{4,})[([{<]|[([{<&*]|\$\{|\w+\(\)|\/\/|\/\*)|\$\{\w+\}|\{\{[\w .]+\}\}|=>|&&|\|\||\\/;
const ENDS_ELEMENT = tableOf("<\r\n\0");
/** What says how the rest is to be taken, in a header or in Docker's and npm's files. */
const SCHEME = /^(?:Basic|Bearer|Token|ApiKey|Api-Key|Key|Digest|Negotiate|SharedKey|GoogleLogin auth=|Splunk|SSWS|Api[_-]?Token)[ =]+/i;
const LONGEST_SCHEME = 16;

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
  if (first === NEWLINE || first === 0x0d) return join === "space" ? undefined : valueBelow(bytes, start);
  const quote = quoteAt(bytes, start);
  if (quote !== -1) return quoted(bytes, start, quote, "quoted");
  if (join === "colon" && (first === 0x3e || first === 0x7c)) return blockBelow(bytes, start);
  const fallback = join === "space" ? -1 : afterFallback(bytes, start);
  if (fallback !== -1) return quoted(bytes, fallback, quoteAt(bytes, fallback), "quoted");
  const wrapped = afterWrap(bytes, start);
  if (wrapped !== -1) return quoted(bytes, wrapped, quoteAt(bytes, wrapped), wrapped - start <= 2 ? "quoted" : "wrapped");
  return join === "argument" || join === "call" ? undefined : bare(bytes, start);
}

/** A quoted string on the line below: how formatters break long lines. */
function valueBelow(bytes: Uint8Array, start: number): Value | undefined {
  let at = start;
  const limit = Math.min(bytes.length, start + LONGEST_INDENT);
  while (at < limit && (bytes[at] as number) <= 0x20) at++;
  const quote = quoteAt(bytes, at);
  return quote === -1 ? undefined : quoted(bytes, at, quote, "quoted");
}

/** YAML's `>-` and `|`: the value is what is indented on the line below. */
function blockBelow(bytes: Uint8Array, start: number): Value | undefined {
  let at = start + 1;
  const limit = Math.min(bytes.length, start + LONGEST_INDENT);
  while (at < limit && BLOCK_MARK[bytes[at] as number] === 1) at++;
  if (bytes[at] !== NEWLINE) return undefined;
  const line = ++at;
  while (at < limit && bytes[at] === 0x20) at++;
  return at === line ? undefined : bare(bytes, at);
}

/** `env.TOKEN || "`, `getenv("TOKEN") ?? "`, `ENV["TOKEN"] or "`: where the other value's quote stands, -1 where none does. */
function afterFallback(bytes: Uint8Array, start: number): number {
  const limit = Math.min(bytes.length - 3, start + LONGEST_EXPRESSION);
  for (let at = start; at < limit && EXPRESSION_LETTER[bytes[at] as number] === 1; at++) {
    const length = fallbackAt(bytes, at);
    if (length === 0) continue;
    let quote = at + length;
    while (quote < limit && bytes[quote] === 0x20) quote++;
    return quote === at || quoteAt(bytes, quote) === -1 ? -1 : quote;
  }
  return -1;
}

function fallbackAt(bytes: Uint8Array, at: number): number {
  const [first, second] = [bytes[at], bytes[at + 1]];
  if ((first === 0x7c && second === 0x7c) || (first === 0x3f && (second === 0x3f || second === 0x3a))) return 2;
  return first === 0x20 && second === 0x6f && bytes[at + 2] === 0x72 && bytes[at + 3] === 0x20 ? 3 : 0;
}

/** How many backslashes stand before the quote that opens here; -1: no quote opens. */
function quoteAt(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < start + 4 && bytes[at] === BACKSLASH) at++;
  const byte = bytes[at];
  return byte === 0x22 || byte === 0x27 || byte === 0x60 ? at - start : -1;
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

function bare(bytes: Uint8Array, start: number): Value | undefined {
  const end = endOfBare(bytes, start);
  if (end !== -1 && ENDS_WORD[bytes[end] as number] === 0) {
    const whole = restOfLine(bytes, start, end);
    if (whole !== undefined) return whole;
  }
  // A call, an index or a template is no literal.
  if (end <= start || bytes[end] === 0x28 || bytes[end] === 0x5b || bytes[end] === 0x7b) return undefined;
  return { span: { start, end: withoutStops(bytes, start, end) }, writing: "bare" };
}

/** A password of many signs, brackets among them, where nothing else stands in its line: `x7(!k]#w`. */
function restOfLine(bytes: Uint8Array, start: number, stop: number): Value | undefined {
  const limit = Math.min(bytes.length, start + LONGEST_SIGNED);
  let end = stop;
  while (end < limit && (bytes[end] as number) > 0x20) end++;
  if (end === limit && limit !== bytes.length) return undefined;
  while (end > start && CLOSES_LITERAL[bytes[end - 1] as number] === 1) end--;
  const next = bytes[skipSpaces(bytes, end)];
  if (next !== undefined && next !== NEWLINE && CLOSES_LITERAL[next] === 0) return undefined;
  const text = latin1(bytes, start, end);
  if (text.length < SHORTEST_SIGNED || CALL.test(text) || new Set(text.replaceAll(/[A-Za-z0-9]/g, "")).size < LEAST_SIGNS) return undefined;
  return { span: { start, end }, writing: "bare" };
}

function skipSpaces(bytes: Uint8Array, start: number): number {
  let at = start;
  while (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0d) at++;
  return at;
}

function elementValue(bytes: Uint8Array, start: number): Value | undefined {
  const end = endOf(bytes, start, ENDS_ELEMENT);
  if (end === start || bytes[end] !== 0x3c || bytes[end + 1] !== 0x2f) return undefined;
  return { span: { start, end }, writing: "quoted" };
}

/** -1 where it is too long for a word, or rather a row of assignments, `a=b=c:d`. */
function endOfBare(bytes: Uint8Array, start: number): number {
  const limit = Math.min(bytes.length, start + LONGEST_BARE);
  let joints = 0;
  for (let at = start; at < limit; at++) {
    const byte = bytes[at] as number;
    if (ENDS_BARE[byte] === 1) return at;
    if ((byte === 0x3d || byte === 0x3a) && bytes[at + 1] !== byte && ++joints > MOST_JOINTS) return -1;
  }
  return limit === bytes.length ? limit : -1;
}

function endOf(bytes: Uint8Array, start: number, ends: Uint8Array): number {
  const limit = Math.min(bytes.length, start + LONGEST_VALUE);
  let at = start;
  while (at < limit && ends[bytes[at] as number] === 0) at++;
  return at;
}

function withoutStops(bytes: Uint8Array, start: number, end: number): number {
  let to = end;
  while (to > start && (bytes[to - 1] === 0x2e || bytes[to - 1] === 0x3a)) to--;
  return to;
}

function withoutScheme(bytes: Uint8Array, value: Value): Value | undefined {
  const { start, end } = value.span;
  const first = Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(LONGEST_SCHEME, bytes.length - start)).toString("latin1");
  const scheme = SCHEME.exec(first);
  if (scheme === null) return value;
  const from = start + scheme[0].length;
  if (value.writing !== "bare") return from < end ? { ...value, span: { start: from, end } } : undefined;
  return quoteAt(bytes, from) === -1 ? bare(bytes, from) : undefined;
}

function tableOf(letters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const letter of letters) table[letter.charCodeAt(0)] = 1;
  return table;
}
