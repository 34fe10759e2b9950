// Partial clones: the contents that a range needs and the clone left out are fetched in one go.

import type { Git } from "../../world.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import { ask } from "./git-words.ts";
import { isNoObject } from "./object-id.ts";
import { createObjectSet } from "./object-set.ts";

/** How git itself fetches what a partial clone lacks: exactly these objects, nothing that leads to them. */
const FETCH = [
  "-c",
  "fetch.negotiationAlgorithm=noop",
  "fetch",
  "--no-tags",
  "--no-write-fetch-head",
  "--no-recurse-submodules",
  "--quiet",
];

/** Contents that are not there; to ask git for one of them would be to have it fetched. */
export interface Lacking {
  readonly blobs: ReadonlySet<string>;
  /** What to do. */
  readonly why: string;
}

/**
 * Fetches the blobs that the commits bring and those they replace, and tells which of them are still not there.
 * Rejects with `GitError` where trees are missing, too.
 */
export async function fillPartialClone(git: Git, promisor: string, commitIds: Uint8Array): Promise<Lacking | undefined> {
  const changed = await ask(git, ["diff-tree", "--stdin", "-m", "-r", "--raw", "--root", "--no-renames", "--no-abbrev"], commitIds);
  const missing = await missingOf(git, blobsIn(changed));
  if (missing.length === 0) return undefined;
  await git.run([...FETCH, "--filter=blob:none", "--stdin", promisor], missing.map((id) => `${id}\n`).join(""));
  const left = await missingOf(git, missing);
  if (left.length === 0) return undefined;
  const why = `${left.length} of the files that it brings or replaces are not in this partial clone and could not be fetched; let the checkout fetch everything, without \`filter:\`.`;
  return { blobs: new Set(left), why };
}

function blobsIn(rawDiff: Uint8Array): readonly string[] {
  const text = latin1(rawDiff);
  const ids = Array.from(text.matchAll(/^:(\d+) (\d+) (\w+) (\w+) /gm), ([, oldMode, mode, old, id]) => [
    oldMode === SUBMODULE ? undefined : old,
    mode === SUBMODULE ? undefined : id,
  ]);
  return [...new Set(ids.flat())].filter((id): id is string => id !== undefined && !isNoObject(id));
}

const SUBMODULE = "160000";

/** Asking for one object would have git fetch it, so all that are there are listed. */
async function missingOf(git: Git, ids: readonly string[]): Promise<readonly string[]> {
  const there = createObjectSet();
  const listed = await ask(git, ["cat-file", "--batch-all-objects", "--batch-check=%(objectname)", "--unordered"]);
  for (const id of latin1(listed).split("\n")) if (id !== "") there.add(id);
  return ids.filter((id) => there.add(id));
}
