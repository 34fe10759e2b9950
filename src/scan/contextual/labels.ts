// Reads names that stand out from the text around them, as pages have them: `**API key:** x`, `<strong>Password</strong>: x`.

import { tableOf } from "../bytes/byte-table.ts";
import { isGap, skipGap, standsAt } from "../bytes/gaps.ts";
import type { Span } from "../bytes/span.ts";
import { afterCell, afterNamingElement, afterTag, type Joint } from "./assignment-forms.ts";

export interface Label {
  /** All of its words: `API key`. */
  readonly name: Span;
  readonly joint: Joint;
}

const STAR = 0x2a;
const UNDERSCORE = 0x5f;
const LESS = 0x3c;
const MORE = 0x3e;
const SLASH = 0x2f;
const SPACE = 0x20;
const COLON = 0x3a;
const EQUALS = 0x3d;
const BACKTICK = 0x60;
const WIDE_COLON = Buffer.from("\u{ff1a}");
const LONGEST_LABEL = 48;
const MOST_SPACES = 2;
const MOST_MARKS = 3;
/** White space between two tags. */
const LONGEST_STEP = 64;
/** A cell's, and one that sets a word off in it. */
const MOST_TAGS = 2;
const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./";
/** With all bytes of letters of other languages. */
const LABEL_LETTER = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x80 || LETTERS.includes(String.fromCharCode(byte)) ? 1 : 0));
const BEFORE_MARK = tableOf(" \t\r\n-+>|(");

/** Undefined where no mark closes the label whose last word is `name`, or none opens it. */
export function readLabel(bytes: Uint8Array, name: Span): Label | undefined {
  const closing = afterColon(bytes, name.end);
  switch (bytes[closing]) {
    case STAR:
    case UNDERSCORE:
      return marked(bytes, name, closing);
    case LESS:
      return bytes[closing + 1] === SLASH ? inElement(bytes, name, closing) : undefined;
    default:
      return undefined;
  }
}

/** `**Password:** x`, `**Password**: x`, `| **Password** | x |`. `closing`: where the marks stand that close it. */
function marked(bytes: Uint8Array, name: Span, closing: number): Label | undefined {
  const mark = bytes[closing] as number;
  let count = 1;
  while (count < MOST_MARKS && bytes[closing + count] === mark) count++;
  const walked = labelStart(bytes, name.start);
  const open = mark === UNDERSCORE ? walked : walked - count;
  for (let index = 0; index < count; index++) if (bytes[open + index] !== mark) return undefined;
  const start = open + count;
  if (start >= name.end || bytes[start] === SPACE || (open > 0 && BEFORE_MARK[bytes[open - 1] as number] === 0)) return undefined;
  const end = closing + count;
  const cell = afterCell(bytes, open, skipGap(bytes, end));
  const said = closing > name.end ? (isGap(bytes[end]) || bytes[end] === BACKTICK ? end : -1) : afterSign(bytes, end);
  const joint: Joint | undefined = cell ?? (said === -1 ? undefined : { at: skipGap(bytes, said), join: "colon" });
  return joint && { name: { start, end: name.end }, joint };
}

/** `<b>Password:</b> x`, `<b>Password</b>: x`, `<dt>API key</dt><dd>x</dd>`. `closing`: where the closing tag begins. */
function inElement(bytes: Uint8Array, name: Span, closing: number): Label | undefined {
  const start = labelStart(bytes, name.start);
  if (bytes[start - 1] !== MORE || bytes[start] === SPACE) return undefined;
  const whole = { start, end: name.end };
  const end = afterTag(bytes, closing);
  if (end === -1) return undefined;
  const said = closing > name.end ? end : afterSign(bytes, end);
  const joint = said === -1 ? afterNamingElement(bytes, whole) : behindTags(bytes, said);
  return joint && { name: whole, joint };
}

/** The text after a label, in elements of its own or as it is. */
function behindTags(bytes: Uint8Array, start: number): Joint {
  let at = start;
  for (let tags = 0; tags < MOST_TAGS; tags++) {
    const tag = skipSpace(bytes, at);
    const inside = bytes[tag] === LESS && bytes[tag + 1] !== SLASH ? afterTag(bytes, tag) : -1;
    if (inside === -1) break;
    at = inside;
  }
  return at === start ? { at: skipGap(bytes, at), join: "colon" } : { at, join: "element" };
}

function skipSpace(bytes: Uint8Array, start: number): number {
  const limit = Math.min(bytes.length, start + LONGEST_STEP);
  let at = start;
  while (at < limit && (bytes[at] as number) <= SPACE) at++;
  return at;
}

/** Where the words begin that stand directly before the label's last one, three of them with it at most. */
function labelStart(bytes: Uint8Array, nameStart: number): number {
  const lowest = Math.max(0, nameStart - LONGEST_LABEL);
  let spaces = 0;
  let at = nameStart;
  while (at > lowest && (LABEL_LETTER[bytes[at - 1] as number] === 1 || (bytes[at - 1] === SPACE && spaces++ < MOST_SPACES))) at--;
  return at;
}

/** Behind the colon at `start`; `start` itself where there is none. */
function afterColon(bytes: Uint8Array, start: number): number {
  const at = bytes[start] === SPACE && bytes[start + 1] === COLON ? start + 1 : start;
  if (bytes[at] === COLON) return at + 1;
  return bytes[at] === WIDE_COLON[0] && standsAt(bytes, at, WIDE_COLON) ? at + WIDE_COLON.length : start;
}

/** Behind the colon or the sign of equality that follows; -1 where none does. */
function afterSign(bytes: Uint8Array, start: number): number {
  const at = skipGap(bytes, start);
  if (bytes[at] === EQUALS && bytes[at + 1] !== EQUALS) return at + 1;
  const behind = afterColon(bytes, at);
  return behind === at ? -1 : behind;
}
