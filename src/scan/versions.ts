// Searches a file's new version by what changed since an earlier one: most of a history is repetition.

import { createLocator, lineEnd, lineStart } from "./locate.ts";
import type { Match, Matcher, SearchedPart } from "./matcher.ts";

/** What makes a key one stands within so many bytes of it, on the same line, or in one unbroken run of letters with it. */
const MARGIN_BYTES = 384;
/** What stands farther apart than this on one long line does not belong together. */
const LONGEST_LINE_BYTES = 2048;
/** Below this, there is little to be left out. */
const SMALLEST_BYTES = 4 * MARGIN_BYTES;
const MOST_REMEMBERED_BYTES = 24 << 20;
/** So many bytes tell whether a file is text of one-byte letters. */
const SAMPLE_BYTES = 4096;
/** Byte order marks begin with this or more. */
const FIRST_MARK = 0xef;
/** An edit farther than this from a match leaves it as it is: its other half, its name, its allow comment. */
const FARTHEST_BYTES = 4096;

interface Version {
  readonly room: Uint8Array;
  readonly length: number;
  readonly matches: readonly Match[];
}

/**
 * Finds what `matcher` finds, with less work. Of a new version of a file only the stretches that changed are searched, with
 * all that may belong to them; where nothing stands there, what an earlier version held elsewhere is still the same.
 */
export function searchingVersions(matcher: Matcher): Matcher {
  const versions = createVersions();
  const searchPart = (bytes: Uint8Array, path: string): SearchedPart => {
    if (bytes.length < SMALLEST_BYTES || !isPlain(bytes)) return matcher.searchPart(bytes, path);
    const earlier = versions.get(path);
    const same = earlier === undefined ? undefined : matchesOfEarlier(earlier, bytes, (stretch) => matcher.searchPart(stretch, path));
    const searched = same === undefined ? matcher.searchPart(bytes, path) : { matches: same, reachesFar: false };
    if (searched.reachesFar) versions.forget(path);
    else versions.put(path, bytes, searched.matches);
    return searched;
  };
  return { notices: matcher.notices, searchPart, search: (bytes, path) => searchPart(bytes, path).matches };
}

/** Letters of several bytes are told from the start of a file, which a stretch does not have. */
function isPlain(bytes: Uint8Array): boolean {
  return (bytes[0] ?? 0) < FIRST_MARK && !bytes.subarray(0, SAMPLE_BYTES).includes(0);
}

interface Earlier {
  readonly bytes: Uint8Array;
  readonly matches: readonly Match[];
}

function createVersions() {
  const versions = new Map<string, Version>();
  let bytesHeld = 0;
  const forget = (path: string) => {
    bytesHeld -= versions.get(path)?.room.length ?? 0;
    versions.delete(path);
  };
  return {
    forget,
    get(path: string): Earlier | undefined {
      const version = versions.get(path);
      return version === undefined ? undefined : { bytes: version.room.subarray(0, version.length), matches: version.matches };
    },
    /** Copies the bytes; the ones that were put longest ago make room. */
    put(path: string, bytes: Uint8Array, matches: readonly Match[]): void {
      const old = versions.get(path);
      const fits = old !== undefined && old.room.length >= bytes.length;
      const room = fits ? old.room : new Uint8Array(bytes.length + (bytes.length >> 3));
      forget(path);
      room.set(bytes);
      versions.set(path, { room, length: bytes.length, matches });
      bytesHeld += room.length;
      for (const first of versions.keys()) {
        if (bytesHeld <= MOST_REMEMBERED_BYTES) break;
        forget(first);
      }
    },
  };
}

/**
 * What the earlier version held, where it stands now. Undefined where the whole file has to be searched: something was found
 * in what changed, may belong to what stands far from it, or stood near; or so much changed that nothing would be saved.
 */
