// Remembers what assignments scored by their bytes: in text that says the same again and again looking up is nearly all the work.

import type { Detector } from "../../model/detector.ts";

export interface AssignmentScores {
  /** The score of what stands from `start` to `end` for this detector and form, or undefined. */
  get(bytes: Uint8Array, start: number, end: number, detector: Detector, form: number): number | undefined;
  /** Remembers it for what was asked about last. */
  put(score: number): void;
}

/** Longer pieces are rare, and are remembered by nobody. */
const LONGEST = 128;
const SLOTS = 1 << 14;

/** Each piece has one place that its letters give; the one that comes later stays. */
export function createAssignmentScores(): AssignmentScores {
  const letters = new Uint8Array(SLOTS * LONGEST);
  const lengths = new Uint8Array(SLOTS);
  const forms = new Int32Array(SLOTS);
  const scores = new Float64Array(SLOTS);
  const detectors: (Detector | undefined)[] = new Array(SLOTS).fill(undefined);
  let slot = -1;
  let asking: Detector | undefined;

  return {
    get(bytes, start, end, detector, form) {
      const length = end - start;
      slot = length > LONGEST ? -1 : slotOf(bytes, start, end, form);
      if (slot === -1) return undefined;
      const from = slot * LONGEST;
      if (detectors[slot] === detector && forms[slot] === form && lengths[slot] === length) {
        let same = 0;
        while (same < length && letters[from + same] === bytes[start + same]) same++;
        if (same === length) return scores[slot];
      }
      // Until a score is put, what stands here belongs to nobody.
      detectors[slot] = undefined;
      for (let index = 0; index < length; index++) letters[from + index] = bytes[start + index] as number;
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
