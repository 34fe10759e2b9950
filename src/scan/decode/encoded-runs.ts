// Decodes base64, base32 and hex wherever a long enough run of their letters holds text.

import { tableOf } from "../bytes/byte-table.ts";
import { HEX_VALUES, TEXT } from "../bytes/letter-tables.ts";
import { lineStart } from "../bytes/locate.ts";
import { decodeBase32Text } from "./base32-text.ts";
import { decodeBase64Text } from "./base64-text.ts";
import type { DecodedText } from "./decoded-text.ts";
import { type Fold, foldOf, foldWithRest, gatherFold, isChecksum, mayBeList } from "./folded-runs.ts";
import { gather, LONGEST_PIECE, letters, nextRun } from "./letter-runs.ts";

/** Pieces of a longer run share so many letters, so that nothing is cut. */
const SHARED = 1 << 14;
/** Bytes at the start of hex that must be text. */
const SHORTEST_TEXT = 12;
/** What stands before a value on its line is decoded with it: `password: ` gives a meaning to what follows. */
const CONTEXT = 80;

/**
 * Calls `onPiece` after each decoded piece, and `onRun` with the place of each run of letters that was read. Time is
 * linear in the bytes; most of them are skipped.
 */
export function decodeRuns(bytes: Uint8Array, sink: DecodedText, onPiece: () => void, onRun: (start: number, end: number) => void): void {
  let before = 0;
  let beforeEnd = Number.NEGATIVE_INFINITY;
  let foldedUntil = 0;
  for (let start = nextRun(bytes, 0); start !== -1; ) {
    const end = decodeRun(bytes, start, sink, onPiece);
    onRun(start, end);
    const next = nextRun(bytes, end + 1);
    const fold = start < foldedUntil ? undefined : (foldOf(bytes, before, beforeEnd, start, end) ?? foldWithRest(bytes, start, end, next));
    before = start;
    beforeEnd = end;
    start = next;
    if (fold === undefined) continue;
    foldedUntil = decodeFold(bytes, fold, sink, onPiece);
    if (foldedUntil <= end || mayBeList(bytes, fold)) continue;
    onRun(end, foldedUntil);
    start = nextRun(bytes, foldedUntil);
  }
}

/** Decodes what is folded over lines; returns where it ends. */
export function decodeFold(bytes: Uint8Array, fold: Fold, sink: DecodedText, onPiece: () => void): number {
  if (isChecksum(bytes, fold)) return fold.separator;
  for (let start = fold.start; ; ) {
    const { end, next } = gatherFold(bytes, start, fold, SHARED);
    if (decodeLetters(bytes, start, end, sink)) onPiece();
    if (next === -1) return end;
    start = next;
  }
}

/** Decodes the run that starts here, over wrapped lines too; returns where it ends. */
function decodeRun(bytes: Uint8Array, start: number, sink: DecodedText, onPiece: () => void): number {
  let from = isHexMark(bytes, start) ? start + 2 : start;
  for (;;) {
    const end = gather(bytes, from);
    const next = letters.count < LONGEST_PIECE ? -1 : (letters.positions[LONGEST_PIECE - SHARED] as number);
    // Searching a piece may decode others, which uses the same place.
    if (decodeLetters(bytes, from, end, sink)) onPiece();
    if (next === -1) return end;
    from = next;
  }
}

/** `0x` says what follows, and is no part of it. */
function isHexMark(bytes: Uint8Array, start: number): boolean {
  return bytes[start] === 0x30 && bytes[start + 1] === 0x78;
}

function decodeLetters(bytes: Uint8Array, start: number, end: number, sink: DecodedText): boolean {
  if (letters.isHex && letters.count % 2 === 0 && letters.count >= 24 && decodeHex(bytes, start, end, sink)) return true;
  if (decodeBase32Text(sink, () => beginPiece(bytes, start, "base32", sink))) return true;
  return decodeBase64Text(sink, (place) => {
    if (place === "run") beginPiece(bytes, start, "base64", sink);
    else {
      sink.begin(["base64"], 2);
      sink.decoded();
    }
  });
}

function decodeHex(bytes: Uint8Array, start: number, end: number, sink: DecodedText): boolean {
  const { positions, count } = letters;
  const half = count >> 1;
  const byteAt = (index: number): number => {
    const high = HEX_VALUES[bytes[positions[index * 2] as number] as number] as number;
    return high * 16 + (HEX_VALUES[bytes[positions[index * 2 + 1] as number] as number] as number);
  };
  for (let index = 0; index < Math.min(half, SHORTEST_TEXT); index++) if (TEXT[byteAt(index)] !== 1) return false;
  beginPiece(bytes, start, "hex", sink);
  for (let index = 0; index < half; index++) {
    const byte = byteAt(index);
    if (byte !== 0) sink.push(byte, positions[index * 2] as number);
  }
  sink.end(end);
  return true;
}

/** Between a name's sign and its value. */
const MAY_OPEN = tableOf("\"'` ");

/** A value after `name:` or `name =` is decoded together with its name. */
function beginPiece(bytes: Uint8Array, start: number, encoding: string, sink: DecodedText): void {
  sink.begin([encoding], 2);
  let before = start - 1;
  while (before >= 0 && start - before < 8 && MAY_OPEN[bytes[before] as number] === 1) before--;
  if (bytes[before] === 0x3a || bytes[before] === 0x3d) {
    for (let at = lineStart(bytes, start, CONTEXT); at < start; at++) sink.push(bytes[at] as number, at);
  }
  sink.decoded();
}
