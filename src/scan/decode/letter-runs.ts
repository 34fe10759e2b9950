// Finds runs of base64 letters in bytes and reads them, over wrapped lines too.

import { HEX_VALUES, LETTER, VALUES } from "../bytes/letter-tables.ts";

/** Fifteen bytes of text at least. */
export const SHORTEST_RUN = 20;
const LONG_LINE = 40;
const PROBE_GAP = 4;
/** Longer runs are read in pieces of this length. */
export const LONGEST_PIECE = 1 << 18;
/** By which probes hit a letter (bit 0 is the last one): how far before the last one the nearest miss is. */
const BACK = Uint8Array.from(
  { length: 16 },
  (_, probes) => (PROBE_GAP * [0, 1, 2, 3].findIndex((probe) => ((probes >> probe) & 1) === 0)) & 255,
);

/**
 * Start of the next run of `SHORTEST_RUN` letters, or -1. A run that long from `start` on must have letters at four
 * probes; where one is none, the run can only start after it. The four are read without a branch, because in ordinary
 * text nobody could predict it.
 */
export function nextRun(bytes: Uint8Array, from: number): number {
  const end = bytes.length;
  let start = from;
  while (start + SHORTEST_RUN <= end) {
    const last = start + SHORTEST_RUN - 1;
    const probes =
      (LETTER[bytes[last] as number] as number) |
      ((LETTER[bytes[last - PROBE_GAP] as number] as number) << 1) |
      ((LETTER[bytes[last - 2 * PROBE_GAP] as number] as number) << 2) |
      ((LETTER[bytes[last - 3 * PROBE_GAP] as number] as number) << 3);
    if (probes === 15) {
      const gap = lastGap(bytes, start, last);
      if (gap === -1) return start;
      start = gap + 1;
    } else start = last + 1 - (BACK[probes] as number);
  }
  return -1;
}

/** Offset of the last byte from `last` down to `start` that is no letter; -1 where all are. */
function lastGap(bytes: Uint8Array, start: number, last: number): number {
  for (let at = last; at >= start; at--) if (LETTER[bytes[at] as number] === 0) return at;
  return -1;
}

interface Letters {
  /** Value of each letter. */
  readonly values: Uint8Array;
  /** Where each stands. */
  readonly positions: Int32Array;
  count: number;
  isHex: boolean;
}

/** The letters of the run that was read last: one place for all, because runs are many and short. */
export const letters: Letters = { values: new Uint8Array(LONGEST_PIECE), positions: new Int32Array(LONGEST_PIECE), count: 0, isHex: true };

/** Reads letters into `letters`; returns the offset after the last one. */
export function gather(bytes: Uint8Array, start: number): number {
  const { values, positions } = letters;
  let count = 0;
  let isHex = true;
  let at = start;
  for (;;) {
    while (at < bytes.length && count < LONGEST_PIECE) {
      const byte = bytes[at] as number;
      const value = VALUES[byte] as number;
      if (value >= 64) break;
      isHex &&= (HEX_VALUES[byte] as number) < 16;
      values[count] = value;
      positions[count++] = at++;
    }
    const next = count < LONGEST_PIECE ? nextLineOfRun(bytes, start, at) : -1;
    if (next === -1) break;
    at = next;
  }
  letters.count = count;
  letters.isHex = isHex;
  return at;
}

/** A wrapped run goes on below when its line is long and the whole next line is letters; -1 where it does not. */
function nextLineOfRun(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < SHORTEST_RUN) return -1;
  let at = end;
  if (bytes[at] === 0x0d) at++;
  if (bytes[at] !== 0x0a) return -1;
  at++;
  const limit = at + 64;
  while (at < limit && (bytes[at] === 0x20 || bytes[at] === 0x09)) at++;
  let lineEnd = at;
  while (lineEnd < bytes.length && lineEnd - at < 1024 && (VALUES[bytes[lineEnd] as number] as number) < 64) lineEnd++;
  // Of short lines the first one is as long as any: a list of words is no wrapped run.
  if (lineEnd === at || (end - start < LONG_LINE && lineEnd - at > end - start)) return -1;
  while (bytes[lineEnd] === 0x3d) lineEnd++;
  const closing = bytes[lineEnd];
  return closing === undefined || closing === 0x0a || closing === 0x0d || closing === 0x22 || closing === 0x27 || closing === 0x60
    ? at
    : -1;
}
