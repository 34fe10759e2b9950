// What the thread that searches and the thread that reads tell each other, as plain numbers and texts that cost little to copy.

import { GitError } from "../../world.ts";
import type { GivenHits } from "../search/search-bytes.ts";
import type { Wanted } from "./asked-objects.ts";
import type { Edit } from "./edits.ts";
import { type FileVersion, unsearched } from "./file-versions.ts";
import { type KeywordFinder, NOT_LOOKED } from "./keyword-hits.ts";
import type { Numbers } from "./numbers.ts";
import type { SearchedStretch } from "./stretches.ts";

export type ToReader =
  /** What to look for in all that is read; comes first. */
  | { readonly kind: "keywords"; readonly keywords: readonly string[] }
  /** Objects to read, numbered from 0 in the order in which they are asked for: ids and paths, each ended by a zero character. */
  | { readonly kind: "read"; readonly ids: string; readonly paths: string }
  /** There is no more to read. */
  | { readonly kind: "all" }
  /** Room that came with versions and may be filled again. */
  | { readonly kind: "room"; readonly room: SharedArrayBuffer };

export type FromReader =
  /**
   * Answers: each a row of `records` (see `packRecord`) about bytes in `room`, which changes hands: copying into memory that
   * threads share takes ten times as long. `states`: the keywords that end in each state that is new.
   */
  | {
      readonly kind: "versions";
      readonly room: SharedArrayBuffer;
      readonly records: Int32Array;
      readonly states: readonly (readonly string[])[];
    }
  /** So many more of what is asked for were noted: there is room to ask for others. */
  | { readonly kind: "noted"; readonly count: number }
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
/** What is remembered of it stands at its path, not at a level. */
const AT_PATH = -1;

/**
 * Appends: the number it was asked for by; type or what it is instead; for contents their offset, length, level and count of
 * edits, four numbers for each edit, and where keywords stand (see `KeywordFinder`).
 */
export function packRecord(records: Numbers, number: number, version: FileVersion, offset: number, finder: KeywordFinder): void {
  const { object, edits, slot } = version;
  records.push(number);
  if (object.kind !== "content") {
    records.push(object.kind === "missing" ? MISSING : LARGE);
    return;
  }
  records.push(TYPES.indexOf(object.type));
  records.push(offset);
  records.push(object.bytes.length);
  records.push(typeof slot === "number" ? slot : AT_PATH);
  records.push(edits?.length ?? NO_EDITS);
  for (const { from, to, earlierFrom, earlierTo } of edits ?? []) {
    records.push(from);
    records.push(to);
    records.push(earlierFrom);
    records.push(earlierTo);
  }
  finder.appendHits(version, records);
}

/** Answers as they were packed; a large object is still to be read. */
export type Unpacked = readonly FileVersion[] | { readonly large: Wanted };

type Versions = Extract<FromReader, { kind: "versions" }>;

/** Every row of `records`, many together; `take` names what each answers by its number, `keywordsOf` what a state means. */
export function* unpackRecords({ room, records }: Versions, take: (number: number) => Wanted, keywordsOf: KeywordsOf): Generator<Unpacked> {
  const reader: Reader = { room, records, at: 0, keywordsOf };
  let versions: FileVersion[] = [];
  while (reader.at < records.length) {
    const wanted = take(nextNumber(reader));
    const { id, path } = wanted;
    const type = nextNumber(reader);
    if (type === LARGE) {
      yield versions;
      yield { large: wanted };
      versions = [];
    } else if (type === MISSING) versions.push(unsearched({ kind: "missing", id }, path));
    else versions.push(unpackContent(reader, wanted, TYPES[type] ?? ""));
  }
  yield versions;
}

type KeywordsOf = GivenHits["keywordsOf"];

interface Reader {
  readonly room: SharedArrayBuffer;
  readonly records: Int32Array;
  at: number;
  readonly keywordsOf: KeywordsOf;
}

function nextNumber(reader: Reader): number {
  return reader.records[reader.at++] as number;
}

function unpackContent(reader: Reader, { id, path }: Wanted, type: string): FileVersion {
  const offset = nextNumber(reader);
  const bytes = Buffer.from(reader.room, offset, nextNumber(reader));
  const level = nextNumber(reader);
  const slots = level === AT_PATH ? { slot: path, earlierSlot: path } : { slot: level, earlierSlot: level - 1 };
  const edits = unpackEdits(reader);
  return { ...unsearched({ kind: "content", id, type, bytes }, path), edits, ...slots, searched: unpackStretches(reader) };
}

function unpackEdits(reader: Reader): readonly Edit[] | undefined {
  const count = nextNumber(reader);
  if (count === NO_EDITS) return undefined;
  const edits: Edit[] = [];
  while (edits.length < count) {
    const from = nextNumber(reader);
    const to = nextNumber(reader);
    const earlierFrom = nextNumber(reader);
    edits.push({ from, to, earlierFrom, earlierTo: nextNumber(reader) });
  }
  return edits;
}

function unpackStretches(reader: Reader): readonly SearchedStretch[] | undefined {
  const count = nextNumber(reader);
  if (count === NOT_LOOKED) return undefined;
  const stretches: SearchedStretch[] = [];
  while (stretches.length < count) {
    const from = nextNumber(reader);
    const to = nextNumber(reader);
    const length = 2 * nextNumber(reader);
    const numbers = reader.records.subarray(reader.at, reader.at + length);
    reader.at += length;
    stretches.push({ from, to, hits: { numbers, keywordsOf: reader.keywordsOf } });
  }
  return stretches;
}
