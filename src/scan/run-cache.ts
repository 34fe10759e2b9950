// Remembers where the last long run of each alphabet ended, so that many keywords inside one run cost no more than one.

import { MEMBERSHIP } from "./alphabets.ts";

export interface RunCache {
  /** Offset after the letters of the alphabet (`bit`) from `start` on. At most `most` of them are needed. */
  endOf(bytes: Uint8Array, start: number, bit: number, most: number): number;
  /** Must be called before other bytes are read. */
  clear(): void;
}

/** Runs shorter than this are read again: cheaper than remembering them. */
const SHORT = 256;

export function createRunCache(): RunCache {
  const known = new Map<number, { start: number; end: number }>();
  return {
    endOf(bytes, start, bit, most) {
      const limit = Math.min(bytes.length, start + Math.min(most + 1, SHORT));
      let at = start;
      while (at < limit && ((MEMBERSHIP[bytes[at] as number] as number) & bit) !== 0) at++;
      if (at < limit || at === bytes.length || most < SHORT) return at;
      const last = known.get(bit);
      if (last !== undefined && start >= last.start && start < last.end) return last.end;
      while (at < bytes.length && ((MEMBERSHIP[bytes[at] as number] as number) & bit) !== 0) at++;
      known.set(bit, { start, end: at });
      return at;
    },
    clear() {
      known.clear();
    },
  };
}
