// Joins what source code splits: `"ab" + "cd"`, strings side by side, over lines, and lines that end in a backslash.

import { bitOf, MEMBERSHIP } from "../bytes/alphabets.ts";
import { tableOf } from "../bytes/byte-table.ts";
import { standsAt } from "../bytes/gaps.ts";
import { isBase64Letter, isQuote } from "../bytes/letter-kinds.ts";
import { lineStart } from "../bytes/locate.ts";
import type { Span } from "../bytes/span.ts";
import type { DecodedText } from "./decoded-text.ts";

const QUOTES = ['"', "'", "`"];
const SEAMS = [
  "+",
  " +",
  "\t+",
  "\n",
  "\r\n",
  " \\",
  "\\\n",
  " &",
  " .",
  ".. ",
  " <",
  " ||",
  "||",
  " ~",
  " ^",
  ".concat(",
  ").append(",
  ".plus(",
  ".appending(",
  ";\n",
  ";\r\n",
];

/** Found in the same pass as all keywords: a quote and the beginning of what may join it to another. */
export const SEAM_KEYWORDS: readonly string[] = [
  ...QUOTES.flatMap((quote) => [...SEAMS.map((seam) => quote + seam), `${quote} ${quote}`, `${quote}.${quote}`, `${quote}\\n`]),
  // As shells join them.
  "\"'",
  "'\"",
  '""',
  "''",
  // Formatted strings and bytes side by side.
  ...["f", "b"].flatMap((kind) => ['"', "'"].flatMap((quote) => [`" ${kind}${quote}`, `' ${kind}${quote}`])),
  // A string within a template.
  ...QUOTES.map((quote) => `\${${quote}`),
  ...['"', "'"].map((quote) => `#{${quote}`),
  "{'",
  "f'{\"",
  '$"{"',
  '}{"',
  '\\("',
  "\\\n",
  "\\\r\n",
];

const BEFORE = 256;
const AFTER = 512;
/** Between two halves there is at most so much: operators, white space, a line end, indentation. */
const LONGEST_SEAM = 160;
const LONGEST_PIECE = 1 << 20;
const BACKSLASH = 0x5c;
const EQUALS = 0x3d;
const NAME_BIT = bitOf("word");
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_PARENTHESIS = 0x28;
const CLOSE_PARENTHESIS = 0x29;
const LONGEST_INSERTED = 200;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * May a seam start here? Of all that is found, nearly everything is two quotes in a row with no letters beside them, which
 * this turns down at a glance.
 */
export function mayJoin(bytes: Uint8Array, at: number): boolean {
  return bytes[at] !== bytes[at + 1] || isShellSeam(bytes, at);
}

/**
 * Joins the strings around a seam that may start at `at`, but nothing before `from`.
 * Returns how far it came; `from` where nothing was to be joined.
 */
export function joinStrings(bytes: Uint8Array, at: number, from: number, sink: DecodedText): number {
  if (!joinsAt(bytes, at)) return from;
  const start = Math.max(lineStart(bytes, at, BEFORE), from);
  let limit = at + AFTER;
  let offset = start;
  sink.begin(["joined"], 1);
  let copied = start;
  while (offset < bytes.length && offset < limit && offset - start < LONGEST_PIECE) {
    const byte = bytes[offset] as number;
    if (byte === NEWLINE && offset >= at) break;
    const inserted = MAY_INSERT[byte] === 1 ? insertedAt(bytes, offset) : undefined;
    if (inserted !== undefined) {
      sink.copy(bytes, copied, offset);
      sink.copy(bytes, inserted.start, inserted.end);
      offset = inserted.end + 2; // The quote and the bracket.
      copied = offset;
      limit = offset + AFTER;
      continue;
    }
    const end = byte === BACKSLASH || isQuote(byte) ? seamEnd(bytes, offset) : -1;
    if (end === -1) {
      offset++;
      continue;
    }
    sink.copy(bytes, copied, offset);
    offset = end;
    copied = end;
    limit = offset + AFTER;
  }
  sink.copy(bytes, copied, offset);
  sink.end(offset);
  return offset;
}

