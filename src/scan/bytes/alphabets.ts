// Which bytes belong to which alphabet, as one bit each in one table.

import type { Alphabet } from "../../model/detector.ts";

const DIGITS = "0123456789";
const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();
const BASE62 = DIGITS + UPPER + LOWER;

const LETTERS_OF: Readonly<Record<Alphabet, string>> = {
  digits: DIGITS,
  hex: `${DIGITS}abcdefABCDEF`,
  "hex-lower": `${DIGITS}abcdef`,
  "hex-upper": `${DIGITS}ABCDEF`,
  lower: LOWER,
  upper: UPPER,
  letters: UPPER + LOWER,
  "lower-digits": DIGITS + LOWER,
  "upper-digits": DIGITS + UPPER,
  base32: `${UPPER}234567`,
  "base32-lower": `${LOWER}234567`,
  base58: "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz",
  base62: BASE62,
  word: `${BASE62}_`,
  "base62-dash": `${BASE62}-`,
  base64: `${BASE62}+/`,
  base64url: `${BASE62}_-`,
  "base64url-dot": `${BASE62}_-.`,
  "base64-any": `${BASE62}+/=_-`,
};

const NAMES = Object.keys(LETTERS_OF) as readonly Alphabet[];

/** For each byte, one bit for each alphabet that holds it. */
export const MEMBERSHIP: Uint32Array = buildMembership();

/** The bit that stands for an alphabet in `MEMBERSHIP`. */
export function bitOf(alphabet: Alphabet): number {
  return 1 << NAMES.indexOf(alphabet);
}

/** Letters and digits only. */
export const ALNUM_BIT = bitOf("base62");
/** What the body of nearly every key is made of. */
export const TOKEN_BIT = bitOf("base64-any");

/** Capital ASCII letters become small ones. */
export function foldByte(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte;
}

function buildMembership(): Uint32Array {
  const table = new Uint32Array(256);
  NAMES.forEach((name, index) => {
    for (const letter of LETTERS_OF[name]) table[letter.charCodeAt(0)] = (table[letter.charCodeAt(0)] as number) | (1 << index);
  });
  return table;
}
