// Searches a file's new version by what changed since an earlier one: most of a history is repetition.

import { createLocator } from "./bytes/locate.ts";
import type { Edit } from "./git/edits.ts";
import type { FileVersion, Slot } from "./git/file-versions.ts";
import { type SearchedStretch, stretchesToSearch } from "./git/stretches.ts";
import type { Match, Matcher, SearchedPart } from "./search/matcher.ts";

/** An edit farther than this from a match leaves it as it is: its other half, its name, its allow comment. */
const FARTHEST_BYTES = 4096;

/**
 * Finds what `matcher` finds, with less work. Of a new version of a file only the stretches that changed are searched, with
 * all that may belong to them; where nothing stands there, what the earlier version held elsewhere is still the same.
 */
export interface VersionSearch {
  /**
   * Searches the next version of a file, with the help of what is known of it already. To be asked for every version,
   * searched or not: the edits of one belong to what was found in the last.
   */
  searching(version: Omit<FileVersion, "object">): Matcher;
  /** The next version there is told by what it changes of this one, in which nobody cares what stands. */
  compareWith(version: Pick<FileVersion, "path" | "slot">): void;
  /** Was all of the version that was searched last in this slot searched, or what it changes of one that was not? */
  knowsAll(slot: Slot): boolean;
}

export function createVersionSearch(matcher: Matcher): VersionSearch {
  const remembered = new Map<Slot, Remembered>();
  return {
    searching({ path, edits, slot, earlierSlot, searched: given }) {
      const known = remembered.get(earlierSlot);
      const earlier = foundEarlier(known, path);
      remembered.delete(slot);
      const searchPart = (bytes: Uint8Array, searchedPath: string): SearchedPart => {
        if (searchedPath !== path) return matcher.searchPart(bytes, searchedPath);
        const searchStretch = ({ from, to, hits }: SearchedStretch) => matcher.searchPart(bytes.subarray(from, to), path, hits);
        const stretches: readonly SearchedStretch[] = given ?? stretchesToSearch(bytes, edits);
        const isWhole = stretches[0] !== undefined && stretches[0].to - stretches[0].from === bytes.length;
        const isSame = edits !== undefined && earlier !== undefined && !isWhole && (known?.isAll === true || !matcher.mayReachFar(bytes));
        const same = isSame ? matchesOfEarlier(edits, earlier, bytes, stretches, searchStretch) : undefined;
        const hits = isWhole ? stretches[0]?.hits : undefined;
        const searched = same === undefined ? matcher.searchPart(bytes, path, hits) : { matches: same, reachesFar: false };
        const isAll = same === undefined || known?.isAll === true;
        if (!searched.reachesFar) remembered.set(slot, { path, matches: searched.matches, isAll });
        return searched;
      };
      return { ...matcher, searchPart, search: (bytes, searchedPath) => searchPart(bytes, searchedPath).matches };
    },
    compareWith: ({ path, slot }) => void remembered.set(slot, { path, matches: [], isAll: false }),
    knowsAll: (slot) => remembered.get(slot)?.isAll !== false,
  };
}

interface Remembered {
  readonly path: string;
  readonly matches: readonly Match[];
  /** Or only those that the versions since a first one brought? */
  readonly isAll: boolean;
}

/** A match's fingerprint belongs to its path: what was found at another one has to be found again. */
function foundEarlier(earlier: Remembered | undefined, path: string): readonly Match[] | undefined {
  return earlier === undefined || earlier.path === path || earlier.matches.length === 0 ? earlier?.matches : undefined;
}

/**
 * What the earlier version held, where it stands now. Undefined where the whole file has to be searched: something was found
 * in what changed, may belong to what stands far from it, or stood near.
 */
function matchesOfEarlier(
  edits: readonly Edit[],
  earlier: readonly Match[],
  bytes: Uint8Array,
  stretches: readonly SearchedStretch[],
  search: (stretch: SearchedStretch) => SearchedPart,
): readonly Match[] | undefined {
  const matches = movedBy(edits, earlier, bytes);
  if (matches === undefined) return undefined;
  const hasNews = (stretch: SearchedStretch): boolean => {
    const part = search(stretch);
    return part.matches.length > 0 || part.reachesFar;
  };
  return stretches.some(hasNews) ? undefined : matches;
}

/** Undefined where an edit is so near to a match that it may have been part of what made it one. */
function movedBy(edits: readonly Edit[], matches: readonly Match[], bytes: Uint8Array): readonly Match[] | undefined {
  const moved: Match[] = [];
  const locator = createLocator(bytes);
  let next = 0;
  for (const match of matches) {
    for (let edit = edits[next]; edit !== undefined && edit.earlierTo + FARTHEST_BYTES <= match.start; edit = edits[next]) next++;
    const following = edits[next];
    if (following !== undefined && following.earlierFrom < match.end + FARTHEST_BYTES) return undefined;
    const last = edits[next - 1];
    const by = last === undefined ? 0 : last.to - last.earlierTo;
    const from = locator.at(match.start + by);
    const to = locator.at(match.end + by);
    const place = { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    moved.push({ ...match, ...place, start: match.start + by, end: match.end + by });
  }
  return moved;
}
