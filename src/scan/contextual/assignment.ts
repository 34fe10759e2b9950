// Reads what is assigned to a name: `name = "value"` in the ways in which languages and configuration files write it.

import { isGap, skipGap, standsAt } from "../bytes/gaps.ts";
import type { Span } from "../bytes/span.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import { type Join, spanOfNext, spanOfValue, type Writing } from "./assigned-value.ts";
import { afterClosed, afterComma, afterNamingElement, afterSpace, type Joint } from "./assignment-forms.ts";
import { spanOfCompared } from "./compared-value.ts";
import { afterDefaultSign, withinTemplate } from "./default-values.ts";
import { afterPartName, afterSerializedName, belowHeading, insideObject, valueBelowName } from "./inner-values.ts";
import { valueBeforeLabel } from "./labelled-arguments.ts";
import { afterValueWord, valueBeforeName } from "./named-members.ts";
import { afterAtom } from "./tuples.ts";

export interface Assignment {
  /** The whole name, as it stands: `spring.datasource.password`. */
  readonly name: Span;
  readonly value: Span;
  readonly join: Join;
  readonly writing: Writing;
}

/** Nothing is assigned; no keyword before this offset needs to be tried. */
export interface NoAssignment {
  readonly readUntil: number;
}

const EQUALS = 0x3d;
const MORE = 0x3e;
const LESS = 0x3c;
const DASH = 0x2d;
const WIDE_COLON = Buffer.from("\u{ff1a}");
const COLON = 0x3a;
const LONGEST_NAME_SIDE = 64;
const LONGEST_TYPE = 40;

const NAME_LETTER = lettersOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.$@");
const TYPE_LETTER = lettersOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.?!*&[]<>");

/** The keyword stands from `start` to `end`. Reads a bounded stretch on either side. */
export function readAssignment(bytes: Uint8Array, start: number, end: number): Assignment | NoAssignment {
  const name = nameAround(bytes, start, end);
  const nothing = { readUntil: name.end };
  const earlier = valueBeforeName(bytes, name.start) ?? valueBeforeLabel(bytes, name.start);
  if (earlier !== undefined && afterNamedValue(bytes, afterClosers(bytes, name.end)) === undefined)
    return { name, value: earlier.span, join: "equals", writing: earlier.writing };
  const joint = readJoint(bytes, name);
  const value = joint && spanOfValue(bytes, joint.at, joint.join);
  if (joint === undefined || value === undefined) {
    const compared = spanOfCompared(bytes, name.start);
    return compared === undefined ? nothing : { name, value: compared, join: "compare", writing: "quoted" };
  }
  const password = isLogin(bytes, name, joint) ? spanOfNext(bytes, value.span.end) : undefined;
  if (password !== undefined) return { name, value: password, join: "login", writing: "quoted" };
  return { name: headingOf(bytes, name), value: withinTemplate(bytes, name, value.span), join: joint.join, writing: value.writing };
}

/** Of a heading the word before says what the name is: `API key`. */
function headingOf(bytes: Uint8Array, name: Span): Span {
  if (bytes[name.end] !== 0x0a && bytes[name.end] !== 0x0d) return name;
  let start = name.start - 1;
  if (bytes[start] !== 0x20) return name;
  const lowest = Math.max(0, start - LONGEST_NAME_SIDE);
  while (start > lowest && NAME_LETTER[bytes[start - 1] as number] === 1) start--;
  return { start, end: name.end };
}

function nameAround(bytes: Uint8Array, start: number, end: number): Span {
  let from = start;
  const lowest = Math.max(0, start - LONGEST_NAME_SIDE);
  while (from > lowest && NAME_LETTER[bytes[from - 1] as number] === 1) from--;
  let to = end;
  const highest = Math.min(bytes.length, end + LONGEST_NAME_SIDE);
  // What follows an `@` is whose the name is, or the host after a password.
  while (to < highest && NAME_LETTER[bytes[to] as number] === 1 && bytes[to] !== 0x40) to++;
  // `name->member` and a sentence's full stop are no part of the name.
  while (to > end && (bytes[to - 1] === 0x2d || bytes[to - 1] === 0x2e)) to--;
  return { start: from, end: to };
}

