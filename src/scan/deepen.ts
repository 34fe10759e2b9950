// Makes sure that a clone holds the commits of a range and their parents, and fetches what a shallow checkout lacks.

import type { Git } from "../world.ts";

/** What a range needs. Undefined altogether: everything that the refs reach. */
export interface Wanted {
  readonly head: string;
  /** Commits the range starts after. */
  readonly excluded: readonly string[];
  /** Name of the branch that the range starts from, for a fetch that stops there. */
  readonly baseRef: string | undefined;
  /** How many commits the platform counted. */
  readonly commits: number | undefined;
}

const ADVICE = "Let actions/checkout use `fetch-depth: 0` in this job.";

/**
 * Fetches step by step until `revisions` can be walked and no commit of it stands at the edge of a shallow clone, where
 * its parents are unknown and all its files would look new. Gives undefined then, else a sentence that says what to do.
 */
export async function fetchMissing(git: Git, wanted: Wanted | undefined, revisions: readonly string[]): Promise<string | undefined> {
  if (await isComplete(git, revisions)) return undefined;
  for (const step of stepsFor(wanted)) {
    for (const args of step) await git.run(["fetch", "--no-tags", "--no-recurse-submodules", "--quiet", ...args]);
    if (await isComplete(git, revisions)) return undefined;
  }
  const ids = wanted === undefined ? [] : [wanted.head, ...wanted.excluded];
  for (const id of ids) {
    if ((await git.run(["cat-file", "-e", `${id}^{commit}`])).exitCode !== 0) {
      return `commit ${id.slice(0, 7)} is not in this clone and could not be fetched. ${ADVICE}`;
    }
  }
  return `this clone is shallow, and the commits that are missing could not be fetched. ${ADVICE}`;
}

/** From the cheapest to the surest; each step is one or more fetches. */
function stepsFor(wanted: Wanted | undefined): readonly (readonly (readonly string[])[])[] {
  if (wanted === undefined) return [[["--unshallow", "origin"]]];
  const ids = [wanted.head, ...wanted.excluded];
  const upToBase = [
    [`--shallow-exclude=${wanted.baseRef}`, "origin", wanted.head],
    ["--deepen=1", "origin", wanted.head],
    ["--depth=1", "origin", ...wanted.excluded],
  ];
  const counted = [[`--depth=${(wanted.commits ?? 0) + 2}`, "origin", ...ids]];
  return [
    [["origin", ...ids]],
    ...(wanted.baseRef === undefined || wanted.baseRef.startsWith("-") ? [] : [upToBase]),
    ...(wanted.commits === undefined ? [] : [counted]),
    [["--unshallow", "origin", ...ids]],
  ];
}

async function isComplete(git: Git, revisions: readonly string[]): Promise<boolean> {
  const walked = await git.run(["rev-list", "--count", ...revisions]);
  if (walked.exitCode !== 0) return false;
  const shallow = await git.run(["rev-parse", "--is-shallow-repository"]);
  if (Buffer.from(shallow.stdout).toString("latin1").trim() !== "true") return true;
  return !(await reachesTheEdge(git, revisions));
}

/** At the edge git shows a commit without parents although the commit object names some. */
async function reachesTheEdge(git: Git, revisions: readonly string[]): Promise<boolean> {
  const roots = await git.run(["rev-list", "--max-parents=0", ...revisions]);
  const ids = Buffer.from(roots.stdout).toString("latin1").trim();
  if (ids === "") return false;
  const commits = await git.run(["cat-file", "--batch"], `${ids}\n`);
  return /^[0-9a-f]+ commit \d+\ntree [0-9a-f]+\nparent /m.test(Buffer.from(commits.stdout).toString("latin1"));
}
