// Keeps the process small: code that runs for seconds is compiled in small pieces, and in long work what is short-lived is collected early.

import { setFlagsFromString } from "node:v8";

/**
 * To be called at the start. V8 compiles functions into each other while the search runs: with less of that, a whole history
 * takes a tenth less memory and some percent less time, and so does the search of a few commits.
 */
export function compileInSmallPieces(): void {
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
}

/**
 * To be called before work that may take long. It makes little that lives long, but V8 lets the space for new objects grow to
 * 32 MiB and more while much is made in a short time. Held small, a whole history takes a third less memory in the same time
 * (`bench/history.ts`). Held small from the start, a scan of a few commits would collect three times as often, and once all it has.
 */
export function keepMemorySmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
}
