// Joins strings that the source code hands over to be joined: `["ab", "cd"].join("")`, `"".join(["ab", "cd"])`, `concat("ab", "cd")`.

import { tableOf } from "../bytes/byte-table.ts";
import { foldedAt } from "../bytes/folded.ts";
import { isQuote } from "../bytes/letter-kinds.ts";
import { lineStart } from "../bytes/locate.ts";
import type { Span } from "../bytes/span.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import { appendedStrings, isAppend } from "./appended-strings.ts";
import { arePerlWords, barePieces, barePiecesBefore, type Pieces, wordsOf } from "./bare-lists.ts";
import { skipBlank } from "./comments.ts";
import type { DecodedText } from "./decoded-text.ts";
import { BARE_KEYWORDS, BEHIND_BARE_KEYWORDS, PASTE_KEYWORDS, WORDS_KEYWORDS } from "./list-keywords.ts";
import { type Argument, readStrings } from "./string-list.ts";

/** Of a list before its `join`: nothing of it is read again, so all of a key letter by letter may stand in it. */
const LONGEST_LIST_BEFORE = 1 << 16;
const LONGEST_LIST = 4096;
const LONGEST_CONTEXT = 80;
/** `new List<string> {`, `[]string{`, `Arrays.asList(` */
const LONGEST_OPENING = 40;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_PARENTHESIS = 0x28;
const CLOSING_PARENTHESIS = 0x29;
const COMMA = 0x2c;

const PASTES = PASTE_KEYWORDS.map((keyword) => Buffer.from(keyword));
const BARE = BARE_KEYWORDS.map((keyword) => Buffer.from(keyword));
const BEHIND_BARE = BEHIND_BARE_KEYWORDS.map((keyword) => Buffer.from(keyword));
const WORDS = WORDS_KEYWORDS.map((keyword) => Buffer.from(keyword));

/** `keywordStart`, `keywordEnd`: one of the keywords. Returns how far it came; `from` where nothing was to be joined. */
export function joinList(bytes: Uint8Array, keywordStart: number, keywordEnd: number, from: number, sink: DecodedText): number {
  if (isAppend(bytes, keywordStart)) {
    const { strings, until } = appendedStrings(bytes, keywordStart);
    pushJoined(bytes, keywordStart, from, strings, sink);
    return until;
  }
  const keyword: Span = { start: keywordStart, end: keywordEnd };
  const isOneOf = (keywords: readonly Uint8Array[]) => keywords.some((each) => foldedAt(bytes, keywordStart, each));
  if (isOneOf(WORDS)) return joinBare(bytes, keyword, wordsOf(bytes, keywordEnd - 1, "joined by a method"), from, sink);
  if (isOneOf(BEHIND_BARE)) return joinBare(bytes, keyword, barePiecesBefore(bytes, keywordStart, from), from, sink);
  const first = openerAt(bytes, keywordEnd) + 1;
  // Of an empty string it is what is put between strings that stand before.
  if (isOneOf(BARE) && emptyStringEnd(bytes, first) !== -1) return from;
  if (isOneOf(BARE) || arePerlWords(bytes, first)) return joinBare(bytes, keyword, barePieces(bytes, first), from, sink);
  const closer = closerAt(bytes, keywordStart);
  if (closer === -1) return joinFollowing(bytes, keywordStart, keywordEnd, from, sink);
  // Ruby's `join` without anything; with a parenthesis it is another language's, which has keywords of its own.
  if (closer > keywordStart && bytes[keywordEnd] === OPENING_PARENTHESIS) return from;
  return joinBefore(bytes, closer, keywordEnd, from, sink);
}

/** `keyword`: where it stands. */
function joinBare(bytes: Uint8Array, keyword: Span, { strings, until }: Pieces, from: number, sink: DecodedText): number {
  const [first] = strings;
  if (first !== undefined) pushJoined(bytes, Math.min(keyword.start, first.start - 1), from, strings, sink);
  return Math.max(keyword.end, until);
}

/** The bracket that closes the list before the keyword; -1 where the list stands after it. */
function closerAt(bytes: Uint8Array, keywordStart: number): number {
  const at = isQuote(bytes[keywordStart]) ? keywordStart + 1 : keywordStart;
  return bytes[at] === CLOSING_BRACKET || bytes[at] === CLOSING_PARENTHESIS ? at : -1;
}

function joinFollowing(bytes: Uint8Array, keywordStart: number, keywordEnd: number, from: number, sink: DecodedText): number {
  const open = firstQuote(bytes, keywordEnd);
  if (open === -1) return keywordEnd;
  const { strings, isWhole, until } = readStrings(bytes, open, open + LONGEST_LIST);
  const isPaste = PASTES.some((each) => foldedAt(bytes, keywordStart, each));
  if (isWhole && joinsWithNothing(bytes, until) && (!isPaste || separatesByNothing(bytes, strings)))
    pushJoined(
      bytes,
      keywordStart,
      from,
      strings.filter(({ name }) => name === undefined),
      sink,
    );
  return until;
}

/** What may stand between a call's name and the first string. */
const OPENING = tableOf(" \t\r\n()[]{}<>@.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

/** Where the first string's quote stands: the keyword may hold it; an empty string before the list is what is put between. */
function firstQuote(bytes: Uint8Array, keywordEnd: number): number {
  let at = openerAt(bytes, keywordEnd) + 1;
  const limit = Math.min(bytes.length, at + LONGEST_OPENING);
  const separator = emptyStringEnd(bytes, at);
  if (separator !== -1 && bytes[separator] === COMMA) at = separator + 1;
  while (at < limit && OPENING[bytes[at] as number] === 1) at++;
  return at < limit && isQuote(bytes[at]) ? at : -1;
}

/** What stands behind a list in brackets is put between its strings. */
function joinsWithNothing(bytes: Uint8Array, closer: number): boolean {
  if (bytes[closer] === CLOSING_PARENTHESIS) return true;
  const comma = skipBlank(bytes, closer + 1, closer + LONGEST_OPENING);
  return bytes[comma] !== COMMA || emptyStringEnd(bytes, skipBlank(bytes, comma + 1, comma + LONGEST_OPENING)) !== -1;
}

function separatesByNothing(bytes: Uint8Array, strings: readonly Argument[]): boolean {
  return strings.some(({ name, start, end }) => name !== undefined && start === end && latin1(bytes, name.start, name.end) === "sep");
}

/** Offset after the empty string that stands here; -1 where none does. */
function emptyStringEnd(bytes: Uint8Array, at: number): number {
  return isQuote(bytes[at]) && bytes[at + 1] === bytes[at] ? at + 2 : -1;
}

/** No later list begins before this one's end. */
function joinBefore(bytes: Uint8Array, closer: number, keywordEnd: number, from: number, sink: DecodedText): number {
  const open = openerBefore(bytes, closer, from);
  if (open === -1) return keywordEnd;
  const { strings, isWhole } = readStrings(bytes, open + 1, keywordEnd);
  if (isWhole) pushJoined(bytes, open, from, strings, sink);
  return keywordEnd;
}

/** With what stands before them in their line, but not before `from`, and in the quotes of the first and the last. */
function pushJoined(bytes: Uint8Array, context: number, from: number, strings: readonly Span[], sink: DecodedText): void {
  const [first] = strings;
  const last = strings.at(-1);
  if (first === undefined || last === undefined || strings.length < 2) return;
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
