// Reads a word of a shell that is quoted in parts: `abc"def"ghi`, `'abc'def`.

import { isBase64Letter, isQuote } from "../bytes/letter-kinds.ts";
import type { Span } from "../bytes/span.ts";
import type { DecodedText } from "./decoded-text.ts";

const LONGEST_WORD = 512;
/** Up to the first quote: many beginnings of keys may stand in one run of letters, and each reads on from there. */
const LONGEST_FIRST = 128;
const MOST_SEAMS = 32;
const POINT = 0x2e;

/**
 * The word that begins at `start`, where a quote stands between letters of it; or, where none does, how far its letters were
 * read. `lettersUntil`: how far that was known before, so that many beginnings in one run are not read again and again.
 */
export function shellWordAt(bytes: Uint8Array, start: number, lettersUntil: number): Span | number {
  const from = Math.max(start, lettersUntil);
  const first = endOfLetters(bytes, from, LONGEST_FIRST - (from - start));
  const end = isQuote(bytes[first]) ? wordEnd(bytes, start, first) : first;
  return end > first ? { start, end } : first;
}

/** Where the word ends, whose first quote stands at `quote`: at what is no letter, or at a quote that opens nothing. */
function wordEnd(bytes: Uint8Array, start: number, quote: number): number {
  const limit = Math.min(bytes.length, start + LONGEST_WORD);
  let open = isQuote(bytes[start - 1]) ? bytes[start - 1] : undefined;
  let end = quote;
  for (let at = quote, seams = 0; at < limit && seams < MOST_SEAMS && isQuote(bytes[at]); seams++) {
    if (open !== undefined && bytes[at] !== open) break;
    open = open === undefined ? bytes[at] : undefined;
    const next = endOfLetters(bytes, at + 1, limit - at);
    if (next > at + 1) end = next;
    at = next;
  }
  return end;
}

function endOfLetters(bytes: Uint8Array, start: number, most: number): number {
  const limit = Math.min(bytes.length, start + most);
  let at = start;
  while (at < limit && (isBase64Letter(bytes[at]) || bytes[at] === POINT)) at++;
  return at;
}

/** Pushes the word without its quotes. */
export function joinShellWord(bytes: Uint8Array, { start, end }: Span, sink: DecodedText): void {
  sink.begin(["joined"], 1);
  sink.decoded();
  for (let at = start; at < end; at++) if (!isQuote(bytes[at])) sink.push(bytes[at] as number, at);
  sink.end(end);
}
