// Reads strings that statements append to one thing: `b.append("ab"); b.append("cd")`.

import { bitOf, MEMBERSHIP } from "../bytes/alphabets.ts";
import { foldedAt } from "../bytes/folded.ts";
import { isQuote } from "../bytes/letter-kinds.ts";
import type { Span } from "../bytes/span.ts";
import { closingQuote, skipSpace } from "./string-list.ts";

/** The last one is Kotlin's, inside `buildString`. */
const CALLS = [".append(", ".writestring(", ".push_str(", " append(", "\tappend("];
export const APPEND_KEYWORDS: readonly string[] = CALLS.flatMap((call) => [`${call}"`, `${call}'`]);

const CALL_BYTES = CALLS.map((call) => Buffer.from(call));
const LONGEST_STRING = 512;
/** Between two statements: a line end, indentation, a name. */
const LONGEST_STEP = 120;
const MOST_STRINGS = 100;
const WORD_BIT = bitOf("word");

/** Does a call that appends stand here, in letters of either case? */
export function isAppend(bytes: Uint8Array, at: number): boolean {
  return callAt(bytes, at) !== undefined;
}

function callAt(bytes: Uint8Array, at: number): Uint8Array | undefined {
  return CALL_BYTES.find((call) => foldedAt(bytes, at, call));
}

/** The string that the call at `start` appends, and those that like statements right after it append to the same name. */
export function appendedStrings(bytes: Uint8Array, start: number): { readonly strings: readonly Span[]; readonly until: number } {
  const name = nameBefore(bytes, start);
  const strings: Span[] = [];
  let at = start;
  while (strings.length < MOST_STRINGS) {
    const open = at + (callAt(bytes, at)?.length ?? 0);
    const end = isQuote(bytes[open]) ? closingQuote(bytes, open, Math.min(bytes.length, open + LONGEST_STRING)) : -1;
    if (end === -1) break;
    strings.push({ start: open + 1, end });
    const next = nextAppend(bytes, end + 1, name);
    if (next === -1) break;
    at = next;
  }
  return { strings, until: strings.at(-1)?.end ?? start + 1 };
}

function nameBefore(bytes: Uint8Array, end: number): Span {
  let start = end;
  while (start > 0 && end - start < LONGEST_STEP && isWord(bytes[start - 1])) start--;
  return { start, end };
}

/** `);` and a line end may stand between, then the same name; -1 where something else does. */
function nextAppend(bytes: Uint8Array, start: number, name: Span): number {
  const limit = Math.min(bytes.length, start + LONGEST_STEP);
  if (bytes[start] !== 0x29) return -1;
  let at = skipSpace(bytes, start + 1, limit);
  if (bytes[at] === 0x3b) at = skipSpace(bytes, at + 1, limit);
  if (isAppend(bytes, at)) return at;
  // The call of a name of its own begins with the space before it.
  if (isAppend(bytes, at - 1)) return at - 1;
  for (let from = name.start; from < name.end; from++, at++) if (bytes[at] !== bytes[from]) return -1;
  return isAppend(bytes, at) ? at : -1;
}

function isWord(byte: number | undefined): boolean {
  return byte !== undefined && ((MEMBERSHIP[byte] as number) & WORD_BIT) !== 0;
}
