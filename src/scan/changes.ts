// Which blobs each commit brings, and which blobs its parents had at that path: git's raw diff, read as it comes.

import type { Git } from "../world.ts";
import { isNoObject } from "./object-id.ts";
import { pathText } from "./path-text.ts";

export interface Change {
  /** Undefined for what is staged. */
  readonly commit: string | undefined;
  readonly path: string;
  readonly blob: string;
  readonly kind: "file" | "symlink" | "submodule";
  /** Blobs that the commit's parents had there, also under the name before a rename; empty for a new file. */
  readonly parents: readonly string[];
  /** The path itself is new: the file was added or renamed. */
  readonly newPath: boolean;
}

/** What was counted on the way; complete once the changes have been read to their end. */
export interface Walked {
  commits: number;
}

const DIFF = ["-r", "-z", "--raw", "-M", "--no-abbrev", "--no-ext-diff", "--no-textconv"];

/**
 * Changes of all commits of `revisions` (arguments for rev-list), oldest first. A merge gives what none of its parents has
 * (`-c`), so content that only the merge brings is seen. Rejects with `GitError` when git fails on either side of the pipe.
 */
export function readChanges(git: Git, revisions: readonly string[], walked: Walked): AsyncGenerator<Change> {
  const commits = git.stream(["rev-list", "--topo-order", "--reverse", ...revisions]);
  return parseChanges(git.stream(["diff-tree", "--stdin", "-c", "--root", ...DIFF], counted(commits, walked)));
}

/** What is staged for the next commit, against `base`: a commit or, before the first commit, the empty tree. */
export function readStagedChanges(git: Git, base: string): AsyncGenerator<Change> {
  return parseChanges(git.stream(["diff-index", "--cached", ...DIFF, base]));
}

async function* parseChanges(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Change> {
  let commit: string | undefined;
  const fields = readFields(chunks);
  for await (const field of fields) {
    if (field[0] !== COLON) {
      commit = latin1(field);
      continue;
    }
    const change = parseMeta(latin1(field));
    const first = await nextField(fields);
    const path = change.renamed ? await nextField(fields) : first;
    if (change.blob === undefined) continue;
    const { blob, kind, parents, added, renamed } = change;
    yield { commit, path: pathText(path), blob, kind, parents, newPath: added || renamed };
  }
}

const COLON = 0x3a;

async function* counted(commits: AsyncIterable<Uint8Array>, walked: Walked): AsyncGenerator<string> {
  for await (const chunk of commits) {
    const text = latin1(chunk);
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) walked.commits++;
    yield text;
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

async function* readFields(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    const bytes: Uint8Array = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let to = bytes.indexOf(0); to !== -1; to = bytes.indexOf(0, from)) {
      yield bytes.subarray(from, to);
      from = to + 1;
    }
    rest = bytes.subarray(from);
  }
  if (rest.length > 0) throw new SyntaxError("git's raw diff ended in the middle of a field");
}

async function nextField(fields: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  const next = await fields.next();
  if (next.done === true) throw new SyntaxError("git's raw diff ended in the middle of a change");
  return next.value;
}

interface Meta {
  /** Undefined for a deletion: nothing came. */
  readonly blob: string | undefined;
  readonly kind: Change["kind"];
  readonly parents: readonly string[];
  readonly added: boolean;
  /** Two paths follow. A combined diff gives the new one only. */
  readonly renamed: boolean;
}

/** `:100644 100644 <old> <new> M`, with one more mode and id for each further parent of a merge. */
function parseMeta(text: string): Meta {
  const parentCount = text.length - text.replace(/^:+/, "").length;
  const words = text.slice(parentCount).split(" ");
  const modes = words.slice(0, parentCount + 1);
  const ids = words.slice(parentCount + 1, 2 * parentCount + 2);
  const status = words[2 * parentCount + 2] ?? "";
  const blob = ids[parentCount];
  const mode = modes[parentCount];
  if (blob === undefined || mode === undefined) throw new SyntaxError("git's raw diff has a line of unknown form");
  const parents = ids.slice(0, parentCount).filter((id, index) => !isNoObject(id) && modes[index] !== SUBMODULE);
  const renamed = parentCount === 1 && (status.startsWith("R") || status.startsWith("C"));
  const gone = isNoObject(blob);
  return { blob: gone ? undefined : blob, kind: kindOf(mode), parents, added: parents.length === 0, renamed };
}

const SUBMODULE = "160000";
const SYMLINK = "120000";

function kindOf(mode: string): Change["kind"] {
  if (mode === SUBMODULE) return "submodule";
  return mode === SYMLINK ? "symlink" : "file";
}
