// Which blobs of the changes are read: each once, none at an excluded path; in a short range the parent's version before each.

import type { Search } from "./blobs.ts";
import { isExcluded, withoutExcluded } from "./exclusion.ts";
import { isKeyFile } from "./formats/key-files.ts";
import type { Wanted } from "./git/asked-objects.ts";
import type { Change } from "./git/changes.ts";
import { createObjectSet, type ObjectSet } from "./git/object-set.ts";
import type { Sighting } from "./introduced.ts";
import { createNameSearch } from "./side-texts.ts";

export interface Choice {
  /** Blobs that were not asked for before, many at a time. */
  blobsOf(changes: AsyncIterable<readonly Change[]>): AsyncGenerator<readonly Wanted[]>;
  /** Nothing where it was asked for before. */
  ask(id: string, path: string): readonly Wanted[];
  readonly searched: ObjectSet;
  /**
   * Blobs, each with a path, that a later change brings where more of them counts: its parents have not the version that the blob
   * was told as a change of, or the path says what it holds.
   */
  readonly broughtAnew: ReadonlyMap<string, string>;
  /** Counts what was passed over, and gives what stands in the names of files. */
  finish(): readonly Sighting[];
}

/** How versions of files from before the range are used. */
type Parents = "compare-with-parents" | "search-all";

export function createChoice({ config, matcher, tally, lacking }: Search, use: Parents): Choice {
  const searched = createObjectSet();
  const read = new Set<string>();
  const excluded = new Set<string>();
  const names = createNameSearch(matcher);
  const broughtAnew = new Map<string, string>();
  const ask = (id: string, path: string): readonly Wanted[] => {
    if (searched.add(id)) return lacking?.has(id) === true ? [] : [{ id, path }];
    if (isKeyFile(path)) broughtAnew.set(id, path);
    return [];
  };
  /** The blob that was asked for last at each path, where parents are compared with. */
  const lastAt = new Map<string, string>();
  /** What each blob is told as a change of. */
  const comparedTo = new Map<string, string>();
  /**
   * A parent's version before each that is asked for, where the last one at its path is none: what a version has of its parent
   * it did not add, but what it has of another line of commits it may have.
   */
  const withParent = (change: Change, own: readonly Wanted[]): readonly Wanted[] => {
    const { path, blob } = change;
    if (use === "search-all" || blob === undefined) return own;
    const parents = withoutExcluded(change, config.excludePaths).parents.filter((parent) => lacking?.has(parent) !== true);
    if (own.length === 0) {
      const known = comparedTo.get(blob);
      if (known !== undefined && !parents.includes(known) && !parents.includes(blob)) broughtAnew.set(blob, path);
      return own;
    }
    const last = lastAt.get(path);
    lastAt.set(path, blob);
    const isLast = last !== undefined && parents.includes(last);
    const parent = isLast ? last : parents[0];
    if (parent === undefined) return last === undefined ? own : own.map((each) => ({ ...each, isFirst: true }));
    comparedTo.set(blob, parent);
    return isLast ? own : [{ id: parent, path, isOnlyCompared: true }, ...own];
  };
  const note = (change: Change): readonly Wanted[] => {
    const { path, blob, kind, parentPaths, commit } = change;
    if (blob === undefined) return [];
    const isKnown = read.has(path) || excluded.has(path);
    if (!isKnown && !parentPaths.includes(path)) names.add({ name: path, commit, source: "path" });
    if (kind === "submodule") {
      tally.submodules++;
      return [];
    }
    const isOut = isExcluded(path, config.excludePaths);
    if (!isKnown) (isOut ? excluded : read).add(path);
    if (isOut) return [];
    return withParent(change, ask(blob, path));
  };
  return {
    searched,
    broughtAnew,
    ask,
    async *blobsOf(changes) {
      for await (const some of changes) yield some.flatMap(note);
    },
    finish() {
      tally.files += read.size;
      if (excluded.size > 0) {
        const why = "excluded by `exclude-paths` in the configuration.";
        tally.skips.push({ what: `${excluded.size} ${excluded.size === 1 ? "path" : "paths"}`, why, kind: "by-design" });
      }
      return names.finish();
    },
  };
}
