// Reads what leads from a name to a name that is nested in it: `acme: { "key`, `[acme]\nkey`, `'acme' => ['key`.
// The same as `NESTING` of `providers/shapes.ts`; a property test holds the two together.

import { tableOf } from "../bytes/byte-table.ts";
import { BLANK, QUOTE } from "./read-back.ts";

const MOST_BLANKS = 3;
const DEEPEST = 20;
const EQUALS = 0x3d;
const MORE = 0x3e;
const COLON = 0x3a;
const CLOSING = 0x5d;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const OPENER = tableOf("{([");
const WHITE = tableOf(" \t\r\n");

/** Where the inner name may begin, behind its quote; -1 where nothing is nested. */
export function afterNesting(bytes: Uint8Array, nameEnd: number): number {
  const at = afterOne(bytes, nameEnd, QUOTE);
  const inside = bytes[at] === CLOSING ? afterLineEnd(bytes, afterMost(bytes, at + 1, BLANK, MOST_BLANKS)) : afterAssignment(bytes, at);
  return inside === -1 ? -1 : afterOne(bytes, inside, QUOTE);
}

function afterAssignment(bytes: Uint8Array, start: number): number {
  const operator = afterMost(bytes, start, BLANK, MOST_BLANKS);
  if (bytes[operator] !== EQUALS && bytes[operator] !== COLON) return -1;
  const isArrow = bytes[operator] === EQUALS && bytes[operator + 1] === MORE;
  const at = afterMost(bytes, operator + (isArrow ? 2 : 1), BLANK, MOST_BLANKS);
  if (OPENER[bytes[at] as number] === 1) return afterMost(bytes, at + 1, WHITE, DEEPEST);
  const indent = afterLineEnd(bytes, at);
  return indent === -1 || BLANK[bytes[indent - 1] as number] === 0 ? -1 : indent;
}

/** Behind the indent of the next line; -1 where the line goes on. */
function afterLineEnd(bytes: Uint8Array, start: number): number {
  const at = bytes[start] === RETURN ? start + 1 : start;
  return bytes[at] === NEWLINE ? afterMost(bytes, at + 1, BLANK, DEEPEST) : -1;
}

function afterOne(bytes: Uint8Array, start: number, letters: Uint8Array): number {
  return letters[bytes[start] as number] === 1 ? start + 1 : start;
}

function afterMost(bytes: Uint8Array, start: number, letters: Uint8Array, most: number): number {
  let at = start;
  while (at - start < most && letters[bytes[at] as number] === 1) at++;
  return at;
}
