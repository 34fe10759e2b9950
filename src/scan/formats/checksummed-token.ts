// Tokens of unknown issuers that carry a CRC-32 as GitHub's do: `prefix_` + body + sum; an accidental match is one in 700 million.

import { CHECKSUMMED_TOKEN_ID } from "../../model/contextual.ts";
import type { Detector } from "../../model/detector.ts";
import { tableOf } from "../bytes/byte-table.ts";
import type { Found } from "../bytes/found.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import { crc32 } from "../judge/crc32.ts";

export const CHECKSUMMED_TOKEN: Detector = {
  id: CHECKSUMMED_TOKEN_ID,
  name: "Token with a checksum, of an unknown issuer",
  keywords: [],
  shapes: [],
  grade: "prefix",
};

const SHORTEST_TOKEN = 24;
const LONGEST_TOKEN = 255;
/** A sum of a text that short is no proof. */
const SHORTEST_BODY = 12;
/** `pat_live_` and the like: the body may begin after any of so many underscores. */
const MOST_PARTS = 4;
const UNDERSCORE = 0x5f;

const DIGITS_FIRST = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const LOWER_FIRST = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Tokens in a run of letters, digits and `+/-_` that stands from `start` to `end`. Linear: each is looked at once. */
export function checksummedTokensIn(bytes: Uint8Array, start: number, end: number): readonly Found[] {
  let found = NOTHING;
  for (let from = start; from < end; ) {
    let to = from;
    while (to < end && TOKEN_LETTER[bytes[to] as number] === 1) to++;
    if (mayHoldSum(bytes, from, to)) found = [...found, ...checkedToken(bytes, from, to)];
    from = to + 1;
  }
  return found;
}

/** Most runs hold none. */
const NOTHING: readonly Found[] = [];

function checkedToken(bytes: Uint8Array, start: number, end: number): readonly Found[] {
  const text = latin1(bytes, start, end);
  const prefix = checkedPrefix(text);
  return prefix === undefined ? NOTHING : [toFound(start, end, text, prefix)];
}

function toFound(start: number, end: number, text: string, prefix: string): Found {
  const detector = CHECKSUMMED_TOKEN;
  return { detector, start, end, text, confidence: "checksum", preview: `${prefix}…`, notes: [NOTE], specificity: 0, encoding: [] };
}

const NOTE = "its built-in checksum matches, so it is a real token, whoever issued it";

const TOKEN_LETTER = tableOf("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_");

/** In base 62 the sixth letter from the end of a 32-bit number is 0 to 4; in hex the last eight are hex digits. */
function mayHoldSum(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < SHORTEST_TOKEN || end - start > LONGEST_TOKEN) return false;
  const sixth = bytes[end - 6] as number;
  if ((sixth < 0x30 || sixth > 0x34) && !isHex(bytes, end - 8, end)) return false;
  for (let at = start + 1; at < end - SHORTEST_BODY; at++) if (bytes[at] === UNDERSCORE) return true;
  return false;
}

function isHex(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (!((byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x66))) return false;
  }
  return true;
}

/** The prefix of the token, where a sum over the body or over all of it holds. */
function checkedPrefix(text: string): string | undefined {
  let prefixEnd = 0;
  for (let part = 0; part < MOST_PARTS; part++) {
    const underscore = text.indexOf("_", prefixEnd);
    if (underscore === -1 || underscore > text.length - SHORTEST_BODY - 6) return undefined;
    prefixEnd = underscore + 1;
    const prefix = text.slice(0, prefixEnd);
    if (!/^[A-Za-z]/.test(prefix)) return undefined;
    if (sumHolds(text, prefixEnd) || (part === 0 && sumHolds(text, 0))) return prefix;
  }
  return undefined;
}

function sumHolds(text: string, bodyStart: number): boolean {
  return [6, 8].some((length) => {
    const tail = text.slice(-length);
    const tailStart = text.length - length;
    const bodyEnd = text.charAt(tailStart - 1) === "_" ? tailStart - 1 : tailStart;
    if (bodyEnd - bodyStart < SHORTEST_BODY) return false;
    const sum = crc32(Buffer.from(text.slice(bodyStart, bodyEnd), "latin1"));
    return length === 8 ? hexOf(sum).includes(tail) : tail === inBase62(sum, DIGITS_FIRST) || tail === inBase62(sum, LOWER_FIRST);
  });
}

function hexOf(sum: number): readonly string[] {
  const hex = sum.toString(16).padStart(8, "0");
  return [hex, (hex.match(/../g) ?? []).reverse().join("")];
}

function inBase62(value: number, letters: string): string {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = letters.charAt(rest % 62) + text;
  return text.padStart(6, letters.charAt(0));
}
