// A detector with everything about it that can be worked out beforehand.

import type { Detector } from "../../model/detector.ts";
import type { Pattern } from "./patterns.ts";
import type { TokenShape } from "./token-shapes.ts";

export interface Prepared {
  readonly detector: Detector;
  readonly index: number;
  /** Shapes that are looked for near a keyword that is no part of them. */
  readonly nearbyTokens: readonly TokenShape[];
  readonly patterns: readonly Pattern[];
}
