// Remembers what assignments scored by their bytes: in text that says the same again and again looking up is nearly all the work.

import type { Detector } from "../../model/detector.ts";

export interface AssignmentScores {
  /** The score of what stands from `start` to `end` for this detector and form, or undefined. */
  get(bytes: Uint8Array, start: number, end: number, detector: Detector, form: number): number | undefined;
  /** Remembers it for what was asked about last. */
  put(score: number): void;
}

/** Longer pieces are rare, and are remembered by nobody. */
const LONGEST = 512;
const SLOTS = 1 << 14;
/** So many letters of pieces are kept; the oldest give way. */
const KEPT = 1 << 21;
/** Then counting begins anew, and nothing that was kept before counts. */
const MOST_COUNTED = 1 << 29;

/** Each piece has one slot that its letters give; the one that comes later stays. */
export function createAssignmentScores(): AssignmentScores {
  const letters = new Uint8Array(KEPT);
  /** Where the letters stand, counted over all that were written. */
  const places = new Int32Array(SLOTS);
  const lengths = new Uint16Array(SLOTS);
  const forms = new Int32Array(SLOTS);
  const scores = new Float64Array(SLOTS);
  const detectors: (Detector | undefined)[] = new Array(SLOTS).fill(undefined);
  let written = 0;
  let slot = -1;
  let asking: Detector | undefined;

  const stands = (bytes: Uint8Array, start: number, length: number): boolean => {
    const place = places[slot] as number;
    if (written - place > KEPT) return false;
    const from = place & (KEPT - 1);
    let same = 0;
    while (same < length && letters[from + same] === bytes[start + same]) same++;
    return same === length;
  };
  const keep = (bytes: Uint8Array, start: number, length: number) => {
    // A piece lies in one stretch: what is left at the end stays empty.
    if ((written & (KEPT - 1)) + length > KEPT) written = (written | (KEPT - 1)) + 1;
    if (written >= MOST_COUNTED) {
      written = 0;
      detectors.fill(undefined);
    }
    places[slot] = written;
    const from = written & (KEPT - 1);
    for (let index = 0; index < length; index++) letters[from + index] = bytes[start + index] as number;
    written += length;
  };
  return {
    get(bytes, start, end, detector, form) {
      const length = end - start;
      slot = length > LONGEST ? -1 : slotOf(bytes, start, end, form);
      if (slot === -1) return undefined;
      if (detectors[slot] === detector && forms[slot] === form && lengths[slot] === length && stands(bytes, start, length))
        return scores[slot];
      // Until a score is put, what stands here belongs to nobody.
      detectors[slot] = undefined;
      keep(bytes, start, length);
      lengths[slot] = length;
      forms[slot] = form;
      asking = detector;
      return undefined;
    },
    put(score) {
      if (slot === -1) return;
      scores[slot] = score;
      detectors[slot] = asking;
    },
  };
}

function slotOf(bytes: Uint8Array, start: number, end: number, form: number): number {
  let sum = form;
  for (let at = start; at < end; at++) sum = Math.imul(sum ^ (bytes[at] as number), 0x01000193);
  return (sum ^ (sum >>> 15)) & (SLOTS - 1);
}
