// What the thread that searches and the thread that reads tell each other, as plain numbers and texts that cost little to copy.

import { GitError } from "../../world.ts";
import type { Edit } from "./edits.ts";
import type { FileVersion, Wanted } from "./file-versions.ts";

export type ToReader =
  /** Objects to read, in order: ids and paths, each ended by a zero character. */
  | { readonly kind: "read"; readonly ids: string; readonly paths: string }
  /** There is no more to read. */
  | { readonly kind: "all" }
  /** Room that came with versions and may be filled again. */
  | { readonly kind: "room"; readonly room: SharedArrayBuffer };

export type FromReader =
  /** Answers in order: each a row of `records` (see `packRecord`) about bytes in `room`, which both threads see. */
  | { readonly kind: "versions"; readonly room: SharedArrayBuffer; readonly records: Int32Array }
  | { readonly kind: "end" }
  | { readonly kind: "failed"; readonly failure: Failure };

interface Failure {
  readonly message: string;
  /** Where git failed. */
  readonly git?: { readonly args: readonly string[]; readonly exitCode: number; readonly stderr: string };
}

export function packWanted(wanted: readonly Wanted[]): ToReader {
  const ids = wanted.map(({ id }) => `${id}\0`).join("");
  const paths = wanted.map(({ path }) => `${path}\0`).join("");
  return { kind: "read", ids, paths };
}

export function unpackWanted({ ids, paths }: Extract<ToReader, { kind: "read" }>): readonly Wanted[] {
  const ofPath = paths.split("\0");
  return ids
    .split("\0")
    .slice(0, -1)
    .map((id, index) => ({ id, path: ofPath[index] ?? "" }));
}

export function packFailure(error: unknown): FromReader {
  if (error instanceof GitError) {
    const { args, exitCode, stderr, message } = error;
    return { kind: "failed", failure: { message, git: { args, exitCode, stderr } } };
  }
  return {
    kind: "failed",
    failure: { message: error instanceof SyntaxError ? error.message : "the thread that reads git's objects failed" },
  };
}

export function unpackFailure({ message, git }: Failure): Error {
  return git === undefined ? new SyntaxError(message) : new GitError(git.args, git.exitCode, git.stderr);
}

const TYPES = ["blob", "commit", "tag", "tree"];
const MISSING = -1;
/** Too large to be handed over. */
const LARGE = -2;
const NO_EDITS = -1;
const HEAD_LENGTH = 4;
const EDIT_LENGTH = 4;

/** Appends: type or what it is instead, offset, length, count of edits, and four numbers for each edit. */
export function packRecord(records: number[], { object, edits }: FileVersion, offset: number): void {
  if (object.kind !== "content") {
    records.push(object.kind === "missing" ? MISSING : LARGE, 0, 0, NO_EDITS);
    return;
  }
  records.push(TYPES.indexOf(object.type), offset, object.bytes.length, edits?.length ?? NO_EDITS);
  for (const { from, to, earlierFrom, earlierTo } of edits ?? []) records.push(from, to, earlierFrom, earlierTo);
}

/** An answer as it was packed; a large object is still to be read. */
export type Unpacked = FileVersion | { readonly large: Wanted };

/** Every row of `records`; `next` names what each answers. */
export function* unpackRecords(room: SharedArrayBuffer, records: Int32Array, next: () => Wanted): Generator<Unpacked> {
  for (let at = 0; at < records.length; ) {
    const [type = 0, offset = 0, length = 0, count = 0] = records.subarray(at, at + HEAD_LENGTH);
    at += HEAD_LENGTH;
    const wanted = next();
    const { id, path } = wanted;
    if (type === LARGE) yield { large: wanted };
    else if (type === MISSING) yield { object: { kind: "missing", id }, path, edits: undefined };
    else {
      const edits = count === NO_EDITS ? undefined : unpackEdits(records.subarray(at, at + count * EDIT_LENGTH));
      at += Math.max(0, count) * EDIT_LENGTH;
      yield { object: { kind: "content", id, type: TYPES[type] ?? "", bytes: new Uint8Array(room, offset, length) }, path, edits };
    }
  }
}

function unpackEdits(numbers: Int32Array): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < numbers.length; at += EDIT_LENGTH) {
    const [from = 0, to = 0, earlierFrom = 0, earlierTo = 0] = numbers.subarray(at, at + EDIT_LENGTH);
    edits.push({ from, to, earlierFrom, earlierTo });
  }
  return edits;
}
