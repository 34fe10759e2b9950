// Searches a file's new version by what changed since an earlier one: most of a history is repetition.

import { createLocator, lineEnd, lineStart } from "./bytes/locate.ts";
import type { Edit, Stretch } from "./git/edits.ts";
import type { Match, Matcher, SearchedPart } from "./search/matcher.ts";

/** What makes a key one stands within so many bytes of it, on the same line, or in one unbroken run of letters with it. */
const MARGIN_BYTES = 384;
/** What stands farther apart than this on one long line does not belong together. */
const LONGEST_LINE_BYTES = 2048;
/** An edit farther than this from a match leaves it as it is: its other half, its name, its allow comment. */
const FARTHEST_BYTES = 4096;

/**
 * Finds what `matcher` finds, with less work. Of a new version of a file only the stretches that changed are searched, with
 * all that may belong to them; where nothing stands there, what the earlier version held elsewhere is still the same.
 */
export interface VersionSearch {
  /**
   * Searches the next version of a file, of which `edits` tell what changed since the one before; undefined where that is
   * not known. To be asked for every version, searched or not: the edits of one belong to what was found in the last.
   */
  searching(path: string, edits: readonly Edit[] | undefined): Matcher;
}

export function createVersionSearch(matcher: Matcher): VersionSearch {
  const matchesOf = new Map<string, readonly Match[]>();
  return {
    searching(path, edits) {
      const earlier = matchesOf.get(path);
      matchesOf.delete(path);
      const searchPart = (bytes: Uint8Array, searchedPath: string): SearchedPart => {
        if (searchedPath !== path) return matcher.searchPart(bytes, searchedPath);
        const searchStretch = (stretch: Uint8Array) => matcher.searchPart(stretch, path);
        const same = edits === undefined || earlier === undefined ? undefined : matchesOfEarlier(edits, earlier, bytes, searchStretch);
        const searched = same === undefined ? matcher.searchPart(bytes, path) : { matches: same, reachesFar: false };
        if (!searched.reachesFar) matchesOf.set(path, searched.matches);
        return searched;
      };
      return { notices: matcher.notices, searchPart, search: (bytes, searchedPath) => searchPart(bytes, searchedPath).matches };
    },
  };
}

/**
 * What the earlier version held, where it stands now. Undefined where the whole file has to be searched: something was found
 * in what changed, may belong to what stands far from it, or stood near; or so much changed that nothing would be saved.
 */
function matchesOfEarlier(
  edits: readonly Edit[],
  earlier: readonly Match[],
  bytes: Uint8Array,
  search: (stretch: Uint8Array) => SearchedPart,
): readonly Match[] | undefined {
  const matches = movedBy(edits, earlier, bytes);
  if (matches === undefined) return undefined;
  const stretches = withMargins(bytes, edits);
  const size = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  if (size * 4 >= bytes.length * 3) return undefined;
  const hasNews = ({ from, to }: Stretch): boolean => {
    const part = search(bytes.subarray(from, to));
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

/** Changes with all that may belong to them; those that meet are one. */
function withMargins(bytes: Uint8Array, changed: readonly Stretch[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let until = 0;
  for (const change of changed) {
    const last = stretches.at(-1);
    if (last !== undefined && change.to + MARGIN_BYTES <= until) continue;
    const from = startOfContext(bytes, Math.max(0, change.from - MARGIN_BYTES), until);
    until = endOfContext(bytes, Math.max(until, Math.min(bytes.length, change.to + MARGIN_BYTES)));
    if (last !== undefined && from <= last.to) stretches[stretches.length - 1] = { from: last.from, to: until };
    else stretches.push({ from, to: until });
  }
  return stretches;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const COMMA = 0x2c;

/** Start of the line with the nearest gap at or before `offset`; nothing before `floor` is looked at. */
function startOfContext(bytes: Uint8Array, offset: number, floor: number): number {
  let at = offset;
  while (at > floor && !isGap(bytes, at)) at--;
  return Math.max(floor, lineStart(bytes, Math.min(at, offset), LONGEST_LINE_BYTES));
}

/** End of the line with the nearest gap at or after `offset`. */
function endOfContext(bytes: Uint8Array, offset: number): number {
  let at = offset;
  while (at < bytes.length && !isGap(bytes, at)) at++;
  return lineEnd(bytes, at, LONGEST_LINE_BYTES);
}

/** Keys, certificates, encoded texts and lists of bytes run on without an empty line and without a space between words. */
function isGap(bytes: Uint8Array, at: number): boolean {
  const before = bytes[at - 1] ?? 0;
  if (bytes[at] === NEWLINE) return before === NEWLINE || (before === RETURN && bytes[at - 2] === NEWLINE);
  if (bytes[at] !== SPACE) return false;
  const after = bytes[at + 1] ?? 0;
  return isLetter(after) && (isLetter(before) || before === COMMA);
}

function isLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
