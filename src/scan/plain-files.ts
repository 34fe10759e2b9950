// Searches the files of a directory as they are, without git.

import type { ScanConfig } from "../model/config.ts";
import type { Skip } from "../model/coverage.ts";
import { ConfigError } from "../model/problem.ts";
import type { Files, FoundFile } from "../world.ts";
import { tooLarge } from "./blobs.ts";
import { searchContent, type Tally } from "./contents.ts";
import { isExcluded } from "./exclusion.ts";
import { MOST_HELD_BYTES } from "./git/objects.ts";
import { placeOf, type Sighting } from "./introduced.ts";
import type { Match, Matcher } from "./search/matcher.ts";

/** Every file below a directory; nothing is compared with anything. Paths are given as `directory/…`, so that they can be opened. */
export async function searchDirectory(
  directory: string,
  config: ScanConfig,
  matcher: Matcher,
  tally: Tally,
  files: Files,
): Promise<readonly Sighting[]> {
  const sightings: Sighting[] = [];
  const root = directory.replace(/[/\\]+$/, "") || "/";
  for await (const file of listed(files, directory)) {
    const path = root === "." ? file.path : `${root === "/" ? "" : root}/${file.path}`;
    const skip = reasonToSkip(file, config);
    if (skip !== undefined) {
      tally.skips.push({ what: path, ...skip });
      continue;
    }
    const matches = await searchOrSkip(files, { ...file, path }, matcher, tally);
    const source = file.kind === "symlink" ? "symlink" : "file";
    for (const match of matches) sightings.push({ match, place: placeOf(match, { path, commit: undefined, source }) });
  }
  return sightings;
}

async function* listed(files: Files, directory: string): AsyncGenerator<FoundFile> {
  try {
    yield* files.walk(directory);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new ConfigError([{ source: "--dir", message: "names no directory that can be listed; check that it is there and may be read." }]);
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && "code" in error;
}

function reasonToSkip({ path, kind, sizeBytes }: FoundFile, config: ScanConfig): Pick<Skip, "why" | "kind"> | undefined {
  if (isExcluded(path, config.excludePaths)) return { why: "excluded by `exclude-paths` in the configuration.", kind: "by-design" };
  if (kind === "unlisted") return { why: "could not be listed; check its permissions.", kind: "incomplete" };
  return sizeBytes > config.maxFileBytes ? { why: tooLarge(sizeBytes, config.maxFileBytes), kind: "incomplete" } : undefined;
}

async function searchOrSkip(files: Files, file: FoundFile, matcher: Matcher, tally: Tally): Promise<readonly Match[]> {
  const { path, sizeBytes, kind } = file;
  try {
    const isHeld = kind === "symlink" || sizeBytes <= MOST_HELD_BYTES;
    const content = isHeld ? { bytes: await files.readBytes(path) } : { sizeBytes, pieces: files.readPieces(path) };
    const matches = await searchContent(content, path, matcher, tally);
    tally.files++;
    return matches;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    tally.skips.push({ what: path, why: "could not be read; check its permissions.", kind: "incomplete" });
    return [];
  }
}
