// Reads what is assigned to a name: `name = "value"` in the ways in which languages and configuration files write it.

import { isGap, skipGap } from "../bytes/gaps.ts";
import type { Span } from "../bytes/span.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import { type Join, spanOfNext, spanOfValue, type Writing } from "./assigned-value.ts";
import { afterAttributes, afterClosed, afterComma, afterNamingElement, afterSpace, type Joint } from "./assignment-forms.ts";
import { spanOfCompared } from "./compared-value.ts";
import { afterDefaultSign, withinTemplate } from "./default-values.ts";
import { afterVariable } from "./filled-fields.ts";
import { afterPartName, afterSerializedName, belowHeading } from "./inner-values.ts";
import { valueBeforeLabel } from "./labelled-arguments.ts";
import { readLabel } from "./labels.ts";
import { afterMethod, calledBy } from "./method-values.ts";
import { afterValueWord, valueBeforeName } from "./named-members.ts";
import { afterType, readOperator } from "./operators.ts";
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

const LONGEST_NAME_SIDE = 64;

const NAME_LETTER = lettersOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.$@");

/** The keyword stands from `start` to `end`. Reads a bounded stretch on either side. */
export function readAssignment(bytes: Uint8Array, start: number, end: number): Assignment | NoAssignment {
  const name = nameAround(bytes, start, end);
  const nothing = { readUntil: name.end };
  const earlier = valueBeforeName(bytes, name.start) ?? valueBeforeLabel(bytes, name.start);
  if (earlier !== undefined && afterNamedValue(bytes, afterClosers(bytes, name.end)) === undefined)
    return { name, value: earlier.span, join: "equals", writing: earlier.writing };
  const label = readLabel(bytes, name);
  const joint = label?.joint ?? readJoint(bytes, name);
  const value = joint && spanOfValue(bytes, joint.at, joint.join);
  if (joint === undefined || value === undefined) {
    const compared = spanOfCompared(bytes, name.start);
    return compared === undefined ? nothing : { name, value: compared, join: "compare", writing: "quoted" };
  }
  const password = isLogin(bytes, name, joint) ? spanOfNext(bytes, value.span.end) : undefined;
  if (password !== undefined) return { name, value: password, join: "login", writing: "quoted" };
  const called = joint.join === "call" ? calledBy(bytes, name) : undefined;
  if (called !== undefined) return { ...called, value: value.span, writing: value.writing };
  const whole = label?.name ?? nameWithWord(bytes, name, joint.join);
  return { name: whole, value: withinTemplate(bytes, name, value.span), join: joint.join, writing: value.writing };
}

/** Of a heading the word before says what the name is: `API key`; so does that of a line which says what the key is. */
function nameWithWord(bytes: Uint8Array, name: Span, join: Join): Span {
  const isHeading = bytes[name.end] === 0x0a || bytes[name.end] === 0x0d;
  let start = name.start - 1;
  if (bytes[start] !== 0x20 || (!isHeading && (join !== "colon" || name.end - name.start > LONGEST_KEY_WORD))) return name;
  const lowest = Math.max(0, start - LONGEST_NAME_SIDE);
  while (start > lowest && NAME_LETTER[bytes[start - 1] as number] === 1) start--;
  // An indentation parts no words.
  if (bytes[start] === 0x20) return name;
  return isHeading || KEY_IN_WORDS.test(latin1(bytes, start, name.end)) ? { start, end: name.end } : name;
}

const LONGEST_KEY_WORD = "keys".length;
/** Other words before it make it anything. */
const KEY_IN_WORDS = /^(?:api|access|secret|auth) keys?$/i;

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
const JOINS = lettersOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.$<>(\"'`\\])[ \t\r\n\u00c2\u00ef,=:!-?+*&}");

function readJoint(bytes: Uint8Array, name: Span): Joint | undefined {
  if (JOINS[bytes[name.end] ?? 0] === 0) return undefined;
  if (CLOSES_NAME[bytes[name.end] ?? 0] === 1) return rightAfter(bytes, name);
  const closed = afterClosers(bytes, name.end);
  const closing = closed > name.end ? afterClosed(bytes, name, closed) : undefined;
  if (closing !== undefined) return closing;
  const method = closed > name.end ? afterMethod(bytes, closed) : undefined;
  if (method !== undefined) return method;
  const below = belowHeading(bytes, name);
  if (below !== undefined) return { at: below, join: "colon" };
  const inside = afterSerializedName(bytes, closed) ?? afterPartName(bytes, name);
  if (inside !== undefined) return { at: inside, join: "equals" };
  const at = afterNamedValue(bytes, closed) ?? closed;
  return (at === closed ? contentOf(bytes, name) : undefined) ?? readSigns(bytes, name, closed, at);
}

/** `at`: behind the name, what closes it at `closed`, and the word for its value. */
function readSigns(bytes: Uint8Array, name: Span, closed: number, at: number): Joint | undefined {
  const operator = afterDefaultSign(bytes, name, at) ?? readOperator(bytes, at);
  if (operator !== undefined) return operator;
  if (bytes[at] === 0x2c) return afterAnyComma(bytes, name, closed, at);
  const typed = afterType(bytes, at);
  if (typed !== undefined) return { at: typed, join: "equals" };
  return at > name.end && isGap(bytes[name.end]) ? afterSpace(bytes, name, at) : undefined;
}

/** Of the element that the name opens, behind its attributes. */
function contentOf(bytes: Uint8Array, name: Span): Joint | undefined {
  if ((bytes[name.end] as number) > 0x20 || !isElement(bytes, name.start)) return undefined;
  const content = afterAttributes(bytes, name.end);
  return content === undefined ? undefined : { at: content, join: "element" };
}

const CLOSES_NAME = lettersOf("<>(}");

/** Where one of these signs follows at once, nothing else is looked for. */
function rightAfter(bytes: Uint8Array, name: Span): Joint | undefined {
  switch (bytes[name.end]) {
    case 0x3e:
      return isElement(bytes, name.start) ? { at: name.end + 1, join: "element" } : undefined;
    case 0x3c:
      return afterNamingElement(bytes, name);
    case 0x28:
      return afterEmptyCall(bytes, name.end) ?? { at: name.end + 1, join: "call" };
    default:
      return ofVariable(bytes, name);
  }
}

/** `getPassword().equals("`, `getPassword() == "`: what is compared with what a call gives that takes nothing. */
function afterEmptyCall(bytes: Uint8Array, open: number): Joint | undefined {
  if (bytes[open + 1] !== 0x29) return undefined;
  const method = afterMethod(bytes, open + 2);
  if (method !== undefined) return method;
  const operator = readOperator(bytes, skipGap(bytes, open + 2));
  return operator?.join === "compare" ? operator : undefined;
}

function ofVariable(bytes: Uint8Array, name: Span): Joint | undefined {
  const at = afterVariable(bytes, name);
  return at === undefined ? undefined : { at, join: "equals" };
}

function afterAnyComma(bytes: Uint8Array, name: Span, closed: number, at: number): Joint | undefined {
  return closed > name.end ? afterComma(bytes, name, at) : afterAtom(bytes, name, at);
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
