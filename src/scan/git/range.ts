// A range: the commits that revisions come to in this clone, or why that cannot be said.

import type { Git } from "../../world.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import { type Clone, listCommits, type Wanted } from "./deepen.ts";
import { isObjectId } from "./object-id.ts";
import { pathText } from "./path-text.ts";
import { readRefs } from "./refs.ts";

export type Range =
  | {
      readonly kind: "commits";
      /** Arguments for rev-list; validated ids and our own options only. */
      readonly revisions: readonly string[];
      /** What they come to: ids, one a line, parents first. */
      readonly commitIds: Uint8Array;
      /** Why these are not all that there is, and what to do. */
      readonly lacking: string | undefined;
      readonly scope: string;
      /** Whose names and tags belong to the range: those of its commits, or all. */
      readonly refs: "of-commits" | "all";
      /** Tag objects that the event brings, whatever they point at. */
      readonly tags: readonly string[];
      /** The branch or tag that the event brings: its name is content too. */
      readonly name: string | undefined;
      /** The revision whose files are what is there now. */
      readonly head: string;
      /** The remote that a partial clone left objects at. */
      readonly promisor: string | undefined;
    }
  | { readonly kind: "nothing"; readonly scope: string; readonly notice: string }
  /** `why` says what to do. */
  | { readonly kind: "unreadable"; readonly scope: string; readonly why: string };

/** Everything but what listing the commits tells. */
type Asked = Omit<Extract<Range, { kind: "commits" }>, "kind" | "commitIds" | "lacking" | "promisor">;

/** `wanted`: what a shallow clone has to hold for it; undefined: everything that the refs reach. */
export async function listRange(clone: Clone, wanted: Wanted | undefined, asked: Asked): Promise<Range> {
  const found = await listCommits(clone, wanted, asked.revisions);
  if ("why" in found) return { kind: "unreadable", scope: asked.scope, why: found.why };
  return { kind: "commits", ...asked, ...found, promisor: clone.promisor };
}

export async function wholeHistory(clone: Clone, scope: string): Promise<Range> {
  const [head, refs, stashed] = await Promise.all([
    clone.git.run(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]),
    clone.git.run(["for-each-ref", "--count=1", "--format=%(refname)"]),
    stashedCommits(clone.git),
  ]);
  const isBorn = head.exitCode === 0;
  const isEmpty = refs.exitCode === 0 && refs.stdout.length === 0 && refs.stderr === "";
  if (!isBorn && isEmpty && !(await isHeadBroken(clone.git))) return noCommits(scope);
  const revisions = ["--all", ...(isBorn ? ["HEAD"] : []), ...stashed.slice(0, MOST_STASHED)];
  const asked = { revisions, refs: "all", tags: [], name: undefined, head: "HEAD", scope } as const;
  const listed = await listRange(clone, undefined, asked);
  const range = listed.kind === "unreadable" ? ((await withoutBroken(clone, asked, isBorn)) ?? listed) : listed;
  const isCut = stashed.length > MOST_STASHED && range.kind === "commits";
  return isCut ? { ...range, lacking: range.lacking ?? MANY_STASHED } : range;
}

/** More would not fit on a command line of Windows beside the stash. */
const MOST_BROKEN = 100;

/** All that the good refs reach, where broken ones keep git from listing it; who reads the refs tells which are broken. */
async function withoutBroken(clone: Clone, asked: Asked, isBorn: boolean): Promise<Range | undefined> {
  const { broken } = await readRefs(clone.git);
  const isHeadLost = !isBorn && (await isHeadBroken(clone.git));
  const left = [...broken, ...(isHeadLost ? ["HEAD"] : [])];
  if (left.length === 0 || left.length > MOST_BROKEN) return undefined;
  const exclusions = left.map((name) => `--exclude=${name.replace(/[*?[\]\\]/g, "\\$&")}`);
  const range = await listRange(clone, undefined, { ...asked, revisions: [...exclusions, ...asked.revisions] });
  return range.kind === "commits" && isHeadLost ? { ...range, lacking: range.lacking ?? HEAD_LOST } : range;
}

const HEAD_LOST =
  "HEAD leads to a commit that is not there or to a broken branch; check out another one (git switch), or fetch what is missing.";

/** Asked where HEAD is no commit: it may lead to a branch without commits yet, or to something that is gone. */
async function isHeadBroken(git: Git): Promise<boolean> {
  const [head, branch] = await Promise.all([
    git.run(["rev-parse", "--verify", "--quiet", "HEAD"]),
    git.run(["symbolic-ref", "--quiet", "HEAD"]),
  ]);
  if (head.exitCode === 0 || branch.exitCode !== 0) return true;
  return (await readRefs(git)).broken.includes(pathText(branch.stdout).trimEnd());
}

const MANY_STASHED =
  "the stash has more than 500 entries, of which the older ones were not read; drop what is not needed (git stash drop), or scan the others by their ids.";

/** More would not fit on a command line of Windows. */
const MOST_STASHED = 500;

/** `git stash` keeps its entries in a log of its ref, which itself reaches the last one only. Without a stash git fails. */
async function stashedCommits(git: Git): Promise<readonly string[]> {
  const listed = await git.run(["rev-list", "--walk-reflogs", `--max-count=${MOST_STASHED + 1}`, "refs/stash"]);
  return listed.exitCode === 0 ? latin1(listed.stdout).split("\n").filter(isObjectId) : [];
}

export async function historyOfHead(clone: Clone): Promise<Range> {
  const scope = "the history of HEAD";
  const head = await clone.git.run(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  if (head.exitCode !== 0) return (await isHeadBroken(clone.git)) ? { kind: "unreadable", scope, why: HEAD_LOST } : noCommits(scope);
  return listRange(clone, undefined, { revisions: ["HEAD"], refs: "of-commits", tags: [], name: undefined, head: "HEAD", scope });
}

function noCommits(scope: string): Range {
  return { kind: "nothing", scope, notice: "The repository has no commits yet." };
}
