// Where the value stands when no operator says so: in the element, the cell, the block or the line that bears the name.

import { foldByte } from "../bytes/alphabets.ts";
import { isGap, LONGEST_GAP, skipGap, standsAt } from "../bytes/gaps.ts";
import type { Span } from "../bytes/span.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import type { Join } from "./assigned-value.ts";
import { afterWith, isField } from "./filled-fields.ts";
import { afterAccessors, optionDefault } from "./inner-values.ts";

/** Where the value begins, and how it is joined to its name. */
export interface Joint {
  readonly at: number;
  readonly join: Join;
}

const NEWLINE = 0x0a;
const LESS = 0x3c;
const MORE = 0x3e;
const LONGEST_NAME_SIDE = 64;
/** Between a tag and the next. */
const LONGEST_STEP = 64;

/** `<string name="api_secret">value`, `| password | value |`, `variable "password" { default = value`. */
export function afterClosed(bytes: Uint8Array, name: Span, closed: number): Joint | undefined {
  switch (bytes[closed]) {
    case 0x3e:
      return isAttribute(bytes, name.start) ? { at: closed + 1, join: "element" } : undefined;
    case 0x7c:
      return afterCell(bytes, name.start, closed);
    case 0x7b:
      return afterInitial(bytes, closed + 1) ?? afterDefault(bytes, closed + 1);
    default:
      return undefined;
  }
}

/** The next cell of the table's row, where the name stands alone in its own, which ends at `closed`. */
export function afterCell(bytes: Uint8Array, nameStart: number, closed: number): Joint | undefined {
  return bytes[closed] === 0x7c && isCell(bytes, nameStart) ? { at: skipGap(bytes, closed + 1), join: "colon" } : undefined;
}

/** A space assigns for sure where a command, a statement or a file of its own form says so; elsewhere it may stand in a sentence. */
export function afterSpace(bytes: Uint8Array, name: Span, at: number): Joint {
  if (isWord(bytes, name, "sshpass") && bytes[at] === 0x2d && bytes[at + 1] === 0x70) return { at: skipGap(bytes, at + 2), join: "equals" };
  // A sentence says by what something is identified, too; a statement quotes it.
  if (isWord(bytes, name, "identified by")) return { at, join: bytes[at] === 0x27 || bytes[at] === 0x22 ? "equals" : "space" };
  const said = afterIs(bytes, at);
  if (said !== -1) return { at: said, join: "colon" };
  if (followsUser(bytes, name) || followsRouter(bytes, name, at)) return { at: afterKind(bytes, at), join: "equals" };
  const isSure = isOption(bytes, name) || isAnyOf(bytes, name, SURE_NAMES) || followsSureWord(bytes, name);
  return isSure ? { at, join: "equals" } : { at: afterVerb(bytes, at), join: "space" };
}

/** `the token is x`, `the token was x`: behind the verb. */
function afterVerb(bytes: Uint8Array, at: number): number {
  const verb = VERBS.find((text) => standsAt(bytes, at, text));
  return verb === undefined ? at : skipGap(bytes, at + verb.length);
}

/** `define('KEY', 'value')` and what stands for a variable that is not set assign; other calls may do anything. */
export function afterComma(bytes: Uint8Array, name: Span, comma: number): Joint {
  const option = isOption(bytes, name) ? optionDefault(bytes, comma) : undefined;
  const given = option ?? afterWith(bytes, comma);
  if (given !== undefined) return { at: given, join: "equals" };
  let at = name.start - 2;
  if (bytes[at] === 0x20) at--;
  const isSure = (bytes[at] === 0x28 && SURE_CALL.test(textOf(bytes, at - LONGEST_CALL, at))) || isField(bytes, name);
  return { at: skipGap(bytes, comma + 1), join: isSure ? "equals" : "argument" };
}

