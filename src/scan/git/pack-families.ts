// The objects of a pack by families: each is told whole or as a change of another one, its base.

import type { Pack } from "../../world.ts";
import { indexIn, type PackIndex } from "./pack-index.ts";

/** By the numbers of objects. */
export interface PackFamilies {
  readonly index: PackIndex;
  /** What git calls the object's type, for one that is told whole; undefined for a change, and for what cannot be read. */
  typeOf(object: number): string | undefined;
  /** Of the object or, for a change, of what describes it; before compression. */
  sizeOf(object: number): number;
  /** Where its compressed bytes begin. */
  dataOf(object: number): number;
  /** The first object that is told as a change of this one, or -1. */
  firstChild(object: number): number;
  /** The next one with the same base, or -1. */
  nextSibling(object: number): number;
  /** -1 for one that is told whole. */
  baseOf(object: number): number;
}

const TYPES: readonly (string | undefined)[] = [undefined, "commit", "tree", "blob", "tag"];
const CHANGE_BY_OFFSET = 6;
const CHANGE_BY_ID = 7;
/** Type and size take ten bytes at most, a distance nine, an id thirty-two. */
const LONGEST_HEADER_BYTES = 48;
const NONE = -1;

export function readPackFamilies(pack: Pack, index: PackIndex): PackFamilies {
  const { count } = index;
  const starts = Float64Array.from({ length: count }, (_, object) => index.startOf(object));
  const types = new Uint8Array(count);
  const sizes = new Float64Array(count);
  const headerLengths = new Uint8Array(count);
  const bases = new Int32Array(count).fill(NONE);
  const firstChildren = new Int32Array(count).fill(NONE);
  const nextSiblings = new Int32Array(count).fill(NONE);
  for (let object = 0; object < count; object++) {
    const start = starts[object] as number;
    const header = readHeader(pack.read(start, LONGEST_HEADER_BYTES));
    types[object] = header.type;
    sizes[object] = header.size;
    headerLengths[object] = header.length;
    if (header.type === CHANGE_BY_OFFSET) bases[object] = indexIn(starts, start - header.distance);
    else if (header.type === CHANGE_BY_ID) {
      const idLength = index.idBytes;
      bases[object] = index.find(Buffer.from(pack.read(start + header.length, idLength)).toString("hex"));
      headerLengths[object] = header.length + idLength;
    }
  }
  for (let object = count - 1; object >= 0; object--) {
    const base = bases[object] as number;
    if (base === NONE) continue;
    nextSiblings[object] = firstChildren[base] as number;
    firstChildren[base] = object;
  }
  return {
    index,
    typeOf: (object) => TYPES[types[object] as number],
    sizeOf: (object) => sizes[object] as number,
    dataOf: (object) => (starts[object] as number) + (headerLengths[object] as number),
    firstChild: (object) => firstChildren[object] as number,
    nextSibling: (object) => nextSiblings[object] as number,
    baseOf: (object) => bases[object] as number,
  };
}

interface Header {
  readonly type: number;
  readonly size: number;
  readonly length: number;
  /** From the base's start to this one's; 0 where the base is named in another way. */
  readonly distance: number;
}

const MORE = 0x80;

function readHeader(bytes: Uint8Array): Header {
  let at = 0;
  let byte = bytes[at++] ?? 0;
  const type = (byte >> 4) & 7;
  let size = byte & 15;
  for (let factor = 16; (byte & MORE) !== 0; factor *= 128) {
    byte = bytes[at++] ?? 0;
    size += (byte & 127) * factor;
  }
  if (type !== CHANGE_BY_OFFSET) return { type, size, length: at, distance: 0 };
  byte = bytes[at++] ?? 0;
  let distance = byte & 127;
  while ((byte & MORE) !== 0) {
    byte = bytes[at++] ?? 0;
    distance = (distance + 1) * 128 + (byte & 127);
  }
  return { type, size, length: at, distance };
}
