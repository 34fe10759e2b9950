// Reads strings in a row without brackets around them, as PowerShell and Perl have them, and words in brackets without quotes.

import { standsAt } from "../bytes/gaps.ts";
import { isQuote } from "../bytes/letter-kinds.ts";
import type { Span } from "../bytes/span.ts";
import { skipBlank } from "./comments.ts";
import { closingQuote } from "./string-list.ts";

export interface Pieces {
  readonly strings: readonly Span[];
  /** How far they were read. */
  readonly until: number;
}

const MOST_PIECES = 100;
const LONGEST_PIECE = 512;
const LONGEST_GAP = 80;
const LONGEST_WORDS = 4096;
const COMMA = 0x2c;
const SPACE = 0x20;
const NEWLINE = 0x0a;
const PERL_WORDS = Buffer.from("qw");
const JOIN = Buffer.from(".join");
const CLOSERS: Readonly<Record<number, number>> = { 40: 0x29, 91: 0x5d, 123: 0x7d };

/** Strings from `start` on with a comma between each two, or Perl's words. */
export function barePieces(bytes: Uint8Array, start: number): Pieces {
  if (arePerlWords(bytes, start)) return wordsOf(bytes, start + PERL_WORDS.length, "handed over");
  const strings: Span[] = [];
  let at = start;
  while (isQuote(bytes[at]) && strings.length < MOST_PIECES) {
    const end = closingQuote(bytes, at, Math.min(bytes.length, at + LONGEST_PIECE));
    if (end === -1) break;
    strings.push({ start: at + 1, end });
    at = skipBlank(bytes, end + 1, Math.min(bytes.length, end + LONGEST_GAP));
    if (bytes[at] !== COMMA) break;
    at = skipBlank(bytes, at + 1, Math.min(bytes.length, at + LONGEST_GAP));
  }
  return { strings, until: at };
}

export function arePerlWords(bytes: Uint8Array, start: number): boolean {
  return standsAt(bytes, start, PERL_WORDS);
}

/** Strings with commas between them of which the last one closes at `close`; none of them begins before `from`. */
export function barePiecesBefore(bytes: Uint8Array, close: number, from: number): Pieces {
  const pieces: Span[] = [];
  for (let at = close; isQuote(bytes[at]) && pieces.length < MOST_PIECES; ) {
    const open = openingQuote(bytes, at, from);
    if (open === -1) break;
    pieces.push({ start: open + 1, end: at });
    const comma = lastBefore(bytes, open, from);
    if (bytes[comma] !== COMMA) break;
    at = lastBefore(bytes, comma, from);
  }
  return { strings: pieces.reverse(), until: close };
}

function openingQuote(bytes: Uint8Array, close: number, from: number): number {
  const lowest = Math.max(from, close - LONGEST_PIECE);
  for (let at = close - 1; at >= lowest && bytes[at] !== NEWLINE; at--) if (bytes[at] === bytes[close]) return at;
  return -1;
}

/** The last byte before this one that is no white space. */
function lastBefore(bytes: Uint8Array, start: number, from: number): number {
  const lowest = Math.max(from, start - LONGEST_GAP);
  let at = start - 1;
  while (at > lowest && (bytes[at] as number) <= SPACE) at--;
  return at;
}

/** The words in the bracket that opens at `open`; none where they are not joined, or with something between them. */
export function wordsOf(bytes: Uint8Array, open: number, how: "handed over" | "joined by a method"): Pieces {
  const closer = CLOSERS[bytes[open] ?? 0];
  const strings: Span[] = [];
  const limit = closer === undefined ? open : Math.min(bytes.length, open + LONGEST_WORDS);
  let at = open + 1;
  for (let start = at; at < limit && strings.length < MOST_PIECES; at++) {
    const byte = bytes[at] as number;
    if (byte > SPACE && byte !== closer) continue;
    if (at > start) strings.push({ start, end: at });
    start = at + 1;
    if (byte === closer) return { strings: how === "handed over" || isJoinedAt(bytes, start) ? strings : [], until: start };
  }
  return { strings: [], until: at };
}

/** `.join`, with nothing or an empty string in its parentheses. */
function isJoinedAt(bytes: Uint8Array, start: number): boolean {
  if (!standsAt(bytes, start, JOIN)) return false;
  const open = start + JOIN.length;
  if (bytes[open] !== 0x28) return true;
  return bytes[open + 1] === 0x29 || (isQuote(bytes[open + 1]) && bytes[open + 2] === bytes[open + 1] && bytes[open + 3] === 0x29);
}
