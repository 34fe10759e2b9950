// What is still there: matches in the files of the newest commit.

import { groupedBy } from "../model/grouped.ts";
import type { Git } from "../world.ts";
import { latin1 } from "./bytes/text-of-bytes.ts";
import type { MatchesAtHead, MatchesByBlob } from "./introduced.ts";

/** Undefined where `head` has no files to list. */
export async function matchesAtHead(git: Git, head: string, matches: MatchesByBlob): Promise<MatchesAtHead | undefined> {
  const listed = await git.run(["ls-tree", "-r", "-z", "--full-tree", head]);
  if (listed.exitCode !== 0) return undefined;
  const found = [...blobsIn(listed.stdout)].flatMap((id) => matches.get(id) ?? []);
  return groupedBy(found, ({ key }) => key);
}

/** Lines are `<mode> <type> <id>`, a tab and the path, which may hold anything but a zero byte. */
function blobsIn(listing: Uint8Array): ReadonlySet<string> {
  const text = latin1(listing);
  return new Set(Array.from(text.matchAll(/(?:^|\0)\d+ blob ([0-9a-f]+)\t/g), ([, id = ""]) => id));
}
