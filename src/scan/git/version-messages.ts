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
  | { readonly kind: "room"; readonly room: ArrayBuffer };

export type FromReader =
  /** Answers in order: each a row of `records` (see `packRecord`) about bytes in `room`, which changes hands: copying into memory that threads share takes ten times as long. */
  | { readonly kind: "versions"; readonly room: ArrayBuffer; readonly records: Int32Array }
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

/** Answers as they were packed; a large object is still to be read. */
export type Unpacked = readonly FileVersion[] | { readonly large: Wanted };

/** Every row of `records`, many together; `next` names what each answers. */
export function* unpackRecords(room: ArrayBuffer, records: Int32Array, next: () => Wanted): Generator<Unpacked> {
  let versions: FileVersion[] = [];
  for (let at = 0; at < records.length; ) {
    const type = records[at] as number;
    const wanted = next();
    if (type === LARGE) {
      yield versions;
      yield { large: wanted };
      versions = [];
    } else versions.push(unpackRecord(room, records, at, wanted));
    at += HEAD_LENGTH + EDIT_LENGTH * Math.max(0, records[at + 3] as number);
  }
  yield versions;
}

function unpackRecord(room: ArrayBuffer, records: Int32Array, at: number, { id, path }: Wanted): FileVersion {
  const [type = 0, offset = 0, length = 0, count = 0] = records.subarray(at, at + HEAD_LENGTH);
  if (type === MISSING) return { object: { kind: "missing", id }, path, edits: undefined };
  const start = at + HEAD_LENGTH;
  const edits = count === NO_EDITS ? undefined : unpackEdits(records, start, start + count * EDIT_LENGTH);
  return { object: { kind: "content", id, type: TYPES[type] ?? "", bytes: Buffer.from(room, offset, length) }, path, edits };
}

function unpackEdits(numbers: Int32Array, start: number, end: number): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = start; at < end; at += EDIT_LENGTH) {
    edits.push({
      from: numbers[at] as number,
      to: numbers[at + 1] as number,
      earlierFrom: numbers[at + 2] as number,
      earlierTo: numbers[at + 3] as number,
    });
  }
  return edits;
}
