// Finds strings within a string: `${"ab"}` in a template, `{'ab'}`, `#{'ab'}` and `\("ab")` in formatted ones.

import { tableOf } from "../bytes/byte-table.ts";
import { isQuote } from "../bytes/letter-kinds.ts";
import type { Span } from "../bytes/span.ts";

const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_PARENTHESIS = 0x28;
const CLOSE_PARENTHESIS = 0x29;
const LONGEST_INSERTED = 200;

/** Brackets are code around two strings rather than one string. */
const ENDS_INSERTED = tableOf("\"'`{}()\n");
/** What they may begin with. */
export const MAY_INSERT = tableOf("${#\\");

/** Where the string stands that is inserted at `at`; a quote and a bracket follow on it. */
export function insertedAt(bytes: Uint8Array, at: number): Span | undefined {
  const bracket = bytes[at] === OPEN_BRACE ? at : at + 1;
  const closer = bytes[at] === BACKSLASH ? CLOSE_PARENTHESIS : CLOSE_BRACE;
  const quote = bytes[bracket + 1] as number;
  if (bytes[bracket] !== (closer === CLOSE_BRACE ? OPEN_BRACE : OPEN_PARENTHESIS) || !isQuote(quote)) return undefined;
  const start = bracket + 2;
  const limit = Math.min(bytes.length, start + LONGEST_INSERTED);
  let end = start;
  while (end < limit && ENDS_INSERTED[bytes[end] as number] === 0) end++;
  return bytes[end] === quote && bytes[end + 1] === closer ? { start, end } : undefined;
}
