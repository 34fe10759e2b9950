// Tells where a string opens, escaped ones too, as they stand within another string.

import { isQuote } from "../bytes/letter-kinds.ts";

const BACKSLASH = 0x5c;
const MOST_ESCAPES = 4;

/** How many backslashes stand before the quote that opens here; -1: no quote opens. */
export function quoteAt(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < start + MOST_ESCAPES && bytes[at] === BACKSLASH) at++;
  return isQuote(bytes[at]) ? at - start : -1;
}
