// Decodes the escapes of URLs, source code and HTML where they spell letters that a key could hold.

import { foldedAt } from "../bytes/folded.ts";
import { VALUES } from "../bytes/letter-tables.ts";
import { lineStart } from "../bytes/locate.ts";
import { backslashEscape } from "./backslash-escapes.ts";
import type { DecodedText } from "./decoded-text.ts";
import { type Escape, escapeOf, hexEscape, KINDS, NONE, NOTHING } from "./escape-values.ts";
import { entity } from "./html-entities.ts";
import { ODD_LETTER_KEYWORDS, oddLetter } from "./odd-letters.ts";
import { decodeQuotedPrintable, QUOTED_KEYWORDS } from "./quoted-printable.ts";

/** Found in the same pass as all keywords; only escapes for printable ASCII are worth decoding. */
export const ESCAPE_KEYWORDS: readonly string[] = [
  ..."234567".split("").flatMap((digit) => [`%${digit}`, `%u00${digit}`, `u+00${digit}`]),
  ..."234567".split("").flatMap((digit) => [`\\x${digit}`, `\\u00${digit}`, `\\u{${digit}`, `\\u000000${digit}`, `\\x{${digit}`]),
  // Octal digits; with a zero before them in shells.
  ..."1234567".split("").map((digit) => `\\${digit}`),
  ..."4567".split("").map((digit) => `\\0${digit}`),
  "\\00",
  "\\01",
  "\\u{0",
  "\\x{0",
  "\\_",
  "\\/",
  ...QUOTED_KEYWORDS,
  // UTF-7 has a form of its own for the signs `_` and `=`.
  "+af8-",
  "+ad0-",
  "&#x",
  ..."0123456789".split("").map((digit) => `&#${digit}`),
  ..."quot amp apos sol colon equals plus lowbar underbar hyphen dash period commat dollar percnt ast excl num"
    .split(" ")
    .map((name) => `&${name};`),
  "&shy;",
  "&zwj;",
  "&zwnj;",
  "<wbr",
  ...ODD_LETTER_KEYWORDS,
];

const BEFORE = 256;
/** A line is decoded as far as escapes go, and so much farther. */
const AFTER = 320;
const LONGEST_PIECE = 1 << 20;
const NEWLINE = 0x0a;
const EQUALS = 0x3d;

/**
 * Decodes the part of the line around an escape that may start at `at`, but nothing before `from`.
 * Returns how far it came; `from` where there was nothing to decode.
 */
export function decodeEscapes(bytes: Uint8Array, at: number, from: number, sink: DecodedText): number {
  if (bytes[at] === EQUALS) return decodeQuotedPrintable(bytes, at, from, sink);
  if (escapeAt(bytes, at) === NONE) return from;
  const start = Math.max(lineStart(bytes, at, BEFORE), from);
  let kinds = 0;
  let limit = at + AFTER;
  let offset = start;
  let copied = start;
  sink.begin([], 0);
  while (offset < bytes.length && offset < limit && bytes[offset] !== NEWLINE && offset - start < LONGEST_PIECE) {
    const next = escapeAt(bytes, offset);
    if (next === NONE) {
      offset++;
      continue;
    }
    if (offset > copied) sink.copy(bytes, copied, offset);
    if ((next & 0xff) !== NOTHING) sink.push(next & 0xff, offset);
    kinds |= 1 << (next >> 16);
    offset += (next >> 8) & 0xff;
    copied = offset;
    limit = offset + AFTER;
  }
  sink.copy(bytes, copied, offset);
  sink.relabel(KINDS.filter((_, kind) => (kinds & (1 << kind)) !== 0));
  sink.end(offset);
  return offset;
}

function escapeAt(bytes: Uint8Array, at: number): Escape {
  switch (bytes[at]) {
    case 0x25:
      return ((bytes[at + 1] as number) | 0x20) === 0x75 ? hexEscape(bytes, at, 2, 4, 0) : hexEscape(bytes, at, 1, 2, 0);
    case 0x5c:
      return backslashEscape(bytes, at);
    case 0x26:
      return entity(bytes, at);
    case 0x55:
    case 0x75:
      // `U+0041`, one after another, with a space between them.
      return bytes[at + 1] === 0x2b ? spaced(bytes, hexEscape(bytes, at, 2, 4, 1), at) : NONE;
    case 0x3c:
      return breakTag(bytes, at);
    case 0x2b:
      return wideLetter(bytes, at);
    case 0xe2:
    case 0xef:
    case 0xc2:
      return oddLetter(bytes, at);
    default:
      return NONE;
  }
}

/** `+AF8-` of UTF-7: one letter of sixteen bits in base64. */
function wideLetter(bytes: Uint8Array, at: number): Escape {
  if (bytes[at + 4] !== 0x2d) return NONE;
  let bits = 0;
  for (let index = 1; index <= 3; index++) {
    const value = VALUES[bytes[at + index] as number] as number;
    if (value > 63) return NONE;
    bits = (bits << 6) | value;
  }
  return escapeOf(bits >> 2, 5, 4);
}

/** `<wbr>`, where a page may break a line. */
function breakTag(bytes: Uint8Array, at: number): Escape {
  if (!BREAKS.some((tag) => foldedAt(bytes, at, tag))) return NONE;
  const length = bytes.indexOf(CLOSING, at) + 1 - at;
  return NOTHING | (length << 8) | (2 << 16);
}

const CLOSING = 0x3e;
const BREAKS = ["<wbr>", "<wbr/>", "<wbr />"].map((tag) => Buffer.from(tag));

function spaced(bytes: Uint8Array, found: Escape, at: number): Escape {
  if (found === NONE) return NONE;
  const next = at + ((found >> 8) & 0xff);
  const goesOn = bytes[next] === 0x20 && ((bytes[next + 1] as number) | 32) === 0x75 && bytes[next + 2] === 0x2b;
  return goesOn ? found + (1 << 8) : found;
}
