// Searches every commit of a range: blobs against what the parents had, messages, tags, names.

import type { ScanConfig } from "../model/config.ts";
import type { Skip } from "../model/coverage.ts";
import type { Git } from "../world.ts";
import { type Change, readChanges, readStagedChanges, type Walked } from "./changes.ts";
import { isExcluded } from "./exclusion.ts";
import { type MatchesByBlob, type Sighting, sightingsOf } from "./introduced.ts";
import type { Match, Matcher } from "./matcher.ts";
import { shortId } from "./object-id.ts";
import { type ReadObject, readObjects } from "./objects.ts";
import type { Range } from "./range.ts";
import { emptyTally, searchContent, type Tally } from "./search.ts";
import { searchNames, searchTexts } from "./side-texts.ts";

type Commits = Extract<Range, { kind: "commits" }>;

/** Every sighting that the range adds, oldest commit first. */
export async function searchCommits(
  range: Commits,
  config: ScanConfig,
  matcher: Matcher,
  tally: Tally,
  git: Git,
): Promise<readonly Sighting[]> {
  tally.commitsExpected = await countCommits(git, range.revisions);
  const walked: Walked = { commits: 0 };
  const { changes, names } = await collect(readChanges(git, range.revisions, walked), config, tally);
  tally.commits = walked.commits;
  return [
    ...(await searchChanges(changes, config, matcher, tally, git)),
    ...(await searchTexts(git, range, matcher, tally)),
    ...searchNames(names, range.branch, matcher),
  ];
}

/** What is staged for the next commit and not in HEAD. */
export async function searchStaged(config: ScanConfig, matcher: Matcher, tally: Tally, git: Git): Promise<readonly Sighting[]> {
  const head = await git.run(["rev-parse", "--verify", "--quiet", "HEAD"]);
  const base = head.exitCode === 0 ? head : await git.run(["mktree"], "");
  const { changes, names } = await collect(readStagedChanges(git, Buffer.from(base.stdout).toString("latin1").trim()), config, tally);
  return [...(await searchChanges(changes, config, matcher, tally, git)), ...searchNames(names, undefined, matcher)];
}

async function countCommits(git: Git, revisions: readonly string[]): Promise<number> {
  const counted = await git.run(["rev-list", "--count", ...revisions]);
  return Number(Buffer.from(counted.stdout).toString("latin1").trim());
}

async function collect(source: AsyncIterable<Change>, config: ScanConfig, tally: Tally) {
  const changes: Change[] = [];
  const names = new Map<string, string | undefined>();
  const excluded = new Set<string>();
  for await (const change of source) {
    if (change.newPath && !names.has(change.path)) names.set(change.path, change.commit);
    if (change.kind === "submodule") tally.submodules++;
    else if (isExcluded(change.path, config.excludePaths)) excluded.add(change.path);
    else changes.push(change);
  }
  tally.files += new Set(changes.map((change) => change.path)).size;
  if (excluded.size > 0)
    tally.skips.push({ what: `${excluded.size} paths`, why: "excluded by `exclude-paths` in the configuration.", kind: "by-design" });
  return { changes, names };
}

async function searchChanges(changes: readonly Change[], config: ScanConfig, matcher: Matcher, tally: Tally, git: Git) {
  const blobs = await searchBlobs(git, firstPaths(changes), config, matcher, tally);
  const holding = changes.filter((change) => blobs.has(change.blob));
  // Parents are read only to compare: one that is missing hides nothing, it makes its content look new.
  const parents = await searchBlobs(git, parentPaths(holding, blobs), config, matcher, emptyTally());
  return sightingsOf(holding, blobs, new Map([...blobs, ...parents]));
}

function firstPaths(changes: readonly Change[]): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const { blob, path } of changes) if (!paths.has(blob)) paths.set(blob, path);
  return paths;
}

function parentPaths(holding: readonly Change[], searched: MatchesByBlob): ReadonlyMap<string, string> {
  return new Map(holding.flatMap(({ parents, path }) => parents.flatMap((blob) => (searched.has(blob) ? [] : [[blob, path] as const]))));
}

/** Matches of each blob that has any. */
async function searchBlobs(git: Git, paths: ReadonlyMap<string, string>, config: ScanConfig, matcher: Matcher, tally: Tally) {
  const found = new Map<string, readonly Match[]>();
  if (paths.size === 0) return found;
  for await (const object of readObjects(git, paths.keys(), config.maxFileBytes)) {
    const path = paths.get(object.id) ?? "";
    if (object.kind !== "content") {
      tally.skips.push(unread(object, path, config.maxFileBytes));
      continue;
    }
    const matches = await searchContent(object.bytes, path, matcher, tally);
    if (matches.length > 0) found.set(object.id, matches);
  }
  return found;
}

function unread(object: Exclude<ReadObject, { kind: "content" }>, path: string, maxBytes: number): Skip {
  const why =
    object.kind === "missing"
      ? "its content is not in this clone: the clone is partial (let the checkout fetch all blobs, without `filter:`) or damaged (git fsck)."
      : `has ${object.sizeBytes} bytes, more than \`max-file-bytes\` (${maxBytes}); raise it, or list the path under \`exclude-paths\`.`;
  return { what: `${path} (${shortId(object.id)})`, why, kind: "incomplete" };
}
