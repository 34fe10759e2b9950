// Finds what names stand for near a place of a text: `const a = "ab"`, `A=ab`, `#define A "ab"`.

import { bitOf, MEMBERSHIP } from "../bytes/alphabets.ts";
import { asBuffer } from "../bytes/as-buffer.ts";
import { skipGap } from "../bytes/gaps.ts";
import { isQuote } from "../bytes/letter-kinds.ts";
import { lineStart } from "../bytes/locate.ts";
import type { Span } from "../bytes/span.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import { closingQuote } from "./string-list.ts";

export interface Constants {
  /** The string that the name is set to; undefined where none is found. */
  valueOf(name: Span): Span | undefined;
  /** Where the name stands, first to last. */
  placesOf(name: Span): readonly Span[];
}

/** Names and their values stand at most so far from where they are used. */
const REACH = 1 << 16;
/** Names looked for at a time: what stands near is not read more often than that. */
const MOST_NAMES = 12;
const MOST_PLACES = 64;
const LONGEST_VALUE = 512;
const LONGEST_TYPE = 32;
const LONGEST_LINE = 120;
/** Words before a value that may be its name: the name itself and its type. */
const MOST_WORDS = 4;
const EQUALS = 0x3d;
const COLON = 0x3a;
const WORD_BIT = bitOf("word");

/** `around`: what is looked for stands near it. */
export function createConstants(bytes: Uint8Array, around: number): Constants {
  const from = Math.max(0, around - REACH);
  const near = asBuffer(bytes).subarray(from, around + REACH);
  const places = new Map<string, readonly Span[]>();
  const placesOf = (name: Span): readonly Span[] => {
    const text = latin1(bytes, name.start, name.end);
    const known = places.get(text);
    if (known !== undefined || places.size === MOST_NAMES) return known ?? [];
    const own = wordsIn(near, text).map((at) => ({ start: from + at, end: from + at + text.length }));
    places.set(text, own);
    return own;
  };
  return {
    placesOf,
    valueOf(name) {
      for (const place of placesOf(name)) {
        const value = valueSetTo(bytes, place);
        if (value !== undefined) return value;
      }
      return undefined;
    },
  };
}

function wordsIn(text: Buffer, word: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word, 0, "latin1"); at !== -1 && found.length < MOST_PLACES; at = text.indexOf(word, at + 1, "latin1"))
    if (!isWord(text[at - 1]) && !isWord(text[at + word.length])) found.push(at);
  return found;
}

/** The words in the line before `start` that may be the name of what stands there: types stand before names or after them. */
export function namesBefore(bytes: Uint8Array, start: number): readonly Span[] {
  const lowest = lineStart(bytes, start, LONGEST_LINE);
  const names: Span[] = [];
  let end = start;
  for (let words = 0; words < MOST_WORDS; words++) {
    while (end > lowest && !isWord(bytes[end - 1])) end--;
    let from = end;
    while (from > lowest && isWord(bytes[from - 1])) from--;
    if (from === end) break;
    const name = { start: from, end };
    if (valueSetTo(bytes, name)?.start === start) names.push(name);
    end = from;
  }
  return names;
}

/** What the name is set to: a string, or a bare word as shells and make have it. */
function valueSetTo(bytes: Uint8Array, { start, end }: Span): Span | undefined {
  const at = skipGap(bytes, isQuote(bytes[end]) ? end + 1 : end);
  const operator = operatorEnd(bytes, at);
  if (operator === -1) return isQuote(bytes[at]) && at > end && isDefined(bytes, start) ? stringAt(bytes, at) : undefined;
  const value = skipGap(bytes, operator);
  return stringAt(bytes, value) ?? wordAt(bytes, value);
}

/** `#define NAME "value"`, `set name "value"`: without an operator only such a word sets a name, and no word of a sentence does. */
function isDefined(bytes: Uint8Array, start: number): boolean {
  return DEFINES.test(latin1(bytes, Math.max(0, start - LONGEST_DEFINING), start));
}

const LONGEST_DEFINING = 12;
const DEFINES = /(?:^|[^\w])(?:define|set|setq|setenv|defvar)[ \t]{1,3}$/;

/** Offset after `=`, `:=`, `:`, `<-`, with a type before it; -1 where none stands. */
function operatorEnd(bytes: Uint8Array, start: number): number {
  const first = bytes[start];
  if (first === 0x3c && bytes[start + 1] === 0x2d) return start + 2;
  if (first === COLON && bytes[start + 1] === EQUALS) return start + 2;
  const limit = Math.min(bytes.length, start + LONGEST_TYPE);
  for (let at = start; at < limit && isOfType(bytes[at] as number); at++) {
    if (bytes[at] === EQUALS) return bytes[at + 1] === EQUALS || bytes[at - 1] === 0x21 ? -1 : at + 1;
  }
  return first === COLON || (first === EQUALS && bytes[start + 1] !== EQUALS) ? start + 1 : -1;
}

/** Letters of a type, and the signs around them: `: &'static str`, ` As String`. */
function isOfType(byte: number): boolean {
  return (
    isWord(byte) ||
    byte === 0x20 ||
    byte === COLON ||
    byte === 0x26 ||
    byte === 0x27 ||
    byte === EQUALS ||
    byte === 0x2a ||
    byte === 0x5b ||
    byte === 0x5d
  );
}

function stringAt(bytes: Uint8Array, start: number): Span | undefined {
  // A letter or two may say which kind of string it is.
  let open = start;
  while (open < start + 2 && isWord(bytes[open])) open++;
  if (!isQuote(bytes[open])) return undefined;
  const end = closingQuote(bytes, open, Math.min(bytes.length, open + LONGEST_VALUE));
  return end === -1 ? undefined : { start: open + 1, end };
}

function wordAt(bytes: Uint8Array, start: number): Span | undefined {
  let end = start;
  const limit = Math.min(bytes.length, start + LONGEST_VALUE);
  while (end < limit && (isWord(bytes[end]) || bytes[end] === 0x2d || bytes[end] === 0x2e)) end++;
  const isWhole = end > start && (end === bytes.length || (bytes[end] as number) <= 0x20);
  return isWhole ? { start, end } : undefined;
}

function isWord(byte: number | undefined): boolean {
  return byte !== undefined && ((MEMBERSHIP[byte] as number) & WORD_BIT) !== 0;
}
