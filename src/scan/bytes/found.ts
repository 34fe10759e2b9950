// Something found in one run of bytes, before overlaps are settled and lines are counted.

import type { Detector } from "../../model/detector.ts";
import type { Confidence } from "../../model/leak.ts";

export interface Found {
  readonly detector: Detector;
  /** Where the secret stands. */
  readonly start: number;
  readonly end: number;
  /** The secret itself: never print it. */
  readonly text: string;
  readonly confidence: Confidence;
  readonly preview: string;
  readonly notes: readonly string[];
  /** Length of the literal text that makes it what it is: of two in one place the more specific one counts. */
  readonly specificity: number;
  /** How it was hidden, outermost first. */
  readonly encoding: readonly string[];
}
