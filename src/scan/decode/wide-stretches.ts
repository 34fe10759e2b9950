// Finds text in letters of two or four bytes inside a binary, such as strings in a Windows program.

import { asBuffer } from "../bytes/as-buffer.ts";
import { holdsZero } from "../bytes/plain-text.ts";
import type { DecodedText } from "./decoded-text.ts";

const SHORTEST = 12;
const LONGEST = 1 << 20;

/** Zeros stand between the letters whichever end comes first. Calls `onPiece` after each stretch. */
export function decodeWideStretches(bytes: Uint8Array, sink: DecodedText, onPiece: () => void): void {
  if (!holdsZero(bytes, bytes.length)) return;
  const isBinary = asBuffer(bytes).includes(ZEROS);
  for (const unit of [2, 4]) decodeUnit(bytes, unit, sink, onPiece, isBinary && unit === 2);
}

/** No text in letters of two bytes holds as many. */
const ZEROS = Buffer.alloc(3);

function decodeUnit(bytes: Uint8Array, unit: number, sink: DecodedText, onPiece: () => void, isBinary: boolean): void {
  for (let at = bytes.indexOf(0); at !== -1 && at < bytes.length; ) {
    const start = at - 1;
    const count = start < 0 ? 0 : stretchLength(bytes, start, unit);
    if (count < SHORTEST) {
      at = nextZero(bytes, at + 1 + Math.max(0, count - 1) * unit);
      continue;
    }
    sink.begin([unit === 2 ? "utf-16" : "utf-32"], unit);
    sink.decoded();
    pushLetters(bytes, start, count, unit, sink);
    // So that it is searched as the binary that it is.
    if (isBinary) sink.push(0, start + count * unit);
    sink.end(start + count * unit);
    onPiece();
    at = nextZero(bytes, start + count * unit);
  }
}

function pushLetters(bytes: Uint8Array, start: number, count: number, unit: number, sink: DecodedText): void {
  const room = sink.room(count);
  let to = room.length;
  for (let at = start; at < start + count * unit; at += unit) {
    room.bytes[to] = bytes[at] as number;
    room.origins[to++] = at;
  }
  room.length = to;
}

/** Letters followed by the right number of zeros. */
function stretchLength(bytes: Uint8Array, start: number, unit: number): number {
  let count = 0;
  for (let at = start; at < bytes.length && count < LONGEST && isText(bytes[at] as number); at += unit) {
    count++;
    for (let zero = 1; zero < unit; zero++) if (bytes[at + zero] !== 0) return count;
  }
  return count;
}

function isText(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13;
}

function nextZero(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    // A zero that follows a letter: only there may a stretch begin.
    if (bytes[at] === 0 && at > 0 && isText(bytes[at - 1] as number)) return at;
  }
  return -1;
}
