// Decodes quoted-printable, as mails have it: `=5F` for a sign, and lines that are broken after an equals sign.

import { isBase64Letter } from "../bytes/letter-kinds.ts";
import { lineStart } from "../bytes/locate.ts";
import type { DecodedText } from "./decoded-text.ts";
import { hexDigit } from "./escape-values.ts";

/** The equals sign itself is always written so; the underscore is in most keys. */
export const QUOTED_KEYWORDS: readonly string[] = ["=3d", "=5f", "=\n", "=\r\n"];

/** Mailers break lines of 76 letters; shorter ones that end in `=` are settings without a value. */
const SHORTEST_BROKEN = 60;
const LONGEST_BROKEN = 80;
const BEFORE = 256;
const LONGEST_PIECE = 1 << 20;
const AFTER = 512;
const EQUALS = 0x3d;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * Decodes the lines around an equals sign, but nothing before `from`. Returns how far it came; `from` where nothing was to
 * be decoded.
 */
export function decodeQuotedPrintable(bytes: Uint8Array, at: number, from: number, sink: DecodedText): number {
  if (quotedAt(bytes, at) === -1 && !breaksWord(bytes, at)) return from;
  const start = Math.max(from, lineStart(bytes, at, BEFORE));
  let limit = at + AFTER;
  let copied = start;
  let offset = start;
  sink.begin(["quoted-printable"], 1);
  while (offset < bytes.length && offset < limit && bytes[offset] !== NEWLINE && offset - start < LONGEST_PIECE) {
    const quoted = bytes[offset] === EQUALS ? quotedAt(bytes, offset) : -1;
    const length = quoted !== -1 ? 3 : brokenLength(bytes, offset);
    if (length === 0) {
      offset++;
      continue;
    }
    sink.copy(bytes, copied, offset);
    if (quoted !== -1) sink.push(quoted, offset);
    offset += length;
    copied = offset;
    limit = offset + AFTER;
  }
  sink.copy(bytes, copied, offset);
  sink.end(offset);
  return offset;
}

/** The printable letter that two capital hex digits after an equals sign stand for; -1 where there are none. */
function quotedAt(bytes: Uint8Array, at: number): number {
  const [high, low] = [bytes[at + 1], bytes[at + 2]];
  if ((high ?? 0) > 0x46 || (low ?? 0) > 0x46 || hexDigit(low) === -1) return -1;
  const value = hexDigit(high) * 16 + hexDigit(low);
  return value >= 0x20 && value < 0x7f ? value : -1;
}

/** Length of an equals sign and a line end; 0 where none stand here. */
function brokenLength(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== EQUALS) return 0;
  if (bytes[at + 1] === NEWLINE) return 2;
  return bytes[at + 1] === RETURN && bytes[at + 2] === NEWLINE ? 3 : 0;
}

/** Is a line of the right length broken between two letters? */
function breaksWord(bytes: Uint8Array, at: number): boolean {
  const length = brokenLength(bytes, at);
  const column = at - lineStart(bytes, at, LONGEST_BROKEN + 1);
  return (
    length > 0 &&
    column >= SHORTEST_BROKEN &&
    column <= LONGEST_BROKEN &&
    isBase64Letter(bytes[at - 1]) &&
    isBase64Letter(bytes[at + length])
  );
}
