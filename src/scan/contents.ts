// Searches contents once each: plain files and what is in archives, remembering only what holds a match.

import type { Coverage, Skip } from "../model/coverage.ts";
import { isBroken } from "./broken-git.ts";
import type { Match, Matcher } from "./search/matcher.ts";
import { END_LENGTH, endsZip } from "./unpack/appended-zip.ts";
import { type ArchiveEntry, expandArchive, isArchive } from "./unpack/archive.ts";
import { searchWindows } from "./windows.ts";

/** What a scan has read and left out so far. */
export interface Tally {
  commits: number;
  commitsExpected: number;
  files: number;
  blobs: number;
  bytes: number;
  lfsPointers: number;
  submodules: number;
  readonly skips: Skip[];
}

export function emptyTally(): Tally {
  return { commits: 0, commitsExpected: 0, files: 0, blobs: 0, bytes: 0, lfsPointers: 0, submodules: 0, skips: [] };
}

export function toCoverage(tally: Tally, scope: string, durationMs: number): Coverage {
  const { commits, commitsExpected, files, blobs, bytes } = tally;
  const isCounted = commits === commitsExpected || isBroken(tally.skips);
  const counted = isCounted ? [] : [countMismatch(commits, commitsExpected)];
  const skips = [
    ...tally.skips,
    ...counted,
    ...leftOut(tally.submodules, "submodule", SUBMODULE),
    ...leftOut(tally.lfsPointers, "LFS pointer", LFS),
  ];
  return { scope, commits, commitsExpected, files, blobs, bytes, skips, durationMs };
}

function countMismatch(read: number, expected: number): Skip {
  return {
    what: "commits",
    why: `git counted ${expected} commits in this range, but ${read} were read; run again, and report it if it stays.`,
    kind: "incomplete",
  };
}

const SUBMODULE = "content lives in another repository; scan it there.";
const LFS = "content lives in Git LFS, not in the repository; scan it with --dir after `git lfs pull`.";

function leftOut(count: number, what: string, why: string): readonly Skip[] {
  return count === 0 ? [] : [{ what: `${count} ${what}${count === 1 ? "" : "s"}`, why, kind: "by-design" }];
}

const LFS_START = Buffer.from("version https://git-lfs.github.com/spec/");
const LONGEST_LFS_POINTER_BYTES = 1024;
/** Enough to see that something is an archive. */
const START_BYTES = 512;
const LARGEST_ARCHIVE_BYTES = 64 << 20;

/** Bytes at once or, where they are too many to be held, in pieces. */
export type Content = { readonly bytes: Uint8Array } | { readonly sizeBytes: number; readonly pieces: AsyncIterable<Uint8Array> };

/** At once where nothing has to be unpacked or waited for: most of a history is many small files. */
export type Found = readonly Match[] | Promise<readonly Match[]>;

/** Matches in one content; where it is an archive, those in its files too, each secret once. */
export function searchContent(content: Content, path: string, matcher: Matcher, tally: Tally): Found {
  tally.blobs++;
  return "bytes" in content ? searchWhole(content.bytes, path, matcher, tally) : searchPieces(content, path, matcher, tally);
}

function searchWhole(bytes: Uint8Array, path: string, matcher: Matcher, tally: Tally): Found {
  tally.bytes += bytes.length;
  if (bytes.length <= LONGEST_LFS_POINTER_BYTES && LFS_START.equals(bytes.subarray(0, LFS_START.length))) tally.lfsPointers++;
  const matches = matcher.search(bytes, path);
  return isArchive(bytes) ? searchArchive(bytes, path, matcher, tally, matches) : matches;
}

