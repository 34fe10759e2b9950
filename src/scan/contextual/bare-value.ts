// Reads a value without quotes: a word, or a password of many signs that has its line for itself.

import { ALNUM_BIT, MEMBERSHIP } from "../bytes/alphabets.ts";
import { tableOf } from "../bytes/byte-table.ts";
import type { Span } from "../bytes/span.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";

/** Without quotes only words are taken, not whole documents. */
const LONGEST_BARE = 512;
const MOST_JOINTS = 6;
const NEWLINE = 0x0a;

const ENDS_BARE = tableOf(" \t\r\n\"'`,;)]}<>&|([{\\\0");
/** What ends a word for good; other ends may be signs of a password. */
const ENDS_WORD = tableOf(" \t\r\n\"'`,;&\0");
const CLOSES_LITERAL = tableOf("\"'`,;");
const LONGEST_SIGNED = 130;
const SHORTEST_SIGNED = 8;
const LEAST_SIGNS = 3;
const AMPERSAND = 0x26;
const EQUALS = 0x3d;
const BACKSLASH = 0x5c;
const NEEDS_ESCAPE = tableOf("=:#!");
/** What ends a line of properties; quotes and brackets are code's. */
const ENDS_WHOLE = tableOf(" \t\r\n\"'`()<>{};,\0");
/** An expression rather than a literal: `name(`, `list[0]`, `{ key`, `${`, `{{`, a tag, a comment. */
const CALL =
  /^(?:(?:[a-z_$.@][a-z0-9_$.:>-]{2,}|[A-Za-z_$@.&*!][\w$.:@>-]{4,})[([{<]|[([{<&*]|\$\{|\w+\(\)|\/\/|\/\*)|\$\{\w+\}|\{\{[\w .]+\}\}|=>|&&|\|\||\\/;

/** Undefined where what stands there is no literal. */
export function bareSpan(bytes: Uint8Array, start: number): Span | undefined {
  const end = behindAmpersand(bytes, endOfBare(bytes, start));
  if (end !== -1 && bytes[end] === BACKSLASH) {
    const escaped = restWithEscapes(bytes, start, end);
    if (escaped !== -1) return { start, end: escaped };
  }
  if (end !== -1 && ENDS_WORD[bytes[end] as number] === 0) {
    const whole = restOfLine(bytes, start, end);
    if (whole !== undefined) return whole;
  }
  // A call, an index or a template is no literal.
  if (end <= start || bytes[end] === 0x28 || bytes[end] === 0x5b || bytes[end] === 0x7b) return undefined;
  return { start, end: withoutStops(bytes, start, end) };
}

/**
 * The end of what goes on behind an `&`: a sign like any other where the rest of the line assigns nothing, as a query's
 * next parameter does, and is no next command.
 */
function behindAmpersand(bytes: Uint8Array, end: number): number {
  if (bytes[end] !== AMPERSAND || ((MEMBERSHIP[bytes[end + 1] ?? 0] as number) & ALNUM_BIT) === 0) return end;
  const limit = Math.min(bytes.length, end + LONGEST_SIGNED);
  let at = end + 1;
  while (at < limit && bytes[at] !== EQUALS && ENDS_BARE[bytes[at] as number] === 0) at++;
  return at === bytes.length || bytes[at] === NEWLINE || bytes[at] === 0x0d ? at : end;
}

/**
 * The end of a value in which some sign has a backslash before it, as files of properties write what would part name and
 * value, `a7\=b\:9z`; -1 where the line goes on in any other way.
 */
function restWithEscapes(bytes: Uint8Array, start: number, stop: number): number {
  const limit = Math.min(bytes.length, start + LONGEST_SIGNED);
  let needed = 0;
  let at = stop;
  while (at < limit && ENDS_WHOLE[bytes[at] as number] === 0) {
    if (bytes[at] === BACKSLASH) {
      const sign = bytes[++at] ?? 0;
      if (sign !== BACKSLASH && NEEDS_ESCAPE[sign] === 0) return -1;
      needed += NEEDS_ESCAPE[sign] as number;
    }
    at++;
  }
  const isWhole = at === bytes.length || bytes[at] === NEWLINE || bytes[at] === 0x0d;
  return needed > 0 && isWhole ? at : -1;
}

/** As the program reads it that reads such a file. */
export function withoutEscapes(text: string): string {
  return text.replaceAll(/\\([=:#!\\])/g, "$1");
}

/** A password of many signs, brackets among them, where nothing else stands in its line: `x7(!k]#w`. */
function restOfLine(bytes: Uint8Array, start: number, stop: number): Span | undefined {
  const limit = Math.min(bytes.length, start + LONGEST_SIGNED);
  let end = stop;
  while (end < limit && (bytes[end] as number) > 0x20 && !isTag(bytes, end)) end++;
  if (end === limit && limit !== bytes.length) return undefined;
  while (end > start && CLOSES_LITERAL[bytes[end - 1] as number] === 1) end--;
  const next = bytes[skipSpaces(bytes, end)];
  if (next !== undefined && next !== NEWLINE && CLOSES_LITERAL[next] === 0 && !isTag(bytes, end)) return undefined;
  if (end - start < SHORTEST_SIGNED || !hasSigns(bytes, start, end) || CALL.test(latin1(bytes, start, end))) return undefined;
  return { start, end };
}

/** `</li>`, `<br>`: the text before it ends. */
function isTag(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x3c && (bytes[at + 1] === 0x2f || (bytes[at + 1] === 0x62 && bytes[at + 2] === 0x72));
}

/** As many different ones as a password of signs has. */
function hasSigns(bytes: Uint8Array, start: number, end: number): boolean {
  const signs = new Set<number>();
  for (let at = start; at < end && signs.size < LEAST_SIGNS; at++) {
    const byte = bytes[at] as number;
    if (((MEMBERSHIP[byte] as number) & ALNUM_BIT) === 0) signs.add(byte);
  }
  return signs.size >= LEAST_SIGNS;
}

function skipSpaces(bytes: Uint8Array, start: number): number {
  let at = start;
  while (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0d) at++;
  return at;
}

/** -1 where it is too long for a word, or rather a row of assignments, `a=b=c:d`. */
function endOfBare(bytes: Uint8Array, start: number): number {
  const limit = Math.min(bytes.length, start + LONGEST_BARE);
  let joints = 0;
  for (let at = start; at < limit; at++) {
    const byte = bytes[at] as number;
    if (ENDS_BARE[byte] === 1) return at;
    if ((byte === 0x3d || byte === 0x3a) && bytes[at + 1] !== byte && ++joints > MOST_JOINTS) return -1;
  }
  return limit === bytes.length ? limit : -1;
}

function withoutStops(bytes: Uint8Array, start: number, end: number): number {
  let to = end;
  while (to > start && (bytes[to - 1] === 0x2e || bytes[to - 1] === 0x3a)) to--;
  return to;
}
