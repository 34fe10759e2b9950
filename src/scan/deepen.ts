// Makes sure that a clone holds the commits of a range and their parents, and fetches what a shallow checkout lacks.

import type { Git } from "../world.ts";
import { shortId } from "./object-id.ts";

export interface Clone {
  readonly git: Git;
  readonly isShallow: boolean;
}

/** What a range needs. Undefined altogether: everything that the refs reach. */
export interface Wanted {
  readonly head: string;
  /** Commits the range starts after. */
  readonly excluded: readonly string[];
  /** How many commits the platform counted. */
  readonly commits: number | undefined;
}

const ADVICE = "Let actions/checkout use `fetch-depth: 0` in this job.";
const FETCH = ["fetch", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--quiet"];
/** How far to go back at first where nobody counted the commits, and then. */
const FEW = 50;
const MANY = 1000;

/**
 * Fetches step by step until `revisions` can be walked and no commit of it stands at the edge of a shallow clone, where
 * its parents are unknown and all its files would look new. Gives undefined then, else a sentence that says what to do.
 */
export async function fetchMissing(clone: Clone, wanted: Wanted | undefined, revisions: readonly string[]): Promise<string | undefined> {
  if (await isComplete(clone, revisions)) return undefined;
  const ids = wanted === undefined ? [] : [wanted.head, ...wanted.excluded];
  const absent = await absentOf(clone.git, ids);
  if (absent.length > 0) {
    await clone.git.run([...FETCH, ...(clone.isShallow ? ["--depth=1"] : []), "origin", ...absent]);
    if (await isComplete(clone, revisions)) return undefined;
  }
  for (const step of clone.isShallow ? stepsFor(wanted) : []) {
    await clone.git.run([...FETCH, step, "origin", ...ids]);
    if (await isComplete(clone, revisions)) return undefined;
  }
  const [missing] = await absentOf(clone.git, ids);
  return missing === undefined
    ? `this clone lacks commits, and they could not be fetched. ${ADVICE}`
    : `commit ${shortId(missing)} is not in this clone and could not be fetched. ${ADVICE}`;
}

/** From the cheapest to the surest. */
function stepsFor(wanted: Wanted | undefined): readonly string[] {
  if (wanted === undefined) return ["--unshallow"];
  return [`--deepen=${wanted.commits === undefined ? FEW : wanted.commits + 1}`, `--deepen=${MANY}`, "--unshallow"];
}

export async function isCommitThere(git: Git, id: string): Promise<boolean> {
  return (await git.run(["cat-file", "-e", `${id}^{commit}`])).exitCode === 0;
}

async function absentOf(git: Git, ids: readonly string[]): Promise<readonly string[]> {
  const isThere = await Promise.all(ids.map((id) => isCommitThere(git, id)));
  return ids.filter((_, index) => !isThere[index]);
}

async function isComplete({ git, isShallow }: Clone, revisions: readonly string[]): Promise<boolean> {
  const roots = await git.run(["rev-list", ...(isShallow ? ["--max-parents=0"] : ["--max-count=1"]), ...revisions]);
  return roots.exitCode === 0 && !(isShallow && (await isAnyCutOff(git, roots.stdout)));
}

/** At the edge of a shallow clone git shows a commit without parents although the commit object names some. */
async function isAnyCutOff(git: Git, rootIds: Uint8Array): Promise<boolean> {
  if (rootIds.length === 0) return false;
  const commits = await git.run(["cat-file", "--batch"], rootIds);
  return /^[0-9a-f]+ commit \d+\ntree [0-9a-f]+\nparent /m.test(Buffer.from(commits.stdout).toString("latin1"));
}