function matchesOfEarlier(
  earlier: Earlier,
  bytes: Uint8Array,
  search: (stretch: Uint8Array) => SearchedPart,
): readonly Match[] | undefined {
  const edits = editsBetween(asBuffer(earlier.bytes), asBuffer(bytes));
  const matches = movedBy(edits, earlier.matches, bytes);
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

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of the later version, and what stood there in the earlier one; either may be empty. */
interface Edit extends Stretch {
  readonly earlierFrom: number;
  readonly earlierTo: number;
}

/** How far an unchanged stretch is looked for after a change: in steps through the earlier version, anywhere in the later one. */
const STEPS_AHEAD = 48;
const STEP_BYTES = 160;
const NEEDLE_BYTES = 48;
const REACH_BYTES = 16 << 10;
/** Looking for unchanged stretches may read so many times the file's bytes. */
const MOST_READING = 12;

/** What lies between stretches that both have. */
function editsBetween(earlier: Buffer, bytes: Buffer): readonly Edit[] {
  const edits: Edit[] = [];
  let bytesLeft = bytes.length * MOST_READING;
  let inEarlier = 0;
  let at = 0;
  for (;;) {
    const same = sameLength(earlier, inEarlier, bytes, at);
    inEarlier += same;
    at += same;
    if (at === bytes.length && inEarlier === earlier.length) return edits;
    const next = bytesLeft > 0 ? nextSame(earlier, inEarlier, bytes, at) : undefined;
    if (next === undefined) return [...edits, lastEdit(earlier, inEarlier, bytes, at)];
    bytesLeft -= Math.min(REACH_BYTES, bytes.length - at) * (1 + (next.inEarlier - inEarlier) / STEP_BYTES);
    edits.push({ from: at, to: next.at, earlierFrom: inEarlier, earlierTo: next.inEarlier });
    ({ inEarlier, at } = next);
  }
}

interface Same {
  readonly inEarlier: number;
  readonly at: number;
}

function nextSame(earlier: Buffer, inEarlier: number, bytes: Buffer, at: number): Same | undefined {
  const reach = bytes.subarray(at, at + REACH_BYTES);
  for (let step = 0; step < STEPS_AHEAD; step++) {
    const start = inEarlier + step * STEP_BYTES;
    if (start + NEEDLE_BYTES > earlier.length) return undefined;
    const found = reach.indexOf(earlier.subarray(start, start + NEEDLE_BYTES));
    if (found === -1) continue;
    const back = sameLengthBefore(earlier, start, bytes, at + found, Math.min(start - inEarlier, found));
    return { inEarlier: start - back, at: at + found - back };
  }
  return undefined;
}

/** How many of the bytes before the two offsets are the same, `most` at most. */
function sameLengthBefore(one: Buffer, inOne: number, other: Buffer, inOther: number, most: number): number {
  let count = 0;
  while (count < most && one[inOne - count - 1] === other[inOther - count - 1]) count++;
  return count;
}

/** After a change too large to be seen over, what both end with may still be the same. */
function lastEdit(earlier: Buffer, inEarlier: number, bytes: Buffer, at: number): Edit {
  const count = sameEndLength(earlier, bytes, Math.min(earlier.length - inEarlier, bytes.length - at));
  return { from: at, to: bytes.length - count, earlierFrom: inEarlier, earlierTo: earlier.length - count };
}

/** Steps in which versions are compared: large ones by native code, the last one byte by byte. */
const COMPARED = [4096, 256];

function sameLength(one: Buffer, inOne: number, other: Buffer, inOther: number): number {
  const most = Math.min(one.length - inOne, other.length - inOther);
  let count = 0;
  for (const step of COMPARED) {
    while (count + step <= most && isSame(one, inOne + count, other, inOther + count, step)) count += step;
  }
  while (count < most && one[inOne + count] === other[inOther + count]) count++;
  return count;
}

function sameEndLength(one: Buffer, other: Buffer, most: number): number {
  let count = 0;
  for (const step of COMPARED) {
    while (count + step <= most && isSame(one, one.length - count - step, other, other.length - count - step, step)) count += step;
  }
  return count + sameLengthBefore(one, one.length - count, other, other.length - count, most - count);
}

function isSame(one: Buffer, inOne: number, other: Buffer, inOther: number, length: number): boolean {
  return one.compare(other, inOther, inOther + length, inOne, inOne + length) === 0;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
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
