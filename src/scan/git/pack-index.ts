// What stands in a pack: where each object begins, and which one it is told as a change of. (git's formats: pack-format, version 2.)

import type { Pack } from "../../world.ts";

/** Objects are numbered in the order in which they stand in the pack. */
export interface PackIndex {
  /** Length of an id. */
  readonly idBytes: number;
  readonly count: number;
  /** The number of an object; -1 where it is not in this pack. */
  find(id: string): number;
  /** Where an object begins; for `count`, where the last one ends. */
  startOf(object: number): number;
}

const VERSION_2 = "ff744f6300000002";
const FANOUT_AT = 8;
const FANOUT_ROWS = 256;
const IDS_AT = FANOUT_AT + 4 * FANOUT_ROWS;
const WORD = 4;
const FAR = 0x8000_0000;
/** Lengths of ids: SHA-1, SHA-256. */
const ID_BYTES = [20, 32];

/** Undefined where the index is of another form. */
export function readPackIndex({ index, sizeBytes }: Pack): PackIndex | undefined {
  const view = new DataView(index.buffer, index.byteOffset, index.length);
  if (index.length < IDS_AT || Buffer.from(index.subarray(0, FANOUT_AT)).toString("hex") !== VERSION_2) return undefined;
  const count = view.getUint32(IDS_AT - WORD);
  const idBytes = ID_BYTES.find((length) => holds(index.length, count, length));
  if (idBytes === undefined) return undefined;
  const offsetsAt = IDS_AT + count * (idBytes + WORD);
  const starts = new Float64Array(count + 1);
  for (let row = 0; row < count; row++) {
    const start = startIn(view, offsetsAt, count, row);
    if (start === undefined || start > sizeBytes - idBytes) return undefined;
    starts[row] = start;
  }
  starts[count] = sizeBytes - idBytes;
  const startOfRow = starts.slice(0, count);
  starts.sort();
  return {
    idBytes,
    count,
    startOf: (object) => starts[object] as number,
    find(id) {
      if (id.length !== 2 * idBytes) return -1;
      const row = rowOf(view, id, idBytes);
      return row === -1 ? -1 : indexIn(starts, startOfRow[row] as number);
    },
  };
}

/** Ids, checksums and offsets of `count` objects, the far offsets of some of them, and two checksums at the end. */
function holds(length: number, count: number, idBytes: number): boolean {
  const rest = length - IDS_AT - count * (idBytes + 2 * WORD) - 2 * idBytes;
  return rest >= 0 && rest % (2 * WORD) === 0 && rest <= count * 2 * WORD;
}

function startIn(view: DataView, offsetsAt: number, count: number, row: number): number | undefined {
  const offset = view.getUint32(offsetsAt + row * WORD);
  if (offset < FAR) return offset;
  const farAt = offsetsAt + count * WORD + (offset - FAR) * 2 * WORD;
  if (farAt + 2 * WORD > view.byteLength) return undefined;
  return view.getUint32(farAt) * 2 ** 32 + view.getUint32(farAt + WORD);
}

function rowOf(view: DataView, id: string, idBytes: number): number {
  const words = wordsOf(id);
  const first = Number.parseInt(id.slice(0, 2), 16);
  let low = first === 0 ? 0 : view.getUint32(FANOUT_AT + (first - 1) * WORD);
  let high = Math.min(view.getUint32(FANOUT_AT + first * WORD), view.getUint32(IDS_AT - WORD)) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = compareId(view, IDS_AT + middle * idBytes, words);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function wordsOf(id: string): readonly number[] {
  const words: number[] = [];
  for (let digit = 0; digit < id.length; digit += 2 * WORD) words.push(Number.parseInt(id.slice(digit, digit + 2 * WORD), 16));
  return words;
}

function compareId(view: DataView, at: number, words: readonly number[]): number {
  for (let index = 0; index < words.length; index++) {
    const difference = view.getUint32(at + index * WORD) - (words[index] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Where a number stands among rising ones; -1 where it does not. */
export function indexIn(rising: Float64Array, number: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = rising[middle] as number;
    if (found === number) return middle;
    if (found < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