const VERBS = ["is ", "was "].map((text) => Buffer.from(text));
const SURE_NAMES = ["requirepass", "masterauth", "convertto-securestring"];
const LONGEST_CALL = 16;
/** With one word between them and the name. */
const SURE_WORDS = ["login", "role", "user"];
/** Right before the name. */
const SETTING_WORDS = ["with", "setx", "setenv", "proxy_set_header", "fastcgi_param", "grpc_set_header"];
/** The words before `set`. */
const SET_COMMANDS = ["configure", "config", "requestheader"];
const JOINS_WORDS = ["and", "or", "nor", "plus"];
const SURE_CALL = /\b(?:define|getenv|environ\.get|env|getproperty|setdefault|setenv|set_var|setproperty)$/i;
const SET_CALL = /^set\($/i;
const LONGEST_WORD = 64;

/** `--password`, `-token` */
function isOption(bytes: Uint8Array, { start }: Span): boolean {
  return bytes[start] === 0x2d && (bytes[start + 1] === 0x2d || isSmallLetter(bytes[start + 1]));
}

function isSmallLetter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x61 && byte <= 0x7a;
}

/** `the password is: …` */
function afterIs(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== 0x69 || bytes[at + 1] !== 0x73) return -1;
  const colon = skipGap(bytes, at + 2);
  return bytes[colon] === 0x3a ? skipGap(bytes, colon + 1) : -1;
}

/** Docker's `ENV NAME`, Windows' `setx NAME`, nginx' `proxy_set_header NAME`, `aws configure set NAME`, CMake's `set(NAME`, SQL's `ROLE name WITH PASSWORD`, `login name password` of `.netrc`. */
function followsSureWord(bytes: Uint8Array, name: Span): boolean {
  if (bytes[name.start - 1] === 0x28 && SET_CALL.test(textOf(bytes, name.start - 4, name.start))) return true;
  const last = wordBefore(bytes, name.start);
  if (isWord(bytes, last, "env")) return last.start === 0 || bytes[last.start - 1] === NEWLINE;
  if (isAnyOf(bytes, last, SETTING_WORDS)) return true;
  // A sentence: `user and password behind a proxy`.
  if (isAnyOf(bytes, last, JOINS_WORDS)) return false;
  const other = wordBefore(bytes, last.start);
  return isAnyOf(bytes, other, SURE_WORDS) || (isWord(bytes, last, "set") && isAnyOf(bytes, other, SET_COMMANDS));
}

/** A router's `username x password 0 y`. */
function followsUser(bytes: Uint8Array, name: Span): boolean {
  return isWord(bytes, name, "password") && isWord(bytes, wordBefore(bytes, wordBefore(bytes, name.start).start), "username");
}

const ROUTER_NAMES = ["password", "secret"];
const LONGEST_ROUTER_LINE = 100;
const ROUTER_LINE = /(?:^|\n)[ \t]{0,8}(?:enable |username \S{1,64} (?:privilege \d{1,2} )?)?$/i;

/** `enable secret 0 x`: a line of a router's settings, which says by a `0` that what follows is as it is. */
function followsRouter(bytes: Uint8Array, name: Span, at: number): boolean {
  if (bytes[at] !== 0x30 || !isGap(bytes[at + 1]) || !isAnyOf(bytes, name, ROUTER_NAMES)) return false;
  return ROUTER_LINE.test(textOf(bytes, name.start - LONGEST_ROUTER_LINE, name.start));
}

/** Behind the `0` that says that what follows is as it is; other kinds are encrypted. */
function afterKind(bytes: Uint8Array, at: number): number {
  return bytes[at] === 0x30 && isGap(bytes[at + 1]) ? skipGap(bytes, at + 1) : at;
}

/** The word that ends before `end`, with white space between; empty where a much longer one stands there. */
function wordBefore(bytes: Uint8Array, end: number): Span {
  let to = end;
  while (to > 0 && end - to < LONGEST_GAP && (bytes[to - 1] as number) <= 0x20) to--;
  let from = to;
  while (from > 0 && to - from < LONGEST_WORD && (bytes[from - 1] as number) > 0x20) from--;
  return { start: from, end: to };
}

function isAnyOf(bytes: Uint8Array, word: Span, texts: readonly string[]): boolean {
  for (let index = 0; index < texts.length; index++) if (isWord(bytes, word, texts[index] as string)) return true;
  return false;
}

/** `text` is written in small letters. */
function isWord(bytes: Uint8Array, { start, end }: Span, text: string): boolean {
  if (end - start !== text.length) return false;
  for (let index = 0; index < text.length; index++) if (foldByte(bytes[start + index] as number) !== text.charCodeAt(index)) return false;
  return true;
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  const from = Math.max(0, start);
  return latin1(bytes, from, end);
}

