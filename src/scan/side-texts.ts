// What a commit brings beside its files: its message, the names of files, annotated tags' messages and the branch's name.

import type { Git } from "../world.ts";
import { placeOf, type Sighting } from "./introduced.ts";
import type { Matcher } from "./matcher.ts";
import { readObjects } from "./objects.ts";
import type { Range } from "./range.ts";
import type { Tally } from "./search.ts";

type Commits = Extract<Range, { kind: "commits" }>;

/** A message of this size is an attack or a mistake; it is reported as not read. */
const MOST_MESSAGE_BYTES = 64 << 20;

export async function searchTexts(git: Git, range: Commits, matcher: Matcher, tally: Tally): Promise<readonly Sighting[]> {
  const listed = await git.run(["rev-list", "--topo-order", "--reverse", ...range.revisions]);
  const ids = Buffer.from(listed.stdout).toString("latin1").split("\n").filter(Boolean);
  const sightings: Sighting[] = [];
  for await (const object of readObjects(git, [...ids, ...range.tags], MOST_MESSAGE_BYTES)) {
    if (object.kind !== "content") {
      tally.skips.push({ what: `message of ${object.id.slice(0, 7)}`, why: "could not be read.", kind: "incomplete" });
      continue;
    }
    const message = messageOf(object.bytes);
    const source = object.type === "tag" ? "tag-message" : "commit-message";
    for (const match of matcher.search(message, "")) {
      sightings.push({ match, place: placeOf(match, { path: "", commit: object.id, source }) });
    }
  }
  return sightings;
}

/** Headers end at the first empty line; signatures stand in the headers. */
function messageOf(bytes: Uint8Array): Uint8Array {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf("\n\n");
  return start === -1 ? new Uint8Array() : bytes.subarray(start + 2);
}

/** Names of new files and of the branch, searched in one go; `names` leads from a path to the commit that brought it. */
export function searchNames(
  names: ReadonlyMap<string, string | undefined>,
  branch: string | undefined,
  matcher: Matcher,
): readonly Sighting[] {
  const rows = [...names].map(([path, commit]) => ({ name: path, commit, source: "path" as const }));
  const branches = branch === undefined ? [] : [{ name: branch, commit: undefined, source: "branch-name" as const }];
  const all = [...rows, ...branches];
  const text = all.map(({ name }) => name.replaceAll("\n", " ")).join("\n");
  return matcher.search(Buffer.from(text, "utf8"), "").flatMap((match) => {
    const row = all[match.line - 1];
    if (row === undefined || match.endLine !== match.line) return [];
    const place = { ...placeOf(match, { path: row.name, commit: row.commit, source: row.source }), line: 1, endLine: 1 };
    return [{ match, place }];
  });
}
