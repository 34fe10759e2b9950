// Reads objects in the order in which they are asked for, each file with what it changed since its version before.

import type { Git } from "../../world.ts";
import { createAskedInOrder, type Wanted } from "./asked-objects.ts";
import { createEarlierVersions, type EarlierVersions } from "./earlier-versions.ts";
import type { Edit } from "./edits.ts";
import { type ReadObject, readObjects } from "./objects.ts";
import type { SearchedStretch } from "./stretches.ts";

export interface FileVersion {
  readonly object: ReadObject;
  readonly path: string;
  /** What it changes of an earlier version; undefined where none is known. */
  readonly edits: readonly Edit[] | undefined;
  /** See `Wanted`. */
  readonly isOnlyCompared: boolean;
  /** Where what is found in it is to be remembered for those that come later. */
  readonly slot: Slot;
  /** Where what was found in the earlier version is remembered. */
  readonly earlierSlot: Slot;
  /** What of it has to be searched, with the keywords that stand there; undefined where nobody looked. */
  readonly searched: readonly SearchedStretch[] | undefined;
}

/** What is remembered of versions stands at a file's path or, where they come as a tree of changes, at a level of the tree. */
export type Slot = string | number;

/** A version of which nothing is known but what it is. */
export function unsearched(object: ReadObject, path: string): FileVersion {
  return { object, path, edits: undefined, slot: path, earlierSlot: path, searched: undefined, isOnlyCompared: false };
}

/** As many at a time as git hands over. Contents are good until the next step of the iteration. */
export async function* readHere(git: Git, wanted: AsyncIterable<readonly Wanted[]>): AsyncGenerator<readonly FileVersion[]> {
  const earlier = createEarlierVersions();
  const asked = createAskedInOrder();
  async function* ids(): AsyncGenerator<string> {
    for await (const some of wanted) {
      asked.add(some);
      yield linesOf(some);
    }
  }
  const asVersion = (object: ReadObject): FileVersion => {
    const { path, isOnlyCompared = false, isFirst = false } = asked.take(object.id);
    if (isFirst) earlier.forget(path);
    return { ...unsearched(object, path), edits: editsOf(object, path, earlier), isOnlyCompared };
  };
  for await (const objects of readObjects(git, ids())) yield objects.map(asVersion);
  asked.finish();
}

function linesOf(wanted: readonly Wanted[]): string {
  return wanted.map(({ id }) => `${id}\n`).join("");
}

function editsOf(object: ReadObject, path: string, earlier: EarlierVersions): readonly Edit[] | undefined {
  if (path === "") return undefined;
  if (object.kind === "content") return earlier.editsOf(path, object.bytes);
  earlier.forget(path);
  return undefined;
}
