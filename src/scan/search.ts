// Searches contents once each: plain files and what is in archives, remembering only what holds a match.

import type { Coverage, Skip } from "../model/coverage.ts";
import { expandArchive, isArchive } from "./archive.ts";
import type { Match, Matcher } from "./matcher.ts";

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
  const counted = commits === commitsExpected ? [] : [countMismatch(commits, commitsExpected)];
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

/** Matches in one content; where it is an archive, those in its files too, each secret once. */
export async function searchContent(bytes: Uint8Array, path: string, matcher: Matcher, tally: Tally): Promise<readonly Match[]> {
  tally.blobs++;
  tally.bytes += bytes.length;
  if (bytes.length <= LONGEST_LFS_POINTER_BYTES && LFS_START.equals(bytes.subarray(0, LFS_START.length))) tally.lfsPointers++;
  const matches = matcher.search(bytes, path);
  return isArchive(bytes) ? [...matches, ...(await searchArchive(bytes, path, matcher, tally, matches))] : matches;
}

/** A file in an archive has no line of the repository: its matches stand at the archive's first line and say where inside. */
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
    for (const match of matcher.search(part.bytes, part.path)) {
      if (seen.has(match.key)) continue;
      seen.add(match.key);
      inside.push(atArchive(match, part.path.slice(path.length + 1)));
    }
  }
  return inside;
}

function atArchive(match: Match, inside: string): Match {
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { ...match, ...place, encoding: ["archive", ...match.encoding], notes: [...match.notes, `In ${inside}, line ${match.line}.`] };
}
