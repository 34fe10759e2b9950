// Counts what a regular expression costs the engine: how often it had to go back and try another way. No clock is asked.

import { setFlagsFromString } from "node:v8";

setFlagsFromString("--allow-natives-syntax");
// Compiled at once: the interpreter, which has the first turn otherwise, counts in another way.
setFlagsFromString("--no-regexp-tier-up");
/** A regular expression that gives up, and matches nothing, after so many steps back: V8's own door for tests of its engine. */
const createLimited = new Function("source", "flags", "most", "return %NewRegExpWithBacktrackLimit(source, flags, most)") as (
  source: string,
  flags: string,
  most: number,
) => RegExp;

/** `proof` is a text that the pattern matches: it is found behind the hostile one, unless the engine has given up by then. */
export function staysWithin(source: string, most: number, proof: string): (hostile: string) => boolean {
  const limited = createLimited(source, "", most);
  return (hostile) => limited.exec(`${hostile}\n\n${proof}\n`) !== null;
}
