// Which commits added what was found: the changes are read once more, only for blobs that hold something.

import { type Search, searchBlob } from "./blobs.ts";
import { emptyTally } from "./contents.ts";
import { isExcluded, withoutExcluded } from "./exclusion.ts";
import type { Change, ChangeLog } from "./git/changes.ts";
import { readObjects } from "./git/objects.ts";
import { addedBy, type MatchesByBlob, type Sighting } from "./introduced.ts";
import type { ReadOnce } from "./read-once.ts";
import type { Match } from "./search/matcher.ts";

export interface Added {
  /** In the order of the changes. */
  readonly sightings: readonly Sighting[];
  /** Also of the parents' blobs. */
  readonly matches: MatchesByBlob;
}

type Searched = Pick<ReadOnce, "searched" | "partly">;

export async function findAdded(
  search: Search,
  log: ChangeLog,
  read: Searched & Pick<ReadOnce, "matches" | "broughtAnew">,
): Promise<Added> {
  const found = new Map([...read.matches, ...(await searchBlobs(search, read.broughtAnew))]);
  if (found.size === 0) return { sightings: [], matches: found };
  const commits = await commitsHolding(found, log, search.config.excludePaths);
  const parents = await searchParents(search, commits.flat(), read);
  const matches = new Map([...found, ...parents]);
  return { sightings: commits.flatMap((changes) => addedBy(changes, matches)), matches };
}

/** All changes of each commit that has a change with a match, without those of excluded paths. */
async function commitsHolding(
  matches: MatchesByBlob,
  log: ChangeLog,
  excludePaths: readonly string[],
): Promise<readonly (readonly Change[])[]> {
  const holding: Change[][] = [];
  let current: Change[] = [];
  let commit: string | undefined;
  const close = () => {
    if (current.some(({ blob }) => blob !== undefined && matches.has(blob))) holding.push(current);
    current = [];
  };
  for await (const changes of log.again()) {
    for (const change of changes) {
      if (change.commit !== commit) close();
      commit = change.commit;
      if (change.kind !== "submodule" && !isExcluded(change.path, excludePaths)) current.push(withoutExcluded(change, excludePaths));
    }
  }
  close();
  return holding;
}

/** Parents are read only to compare: one that is missing hides nothing, it makes its content look new. */
function searchParents(search: Search, changes: readonly Change[], { searched, partly }: Searched): Promise<MatchesByBlob> {
  const paths = new Map<string, string>();
  for (const { parents, blob, path } of changes) {
    if (blob !== undefined && partly.has(blob)) paths.set(blob, path);
    for (const parent of parents) if (partly.has(parent) || searched.add(parent)) paths.set(parent, path);
  }
  return searchBlobs(search, paths);
}

/** Searches whole blobs, each with its path, that count as read already. */
export async function searchBlobs(search: Search, paths: ReadonlyMap<string, string>): Promise<MatchesByBlob> {
  const found = new Map<string, readonly Match[]>();
  const ids = [...paths.keys()].filter((id) => search.lacking?.has(id) !== true);
  if (ids.length === 0) return found;
  for await (const objects of readObjects(search.git, ids.map((id) => `${id}\n`).join(""))) {
    for (const object of objects) {
      const matches = await searchBlob({ ...search, tally: emptyTally() }, object, paths.get(object.id) ?? "");
      if (matches.length > 0) found.set(object.id, matches);
    }
  }
  return found;
}
