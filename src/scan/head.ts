// What is still there: matches in the files of the newest commit.

import type { Git } from "../world.ts";
import type { MatchesAtHead, MatchesByBlob } from "./introduced.ts";
import type { Match } from "./matcher.ts";

/** Undefined where `head` has no files to list. */
export async function matchesAtHead(git: Git, head: string, matches: MatchesByBlob): Promise<MatchesAtHead | undefined> {
  const listed = await git.run(["ls-tree", "-r", "-z", "--full-tree", head]);
  if (listed.exitCode !== 0) return undefined;
  const found = new Map<string, Match[]>();
  for (const id of blobsIn(listed.stdout)) {
    for (const match of matches.get(id) ?? []) found.set(match.key, [...(found.get(match.key) ?? []), match]);
  }
  return found;
}

/** Lines are `<mode> <type> <id>`, a tab and the path, which may hold anything but a zero byte. */
function blobsIn(listing: Uint8Array): ReadonlySet<string> {
  const text = Buffer.from(listing.buffer, listing.byteOffset, listing.byteLength).toString("latin1");
  return new Set(Array.from(text.matchAll(/(?:^|\0)\d+ blob ([0-9a-f]+)\t/g), ([, id = ""]) => id));
}
