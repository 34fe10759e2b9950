// Joins strings that the source code hands over to be joined: `["ab", "cd"].join("")`, `"".join(["ab", "cd"])`, `concat("ab", "cd")`.

import { isQuote } from "../bytes/letter-kinds.ts";
import { lineStart } from "../bytes/locate.ts";
import type { DecodedText } from "./decoded-text.ts";

const AFTER_LIST = ['].join("")', "].join('')", "].join(``)", "].join``"];
/** What a list or the first string of a call follows on. */
const BEFORE_LIST = [
  '"".join([',
  "''.join([",
  '"".join((',
  "''.join((",
  'concat("',
  "concat('",
  'strcat("',
  'join("", ["',
  'join("", "',
  "join('', ['",
  "join('', '",
  'implode("", ["',
  "implode('', ['",
  "implode('', array('",
  'join([]string{"',
];
export const LIST_KEYWORDS: readonly string[] = [...AFTER_LIST, ...BEFORE_LIST];

/** Of a list before its `join`: nothing of it is read again, so all of a key letter by letter may stand in it. */
const LONGEST_LIST_BEFORE = 1 << 16;
const LONGEST_LIST = 4096;
const LONGEST_CONTEXT = 80;
const OPENER = 0x5b;
const CLOSER = 0x5d;
const COMMA = 0x2c;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** `keywordStart`, `keywordEnd`: one of the keywords. Returns how far it came; `from` where nothing was to be joined. */
export function joinList(bytes: Uint8Array, keywordStart: number, keywordEnd: number, from: number, sink: DecodedText): number {
  const isAfter = bytes[keywordStart] === CLOSER;
  const open = isAfter ? openerBefore(bytes, keywordStart, from) : openerAt(bytes, keywordEnd);
  // No later list begins before this one's end.
  const nothing = isAfter ? keywordEnd : from;
  if (open === -1) return nothing;
  const strings = stringsFrom(bytes, open + 1, isAfter ? keywordEnd : open + LONGEST_LIST);
  const [first] = strings;
  const last = strings.at(-1);
  if (first === undefined || last === undefined || strings.length < 2) return nothing;
  const context = isAfter ? open : keywordStart;
  sink.begin(["joined"], 1);
  sink.copy(bytes, lineStart(bytes, context, LONGEST_CONTEXT), context);
  sink.decoded();
  sink.copy(bytes, first.start - 1, first.start);
  for (const { start, end } of strings) sink.copy(bytes, start, end);
  sink.copy(bytes, last.end, last.end + 1);
  sink.end(last.end + 1);
  return isAfter ? keywordEnd : last.end + 1;
}

/** The byte before the first string: the keyword may hold that string's quote. */
function openerAt(bytes: Uint8Array, keywordEnd: number): number {
  return isQuote(bytes[keywordEnd - 1]) ? keywordEnd - 2 : keywordEnd - 1;
}

function openerBefore(bytes: Uint8Array, closer: number, from: number): number {
  const lowest = Math.max(from, closer - LONGEST_LIST_BEFORE);
  for (let at = closer - 1; at >= lowest; at--) if (bytes[at] === OPENER) return at;
  return -1;
}

/** The strings of the list, without their quotes, up to its end; none where something else stands in it. */
function stringsFrom(bytes: Uint8Array, start: number, end: number): readonly Span[] {
  const strings: Span[] = [];
  const limit = Math.min(bytes.length, end);
  for (let at = skipSpace(bytes, start, limit); at < limit; ) {
    const quote = bytes[at] as number;
    if (!isQuote(quote)) return quote === CLOSER || quote === 0x29 || quote === 0x7d ? strings : [];
    const closing = bytes.subarray(0, limit).indexOf(quote, at + 1);
    if (closing === -1) return [];
    strings.push({ start: at + 1, end: closing });
    at = skipSpace(bytes, closing + 1, limit);
    if (bytes[at] === COMMA) at = skipSpace(bytes, at + 1, limit);
  }
  return [];
}

function skipSpace(bytes: Uint8Array, start: number, limit: number): number {
  let at = start;
  while (at < limit && (bytes[at] as number) <= 0x20) at++;
  return at;
}
