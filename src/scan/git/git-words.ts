// Short questions to git, and its own words as part of a sentence of ours.

import { type Git, GitError } from "../../world.ts";

/** git's answer; rejects with `GitError` when git fails. */
export async function ask(git: Git, args: readonly string[], input?: Uint8Array | string): Promise<Uint8Array> {
  const { exitCode, stdout, stderr } = await git.run(args, input);
  if (exitCode !== 0) throw new GitError(args, exitCode, stderr);
  return stdout;
}

const LONGEST = 300;

/** Its first line may quote names from the repository; reporters escape it like any other text from strangers. */
export function quoted(stderr: string): string {
  const said = stderr.trim().split("\n")[0] ?? "";
  return said === "" ? "" : ` and said: ${said.slice(0, LONGEST)}`;
}
