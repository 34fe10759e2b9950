// Reads one entity of HTML: `&#65;`, `&#x41;`, `&lowbar;`.

import { latin1 } from "../bytes/text-of-bytes.ts";
import { type Escape, escapeOf, hexDigit, NONE, NOTHING } from "./escape-values.ts";
import { isInvisible } from "./odd-letters.ts";

const LONGEST_ESCAPE = 12;

const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  amp: "&",
  apos: "'",
  sol: "/",
  colon: ":",
  equals: "=",
  plus: "+",
  lowbar: "_",
  UnderBar: "_",
  dollar: "$",
  percnt: "%",
  ast: "*",
  excl: "!",
  num: "#",
  lt: "<",
  gt: ">",
  period: ".",
  commat: "@",
  hyphen: "-",
  dash: "-",
  shy: "\u00ad",
  zwj: "\u200d",
  zwnj: "\u200c",
};

/** `&#65;`, `&#x41;` and the names of the signs that keys and URLs hold; browsers read numbers without the semicolon too. */
export function entity(bytes: Uint8Array, at: number): Escape {
  const isNumbered = bytes[at + 1] === 0x23;
  const digits = isNumbered ? at + (((bytes[at + 2] as number) | 32) === 0x78 ? 3 : 2) : at + 1;
  let end = digits;
  while (end < at + LONGEST_ESCAPE && (isNumbered ? isDigitOf(bytes[end], digits - at) : bytes[end] !== undefined && bytes[end] !== 0x3b))
    end++;
  const closing = bytes[end] === 0x3b ? 1 : 0;
  if (end === digits || (closing === 0 && !isNumbered)) return NONE;
  const value = isNumbered ? numberedEntity(bytes, at + 2, end) : namedEntity(bytes, digits, end);
  const length = end + closing - at;
  return isInvisible(value) ? NOTHING | (length << 8) | (2 << 16) : escapeOf(value, length, 2);
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
  const name = latin1(bytes, start, end);
  return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? "").charCodeAt(0) : -1;
}

/** Two bytes before the digits: decimal ones. */
function isDigitOf(byte: number | undefined, lead: number): boolean {
  const digit = hexDigit(byte);
  return digit !== -1 && (lead === 3 || digit <= 9);
}
