// What is still there: matches in the files of the newest commit.

import { groupedBy } from "../model/grouped.ts";
import { searchBlobs } from "./added.ts";
import type { Search } from "./blobs.ts";
import { latin1 } from "./bytes/text-of-bytes.ts";
import type { MatchesAtHead, MatchesByBlob } from "./introduced.ts";

/** `partly`: blobs that are searched whole where they are there. Undefined where `head` has no files to list. */
export async function matchesAtHead(
  search: Search,
  head: string,
  matches: MatchesByBlob,
  partly: ReadonlySet<string>,
): Promise<MatchesAtHead | undefined> {
  const listed = await search.git.run(["ls-tree", "-r", "-z", "--full-tree", head]);
  if (listed.exitCode !== 0) return undefined;
  const blobs = blobsIn(listed.stdout);
  const others = await searchBlobs(search, new Map([...blobs].filter(([id]) => partly.has(id) && !matches.has(id))));
  const found = [...blobs.keys()].flatMap((id) => matches.get(id) ?? others.get(id) ?? []);
  return groupedBy(found, ({ key }) => key);
}

/** Their paths by their ids. Lines are `<mode> <type> <id>`, a tab and the path, which may hold anything but a zero byte. */
function blobsIn(listing: Uint8Array): ReadonlyMap<string, string> {
  const text = latin1(listing);
  return new Map(Array.from(text.matchAll(/(?:^|\0)\d+ blob ([0-9a-f]+)\t([^\0]*)/g), ([, id = "", path = ""]) => [id, path]));
}
