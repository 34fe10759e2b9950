// Reads objects from a pack, family by family: each once, from its base, which was read just before. Asking git for them in
// another order makes it read their bases again and again, and brings them through a pipe.

import type { Pack } from "../../world.ts";
import { mayBeCompared } from "./earlier-versions.ts";
import type { Edit } from "./edits.ts";
import { MOST_HELD_BYTES } from "./objects.ts";
import { applyDelta, type Copy, editsAround, readDeltaHead } from "./pack-delta.ts";
import type { PackFamilies } from "./pack-families.ts";

export interface PackedObject {
  /** What it was asked for by. */
  readonly number: number;
  readonly type: string;
  /** Good until the next step. */
  readonly bytes: Buffer;
  /** How many bases lie above it. */
  readonly level: number;
  /** What it changes of its base, which came as the last one of the level above; undefined where it did not come. */
  readonly edits: readonly Edit[] | undefined;
}

/** An object that others are made of. */
interface Held {
  readonly bytes: Buffer;
  readonly level: number;
  /** May what is made of it be told as an edit of it? */
  readonly isCompared: boolean;
  /** The next one that is to be made of it, or -1. */
  child: number;
}

/** Bases that are held at a time take no more than this, or what is made of them is left out. */
const MOST_BASES_BYTES = 24 << 20;
const NONE = -1;

/**
 * Everything that was asked for and can be read this way: `numbers` says what each object of the pack is asked for by, or
 * -1. What is damaged or large, and all that is told as a change of it, is left out: git is to be asked for that.
 */
export function* walkPack(pack: Pack, families: PackFamilies, numbers: Int32Array): Generator<PackedObject> {
  const walk: Walk = { pack, families, numbers, needed: neededFor(families, numbers), rooms: createRooms() };
  for (let root = 0; root < numbers.length; root++) {
    const type = families.typeOf(root);
    if (walk.needed[root] === 1 && type !== undefined) yield* walkFamily(walk, root, type);
  }
}

interface Walk {
  readonly pack: Pack;
  readonly families: PackFamilies;
  readonly numbers: Int32Array;
  readonly needed: Uint8Array;
  readonly rooms: ReturnType<typeof createRooms>;
}

function* walkFamily(walk: Walk, root: number, type: string): Generator<PackedObject> {
  const { families, numbers, rooms } = walk;
  const bytes = makeWhole(walk, root);
  if (bytes === undefined) return;
  const number = numbers[root] as number;
  if (number !== NONE) yield { number, type, bytes, level: 0, edits: undefined };
  const bases = [hold(walk, root, bytes, 0, type)];
  for (let base = bases.at(-1); base !== undefined; base = bases.at(-1)) {
    const object = base.child;
    if (object !== NONE) base.child = nextNeeded(walk, families.nextSibling(object));
    const made = object === NONE ? undefined : makeChanged(walk, object, base, type);
    if (made !== undefined && made.asked !== NONE) {
      const edits = base.isCompared && made.held.isCompared ? editsAround(made.copies, base.bytes, made.held.bytes) : undefined;
      yield { number: made.asked, type, bytes: made.held.bytes, level: made.held.level, edits };
    }
    // Of a chain of changes, two are held at a time.
    if (base.child === NONE) {
      rooms.giveBack(base.bytes);
      bases.pop();
    }
    if (made !== undefined) bases.push(made.held);
  }
}

/** Only files are searched by what changed: a message is searched whole. */
function hold(walk: Walk, object: number, bytes: Buffer, level: number, type: string): Held {
  const isFile = walk.numbers[object] !== NONE && type === "blob";
  const isCompared = isFile && mayBeCompared(bytes);
  return { bytes, level, isCompared, child: nextNeeded(walk, walk.families.firstChild(object)) };
}

/** This object or the first of its siblings after it that is needed; -1 where there is none. */
function nextNeeded({ families, needed }: Walk, object: number): number {
  let next = object;
  while (next !== NONE && needed[next] === 0) next = families.nextSibling(next);
  return next;
}

/** 1 for each object that is asked for, and for all that it is made of. */
function neededFor(families: PackFamilies, numbers: Int32Array): Uint8Array {
  const needed = new Uint8Array(numbers.length);
  for (let object = 0; object < numbers.length; object++) {
    if (numbers[object] === NONE) continue;
    for (let at = object; at !== NONE && needed[at] === 0; at = families.baseOf(at)) needed[at] = 1;
  }
  return needed;
}

function makeWhole(walk: Walk, object: number): Buffer | undefined {
  const whole = inflate(walk, object);
  if (whole === undefined) return undefined;
  const bytes = walk.rooms.take(whole.length);
  bytes.set(whole);
  return bytes;
}

function inflate({ pack, families }: Walk, object: number): Uint8Array | undefined {
  const size = families.sizeOf(object);
  const from = families.dataOf(object);
  const to = families.index.startOf(object + 1);
  return size > MOST_HELD_BYTES || to - from > longestPacked(size) ? undefined : pack.inflate(from, to, size);
}

/** Compression makes nothing much longer. What is has been padded, and might not fit into memory: git reads it piece by piece. */
function longestPacked(size: number): number {
  return 2 * size + 1024;
}

interface Made {
  /** What it was asked for by, or -1. */
  readonly asked: number;
  readonly held: Held;
  readonly copies: readonly Copy[];
}

function makeChanged(walk: Walk, object: number, base: Held, type: string): Made | undefined {
  const { rooms, numbers } = walk;
  const delta = rooms.heldBytes > MOST_BASES_BYTES ? undefined : inflate(walk, object);
  const head = delta === undefined ? undefined : readDeltaHead(delta);
  if (delta === undefined || head === undefined || head.baseSize !== base.bytes.length || head.size > MOST_HELD_BYTES) return undefined;
  const bytes = rooms.take(head.size);
  const copies = applyDelta(base.bytes, delta, head, bytes);
  if (copies !== undefined) return { asked: numbers[object] as number, held: hold(walk, object, bytes, base.level + 1, type), copies };
  rooms.giveBack(bytes);
  return undefined;
}

/** Rooms of any size, used again and again. */
function createRooms() {
  const free: Buffer[] = [];
  let heldBytes = 0;
  return {
    /** Of the rooms that are taken now. */
    get heldBytes() {
      return heldBytes;
    },
    take(size: number): Buffer {
      let best = NONE;
      for (const [index, { length }] of free.entries()) {
        if (isRoomFor(size, length) && (best === NONE || length < (free[best] as Buffer).length)) best = index;
      }
      const room = best === NONE ? Buffer.allocUnsafeSlow(size + (size >> 2)) : (free.splice(best, 1)[0] as Buffer);
      heldBytes += room.length;
      return room.subarray(0, size);
    },
    giveBack(bytes: Buffer): void {
      const room = Buffer.from(bytes.buffer);
      heldBytes -= room.length;
      free.push(room);
      if (free.length > MOST_FREE_ROOMS) free.shift();
    },
  };
}

const MOST_FREE_ROOMS = 16;
const SMALL_ROOM_BYTES = 4096;

/** What large objects left is not taken up by small ones: it would count as held. */
function isRoomFor(size: number, length: number): boolean {
  return length >= size && length <= Math.max(SMALL_ROOM_BYTES, 4 * size);
}