/** An archive can only be opened where it is whole, so it is held up to a size; larger ones are searched as they are. */
async function searchPieces(
  { pieces, sizeBytes }: Extract<Content, { sizeBytes: number }>,
  path: string,
  matcher: Matcher,
  tally: Tally,
): Promise<readonly Match[]> {
  const reader = pieces[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  for (let read = 0; read < START_BYTES; read += first.at(-1)?.length ?? 0) {
    const next = await reader.next();
    if (next.done === true) break;
    first.push(Buffer.from(next.value));
  }
  const all = startingWith(first, reader);
  if (!isArchive(Buffer.concat(first))) return searchLarge(all, path, matcher, tally);
  if (sizeBytes <= LARGEST_ARCHIVE_BYTES) return searchWhole(await join(all, sizeBytes), path, matcher, tally);
  tally.skips.push({
    what: path,
    why: `is an archive of more than ${LARGEST_ARCHIVE_BYTES >> 20} MiB, which is not opened; unpack it and search it with --dir, or exclude its path.`,
    kind: "incomplete",
  });
  return searchWindows(all, path, matcher, (size) => count(tally, size));
}

/** What stands at the end of something large is known only once all of it went by. */
async function searchLarge(pieces: AsyncIterable<Uint8Array>, path: string, matcher: Matcher, tally: Tally): Promise<readonly Match[]> {
  let end: Uint8Array = new Uint8Array(0);
  async function* watched(): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      end = Buffer.concat([end, piece.subarray(-END_LENGTH)]).subarray(-END_LENGTH);
      yield piece;
    }
  }
  const matches = await searchWindows(watched(), path, matcher, (size) => count(tally, size));
  if (endsZip(end)) tally.skips.push({ what: path, why: ZIP_BEHIND, kind: "incomplete" });
  return matches;
}

const ZIP_BEHIND =
  "ends in a zip file, which was not opened, because the whole is too large to be held; unpack it and search it with --dir, or exclude its path.";

function count(tally: Tally, bytes: number): void {
  tally.bytes += bytes;
}

async function* startingWith(first: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function join(pieces: AsyncIterable<Uint8Array>, sizeBytes: number): Promise<Uint8Array> {
  const whole = Buffer.allocUnsafe(sizeBytes);
  let filled = 0;
  for await (const piece of pieces) {
    whole.set(piece, filled);
    filled += piece.length;
  }
  return whole.subarray(0, filled);
}

/** What was found outside, and what is inside. A file in an archive has no line of the repository: its matches stand at the archive's first line and say where inside. */
async function searchArchive(
  bytes: Uint8Array,
  path: string,
  matcher: Matcher,
  tally: Tally,
  outside: readonly Match[],
): Promise<readonly Match[]> {
  const seen = new Set(outside.map((match) => match.key));
  const inside: Match[] = [];
  for await (const part of expandArchive(bytes, path)) {
    if (part.kind === "skip") {
      tally.skips.push(part.skip);
      continue;
    }
    tally.bytes += part.bytes.length;
    for (const match of matchesIn(part, matcher)) {
      if (seen.has(match.key)) continue;
      seen.add(match.key);
      inside.push(atArchive(match, part.path.slice(path.length + 1)));
    }
  }
  return [...outside, ...inside];
}

/** In a document without its marks a key may go on: what its first run alone looks like is not another key. */
function matchesIn({ bytes, path, text }: ArchiveEntry, matcher: Matcher): readonly Match[] {
  const matches = matcher.search(bytes, path);
  if (text === undefined) return matches;
  const joined = matcher.search(text.bytes, path);
  const placeOf = ({ detector }: Match, start: number): string => `${detector.id} ${start}`;
  const ends = new Map(joined.map((match) => [placeOf(match, text.toSource(match.start)), text.toSource(match.end - 1)]));
  const isWhole = (match: Match): boolean => (ends.get(placeOf(match, match.start)) ?? 0) < match.end;
  return [...matches.filter(isWhole), ...joined];
}

function atArchive(match: Match, inside: string): Match {
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { ...match, ...place, encoding: ["archive", ...match.encoding], notes: [...match.notes, `in ${inside}, line ${match.line}`] };
}
