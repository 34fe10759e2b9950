// Joins strings that the source code hands over to be joined: `["ab", "cd"].join("")`, `"".join(["ab", "cd"])`, `concat("ab", "cd")`.

import { isQuote } from "../bytes/letter-kinds.ts";
import { lineStart } from "../bytes/locate.ts";
import type { Span } from "../bytes/span.ts";
import { APPEND_KEYWORDS, appendedStrings, isAppend } from "./appended-strings.ts";
import type { DecodedText } from "./decoded-text.ts";
import { readStrings } from "./string-list.ts";

const AFTER_LIST = [
  '].join("")',
  "].join('')",
  "].join(``)",
  "].join``",
  "].join()",
  "].joined()",
  "].concat()",
  ').jointostring("")',
  ").mkstring",
  ") -join ''",
  ') -join ""',
  // Ruby's, without a sign between.
  '"].join',
  "'].join",
];
/** What a list or the first string of a call follows on. */
const BEFORE_LIST = [
  '"".join([',
  "''.join([",
  '"".join((',
  "''.join((",
  'concat("',
  "concat('",
  'concat({"',
  'concat "" ["',
  'concat!("',
  'strcat("',
  'paste0("',
  "paste0('",
  'join("", ["',
  'join("", "',
  "join('', ['",
  "join('', '",
  'join("", new[] { "',
  'join("", list.of("',
  'join("", arrays.aslist("',
  'join": ["", ["',
  '!join ["", ["',
  "!join ['', ['",
  'implode("", ["',
  "implode('', ['",
  "implode('', array('",
  'join([]string{"',
  '-join ("',
  "-join ('",
  '-join("',
  "-join('",
  '-join @("',
  "-join @('",
];
export const LIST_KEYWORDS: readonly string[] = [...AFTER_LIST, ...BEFORE_LIST, ...APPEND_KEYWORDS];

/** Of a list before its `join`: nothing of it is read again, so all of a key letter by letter may stand in it. */
const LONGEST_LIST_BEFORE = 1 << 16;
const LONGEST_LIST = 4096;
const LONGEST_CONTEXT = 80;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_PARENTHESIS = 0x28;
const CLOSING_PARENTHESIS = 0x29;

/** `keywordStart`, `keywordEnd`: one of the keywords. Returns how far it came; `from` where nothing was to be joined. */
export function joinList(bytes: Uint8Array, keywordStart: number, keywordEnd: number, from: number, sink: DecodedText): number {
  if (isAppend(bytes, keywordStart)) {
    const { strings, until } = appendedStrings(bytes, keywordStart);
    if (strings.length > 1) pushJoined(bytes, keywordStart, from, strings, sink);
    return until;
  }
  const closer = closerAt(bytes, keywordStart);
  if (closer === -1) return joinFollowing(bytes, keywordStart, openerAt(bytes, keywordEnd), from, sink);
  // Ruby's `join` without anything; with a parenthesis it is another language's, which has keywords of its own.
  if (closer > keywordStart && bytes[keywordEnd] === OPENING_PARENTHESIS) return from;
  return joinBefore(bytes, closer, keywordEnd, from, sink);
}

/** The bracket that closes the list before the keyword; -1 where the list stands after it. */
function closerAt(bytes: Uint8Array, keywordStart: number): number {
  const at = isQuote(bytes[keywordStart]) ? keywordStart + 1 : keywordStart;
  return bytes[at] === CLOSING_BRACKET || bytes[at] === CLOSING_PARENTHESIS ? at : -1;
}

function joinFollowing(bytes: Uint8Array, keywordStart: number, open: number, from: number, sink: DecodedText): number {
  const { strings, isWhole, until } = readStrings(bytes, open + 1, open + LONGEST_LIST);
  if (isWhole && strings.length > 1) pushJoined(bytes, keywordStart, from, strings, sink);
  return until;
}

/** No later list begins before this one's end. */
function joinBefore(bytes: Uint8Array, closer: number, keywordEnd: number, from: number, sink: DecodedText): number {
  const open = openerBefore(bytes, closer, from);
  if (open === -1) return keywordEnd;
  const { strings, isWhole } = readStrings(bytes, open + 1, keywordEnd);
  if (isWhole && strings.length > 1) pushJoined(bytes, open, from, strings, sink);
  return keywordEnd;
}

/** With what stands before them in their line, but not before `from`, and in the quotes of the first and the last. */
function pushJoined(bytes: Uint8Array, context: number, from: number, strings: readonly Span[], sink: DecodedText): void {
  const [first] = strings;
  const last = strings.at(-1);
  if (first === undefined || last === undefined) return;
  sink.begin(["joined"], 1);
  sink.copy(bytes, Math.max(from, lineStart(bytes, context, LONGEST_CONTEXT)), context);
  sink.decoded();
  sink.copy(bytes, first.start - 1, first.start);
  for (const { start, end } of strings) sink.copy(bytes, start, end);
  sink.copy(bytes, last.end, last.end + 1);
  sink.end(last.end + 1);
}

/** The byte before the first string: the keyword may hold that string's quote. */
function openerAt(bytes: Uint8Array, keywordEnd: number): number {
  return isQuote(bytes[keywordEnd - 1]) ? keywordEnd - 2 : keywordEnd - 1;
}

function openerBefore(bytes: Uint8Array, closer: number, from: number): number {
  const opening = bytes[closer] === CLOSING_PARENTHESIS ? OPENING_PARENTHESIS : OPENING_BRACKET;
  const lowest = Math.max(from, closer - LONGEST_LIST_BEFORE);
  for (let at = closer - 1; at >= lowest; at--) if (bytes[at] === opening) return at;
  return -1;
}
