// Searches the files of a directory as they are, without git.

import type { ScanConfig } from "../model/config.ts";
import type { Files } from "../world.ts";
import { isExcluded } from "./exclusion.ts";
import { placeOf, type Sighting } from "./introduced.ts";
import type { Matcher } from "./matcher.ts";
import { searchContent, type Tally } from "./search.ts";

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
  for await (const file of files.walk(directory)) {
    const path = root === "." ? file.path : `${root === "/" ? "" : root}/${file.path}`;
    if (isExcluded(file.path, config.excludePaths)) {
      tally.skips.push({ what: path, why: "excluded by `exclude-paths` in the configuration.", kind: "by-design" });
      continue;
    }
    if (file.sizeBytes > config.maxFileBytes) {
      const why = `has ${file.sizeBytes} bytes, more than \`max-file-bytes\` (${config.maxFileBytes}); raise it, or list the path under \`exclude-paths\`.`;
      tally.skips.push({ what: path, why, kind: "incomplete" });
      continue;
    }
    const bytes = await readOrSkip(files, path, tally);
    if (bytes === undefined) continue;
    tally.files++;
    const source = file.kind === "symlink" ? "symlink" : "file";
    for (const match of await searchContent(bytes, path, matcher, tally)) {
      sightings.push({ match, place: placeOf(match, { path, commit: undefined, source }) });
    }
  }
  return sightings;
}

async function readOrSkip(files: Files, path: string, tally: Tally): Promise<Uint8Array | undefined> {
  try {
    return await files.readBytes(path);
  } catch {
    tally.skips.push({ what: path, why: "could not be read; check its permissions.", kind: "incomplete" });
    return undefined;
  }
}
