// What is staged for the next commit, against all that will be its parents: HEAD and, in a merge, the branches that come in.

import { type Files, type Git, GitError } from "../../world.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import { type Change, type ChangeLog, changesInIndex } from "./changes.ts";
import { ask } from "./git-words.ts";
import { isObjectId } from "./object-id.ts";
import { pathText } from "./path-text.ts";

/** Before the first commit all that is staged is new. Rejects with `GitError` when git fails. */
export async function stagedChanges(git: Git, files: Pick<Files, "readText">): Promise<ChangeLog> {
  const head = await git.run(["rev-parse", "--verify", "--quiet", "HEAD"]);
  if (head.exitCode !== 0) return changesInIndex(git, latin1(await ask(git, ["mktree"], "")).trim());
  const log = changesInIndex(git, latin1(head.stdout).trim());
  const mergeHeads = await readMergeHeads(git, files);
  const others = (await Promise.all(mergeHeads.map((id) => changesByPath(git, id)))).filter((changes) => changes !== undefined);
  if (others.length === 0) return log;
  return { first: () => unlikeAll(log.first(), others), again: () => unlikeAll(log.again(), others) };
}

/** Git shows of several only the first, so its file is read. None where it cannot be: then what they bring looks new. */
async function readMergeHeads(git: Git, files: Pick<Files, "readText">): Promise<readonly string[]> {
  const { exitCode, stdout } = await git.run(["rev-parse", "--git-path", "MERGE_HEAD"]);
  if (exitCode !== 0) return [];
  const text = await files.readText(pathText(stdout).replace(/\n$/, "")).catch(() => undefined);
  return [...new Set((text ?? "").split("\n").filter(isObjectId))];
}

type ChangesByPath = ReadonlyMap<string, Change>;

/** Undefined where git cannot tell: a branch that cannot be read has nothing that counts. */
async function changesByPath(git: Git, commit: string): Promise<ChangesByPath | undefined> {
  const found = new Map<string, Change>();
  try {
    for await (const changes of changesInIndex(git, `${commit}^{commit}`).first()) {
      for (const change of changes) found.set(change.path, change);
    }
    return found;
  } catch (error) {
    if (error instanceof GitError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** As git combines the changes of a merge: what is as in one of the parents is none, and the rest has the blobs of all. */
async function* unlikeAll(log: AsyncIterable<readonly Change[]>, others: readonly ChangesByPath[]): AsyncGenerator<readonly Change[]> {
  for await (const changes of log) {
    yield changes.flatMap((change) => {
      const same = others.flatMap((other) => other.get(change.path) ?? []);
      return same.length < others.length ? [] : [combined(change, same)];
    });
  }
}

/** What each of the parents has there, and where. */
function combined(change: Change, others: readonly Change[]): Change {
  const all = [change, ...others];
  return { ...change, parents: all.flatMap(({ parents }) => parents), parentPaths: all.flatMap(({ parentPaths }) => parentPaths) };
}
