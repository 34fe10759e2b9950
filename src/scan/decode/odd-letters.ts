// Reads letters of Unicode that are not to be seen, or look like those of a key: what comes along when text is copied from a page.

import { type Escape, escapeOf, NONE, NOTHING } from "./escape-values.ts";

const UTF8 = (text: string): string => Buffer.from(text).toString("latin1");

/** No width, soft hyphens, marks of direction; hyphens of their own; of letters of full width only what keys are made of: their signs stand in every Japanese text. */
export const ODD_LETTER_KEYWORDS: readonly string[] = Array.from(
  "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u2010\u2011\uff3f\uff0d",
  UTF8,
).concat([...range(0xff10, 10), ...range(0xff21, 26), ...range(0xff41, 26)].map((point) => UTF8(String.fromCharCode(point))));

function range(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

const INVISIBLE = 3;
const LOOK_ALIKE = 5;
const HYPHEN = 0x2d;

/** The letter that begins here, of two or three bytes. */
export function oddLetter(bytes: Uint8Array, at: number): Escape {
  const [first, second = 0, third = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
  if (first === 0xc2) return second === 0xad ? invisible(2) : NONE;
  if (first !== 0xe2 && first !== 0xef) return NONE;
  if ((second & 0xc0) !== 0x80 || (third & 0xc0) !== 0x80) return NONE;
  const point = ((first & 15) << 12) | ((second & 63) << 6) | (third & 63);
  if (isInvisible(point)) return invisible(3);
  if (point === 0x2010 || point === 0x2011) return escapeOf(HYPHEN, 3, LOOK_ALIKE);
  return point > 0xff00 && point < 0xff5f ? escapeOf(point - 0xfee0, 3, LOOK_ALIKE) : NONE;
}

export function isInvisible(point: number): boolean {
  if (point === 0xad || point === 0xfeff || point === 0x2060) return true;
  return (point >= 0x200b && point <= 0x200f) || (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
}

function invisible(length: number): Escape {
  return NOTHING | (length << 8) | (INVISIBLE << 16);
}
