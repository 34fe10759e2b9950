// Tells where two strings of source code are joined: by an operator, a call, nothing but white space, or a backslash at a line's end.

import { bitOf, MEMBERSHIP } from "../bytes/alphabets.ts";
import { foldedAt } from "../bytes/folded.ts";
import { standsAt } from "../bytes/gaps.ts";
import { isBase64Letter, isQuote } from "../bytes/letter-kinds.ts";
import { commentEnd } from "./comments.ts";
import { skipSpace } from "./string-list.ts";

/** Between two halves there is at most so much: operators, white space, a line end, indentation. */
const LONGEST_SEAM = 160;
const BACKSLASH = 0x5c;
const EQUALS = 0x3d;
const NAME_BIT = bitOf("word");
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * May a seam start here? Of all that is found, nearly everything is two quotes in a row with no letters beside them, which
 * this turns down at a glance.
 */
export function mayJoin(bytes: Uint8Array, at: number): boolean {
  return bytes[at] !== bytes[at + 1] || isShellSeam(bytes, at);
}

/** Offset after the seam that starts here: the second string's opening quote or the next line's indentation; or -1. */
export function seamEnd(bytes: Uint8Array, start: number): number {
  const first = bytes[start] as number;
  if (first === BACKSLASH) return continuedLine(bytes, start);
  if (!isQuote(first)) return -1;
  return isShellSeam(bytes, start) ? start + 2 : nextString(bytes, start, first);
}

/** Offset after the opening quote of the string that is joined to the one that ends at `start`; or -1. */
function nextString(bytes: Uint8Array, start: number, first: number): number {
  const limit = Math.min(bytes.length, start + LONGEST_SEAM);
  let at = start + 1;
  // Two quotes in a row are an empty string, or a doubled quote.
  if (bytes[at] === first) return -1;
  at = afterCall(bytes, at);
  let joiners = at > start + 1 ? 1 : 0;
  for (;;) {
    at = afterFillers(bytes, at, limit);
    const length = joinerLength(bytes, at);
    if (length === 0 || at >= limit) break;
    if (++joiners > 2) return -1;
    at += length;
  }
  const kind = at;
  at = at > start + 1 ? afterKind(bytes, at) : at;
  // Two strings of which the second says its kind may be quoted in two ways.
  if (at > kind) joiners++;
  if (joiners === 0 && at < limit && !isQuote(bytes[at] as number)) {
    at = appendedEnd(bytes, at, limit);
    joiners = 1;
  }
  const last = bytes[at] as number;
  if (at >= limit || !isQuote(last)) return -1;
  return last === first || joiners > 0 ? at + 1 : -1;
}

function afterCall(bytes: Uint8Array, start: number): number {
  let at = start;
  const byte = bytes[at];
  // Nearly always a space that no call follows on.
  if (byte !== 0x29 && byte !== 0x2e && (byte !== 0x20 || ((bytes[at + 1] ?? 0) | 0x20) !== 0x73)) return at;
  for (const call of CONCATS) if (foldedAt(bytes, at, call)) at += call.length;
  return at;
}

const CONCATS = [
  ").concat(",
  ".concat(",
  ").append(",
  ".plus(",
  ".appending(",
  ".to_string()",
  ".to_owned()",
  " stringbyappendingstring:",
  ") + (",
  ") +",
].map((call) => Buffer.from(call));

/** Two quotes, of two strings or of an empty one, with a letter of a key on either side. */
function isShellSeam(bytes: Uint8Array, start: number): boolean {
  return isBase64Letter(bytes[start - 1]) && isBase64Letter(bytes[start + 2]) && isQuote(bytes[start + 1] as number);
}

/** `f"`, `rb'`, `@"`, `L"`: letters of the second string's kind. */
function afterKind(bytes: Uint8Array, start: number): number {
  for (let at = start; at < start + 3 && at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (isQuote(byte)) return at;
    if (STRING_KINDS[byte] !== 1) return start;
  }
  return start;
}

