// Reads what joins a name to its value: an operator, maybe with a type before it.

import { tableOf } from "../bytes/byte-table.ts";
import { isGap, skipGap, standsAt } from "../bytes/gaps.ts";
import type { Join } from "./assigned-value.ts";
import type { Joint } from "./assignment-forms.ts";
import { insideObject, valueBelowName } from "./inner-values.ts";

const EQUALS = 0x3d;
const MORE = 0x3e;
const LESS = 0x3c;
const DASH = 0x2d;
const COLON = 0x3a;
const WIDE_COLON = Buffer.from("\u{ff1a}");
const LONGEST_TYPE = 40;
const TYPE_LETTER = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.?!*&[]<>");

/** `start`: behind the name and what closes it. */
export function readOperator(bytes: Uint8Array, start: number): Joint | undefined {
  const length = operatorLength(bytes, start);
  if (length === 0) return undefined;
  const join = joinOf(bytes[start] as number, length, bytes[start + length - 1] as number);
  const at = skipGap(bytes, start + length);
  const typed = join === "colon" ? (afterType(bytes, at) ?? inObject(bytes, at)) : undefined;
  return typed === undefined ? { at, join } : { at: typed, join: "equals" };
}

/** `===`, `!==`, `::=`, `==`, `!=`, `=>`, `->`, `<-`, `:=`, `?=`, `+=`, `::`, `=`, `:`, a wide colon: the longest that stands here; 0 for none. */
function operatorLength(bytes: Uint8Array, start: number): number {
  const second = bytes[start + 1];
  switch (bytes[start]) {
    case EQUALS:
      return second === EQUALS ? lengthWithEquals(bytes, start) : second === MORE ? 2 : 1;
    case COLON:
      return second === COLON ? lengthWithEquals(bytes, start) : second === EQUALS ? 2 : 1;
    case 0x21:
      return second === EQUALS ? lengthWithEquals(bytes, start) : 0;
    case DASH:
    case LESS:
      return isArrow(bytes, start) ? 2 : 0;
    case WIDE_COLON[0]:
      return standsAt(bytes, start, WIDE_COLON) ? WIDE_COLON.length : 0;
    case 0x3f:
    case 0x2b:
      return second === EQUALS ? 2 : 0;
    default:
      return 0;
  }
}

function isArrow(bytes: Uint8Array, start: number): boolean {
  return bytes[start + 1] === (bytes[start] === DASH ? MORE : DASH);
}

/** Of an operator of two signs, or of three with `=` after them. */
function lengthWithEquals(bytes: Uint8Array, start: number): number {
  return bytes[start + 2] === EQUALS ? 3 : 2;
}

/** By the operator's first sign, its length and its last sign. */
function joinOf(first: number, length: number, last: number): Join {
  if (last === MORE || first === LESS) return "arrow";
  if (first === WIDE_COLON[0]) return "colon";
  if (first === EQUALS || first === 0x21) return length === 1 ? "equals" : "compare";
  return last === COLON ? "colon" : "equals";
}

function inObject(bytes: Uint8Array, at: number): number | undefined {
  if (bytes[at] === 0x7b) return insideObject(bytes, at);
  return bytes[at] === 0x0a || bytes[at] === 0x0d ? valueBelowName(bytes, at) : undefined;
}

/** `password string = `, `password!: string = `: a type or two between name and operator; undefined where no `=` follows. */
export function afterType(bytes: Uint8Array, nameEnd: number): number | undefined {
  const start = afterTypeMark(bytes, nameEnd);
  let at = start;
  const limit = Math.min(bytes.length, start + LONGEST_TYPE);
  while (at < limit && TYPE_LETTER[bytes[at] as number] === 1) at++;
  // Visual Basic's `As String`.
  if (at - start === 2 && standsAt(bytes, start, AS)) for (at++; at < limit && TYPE_LETTER[bytes[at] as number] === 1; ) at++;
  if (at === start || !isTypeStart(bytes[start] as number)) return undefined;
  at = skipGap(bytes, at);
  return bytes[at] === 0x3d && bytes[at + 1] !== 0x3d && bytes[at + 1] !== 0x3e && isGap(bytes[at - 1])
    ? skipGap(bytes, at + 1)
    : undefined;
}

/** TypeScript's `!:` and `?:`. */
function afterTypeMark(bytes: Uint8Array, start: number): number {
  const isMark = (bytes[start] === 0x21 || bytes[start] === 0x3f) && bytes[start + 1] === COLON;
  return isMark ? skipGap(bytes, start + 2) : start;
}

const AS = Buffer.from("As ");

function isTypeStart(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x5b || byte === 0x2a || byte === 0x26;
}
