// What a parser of its own format gives back.

import type { Confidence } from "../../model/leak.ts";

export interface Parsed {
  /** Where the secret stands in the bytes. */
  readonly start: number;
  readonly end: number;
  /** The public beginning, safe to print, ending in `…`. */
  readonly preview: string;
  readonly notes: readonly string[];
  /** Length of the literal text that makes it what it is: the longer, the more specific. */
  readonly specificity: number;
  /** Where reading it is no proof; absent: `structure`. */
  readonly confidence?: Confidence;
  /** Where it deserves a milder one than its detector has. */
  readonly severity?: "note" | "warning";
}

/** Nothing of its kind stands here, and no keyword before this offset needs to be tried any more. */
export interface NothingUntil {
  readonly nothingUntil: number;
}

/**
 * Reads what stands around a keyword that was found from `start` to `end`; undefined where that is no such secret, whatever
 * else the file holds.
 */
export type Parser = (bytes: Uint8Array, start: number, end: number, today: Date | undefined) => Parsed | NothingUntil | undefined;
