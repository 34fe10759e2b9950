// Reads the words of one command, as shells part them: quotes keep blanks together, a sign at the end of a line continues it.

import { tableOf } from "../bytes/byte-table.ts";
import { isQuote } from "../bytes/letter-kinds.ts";
import type { Span } from "../bytes/span.ts";

export interface Command {
  /** With their quotes. */
  readonly words: readonly Span[];
  /** Where the command ends. */
  readonly until: number;
}

const BLANK = tableOf(" \t");
/** What ends a command, or stands only in what a shell puts something else in place of. */
const ENDS = tableOf("\r\n|;&<>()`\0");
const CONTINUES = tableOf("\\`^");
/** What a quote within a word stands behind; any other closes what the whole command stands in. */
const BEFORE_QUOTE = tableOf("=:,%");
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const DASH = 0x2d;

/** From `start` on, at most up to `limit`. */
export function readCommand(bytes: Uint8Array, start: number, limit: number): Command {
  const words: Span[] = [];
  let until = start;
  for (let at = skipBlanks(bytes, start, limit); at > until || words.length === 0; at = skipBlanks(bytes, until, limit)) {
    until = wordEnd(bytes, at, limit);
    if (until === at) break;
    words.push({ start: at, end: until });
  }
  return { words, until };
}

function wordEnd(bytes: Uint8Array, start: number, limit: number): number {
  let at = start;
  while (at < limit && BLANK[bytes[at] as number] === 0 && ENDS[bytes[at] as number] === 0) {
    if (!isQuote(bytes[at])) at++;
    else if (mayOpen(bytes, start, at)) {
      const closing = closingQuote(bytes, at, limit);
      if (closing === -1) return at;
      at = closing + 1;
    } else return at;
  }
  return at;
}

/** At a word's beginning, behind an option of one letter, `-p'...'`, or behind a sign that joins. */
function mayOpen(bytes: Uint8Array, start: number, at: number): boolean {
  return at === start || BEFORE_QUOTE[bytes[at - 1] as number] === 1 || (at - start === 2 && bytes[start] === DASH);
}

function closingQuote(bytes: Uint8Array, open: number, limit: number): number {
  for (let at = open + 1; at < limit && bytes[at] !== NEWLINE; at++) if (bytes[at] === bytes[open]) return at;
  return -1;
}

function skipBlanks(bytes: Uint8Array, start: number, limit: number): number {
  let at = start;
  for (;;) {
    while (at < limit && BLANK[bytes[at] as number] === 1) at++;
    const lineEnd = bytes[at + 1] === RETURN ? at + 2 : at + 1;
    if (at >= limit || CONTINUES[bytes[at] as number] === 0 || bytes[lineEnd] !== NEWLINE) return at;
    at = lineEnd + 1;
  }
}