const STRING_KINDS = new Uint8Array(256);
for (const letter of "fFbBrRuULN@$") STRING_KINDS[letter.charCodeAt(0)] = 1;

/** `+`, `.`, `..`, `&`, `~`, `^`, `*`, `<<`, `<>` and `||`: how many bytes the joiner that stands here has; of two like ones each counts. */
function joinerLength(bytes: Uint8Array, at: number): number {
  switch (bytes[at]) {
    case 0x2b:
    case 0x2e:
    case 0x26:
    case 0x7e:
    case 0x5e:
    case 0x2a:
      return 1;
    case 0x3c:
      return bytes[at + 1] === 0x3c || bytes[at + 1] === 0x3e ? 2 : 0;
    case 0x7c:
      return bytes[at + 1] === 0x7c ? 2 : 0;
    default:
      return 0;
  }
}

function afterFillers(bytes: Uint8Array, start: number, limit: number): number {
  let at = start;
  for (let next = at; at < limit; at = next) {
    // Nearly always an indentation.
    while (at < limit && bytes[at] === 0x20) at++;
    if (at >= limit) break;
    next = afterFiller(bytes, at, limit);
    if (next === at) break;
  }
  return at;
}

/** White space, line ends, what marks that a line goes on, and comments. */
function afterFiller(bytes: Uint8Array, at: number, limit: number): number {
  const byte = bytes[at];
  if (byte === 0x20 || byte === 0x09 || byte === NEWLINE || byte === RETURN || byte === BACKSLASH) return at + 1;
  // Visual Basic's `_` and PowerShell's backtick stand at the end of a line.
  if ((byte === 0x5f || byte === 0x60) && (bytes[at + 1] === NEWLINE || bytes[at + 1] === RETURN)) return at + 1;
  return commentEnd(bytes, at, limit);
}

/** `"ab"; name += "cd"`, `"ab"; name = name + "cd"`: where the second string's quote stands, `limit` where none does. */
function appendedEnd(bytes: Uint8Array, start: number, limit: number): number {
  let at = start;
  if (bytes[at] === 0x3b) at++;
  const name = skipSpace(bytes, at, limit);
  const nameEnd = endOfName(bytes, name, limit);
  if (nameEnd === name) return limit;
  at = skipSpaces(bytes, nameEnd, limit);
  if (bytes[at] === EQUALS) {
    const again = skipSpaces(bytes, at + 1, limit);
    const joiner = skipSpaces(bytes, again + nameEnd - name, limit);
    const length = joinerLength(bytes, joiner);
    if (length === 0 || !standsAt(bytes, again, bytes.subarray(name, nameEnd))) return limit;
    // Two points are a joiner of two.
    return skipSpaces(bytes, joiner + length + joinerLength(bytes, joiner + length), limit);
  }
  if (joinerLength(bytes, at) !== 1 || bytes[at + 1] !== EQUALS) return limit;
  return skipSpaces(bytes, at + 2, limit);
}

function endOfName(bytes: Uint8Array, start: number, limit: number): number {
  let at = start;
  while (at < limit && isOfName(bytes, at)) at++;
  return at;
}

function skipSpaces(bytes: Uint8Array, start: number, limit: number): number {
  let at = start;
  while (at < limit && bytes[at] === 0x20) at++;
  return at;
}

/** `$name`, `this.name`; a point that an equals sign follows joins. */
function isOfName(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] as number;
  return ((MEMBERSHIP[byte] as number) & NAME_BIT) !== 0 || byte === 0x24 || (byte === 0x2e && bytes[at + 1] !== EQUALS);
}

/** A backslash at the end of a line takes the line end and the next line's indentation away. */
function continuedLine(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  if (bytes[at] === RETURN) at++;
  if (bytes[at] !== NEWLINE) return -1;
  at++;
  const limit = Math.min(bytes.length, at + LONGEST_SEAM);
  while (at < limit && (bytes[at] === 0x20 || bytes[at] === 0x09)) at++;
  return at;
}
