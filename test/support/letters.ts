// The letters of each alphabet, written down a second time, so that a slip in the scanner's table shows.

import type { Alphabet } from "../../src/model/detector.ts";

const range = (first: string, last: string) =>
  Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, index) => String.fromCharCode(first.charCodeAt(0) + index)).join(
    "",
  );

const digits = range("0", "9");
const lower = range("a", "z");
const upper = range("A", "Z");
const base62 = digits + lower + upper;

export const LETTERS: Readonly<Record<Alphabet, string>> = {
  digits,
  lower,
  upper,
  letters: lower + upper,
  hex: `${digits}${range("a", "f")}${range("A", "F")}`,
  "hex-lower": digits + range("a", "f"),
  "hex-upper": digits + range("A", "F"),
  "lower-digits": digits + lower,
  "upper-digits": digits + upper,
  base32: upper + range("2", "7"),
  "base32-lower": lower + range("2", "7"),
  base58: [...base62].filter((letter) => !"0OIl".includes(letter)).join(""),
  base62,
  word: `${base62}_`,
  "base62-dash": base62,
  base64: base62,
  base64url: base62,
  "base64url-dot": base62,
  "base64-any": base62,
};
