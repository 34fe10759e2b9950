// Searches every commit of a range, or what is staged: each blob once, messages and names; then who added what was found.

import { groupedBy } from "../model/grouped.ts";
import type { Files, Git, Threads } from "../world.ts";
import { findAdded } from "./added.ts";
import type { Search } from "./blobs.ts";
import { unlessBroken } from "./broken-git.ts";
import { latin1 } from "./bytes/text-of-bytes.ts";
import { changesOfCommits } from "./git/changes.ts";
import { ask } from "./git/git-words.ts";
import { fillPartialClone } from "./git/partial.ts";
import type { Range } from "./git/range.ts";
import { looseBlobs, type Ref, readRefs } from "./git/refs.ts";
import { stagedChanges } from "./git/staged.ts";
import { matchesAtHead } from "./head.ts";
import type { MatchesAtHead, Sighting } from "./introduced.ts";
import { type Beside, readOnce } from "./read-once.ts";
import { type Name, searchNames } from "./side-texts.ts";

type Commits = Extract<Range, { kind: "commits" }>;

export interface FoundInGit {
  /** Oldest commit first. */
  readonly sightings: readonly Sighting[];
  /** Undefined where there is no head to compare with. */
  readonly atHead: MatchesAtHead | undefined;
}

/** Everything that the range adds. Rejects with `GitError` when git fails. */
export function searchCommits(range: Commits, searching: Search, threads: Threads | undefined): Promise<FoundInGit> {
  const isEmpty = range.commitIds.length === 0 && range.tags.length === 0 && range.refs === "of-commits";
  return isEmpty ? searchEmpty(range, searching) : searchFilled(range, searching, threads);
}

/** A branch that is new or gone brings no commits: its name is content all the same, and git is asked once more whether there are none. */
async function searchEmpty(range: Commits, { git, tally, matcher }: Search): Promise<FoundInGit> {
  tally.commitsExpected = await countOf(range, git);
  return { sightings: searchNames(rowsOf(range.name === undefined ? [] : [range.name]), matcher), atHead: undefined };
}

async function countOf({ revisions }: Commits, git: Git): Promise<number> {
  return Number(latin1(await ask(git, ["rev-list", "--count", ...revisions])));
}

function rowsOf(names: Iterable<string>): readonly Name[] {
  return Array.from(names, (name) => ({ name, commit: undefined, source: "branch-name" }));
}

async function searchFilled(range: Commits, searching: Search, threads: Threads | undefined): Promise<FoundInGit> {
  const { git, tally, matcher } = searching;
  const { commitIds, promisor } = range;
  const lacking = promisor === undefined ? undefined : await fillPartialClone(git, promisor, commitIds);
  if (lacking !== undefined) tally.skips.push({ what: range.scope, why: lacking.why, kind: "incomplete" });
  const search = lacking === undefined ? searching : { ...searching, lacking: lacking.blobs };
  const thread = isLong(commitIds) ? await threads?.startReader() : undefined;
  const log = changesOfCommits(git, commitIds, lacking === undefined ? "renames" : "no-renames");
  const beside = readBeside(range, git);
  const [read, expected, { names, broken }] = await Promise.all([readOnce(search, log, beside, thread), countOf(range, git), beside]);
  tally.commitsExpected = expected;
  tally.skips.push(...broken.map((what) => ({ what, why: BROKEN_REF, kind: "incomplete" as const })));
  const added = await unlessBroken(tally.skips, { sightings: [], matches: read.matches }, () => findAdded(search, log, read));
  return {
    sightings: [...added.sightings, ...read.sightings, ...searchNames(rowsOf(names), matcher)],
    atHead: await unlessBroken(tally.skips, undefined, async () =>
      added.sightings.length === 0 ? undefined : matchesAtHead(search, range.head, added.matches, read.partly),
    ),
  };
}

/** Starting a thread takes as long as reading some hundred commits. */
const LONG_RANGE_BYTES = 300 * 41;

function isLong(commitIds: Uint8Array): boolean {
  return commitIds.length > LONG_RANGE_BYTES;
}

const BROKEN_REF =
  "leads to nothing that is there, so what it led to was not searched. Fetch it again, or delete it: `git update-ref -d` with its name or, where git refuses, its file in the git directory.";

interface BesideFiles extends Beside {
  readonly names: ReadonlySet<string>;
  /** Refs that should have been searched too. */
  readonly broken: readonly string[];
}

/** What belongs to the range beside its files. */
async function readBeside(range: Commits, git: Git): Promise<BesideFiles> {
  const { refs, broken } = await readRefs(git);
  const own = range.refs === "all" ? refs : refsTo(range.commitIds, refs);
  const tags = [...new Set([...range.tags, ...own.flatMap(({ type, id }) => (type === "tag" ? [id] : []))])];
  return {
    loose: range.refs === "all" ? await looseBlobs(git, refs) : new Map(),
    messages: [
      ...tags,
      ...latin1(range.commitIds)
        .split("\n")
        .filter((id) => id !== ""),
    ],
    names: new Set([...(range.name === undefined ? [] : [range.name]), ...own.map(({ name }) => name)]),
    broken: range.refs === "all" ? broken : [],
  };
}

/** What is staged for the next commit and in none of its parents. Rejects with `GitError` when git fails. */
export async function searchStaged(search: Search, files: Files): Promise<FoundInGit> {
  const log = await stagedChanges(search.git, files);
  const read = await readOnce(search, log, Promise.resolve({ loose: new Map(), messages: [] }));
  const added = await findAdded(search, log, read);
  return { sightings: [...added.sightings, ...read.sightings], atHead: undefined };
}

/** Branches and tags that stand on a commit of the range. */
function refsTo(commitIds: Uint8Array, refs: readonly Ref[]): readonly Ref[] {
  const byTarget = groupedBy(refs, ({ target }) => target);
  if (byTarget.size === 0) return [];
  return latin1(commitIds)
    .split("\n")
    .flatMap((id) => byTarget.get(id) ?? []);
}