const LOGIN =
  /(?:network_?credential|username_?password_?credentials?|basic_?auth|password_?authentication|(?:^|[._])auth|(?:^|\.)credentials?)$/i;

/** The last letters of these. */
const ENDS_LOGIN = lettersOf("lshnLSHN");

/** `new NetworkCredential("user", "password")`, `SetBasicAuth("user", "password")`, `auth=("user", "password")`. */
function isLogin(bytes: Uint8Array, name: Span, { at, join }: Joint): boolean {
  if (join !== "call" && (join !== "equals" || bytes[at] !== 0x28)) return false;
  return ENDS_LOGIN[bytes[name.end - 1] as number] === 1 && LOGIN.test(latin1(bytes, name.start, name.end));
}

/** What may follow a name that something is assigned to; letters only where the name is longer than is read. */
const JOINS = lettersOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.$<>(\"'`\\])[ \t\r\n\u00c2\u00ef,=:!-?+*&");

function readJoint(bytes: Uint8Array, name: Span): Joint | undefined {
  if (JOINS[bytes[name.end] ?? 0] === 0) return undefined;
  if (bytes[name.end] === 0x3e) return isElement(bytes, name.start) ? { at: name.end + 1, join: "element" } : undefined;
  if (bytes[name.end] === 0x3c) return afterNamingElement(bytes, name);
  if (bytes[name.end] === 0x28) return { at: name.end + 1, join: "call" };
  const closed = afterClosers(bytes, name.end);
  const closing = closed > name.end ? afterClosed(bytes, name, closed) : undefined;
  if (closing !== undefined) return closing;
  const below = belowHeading(bytes, name);
  if (below !== undefined) return { at: below, join: "colon" };
  const inside = afterSerializedName(bytes, closed) ?? afterPartName(bytes, name);
  if (inside !== undefined) return { at: inside, join: "equals" };
  const at = afterNamedValue(bytes, closed) ?? closed;
  const operator = afterDefaultSign(bytes, name, at) ?? readOperator(bytes, at);
  if (operator !== undefined) return operator;
  if (bytes[at] === 0x2c) return afterAnyComma(bytes, name, closed, at);
  const typed = afterType(bytes, at);
  if (typed !== undefined) return { at: typed, join: "equals" };
  return at > name.end && isGap(bytes[name.end]) ? afterSpace(bytes, name, at) : undefined;
}

function afterAnyComma(bytes: Uint8Array, name: Span, closed: number, at: number): Joint | undefined {
  return closed > name.end ? afterComma(bytes, name, at) : afterAtom(bytes, name, at);
}

function readOperator(bytes: Uint8Array, start: number): Joint | undefined {
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

/** Quotes, escaped ones too, and brackets that close what the name stands in. */
function afterClosers(bytes: Uint8Array, start: number): number {
  let at = start;
  const limit = Math.min(bytes.length, start + 6);
  while (at < limit && isCloser(bytes[at] as number)) at++;
  return skipGap(bytes, at);
}

function isCloser(byte: number): boolean {
  return byte === 0x22 || byte === 0x27 || byte === 0x60 || byte === 0x5c || byte === 0x5d || byte === 0x29 || byte === 0x5b;
}

/** Where the value begins that has a member of its own after the one that holds the name. */
function afterNamedValue(bytes: Uint8Array, start: number): number | undefined {
  const word = afterValueWord(bytes, start);
  return word === undefined ? undefined : afterClosers(bytes, word);
}

/** `password string = `, `password!: string = `: a type or two between name and operator; undefined where no `=` follows. */
function afterType(bytes: Uint8Array, nameEnd: number): number | undefined {
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

/** Does the name end an opening tag, `<ns:name>`? */
function isElement(bytes: Uint8Array, nameStart: number): boolean {
  const limit = Math.max(0, nameStart - LONGEST_NAME_SIDE);
  let at = nameStart - 1;
  while (at >= limit && (NAME_LETTER[bytes[at] as number] === 1 || bytes[at] === 0x3a)) at--;
  return bytes[at] === 0x3c;
}

function lettersOf(letters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const letter of letters) table[letter.charCodeAt(0)] = 1;
  return table;
}
