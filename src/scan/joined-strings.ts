// Joins what source code splits: `"ab" + "cd"`, strings side by side, over lines, and lines that end in a backslash.

import type { DecodedText } from "./decoded-text.ts";
import { lineStart } from "./locate.ts";

const QUOTES = ['"', "'", "`"];
const SEAMS = ["+", " +", "\t+", "\n", "\r\n", " \\", "\\\n", " &", " .", ".. ", " <<"];

/** Found in the same pass as all keywords: a quote and the beginning of what may join it to another. */
export const SEAM_KEYWORDS: readonly string[] = [
  ...QUOTES.flatMap((quote) => [...SEAMS.map((seam) => quote + seam), `${quote} ${quote}`, `${quote}.${quote}`, `${quote}\\n`]),
  "\\\n",
  "\\\r\n",
];

const BEFORE = 256;
const AFTER = 512;
/** Between two halves there is at most so much: operators, white space, a line end, indentation. */
const LONGEST_SEAM = 160;
const LONGEST_PIECE = 1 << 20;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * Joins the strings around a seam that may start at `at`, but nothing before `from`.
 * Returns how far it came; `from` where nothing was to be joined.
 */
export function joinStrings(bytes: Uint8Array, at: number, from: number, sink: DecodedText): number {
  if (seamEnd(bytes, at) === -1) return from;
  const start = Math.max(lineStart(bytes, at, BEFORE), from);
  let limit = at + AFTER;
  let offset = start;
  sink.begin(["joined"], 1);
  let copied = start;
  while (offset < bytes.length && offset < limit && offset - start < LONGEST_PIECE) {
    const byte = bytes[offset] as number;
    if (byte === NEWLINE && offset >= at) break;
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

/** Offset after the seam that starts here: the second string's opening quote or the next line's indentation; or -1. */
function seamEnd(bytes: Uint8Array, start: number): number {
  const first = bytes[start] as number;
  if (first === BACKSLASH) return continuedLine(bytes, start);
  if (!isQuote(first)) return -1;
  const limit = Math.min(bytes.length, start + LONGEST_SEAM);
  let at = start + 1;
  // Two quotes in a row are an empty string, or a doubled quote.
  if (bytes[at] === first) return -1;
  let joiners = 0;
  for (; at < limit; at++) {
    const byte = bytes[at] as number;
    if (byte === 0x20 || byte === 0x09 || byte === NEWLINE || byte === RETURN || byte === BACKSLASH) continue;
    // `+`, `.`, `..`, `&`, `<<`
    if (byte === 0x2b || byte === 0x2e || byte === 0x26 || byte === 0x3c) {
      if (++joiners > 2) return -1;
      continue;
    }
    break;
  }
  const last = bytes[at] as number;
  if (at >= limit || !isQuote(last)) return -1;
  return last === first || joiners > 0 ? at + 1 : -1;
}

function isQuote(byte: number): boolean {
  return byte === 0x22 || byte === 0x27 || byte === 0x60;
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
