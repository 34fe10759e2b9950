// Decodes the escapes of URLs, source code and HTML where they spell letters that a key could hold.

import type { DecodedText } from "./decoded-text.ts";
import { lineStart } from "./locate.ts";

/** Found in the same pass as all keywords; only escapes for printable ASCII are worth decoding. */
export const ESCAPE_KEYWORDS: readonly string[] = [
  ..."234567".split("").flatMap((digit) => [`%${digit}`, `\\x${digit}`, `\\u00${digit}`, `\\u{${digit}`, `u+00${digit}`]),
  "&#x",
  "&#3",
  "&#4",
  "&#5",
  "&#6",
  "&#7",
  "&#8",
  "&#9",
  "&#1",
  "&quot;",
  "&amp;",
  "&apos;",
  "&sol;",
  "&colon;",
  "&equals;",
  "&plus;",
  "&lowbar;",
];

const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  amp: "&",
  apos: "'",
  sol: "/",
  colon: ":",
  equals: "=",
  plus: "+",
  lowbar: "_",
  lt: "<",
  gt: ">",
  period: ".",
  commat: "@",
  hyphen: "-",
  dash: "-",
};

const BEFORE = 256;
/** A line is decoded as far as escapes go, and so much farther. */
const AFTER = 320;
const LONGEST_ESCAPE = 12;
const LONGEST_PIECE = 1 << 20;
const NEWLINE = 0x0a;

/** An escape as one number, so that reading millions of them leaves nothing behind: its byte, its length, its kind. */
type Escape = number;
const NONE: Escape = -1;
const KINDS = ["percent", "escape", "html"] as const;
type Kind = 0 | 1 | 2;

/**
 * Decodes the part of the line around an escape that may start at `at`, but nothing before `from`.
 * Returns how far it came; `from` where there was nothing to decode.
 */
export function decodeEscapes(bytes: Uint8Array, at: number, from: number, sink: DecodedText): number {
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
    sink.push(next & 0xff, offset);
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

function escapeOf(value: number, length: number, kind: Kind): Escape {
  const isWorthIt = (value >= 0x20 && value < 0x7f) || value === 0x0a || value === 0x0d || value === 0x09;
  return isWorthIt ? value | (length << 8) | (kind << 16) : NONE;
}

function escapeAt(bytes: Uint8Array, at: number): Escape {
  switch (bytes[at]) {
    case 0x25:
      return hexEscape(bytes, at, 1, 2, 0);
    case 0x5c:
      return backslashEscape(bytes, at);
    case 0x26:
      return entity(bytes, at);
    case 0x55:
    case 0x75:
      // `U+0041`, one after another, with a space between them.
      return bytes[at + 1] === 0x2b ? spaced(bytes, hexEscape(bytes, at, 2, 4, 1), at) : NONE;
    default:
      return NONE;
  }
}

function backslashEscape(bytes: Uint8Array, at: number): Escape {
  const doubled = bytes[at + 1] === 0x5c ? 1 : 0;
  const letter = (bytes[at + 1 + doubled] as number) | 32;
  if (letter === 0x78) return hexEscape(bytes, at, 2 + doubled, 2, 1);
  if (letter !== 0x75) return NONE;
  return bytes[at + 2 + doubled] === 0x7b ? bracedEscape(bytes, at, 3 + doubled) : hexEscape(bytes, at, 2 + doubled, 4, 1);
}

function hexEscape(bytes: Uint8Array, at: number, lead: number, digits: number, kind: Kind): Escape {
  let value = 0;
  for (let index = 0; index < digits; index++) {
    const digit = hexDigit(bytes[at + lead + index]);
    if (digit === -1) return NONE;
    value = value * 16 + digit;
  }
  return escapeOf(value, lead + digits, kind);
}

/** `\u{41}` */
function bracedEscape(bytes: Uint8Array, at: number, lead: number): Escape {
  let value = 0;
  for (let index = lead; index < LONGEST_ESCAPE; index++) {
    if (bytes[at + index] === 0x7d) return escapeOf(value, index + 1, 1);
    const digit = hexDigit(bytes[at + index]);
    if (digit === -1) return NONE;
    value = value * 16 + digit;
  }
  return NONE;
}

function spaced(bytes: Uint8Array, found: Escape, at: number): Escape {
  if (found === NONE) return NONE;
  const next = at + ((found >> 8) & 0xff);
  const goesOn = bytes[next] === 0x20 && ((bytes[next + 1] as number) | 32) === 0x75 && bytes[next + 2] === 0x2b;
  return goesOn ? found + (1 << 8) : found;
}

/** `&#65;`, `&#x41;` and the names of the signs that keys and URLs hold. */
function entity(bytes: Uint8Array, at: number): Escape {
  let end = at + 1;
  while (end < at + LONGEST_ESCAPE && end < bytes.length && bytes[end] !== 0x3b) end++;
  if (bytes[end] !== 0x3b) return NONE;
  const value = bytes[at + 1] === 0x23 ? numberedEntity(bytes, at + 2, end) : namedEntity(bytes, at + 1, end);
  return escapeOf(value, end - at + 1, 2);
}

function numberedEntity(bytes: Uint8Array, start: number, end: number): number {
  const isHex = ((bytes[start] as number) | 32) === 0x78;
  let value = 0;
  for (let at = isHex ? start + 1 : start; at < end; at++) {
    const digit = hexDigit(bytes[at]);
    if (digit === -1 || (!isHex && digit > 9)) return -1;
    value = value * (isHex ? 16 : 10) + digit;
  }
  return value;
}

function namedEntity(bytes: Uint8Array, start: number, end: number): number {
  const name = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("latin1");
  return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? "").charCodeAt(0) : -1;
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 32;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
