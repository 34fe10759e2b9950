// Reads objects in the order in which they are asked for, each file with what it changed since its version before.

import type { Git } from "../../world.ts";
import { createEarlierVersions, type EarlierVersions } from "./earlier-versions.ts";
import type { Edit } from "./edits.ts";
import { type ReadObject, readObjects } from "./objects.ts";
import type { SearchedStretch } from "./stretches.ts";

/** An object to be read; `path` is empty for what is no file. */
export interface Wanted {
  readonly id: string;
  readonly path: string;
}

export interface FileVersion {
  readonly object: ReadObject;
  readonly path: string;
  /** Undefined where no earlier version is known. */
  readonly edits: readonly Edit[] | undefined;
  /** What of it has to be searched, with the keywords that stand there; undefined where nobody looked. */
  readonly searched: readonly SearchedStretch[] | undefined;
}

/** As many at a time as git hands over. Contents are good until the next step of the iteration. */
export async function* readHere(git: Git, wanted: AsyncIterable<readonly Wanted[]>): AsyncGenerator<readonly FileVersion[]> {
  const earlier = createEarlierVersions();
  const asked = createAsked();
  async function* ids(): AsyncGenerator<string> {
    for await (const some of wanted) {
      asked.add(some);
      yield linesOf(some);
    }
  }
  const asVersion = (object: ReadObject): FileVersion => {
    const path = asked.take(object.id);
    return { object, path, edits: editsOf(object, path, earlier), searched: undefined };
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

/** What was asked for and not answered yet, in order. */
export interface AskedObjects {
  add(wanted: readonly Wanted[]): void;
  /** The path of the next answer. Throws where git answers something else. */
  take(id: string): string;
  next(): Wanted;
  /** Throws where git left something out. */
  finish(): void;
  readonly count: number;
}

export function createAsked(): AskedObjects {
  let waiting: (readonly Wanted[])[] = [];
  let first: readonly Wanted[] = [];
  let at = 0;
  let count = 0;
  const next = (): Wanted => {
    while (at === first.length && waiting.length > 0) {
      first = waiting.shift() ?? [];
      at = 0;
    }
    const wanted = first[at++];
    if (wanted === undefined) throw new SyntaxError("git cat-file gave an object that nobody asked for");
    count--;
    return wanted;
  };
  return {
    next,
    add(wanted) {
      waiting.push(wanted);
      count += wanted.length;
    },
    take(id) {
      const wanted = next();
      if (wanted.id !== id) throw new SyntaxError("git cat-file gave another object than was asked for");
      return wanted.path;
    },
    finish() {
      waiting = [];
      if (count > 0) throw new SyntaxError(`git cat-file left out ${count} objects`);
    },
    get count() {
      return count;
    },
  };
}
