// Where git breaks, what was found until then is still told, and the rest is said to be missing.

import type { Skip } from "../model/coverage.ts";
import { GitError } from "../world.ts";
import { quoted } from "./git/git-words.ts";

/** What is named by the skip of a git that broke. */
export const BROKEN = "git";

/** What `work` gives; where git breaks in it, `instead`, and a skip says so, one for all of a scan. */
export async function unlessBroken<Result>(skips: Skip[], instead: Result, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GitError || error instanceof SyntaxError)) throw error;
    if (!isBroken(skips)) skips.push({ what: BROKEN, why: whyBroken(error), kind: "incomplete" });
    return instead;
  }
}

export function isBroken(skips: readonly Skip[]): boolean {
  return skips.some(({ what }) => what === BROKEN);
}

function whyBroken(error: GitError | SyntaxError): string {
  return error instanceof GitError
    ? `git ${error.args[0] ?? ""} failed with exit code ${error.exitCode}${quoted(error.stderr)}. Check that the clone is whole (git fsck) and run again.`
    : `${error.message}. Check that the clone is whole (git fsck) and run again.`;
}