/** Some keywords begin before what they are about: `f'{"`, `$"{"`, `}{"`. */
function joinsAt(bytes: Uint8Array, at: number): boolean {
  if (seamEnd(bytes, at) !== -1) return true;
  const limit = at + LONGEST_LEAD;
  for (let brace = at; brace < limit; brace++)
    if (MAY_INSERT[bytes[brace] as number] === 1 && insertedAt(bytes, brace) !== undefined) return true;
  return false;
}

const LONGEST_LEAD = 3;
/** Brackets are code around two strings rather than one string. */
const ENDS_INSERTED = tableOf("\"'`{}()\n");
const MAY_INSERT = tableOf("${#\\");

/** `${"ab"}` in a template, `{'ab'}`, `#{'ab'}` and `\("ab")` in strings: where the string stands. */
function insertedAt(bytes: Uint8Array, at: number): Span | undefined {
  const bracket = bytes[at] === OPEN_BRACE ? at : at + 1;
  const closer = bytes[at] === BACKSLASH ? CLOSE_PARENTHESIS : CLOSE_BRACE;
  const quote = bytes[bracket + 1] as number;
  if (bytes[bracket] !== (closer === CLOSE_BRACE ? OPEN_BRACE : OPEN_PARENTHESIS) || !isQuote(quote)) return undefined;
  const start = bracket + 2;
  const limit = Math.min(bytes.length, start + LONGEST_INSERTED);
  let end = start;
  while (end < limit && ENDS_INSERTED[bytes[end] as number] === 0) end++;
  return bytes[end] === quote && bytes[end + 1] === closer ? { start, end } : undefined;
}

/** Offset after the seam that starts here: the second string's opening quote or the next line's indentation; or -1. */
function seamEnd(bytes: Uint8Array, start: number): number {
  const first = bytes[start] as number;
  if (first === BACKSLASH) return continuedLine(bytes, start);
  if (!isQuote(first)) return -1;
  return isShellSeam(bytes, start) ? start + 2 : nextString(bytes, start, first);
}

/** Offset after the opening quote of the string that is joined to the one that ends at `start`; or -1. */
function nextString(bytes: Uint8Array, start: number, first: number): number {
  const limit = Math.min(bytes.length, start + LONGEST_SEAM);
  let at = start + 1;
  // Two quotes in a row are an empty string, or a doubled quote.
  if (bytes[at] === first) return -1;
  at = afterCall(bytes, at);
  let joiners = at > start + 1 ? 1 : 0;
  for (;;) {
    at = afterFillers(bytes, at, limit);
    const length = joinerLength(bytes, at);
    if (length === 0 || at >= limit) break;
    if (++joiners > 2) return -1;
    at += length;
  }
  const kind = at;
  at = at > start + 1 ? afterKind(bytes, at) : at;
  // Two strings of which the second says its kind may be quoted in two ways.
  if (at > kind) joiners++;
  if (joiners === 0 && at < limit && !isQuote(bytes[at] as number)) {
    at = appendedEnd(bytes, at, limit);
    joiners = 1;
  }
  const last = bytes[at] as number;
  if (at >= limit || !isQuote(last)) return -1;
  return last === first || joiners > 0 ? at + 1 : -1;
}

function afterCall(bytes: Uint8Array, start: number): number {
  let at = start;
  if (bytes[at] === 0x29 || bytes[at] === 0x2e) for (const call of CONCATS) if (standsAt(bytes, at, call)) at += call.length;
  return at;
}

const CONCATS = [").concat(", ".concat(", ").append(", ".plus(", ".appending("].map((call) => Buffer.from(call));

/** Two quotes, of two strings or of an empty one, with a letter of a key on either side. */
function isShellSeam(bytes: Uint8Array, start: number): boolean {
  return isBase64Letter(bytes[start - 1]) && isBase64Letter(bytes[start + 2]) && isQuote(bytes[start + 1] as number);
}