/** `<key>ApiSecret</key><string>value</string>`: the element after the one that holds the name. */
export function afterNamingElement(bytes: Uint8Array, name: Span): Joint | undefined {
  if (bytes[name.start - 1] !== 0x3e || bytes[name.end + 1] !== 0x2f) return undefined;
  let at = afterTag(bytes, name.end);
  const limit = Math.min(bytes.length, at + LONGEST_STEP);
  while (at > 0 && at < limit && (bytes[at] as number) <= 0x20) at++;
  if (at <= 0 || bytes[at] !== 0x3c || bytes[at + 1] === 0x2f) return undefined;
  const inside = afterTag(bytes, at);
  return inside === -1 ? undefined : { at: inside, join: "element" };
}

const LONGEST_TAG = 320;
/** Says that the value is no longer the secret itself: `encrypted="true"`, `Type="...#PasswordDigest"`. */
const SEALED =
  /\b(?:is_?)?(?:en)?crypted\s*=\s*["'](?!false|no|0)|["'#_-](?:password)?(?:digest|encrypted|hash(?:ed)?|crypt|sha-?\d*|md5)["']/i;

/** `<password type="plain">value`: behind the attributes at `start`; undefined where they seal the value, or none stand there. */
export function afterAttributes(bytes: Uint8Array, start: number): number | undefined {
  const end = tagEnd(bytes, start);
  if (end === -1 || bytes[end - 1] === 0x2f) return undefined;
  const attributes = textOf(bytes, start, end);
  return ATTRIBUTE.test(attributes) && !SEALED.test(attributes) ? end + 1 : undefined;
}

const ATTRIBUTE = /^\s{1,40}[\w:.-]{1,40}\s{0,8}=\s{0,8}["']/;

/** Where the tag closes whose attributes stand from `start` on; -1 where it does not. */
function tagEnd(bytes: Uint8Array, start: number): number {
  const limit = Math.min(bytes.length, start + LONGEST_TAG);
  let quote = 0;
  for (let at = start; at < limit; at++) {
    const byte = bytes[at] as number;
    if (quote !== 0) quote = byte === quote ? 0 : quote;
    else if (byte === 0x22 || byte === 0x27) quote = byte;
    else if (byte === MORE) return at;
    else if (byte === LESS) return -1;
  }
  return -1;
}

/** Behind the tag that opens at `start`; -1 where it does not close soon. */
export function afterTag(bytes: Uint8Array, start: number): number {
  const limit = Math.min(bytes.length, start + LONGEST_STEP);
  for (let at = start; at < limit; at++) if (bytes[at] === 0x3e) return at + 1;
  return -1;
}

/** Does the name stand in an attribute of a tag that is still open? */
function isAttribute(bytes: Uint8Array, nameStart: number): boolean {
  const limit = Math.max(0, nameStart - LONGEST_NAME_SIDE);
  for (let at = nameStart - 1; at >= limit; at--) {
    if (bytes[at] === 0x3c) return true;
    if (bytes[at] === 0x3e || bytes[at] === 0x0a) return false;
  }
  return false;
}

/** Is the name alone in a cell of a table? */
function isCell(bytes: Uint8Array, nameStart: number): boolean {
  const limit = Math.max(0, nameStart - LONGEST_GAP);
  let at = nameStart - 1;
  while (at >= limit && (isGap(bytes[at]) || bytes[at] === 0x60)) at--;
  return bytes[at] === 0x7c;
}

function afterInitial(bytes: Uint8Array, start: number): Joint | undefined {
  const at = afterAccessors(bytes, start);
  return at === undefined ? undefined : { at, join: "equals" };
}

const DEFAULT = Buffer.from("default");
const LONGEST_BLOCK = 400;

/** What a block that bears the name gives as its default. */
function afterDefault(bytes: Uint8Array, start: number): Joint | undefined {
  const limit = Math.min(bytes.length, start + LONGEST_BLOCK);
  for (let at = start; at < limit && bytes[at] !== 0x7d && bytes[at] !== 0x7b; at++) {
    if (bytes[at] !== DEFAULT[0] || (bytes[at - 1] as number) > 0x20 || !standsAt(bytes, at, DEFAULT)) continue;
    const operator = skipGap(bytes, at + DEFAULT.length);
    if (bytes[operator] === 0x3d) return { at: skipGap(bytes, operator + 1), join: "equals" };
  }
  return undefined;
}
