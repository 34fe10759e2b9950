// Searches the files of a directory as they are, without git.

import type { ScanConfig } from "../model/config.ts";
import type { Skip } from "../model/coverage.ts";
import { ConfigError } from "../model/problem.ts";
import type { Files, FoundFile } from "../world.ts";
import { tooLarge } from "./blobs.ts";
import { searchContent, type Tally } from "./contents.ts";
import { isExcluded } from "./exclusion.ts";
import { MOST_HELD_BYTES } from "./git/objects.ts";
import { pathText } from "./git/path-text.ts";
import { placeOf, type Sighting } from "./introduced.ts";
import type { Match, Matcher } from "./search/matcher.ts";
import { createNameSearch } from "./side-texts.ts";

/** Every file below a directory, and the names there; nothing is compared with anything. Paths are given as `directory/…`, so that they can be opened. */
export async function searchDirectory(
  directory: string,
  config: ScanConfig,
  matcher: Matcher,
  tally: Tally,
  files: Files,
): Promise<readonly Sighting[]> {
  const sightings: Sighting[] = [];
  const names = createNameSearch(matcher);
  const root = directory.replace(/[/\\]+$/, "") || "/";
  for await (const file of listed(files, directory)) {
    const below = pathText(file.path);
    const path = root === "." ? below : `${root === "/" ? "" : root}/${below}`;
    names.add({ name: path, commit: undefined, source: "path" });
    if (isExcluded(below, config.excludePaths)) {
      tally.skips.push({ what: path, why: "excluded by `exclude-paths` in the configuration.", kind: "by-design" });
      continue;
    }
    const matches = await searchOrSkip(file, path, { config, matcher, tally });
    const source = file.kind === "symlink" ? "symlink" : "file";
    for (const match of matches) sightings.push({ match, place: placeOf(match, { path, commit: undefined, source }) });
  }
  return [...sightings, ...names.finish()];
}

async function* listed(files: Files, directory: string): AsyncGenerator<FoundFile> {
  try {
    yield* files.walk(directory);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    throw new ConfigError([{ source: "--dir", message: "names no directory that can be listed; check that it is there and may be read." }]);
  }
}

/** Undefined for what is no error of the system. */
function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

interface Searching {
  readonly config: ScanConfig;
  readonly matcher: Matcher;
  readonly tally: Tally;
}

async function searchOrSkip(file: FoundFile, path: string, { config, matcher, tally }: Searching): Promise<readonly Match[]> {
  const skip = (why: string): readonly Match[] => {
    tally.skips.push({ what: path, why, kind: "incomplete" } satisfies Skip);
    return [];
  };
  if (file.kind === "name") return [];
  if (file.kind === "unlisted") return skip(whyNot("listed", file.code));
  const { kind, sizeBytes } = file;
  if (sizeBytes > config.maxFileBytes) return skip(tooLarge(sizeBytes, config.maxFileBytes));
  try {
    const isHeld = kind === "symlink" || sizeBytes <= MOST_HELD_BYTES;
    const content = isHeld ? { bytes: await file.read() } : { sizeBytes, pieces: file.readPieces() };
    const matches = await searchContent(content, path, matcher, tally);
    tally.files++;
    return matches;
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    return skip(whyNot("read", code));
  }
}

function whyNot(done: "read" | "listed", code: string): string {
  if (code === "EACCES" || code === "EPERM") return `could not be ${done}; check its permissions.`;
  if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR")
    return `was changed or taken away before it could be ${done}; run again.`;
  return `could not be ${done}: the system said ${code}. Run again or, if it stays, exclude its path.`;
}
