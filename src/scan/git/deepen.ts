// Makes sure that a clone holds the commits of a range and their parents, and fetches what a shallow checkout lacks.

import type { Git } from "../../world.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import { quoted } from "./git-words.ts";
import { shortId } from "./object-id.ts";

export interface Clone {
  readonly git: Git;
  readonly isShallow: boolean;
  /** The remote that a partial clone left objects at. */
  readonly promisor: string | undefined;
}

/** Ids of the commits of a range, one a line, parents first; or a sentence that says what to do. */
export type Listed = Commits | { readonly why: string };

interface Commits {
  readonly commitIds: Uint8Array;
  /** Why these are not all, and what to do; undefined where they are. */
  readonly lacking: string | undefined;
}

/** What a range needs. Undefined altogether: everything that the refs reach. */
export interface Wanted {
  readonly head: string;
  /** Commits the range starts after. */
  readonly excluded: readonly string[];
  /** How many commits the platform counted. */
  readonly commits: number | undefined;
}

const ADVICE = "Let actions/checkout use `fetch-depth: 0` in this job; in a clone of your own, run `git fetch --unshallow` first.";
const FETCH = ["fetch", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--quiet"];
/** How far to go back at first where nobody counted the commits, and then. */
const FEW = 50;
const MANY = 1000;

/**
 * Lists the commits of `revisions`, and fetches step by step until they can be walked and none of them stands at the edge
 * of a shallow clone, where its parents are unknown and all its files would look new.
 */
export async function listCommits(clone: Clone, wanted: Wanted | undefined, revisions: readonly string[]): Promise<Listed> {
  const listed = await listWhereComplete(clone, revisions);
  if (listed !== undefined) return listed;
  const ids = wanted === undefined ? [] : [wanted.head, ...wanted.excluded];
  const absent = await absentOf(clone.git, ids);
  const atOnce = absent.length === 0 ? [] : [[...(clone.isShallow ? ["--depth=1"] : []), "origin", ...absent]];
  const steps = clone.isShallow ? stepsFor(wanted).map((step) => [step, "origin", ...ids]) : [];
  for (const args of [...atOnce, ...steps]) {
    await clone.git.run([...FETCH, ...args]);
    const deeper = await listWhereComplete(clone, revisions);
    if (deeper !== undefined) return deeper;
  }
  const [missing] = await absentOf(clone.git, ids);
  const why = missing === undefined && !clone.isShallow ? await whyUnlisted(clone.git, revisions) : notFetched(missing);
  // What an event brings cannot be told from what was there before; of all that there is, some is better than none.
  const some = wanted === undefined ? await list(clone.git, revisions) : undefined;
  return some === undefined ? { why } : { commitIds: some, lacking: why };
}

function notFetched(missing: string | undefined): string {
  const what = missing === undefined ? "this clone lacks commits, and they" : `commit ${shortId(missing)} is not in this clone and`;
  return `${what} could not be fetched. ${ADVICE}`;
}

/** A clone that is not shallow should hold all: what git says against it may name what is damaged. */
async function whyUnlisted(git: Git, revisions: readonly string[]): Promise<string> {
  const { stderr } = await git.run(["rev-list", "--count", ...revisions]);
  return `git cannot list the commits${quoted(stderr)}. \`git fsck\` names what is damaged; fetch it again, or delete the refs that lead to it.`;
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

async function listWhereComplete({ git, isShallow }: Clone, revisions: readonly string[]): Promise<Commits | undefined> {
  const [commitIds, roots] = await Promise.all([
    list(git, revisions),
    isShallow ? git.run(["rev-list", "--max-parents=0", ...revisions]) : undefined,
  ]);
  if (commitIds === undefined || (roots !== undefined && (await isAnyCutOff(git, roots.stdout)))) return undefined;
  return { commitIds, lacking: undefined };
}

async function list(git: Git, revisions: readonly string[]): Promise<Uint8Array | undefined> {
  const { exitCode, stdout } = await git.run(["rev-list", "--topo-order", "--reverse", ...revisions]);
  return exitCode === 0 ? stdout : undefined;
}

/** At the edge of a shallow clone git shows a commit without parents although the commit object names some. */
async function isAnyCutOff(git: Git, rootIds: Uint8Array): Promise<boolean> {
  if (rootIds.length === 0) return false;
  const commits = await git.run(["cat-file", "--batch"], rootIds);
  return /^[0-9a-f]+ commit \d+\ntree [0-9a-f]+\nparent /m.test(latin1(commits.stdout));
}
