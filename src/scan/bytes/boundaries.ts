// Tells a whole token from a piece of a longer one, also right after an escape such as `\n`, `%0A` or a colour code.

import { ALNUM_BIT, bitOf, MEMBERSHIP } from "./alphabets.ts";

const BACKSLASH = 0x5c;
const PERCENT = 0x25;
const OPENING_BRACKET = 0x5b;
const LOWER_M = 0x6d;
const LOWER_U = 0x75;
const LOWER_X = 0x78;
const HEX_BIT = bitOf("hex");
const SINGLE_LETTER_ESCAPES = new Set(Array.from("nrtbfvae0", (letter) => letter.charCodeAt(0)));

/** May a token start here? `alphabet` is the bit of the letters that would make the byte before part of it. */
export function startsToken(bytes: Uint8Array, start: number, alphabet: number): boolean {
  if (start === 0) return true;
  const before = MEMBERSHIP[bytes[start - 1] as number] as number;
  return (before & (alphabet | ALNUM_BIT)) === 0 || endsEscape(bytes, start);
}

/** May a token end here? */
export function endsToken(bytes: Uint8Array, end: number, alphabet: number): boolean {
  if (end >= bytes.length) return true;
  return ((MEMBERSHIP[bytes[end] as number] as number) & (alphabet | ALNUM_BIT)) === 0;
}

/**
 * In a binary the letter next to a token may be its length or the next field's tag: then a control character stands on that
 * letter's other side.
 */
export function startsAfterTag(bytes: Uint8Array, start: number): boolean {
  return start >= 2 && isControl(bytes[start - 2] as number);
}

export function endsBeforeTag(bytes: Uint8Array, end: number): boolean {
  return end + 1 < bytes.length && isControl(bytes[end + 1] as number);
}

/** No line end, tab or escape sequence: those stand in texts. */
function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x1b) || byte === 0x7f;
}

/** Is the text just before `end` an escape, whose last letter is therefore no part of what follows? */
function endsEscape(bytes: Uint8Array, end: number): boolean {
  const last = bytes[end - 1] as number;
  if (last === LOWER_M && endsColourCode(bytes, end - 1)) return true;
  if (end >= 2 && bytes[end - 2] === BACKSLASH) return SINGLE_LETTER_ESCAPES.has(last);
  if (end >= 3 && bytes[end - 3] === PERCENT) return hexDigitsBefore(bytes, end, 2);
  if (end >= 4 && bytes[end - 4] === BACKSLASH && ((bytes[end - 3] as number) | 32) === LOWER_X) return hexDigitsBefore(bytes, end, 2);
  return end >= 6 && bytes[end - 6] === BACKSLASH && ((bytes[end - 5] as number) | 32) === LOWER_U && hexDigitsBefore(bytes, end, 4);
}

function hexDigitsBefore(bytes: Uint8Array, end: number, count: number): boolean {
  for (let back = 1; back <= count; back++) if (((MEMBERSHIP[bytes[end - back] as number] as number) & HEX_BIT) === 0) return false;
  return true;
}

/** `[31` or `[1;31` before the closing `m`. */
function endsColourCode(bytes: Uint8Array, end: number): boolean {
  for (let at = end - 1; at >= 0 && at >= end - 10; at--) {
    const byte = bytes[at] as number;
    if (byte === OPENING_BRACKET) return true;
    if (!((byte >= 0x30 && byte <= 0x39) || byte === 0x3b)) return false;
  }
  return false;
}