/** `f"`, `rb'`, `@"`, `L"`: letters of the second string's kind. */
function afterKind(bytes: Uint8Array, start: number): number {
  for (let at = start; at < start + 3 && at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (isQuote(byte)) return at;
    if (STRING_KINDS[byte] !== 1) return start;
  }
  return start;
}

const STRING_KINDS = new Uint8Array(256);
for (const letter of "fFbBrRuUL@$") STRING_KINDS[letter.charCodeAt(0)] = 1;

/** `+`, `.`, `..`, `&`, `~`, `^`, `<<`, `<>` and `||`: how many bytes the joiner that stands here has; of two like ones each counts. */
function joinerLength(bytes: Uint8Array, at: number): number {
  switch (bytes[at]) {
    case 0x2b:
    case 0x2e:
    case 0x26:
    case 0x7e:
    case 0x5e:
      return 1;
    case 0x3c:
      return bytes[at + 1] === 0x3c || bytes[at + 1] === 0x3e ? 2 : 0;
    case 0x7c:
      return bytes[at + 1] === 0x7c ? 2 : 0;
    default:
      return 0;
  }
}

function afterFillers(bytes: Uint8Array, start: number, limit: number): number {
  let at = start;
  for (let next = at; at < limit; at = next) {
    // Nearly always an indentation.
    while (at < limit && bytes[at] === 0x20) at++;
    if (at >= limit) break;
    next = afterFiller(bytes, at, limit);
    if (next === at) break;
  }
  return at;
}

/** White space, line ends, what marks that a line goes on, and comments. */
function afterFiller(bytes: Uint8Array, at: number, limit: number): number {
  const byte = bytes[at];
  if (byte === 0x20 || byte === 0x09 || byte === NEWLINE || byte === RETURN || byte === BACKSLASH) return at + 1;
  // Visual Basic's `_` and PowerShell's backtick stand at the end of a line.
  if ((byte === 0x5f || byte === 0x60) && (bytes[at + 1] === NEWLINE || bytes[at + 1] === RETURN)) return at + 1;
  if (byte !== 0x2f) return at;
  if (bytes[at + 1] === 0x2f) return indexOfByte(bytes, NEWLINE, at, limit) ?? at;
  if (bytes[at + 1] !== 0x2a) return at;
  const star = indexOfByte(bytes, 0x2a, at + 2, limit);
  return star !== undefined && bytes[star + 1] === 0x2f ? star + 2 : at;
}

function indexOfByte(bytes: Uint8Array, wanted: number, from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at++) if (bytes[at] === wanted) return at;
  return undefined;
}

/** `"ab"; name += "cd"`: where the second string's quote stands, `limit` where none does. */
function appendedEnd(bytes: Uint8Array, start: number, limit: number): number {
  let at = start;
  if (bytes[at] === 0x3b) at++;
  while (at < limit && (bytes[at] as number) <= 0x20) at++;
  const name = at;
  while (at < limit && isOfName(bytes, at)) at++;
  if (at === name) return limit;
  while (at < limit && bytes[at] === 0x20) at++;
  if ((bytes[at] !== 0x2b && bytes[at] !== 0x2e) || bytes[at + 1] !== EQUALS) return limit;
  at += 2;
  while (at < limit && bytes[at] === 0x20) at++;
  return at;
}

/** `$name`, `this.name`; a point that an equals sign follows joins. */
function isOfName(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] as number;
  return ((MEMBERSHIP[byte] as number) & NAME_BIT) !== 0 || byte === 0x24 || (byte === 0x2e && bytes[at + 1] !== EQUALS);
}

/** A backslash at the end of a line takes the line end and the next line's indentation away. */
function continuedLine(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  if (bytes[at] === RETURN) at++;
  if (bytes[at] !== NEWLINE) return -1;
  at++;
  const limit = Math.min(bytes.length, at + LONGEST_SEAM);
  while (at < limit && (bytes[at] === 0x20 || bytes[at] === 0x09)) at++;
  return at;
}
