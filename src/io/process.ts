// Runs an entry to its end and turns whatever happens into an exit code.

import { ConfigError } from "../model/problem.ts";
import { describeCrash } from "./crash.ts";
import { compileInSmallPieces } from "./memory.ts";

/** Exit codes beside those of a report: `findings` is 1, `could-not-tell` 4. */
const MISTAKE = 2;
const NOTHING_KNOWN = 4;

interface Sink {
  showMistakes(error: ConfigError): void | Promise<void>;
  showCrash(text: string): void | Promise<void>;
}

/**
 * `main` gives the exit code of its report. A `ConfigError` is shown and exits 2; anything else is a bug, is shown
 * without its message (which may hold a key) and exits 4: nothing is known, so nothing is clean.
 */
export async function runToExit(main: () => Promise<number>, sink: Sink): Promise<void> {
  compileInSmallPieces();
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = error instanceof ConfigError ? MISTAKE : NOTHING_KNOWN;
    if (error instanceof ConfigError) await sink.showMistakes(error);
    else await sink.showCrash(describeCrash(error));
  }
}
