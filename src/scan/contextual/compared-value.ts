// Reads a value that is compared with a name after it: `"value" == password`, `"value".equals(password)`.

import { standsAt } from "../bytes/gaps.ts";
import type { Span } from "../bytes/span.ts";

const LONGEST_GAP = 8;
const LONGEST_VALUE = 256;
const NEWLINE = 0x0a;
const BACKSLASH = 0x5c;
/** Longest first, so that none is taken for the end of another. */
const CALLS = [".equalsIgnoreCase(", ".equals("].map((text) => Buffer.from(text));
const SIGNS = ["===", "!==", "==", "!="].map((text) => Buffer.from(text));

/** The string before the comparison that ends where the name starts; undefined where there is none. */
export function spanOfCompared(bytes: Uint8Array, nameStart: number): Span | undefined {
  const end = beforeGap(bytes, nameStart);
  const length = operatorLength(bytes, end);
  return length === 0 ? undefined : stringBefore(bytes, beforeGap(bytes, end - length));
}

/** Of the operator that ends here; 0 for none. */
function operatorLength(bytes: Uint8Array, end: number): number {
  const last = bytes[end - 1];
  const before = bytes[end - 2];
  if (last === 0x3d) return before === 0x3d || before === 0x21 ? lengthOf(bytes, end, SIGNS) : 0;
  // Of the names of functions few end as these do.
  return last === 0x28 && (before === 0x73 || before === 0x65) ? lengthOf(bytes, end, CALLS) : 0;
}

function lengthOf(bytes: Uint8Array, end: number, operators: readonly Uint8Array[]): number {
  for (const text of operators) if (standsAt(bytes, end - text.length, text)) return text.length;
  return 0;
}

/** The string whose closing quote stands before `end`. */
function stringBefore(bytes: Uint8Array, end: number): Span | undefined {
  const quote = bytes[end - 1];
  if (quote !== 0x22 && quote !== 0x27 && quote !== 0x60) return undefined;
  const lowest = Math.max(0, end - LONGEST_VALUE);
  for (let at = end - 2; at >= lowest && bytes[at] !== NEWLINE; at--) {
    if (bytes[at] === quote && bytes[at - 1] !== BACKSLASH) return at + 1 < end - 1 ? { start: at + 1, end: end - 1 } : undefined;
  }
  return undefined;
}

function beforeGap(bytes: Uint8Array, end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST_GAP && (bytes[at - 1] === 0x20 || bytes[at - 1] === 0x09)) at--;
  return at;
}
