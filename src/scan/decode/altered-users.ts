// Reads passwords in SQL that makes or changes a user without the word for it before the value: `IDENTIFIED WITH plugin BY '...'`.

import { latin1 } from "../bytes/text-of-bytes.ts";
import type { DecodedText } from "./decoded-text.ts";
import { PASSWORD, pushNamed } from "./named-value.ts";

export const USER_KEYWORDS: readonly string[] = ["identified with ", "set password for "];

const LONGEST_STATEMENT = 320;
const VALUE = /^["'`]?[\w.%@'"`-]{1,100}\s{1,8}(?:by|=|to)\s{1,8}'([^'\n]{4,128})'/i;

/** `keywordEnd`: behind one of the keywords. Returns how far it came. */
export function readAlteredUser(bytes: Uint8Array, _keywordStart: number, keywordEnd: number, sink: DecodedText): number {
  const text = latin1(bytes, keywordEnd, Math.min(bytes.length, keywordEnd + LONGEST_STATEMENT));
  const [whole = "", value = ""] = VALUE.exec(text) ?? [];
  const end = keywordEnd + whole.length - 1;
  if (value !== "") pushNamed(bytes, PASSWORD, { start: end - value.length, end }, sink);
  return keywordEnd + whole.length;
}
