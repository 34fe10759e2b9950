// Remembers where the last long run of each alphabet ended, so that many keywords inside one run cost no more than one.

import { MEMBERSHIP } from "../bytes/alphabets.ts";

export interface RunCache {
  /**
   * Offset after the letters of the alphabet (`bit`) from `start` on. Stops early once more than `most` of them are
   * seen; may also answer with an end farther away.
   */
  endOf(bytes: Uint8Array, start: number, bit: number, most: number): number;
  /** Must be called before other bytes are read. */
  clear(): void;
}

/** Runs shorter than this are read again: cheaper than remembering them. */
const SHORT = 32;

export function createRunCache(): RunCache {
  // One place for each bit that can stand for an alphabet.
  const starts = new Int32Array(32);
  const ends = new Int32Array(32);
  return {
    endOf(bytes, start, bit, most) {
      const slot = Math.clz32(bit);
      if (start >= (starts[slot] as number) && start < (ends[slot] as number)) return ends[slot] as number;
      const limit = Math.min(bytes.length, most < SHORT ? start + most + 1 : bytes.length);
      let at = start;
      while (at < limit && ((MEMBERSHIP[bytes[at] as number] as number) & bit) !== 0) at++;
      if (at - start > SHORT) {
        starts[slot] = start;
        ends[slot] = at;
      }
      return at;
    },
    clear() {
      starts.fill(0);
      ends.fill(0);
    },
  };
}
