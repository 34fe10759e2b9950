// Fills the places of a template with the strings that stand after it: `"%s%s" % ("ab", "cd")`, `"{}{}".format("ab", "cd")`.

import { bitOf, MEMBERSHIP } from "../bytes/alphabets.ts";
import { isQuote } from "../bytes/letter-kinds.ts";
import { lineStart } from "../bytes/locate.ts";
import type { Span } from "../bytes/span.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import type { DecodedText } from "./decoded-text.ts";
import { type Argument, readStrings } from "./string-list.ts";

const QUOTES = ['"', "'"];
const pairsOf = (between: string): readonly string[] => QUOTES.flatMap((first) => QUOTES.map((last) => first + between + last));

/** Found in the same pass as all keywords: the end of a template and the beginning of the first string. */
export const TEMPLATE_KEYWORDS: readonly string[] = [
  ...QUOTES.map((quote) => `${quote}.format(`),
  ...pairsOf(" % ("),
  ...pairsOf(" % "),
  ...pairsOf(" -f "),
  ...["%s", "%v", "$s", "}"].flatMap((place) => QUOTES.map((quote) => `${place}${quote}, ${quote}`)),
];

const LONGEST_TEMPLATE = 300;
const LONGEST_LIST = 4096;
const LONGEST_CONTEXT = 80;
const LONGEST_PLACE = 24;
const PERCENT = 0x25;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const DOLLAR = 0x24;
const NEWLINE = 0x0a;
const WORD_BIT = bitOf("word");

/** `keywordStart`, `keywordEnd`: one of the keywords. Returns how far it came. */
export function fillTemplate(bytes: Uint8Array, keywordStart: number, keywordEnd: number, from: number, sink: DecodedText): number {
  const close = quoteFrom(bytes, keywordStart, keywordEnd);
  const { strings, until } = readStrings(bytes, isQuote(bytes[keywordEnd - 1]) ? keywordEnd - 1 : keywordEnd, keywordEnd + LONGEST_LIST);
  const [first] = strings;
  const open = first === undefined ? -1 : openingQuote(bytes, close, from);
  const places = open === -1 ? [] : placesIn(bytes, open + 1, close, strings);
  if (first === undefined || places.length === 0) return until;
  sink.begin(["joined"], 1);
  sink.copy(bytes, Math.max(from, lineStart(bytes, open, LONGEST_CONTEXT)), open);
  sink.decoded();
  let copied = open;
  for (const { start, end, string } of places) {
    sink.copy(bytes, copied, start);
    sink.copy(bytes, string.start, string.end);
    copied = end;
  }
  sink.copy(bytes, copied, close + 1);
  sink.end(close + 1);
  return until;
}

interface Place extends Span {
  readonly string: Span;
}

/** The places of a template that have a string to fill them, up to the first that has none. */
function placesIn(bytes: Uint8Array, start: number, end: number, strings: readonly Argument[]): readonly Place[] {
  const places: Place[] = [];
  for (let at = start; at < end; ) {
    const length = placeLength(bytes, at, end);
    if (length === 0) {
      at++;
      continue;
    }
    const string = stringFor(latin1(bytes, at + 1, at + length), places.length, bytes, strings);
    if (string === undefined) return [];
    places.push({ start: at, end: at + length, string });
    at += length;
  }
  return places;
}

/** How long the place that starts here is: `%s`, `%1$s`, `{}`, `{0}`, `{name}`; 0 where none does. */
function placeLength(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start];
  if (first !== PERCENT && first !== OPENING_BRACE) return 0;
  let at = start + 1;
  const limit = Math.min(end, start + LONGEST_PLACE);
  if (first === PERCENT) {
    while (at < limit && isDigit(bytes[at] as number)) at++;
    if (at > start + 1 && bytes[at++] !== DOLLAR) return 0;
    return bytes[at] === 0x73 || bytes[at] === 0x76 ? at + 1 - start : 0;
  }
  while (at < limit && ((MEMBERSHIP[bytes[at] as number] as number) & WORD_BIT) !== 0) at++;
  return bytes[at] === CLOSING_BRACE && at < end ? at + 1 - start : 0;
}

/** `place`: without its first sign. */
function stringFor(place: string, count: number, bytes: Uint8Array, strings: readonly Argument[]): Span | undefined {
  const [which] = /^\w+(?=[$}])/.exec(place) ?? [];
  if (which === undefined) return strings[count];
  if (/^\d+$/.test(which)) return strings[place.endsWith("}") ? Number(which) : Number(which) - 1];
  return strings.find(({ name }) => name !== undefined && latin1(bytes, name.start, name.end) === which);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function quoteFrom(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at++) if (isQuote(bytes[at])) return at;
  return end;
}

/** Where the string that closes at `close` opens in the same line, -1 where it does not. */
function openingQuote(bytes: Uint8Array, close: number, from: number): number {
  const lowest = Math.max(from, close - LONGEST_TEMPLATE, 0);
  for (let at = close - 1; at >= lowest && bytes[at] !== NEWLINE; at--) if (bytes[at] === bytes[close]) return at;
  return -1;
}
