// The door for whoever weighs contextual finds: a candidate goes in, a score comes out.

import type { Detector } from "../../model/detector.ts";
import type { Join, Writing } from "./assigned-value.ts";

/** A text that only its surroundings make a secret. The same candidate is asked about once, whatever file it stands in. */
export interface Candidate {
  readonly detector: Detector;
  /** The supposed secret: never print it. */
  readonly value: string;
  /** What stands before it and after it, the keyword included; lines are parted by `\n`. */
  readonly before: string;
  readonly after: string;
  /** The name that it is assigned to, and how; absent where it only stands near a keyword. */
  readonly name?: string;
  readonly join?: Join;
  readonly writing?: Writing;
}

/** From 0 (surely none) to 1 (surely a secret). Must be linear in the candidate's length. */
export type Score = (candidate: Candidate) => number;

/** Candidates below this are dropped. */
export const LEAST_SCORE = 0.5;
