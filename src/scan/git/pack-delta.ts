// Makes an object of its base and what describes the change: copies of stretches of the base, and new bytes. (git: pack-format.)

import { type Edit, editsBetween } from "./edits.ts";

/** Sizes, which stand first. */
export interface DeltaHead {
  readonly baseSize: number;
  readonly size: number;
  /** Where the instructions begin. */
  readonly at: number;
}

const MORE = 0x80;

/** Undefined where there is none. */
export function readDeltaHead(delta: Uint8Array): DeltaHead | undefined {
  const base = readSize(delta, 0);
  const own = base === undefined ? undefined : readSize(delta, base.at);
  return base === undefined || own === undefined ? undefined : { baseSize: base.size, size: own.size, at: own.at };
}

function readSize(delta: Uint8Array, from: number): { readonly size: number; readonly at: number } | undefined {
  let size = 0;
  let at = from;
  for (let factor = 1; factor <= 2 ** 49; factor *= 128) {
    const byte = delta[at++];
    if (byte === undefined) return undefined;
    size += (byte & 127) * factor;
    if ((byte & MORE) === 0) return { size, at };
  }
  return undefined;
}

const COPY = 0x80;
/** A copy of no length stands for one of this length. */
const COPY_LENGTH = 0x1_0000;

/** A stretch of the base that stands in what is made of it. */
export interface Copy {
  readonly from: number;
  readonly length: number;
  /** Where it stands there. */
  readonly at: number;
}

/** More copies than these are not compared with each other, and one more is all that is remembered of them. */
const MOST_COMPARED = 256;

/**
 * Fills `target` and gives the copies, in the order in which they stand there, for `editsAround`; undefined where instructions
 * and sizes do not fit together.
 */
export function applyDelta(base: Buffer, delta: Uint8Array, head: DeltaHead, target: Buffer): readonly Copy[] | undefined {
  const copies: Copy[] = [];
  const reader = { delta, at: head.at };
  let filled = 0;
  while (reader.at < delta.length) {
    const instruction = delta[reader.at++] as number;
    const isCopy = (instruction & COPY) !== 0;
    const from = isCopy ? readParts(reader, instruction, COPY_FROM) : reader.at;
    const length = isCopy ? readParts(reader, instruction, COPY_SIZE) || COPY_LENGTH : instruction;
    const source = isCopy ? base : delta;
    if (length === 0 || reader.at > delta.length) return undefined;
    if (from + length > source.length || filled + length > target.length) return undefined;
    target.set(source.subarray(from, from + length), filled);
    if (!isCopy) reader.at += length;
    else if (copies.length <= MOST_COMPARED) copies.push({ from, length, at: filled });
    filled += length;
  }
  return filled === target.length ? copies : undefined;
}

/** Bits of an instruction that say which bytes of a number follow; the others are zero. */
const COPY_FROM = [1, 2, 4, 8];
const COPY_SIZE = [16, 32, 64];

function readParts(reader: { readonly delta: Uint8Array; at: number }, instruction: number, bits: readonly number[]): number {
  let number = 0;
  let factor = 1;
  for (const bit of bits) {
    if ((instruction & bit) !== 0) number += (reader.delta[reader.at++] ?? 0) * factor;
    factor *= 256;
  }
  return number;
}

/** What was changed where these copies stayed: of copies that changed places those stay that are the most of the text. */
export function editsAround(copies: readonly Copy[], base: Buffer, target: Buffer): readonly Edit[] {
  if (copies.length > MOST_COMPARED) return editsBetween(base, target);
  const edits: Edit[] = [];
  let from = 0;
  let earlierFrom = 0;
  const tell = (to: number, earlierTo: number) => {
    if (from < to || earlierFrom < earlierTo) edits.push({ from, to, earlierFrom, earlierTo });
  };
  for (const copy of longestInOrder(copies)) {
    tell(copy.at, copy.from);
    from = copy.at + copy.length;
    earlierFrom = copy.from + copy.length;
  }
  tell(target.length, base.length);
  return edits;
}

/** The copies, in order of both places, that are longest together. */
function longestInOrder(copies: readonly Copy[]): readonly Copy[] {
  if (isInOrder(copies)) return copies;
  const lengths: number[] = [];
  const before: number[] = [];
  let last = -1;
  for (const [index, { from, length }] of copies.entries()) {
    let best = -1;
    for (let other = 0; other < index; other++) {
      const { from: start, length: size } = copies[other] as Copy;
      if (start + size <= from && (best === -1 || (lengths[other] as number) > (lengths[best] as number))) best = other;
    }
    before.push(best);
    lengths.push(length + (best === -1 ? 0 : (lengths[best] as number)));
    if (last === -1 || (lengths[index] as number) > (lengths[last] as number)) last = index;
  }
  const longest: Copy[] = [];
  for (let index = last; index !== -1; index = before[index] as number) longest.push(copies[index] as Copy);
  return longest.reverse();
}

function isInOrder(copies: readonly Copy[]): boolean {
  return copies.every(({ from }, index) => {
    const before = copies[index - 1];
    return before === undefined || before.from + before.length <= from;
  });
}
