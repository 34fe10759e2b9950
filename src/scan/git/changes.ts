// Which blobs each commit brings, and which blobs its parents had at that path: git's raw diff, read as it comes.

import type { Git } from "../../world.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import { isNoObject } from "./object-id.ts";
import { pathText } from "./path-text.ts";
import { oneAfterTheOther } from "./read-ahead.ts";

export interface Change {
  /** Undefined for what is staged. */
  readonly commit: string | undefined;
  readonly path: string;
  /** Undefined where the file went away. */
  readonly blob: string | undefined;
  readonly kind: "file" | "symlink" | "submodule";
  /** Blobs that the commit's parents had there, also under the name before a rename; empty for a new file. */
  readonly parents: readonly string[];
  /** Where each of these stood. */
  readonly parentPaths: readonly string[];
}

/** Changes, as many at a time as git tells, that can be read twice: first as git tells them, then from memory or, where they are many, from git once more. */
export interface ChangeLog {
  first(): AsyncGenerator<readonly Change[]>;
  again(): AsyncGenerator<readonly Change[]>;
}

const DIFF = ["-r", "-z", "--raw", "-M", "--no-abbrev", "--no-ext-diff", "--no-textconv", "--ignore-submodules=none"];
const MOST_REMEMBERED_BYTES = 16 << 20;

/**
 * Changes of commits, in the order of `commitIds` (one a line). A merge gives what none of its parents has (`-c`), so
 * content that only the merge brings is seen. To find renames git reads contents, all of which have to be there.
 * Reading rejects with `GitError` when git fails.
 */
export function changesOfCommits(git: Git, commitIds: Uint8Array, renames: "renames" | "no-renames"): ChangeLog {
  const own = renames === "renames" ? [] : ["--no-renames"];
  const ask = (ids: Uint8Array) => git.stream(["diff-tree", "--stdin", "-c", "--combined-all-paths", "--root", ...DIFF, ...own], ids);
  const half = halfOf(commitIds);
  return createLog(() => (half === 0 ? ask(commitIds) : oneAfterTheOther(ask(commitIds.subarray(0, half)), ask(commitIds.subarray(half)))));
}

/** Of fewer commits git tells the changes in the time that another process takes to start. */
const LONG_RANGE_BYTES = 1000 * 41;
const NEWLINE = 0x0a;

/** Where the second half of a long list begins; 0 for a short one. */
function halfOf(ids: Uint8Array): number {
  return ids.length < LONG_RANGE_BYTES ? 0 : ids.indexOf(NEWLINE, ids.length >> 1) + 1;
}

/** What the index has that `base`, a commit or a tree, has not. */
export function changesInIndex(git: Git, base: string): ChangeLog {
  return createLog(() => git.stream(["diff-index", "--cached", ...DIFF, base]));
}

function createLog(ask: () => AsyncIterable<Uint8Array>): ChangeLog {
  let remembered: Uint8Array[] | undefined;
  async function* remembering(): AsyncGenerator<Uint8Array> {
    let chunks: Uint8Array[] | undefined = [];
    let bytes = 0;
    for await (const chunk of ask()) {
      bytes += chunk.length;
      if (bytes > MOST_REMEMBERED_BYTES) chunks = undefined;
      chunks?.push(chunk);
      yield chunk;
    }
    // Only where git told all.
    remembered = chunks;
  }
  return { first: () => parseChanges(remembering()), again: () => parseChanges(remembered ?? ask()) };
}

async function* parseChanges(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<readonly Change[]> {
  let commit: string | undefined;
  let meta: Meta | undefined;
  let paths: string[] = [];
  for await (const fields of readFields(chunks)) {
    const changes: Change[] = [];
    for (const field of fields) {
      if (meta === undefined) {
        if (field[0] === COLON) meta = parseMeta(latin1(field));
        else commit = latin1(field);
      } else {
        paths.push(pathText(field));
        if (paths.length < meta.pathCount) continue;
        changes.push(toChange(commit, meta, paths));
        meta = undefined;
        paths = [];
      }
    }
    yield changes;
  }
  if (meta !== undefined) throw new SyntaxError("git's raw diff ended in the middle of a change");
}

/** The last of `paths` is the new one; before it stand, where they may differ, those of all parents. */
function toChange(commit: string | undefined, { ids, blob, kind }: Meta, paths: readonly string[]): Change {
  const path = paths.at(-1) ?? "";
  const parents: string[] = [];
  const parentPaths: string[] = [];
  for (const [index, id] of ids.entries()) {
    if (id === undefined) continue;
    parents.push(id);
    parentPaths.push(paths[index] ?? path);
  }
  return { commit, path, blob, kind, parents, parentPaths };
}

const COLON = 0x3a;

/** Fields that end in a zero byte, as many at a time as a chunk brings. */
async function* readFields(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<readonly Uint8Array[]> {
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    const bytes: Uint8Array = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const fields: Uint8Array[] = [];
    let from = 0;
    for (let to = bytes.indexOf(0); to !== -1; to = bytes.indexOf(0, from)) {
      fields.push(bytes.subarray(from, to));
      from = to + 1;
    }
    rest = bytes.subarray(from);
    yield fields;
  }
  if (rest.length > 0) throw new SyntaxError("git's raw diff ended in the middle of a field");
}

type Meta = Pick<Change, "blob" | "kind"> & {
  /** What each parent had; undefined where it had no file. */
  readonly ids: readonly (string | undefined)[];
  /** How many paths follow. */
  readonly pathCount: number;
};

/**
 * `:100644 100644 <old> <new> M`, with one more colon, mode and id for each further parent of a merge. A history has one for
 * every change, so it is read by places, without lists of words.
 */
function parseMeta(text: string): Meta {
  const parentCount = countOf(text, COLON);
  const firstId = parentCount + (parentCount + 1) * (MODE_LENGTH + 1);
  const idLength = text.indexOf(" ", firstId) - firstId;
  const modeAt = (index: number): string => sliceAt(text, parentCount + index * (MODE_LENGTH + 1), MODE_LENGTH);
  const idAt = (index: number): string => sliceAt(text, firstId + index * (idLength + 1), idLength);
  const status = text[firstId + (parentCount + 1) * (idLength + 1)];
  if (parentCount === 0 || idLength <= 0 || status === undefined) throw new SyntaxError("git's raw diff has a line of unknown form");
  const blob = idAt(parentCount);
  const ids: (string | undefined)[] = [];
  for (let index = 0; index < parentCount; index++) {
    ids.push(isNoObject(idAt(index)) || modeAt(index) === SUBMODULE ? undefined : idAt(index));
  }
  const isRenamed = status === "R" || status === "C";
  return {
    blob: isNoObject(blob) ? undefined : blob,
    kind: kindOf(modeAt(parentCount)),
    ids,
    pathCount: parentCount > 1 || isRenamed ? parentCount + 1 : 1,
  };
}

function sliceAt(text: string, start: number, length: number): string {
  return text.slice(start, start + length);
}

/** How many bytes of this kind the text begins with. */
function countOf(text: string, byte: number): number {
  let count = 0;
  while (text.charCodeAt(count) === byte) count++;
  return count;
}

const MODE_LENGTH = 6;
const SUBMODULE = "160000";
const SYMLINK = "120000";

function kindOf(mode: string): Change["kind"] {
  if (mode === SUBMODULE) return "submodule";
  return mode === SYMLINK ? "symlink" : "file";
}
