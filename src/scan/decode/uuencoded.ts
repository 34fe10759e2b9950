// Decodes uuencoded text: `begin 644 name`, lines that say how many bytes they hold, `end`.

import { lineEnd } from "../bytes/locate.ts";
import type { DecodedText } from "./decoded-text.ts";

/** The usual modes. */
const MODES = ["400", "444", "600", "640", "644", "660", "664", "666", "700", "755", "775", "777"];
export const UUENCODED_KEYWORDS: readonly string[] = MODES.map((mode) => `begin ${mode} `);

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const LONGEST_NAME = 256;
/** Forty-five bytes at most, and a sign or two after them. */
const LONGEST_LINE = 64;
const SPACE = 0x20;

/** Does such a text begin here? */
export function isUuencoded(bytes: Uint8Array, start: number): boolean {
  return (start === 0 || bytes[start - 1] === NEWLINE) && ((bytes[start] as number) | 32) === 0x62 && bytes[start + 5] === SPACE;
}

/** Pushes what the lines below the one that begins at `start` decode to. Returns where they end. */
export function decodeUuencoded(bytes: Uint8Array, start: number, sink: DecodedText): number {
  let at = lineEnd(bytes, start, LONGEST_NAME) + 1;
  let isBegun = false;
  while (bytes[at - 1] === NEWLINE && at < bytes.length) {
    const end = lineEnd(bytes, at, LONGEST_LINE);
    const length = lengthOfLine(bytes, at, end);
    if (length === 0) break;
    if (!isBegun) {
      sink.begin(["uuencode"], 2);
      sink.decoded();
      isBegun = true;
    }
    for (let index = 0; index < length; index++) pushByte(bytes, at + 1, end, index, sink);
    at = end + 1;
  }
  if (isBegun) sink.end(Math.min(at, bytes.length));
  return at - 1;
}

/** How many bytes the line holds; 0 where it is no such line, or the last one. */
function lengthOfLine(bytes: Uint8Array, start: number, end: number): number {
  const length = sixBits(bytes, start, end);
  const letters = Math.ceil(length / 3) * 4;
  const own = (bytes[end - 1] === RETURN ? end - 1 : end) - start - 1;
  // Spaces at the end may be lost, and a checksum may follow.
  if (own > letters + 2 || own < letters - 8) return 0;
  for (let at = start; at <= start + own; at++) if (!isLetter(bytes[at] as number)) return 0;
  return length;
}

function isLetter(byte: number): boolean {
  return byte >= SPACE && byte <= 0x60;
}

function pushByte(bytes: Uint8Array, start: number, end: number, index: number, sink: DecodedText): void {
  const at = start + Math.floor(index / 3) * 4 + (index % 3);
  const pair = (sixBits(bytes, at, end) << 6) | sixBits(bytes, at + 1, end);
  sink.push((pair >> (4 - 2 * (index % 3))) & 255, Math.min(at, bytes.length - 1));
}

/** A backtick stands for a space; what is missing at the end of a line was one. */
function sixBits(bytes: Uint8Array, at: number, end: number): number {
  return at < end ? ((bytes[at] as number) - SPACE) & 63 : 0;
}
