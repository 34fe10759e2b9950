// Contents of git objects, streamed from one `cat-file --batch`.

import type { Git } from "../../world.ts";

export type ReadObject =
  | { readonly kind: "content"; readonly id: string; readonly type: string; readonly bytes: Uint8Array }
  /** Too large to be held: its bytes come piece by piece, and are passed over where nobody asks for them. */
  | {
      readonly kind: "pieces";
      readonly id: string;
      readonly type: string;
      readonly sizeBytes: number;
      readonly pieces: AsyncIterable<Uint8Array>;
    }
  /** Not in this repository: a partial clone, or a damaged one. */
  | { readonly kind: "missing"; readonly id: string };

/** Objects up to this size are handed over whole. */
export const MOST_HELD_BYTES = 16 << 20;

/** Objects up to this size that come in several chunks are put together in the same room, one after the other. */
const MOST_ROOM_BYTES = 1 << 20;

const NEWLINE = 0x0a;
const LONGEST_HEADER_BYTES = 4096;

/**
 * Reads objects in the order of `ids` (lines of them, as they come), as many at a time as git hands over: a promise for each
 * would cost more than many a small object. Contents are good until the next step of the iteration.
 */
export async function* readObjects(git: Git, ids: string | AsyncIterable<string>): AsyncGenerator<readonly ReadObject[]> {
  const reader = new ChunkReader(git.stream(["cat-file", "--batch", "--buffer"], ids));
  for (let line = await reader.line(); line !== undefined; line = await reader.line()) {
    const header = parseHeader(line);
    if (header.sizeBytes > MOST_HELD_BYTES) {
      const pieces = reader.pieces(header.sizeBytes);
      yield [{ kind: "pieces", ...header, pieces }];
      for await (const _ of pieces);
      await reader.skip(END_BYTES);
      continue;
    }
    const first = header.type === MISSING ? asMissing(header) : await readWhole(reader, header);
    yield [first, ...heldObjects(reader)];
  }
}

interface Header {
  readonly id: string;
  readonly type: string;
  readonly sizeBytes: number;
}

const MISSING = "missing";
/** Each content is followed by a line feed. */
const END_BYTES = 1;

function parseHeader(line: string): Header {
  const [id = "", type = "", size = ""] = line.split(" ");
  if (type === MISSING) return { id, type, sizeBytes: 0 };
  const sizeBytes = Number(size);
  if (size === "" || !Number.isSafeInteger(sizeBytes)) throw new SyntaxError("git cat-file gave a header of unknown form");
  return { id, type, sizeBytes };
}

function asMissing({ id }: Header): ReadObject {
  return { kind: "missing", id };
}

async function readWhole(reader: ChunkReader, { id, type, sizeBytes }: Header): Promise<ReadObject> {
  const bytes = await reader.take(sizeBytes);
  await reader.skip(END_BYTES);
  return { kind: "content", id, type, bytes };
}

/** All that stands whole in the chunk that came last. */
function heldObjects(reader: ChunkReader): readonly ReadObject[] {
  const objects: ReadObject[] = [];
  for (let line = reader.heldLine(); line !== undefined; line = reader.heldLine()) {
    const header = parseHeader(line);
    const { id, type, sizeBytes } = header;
    if (type === MISSING) objects.push(asMissing(header));
    else if (reader.has(sizeBytes + END_BYTES)) {
      objects.push({ kind: "content", id, type, bytes: reader.takeHeld(sizeBytes) });
      reader.takeHeld(END_BYTES);
    } else {
      reader.giveBackLine(line);
      break;
    }
  }
  return objects;
}

/** Hands out exact numbers of bytes from chunks of any size; copies only what spans chunks. */
class ChunkReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #current: Uint8Array = new Uint8Array();
  #at = 0;
  #room: Uint8Array = new Uint8Array();

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Text up to the next line feed, or undefined at the end. */
  async line(): Promise<string | undefined> {
    let text = "";
    for (;;) {
      const end = this.#current.indexOf(NEWLINE, this.#at);
      const stop = end === -1 ? this.#current.length : end;
      text += this.#text(this.#at, stop);
      this.#at = end === -1 ? stop : stop + 1;
      if (end !== -1) return text;
      if (text.length > LONGEST_HEADER_BYTES) throw new SyntaxError("git cat-file gave a header without end");
      if (!(await this.#next())) {
        if (text !== "") throw new SyntaxError("git cat-file ended in the middle of a header");
        return undefined;
      }
    }
  }

  /** Text up to the next line feed, where that came already. */
  heldLine(): string | undefined {
    const end = this.#current.indexOf(NEWLINE, this.#at);
    if (end === -1) return undefined;
    const text = this.#text(this.#at, end);
    this.#at = end + 1;
    return text;
  }

  /** The line that was taken last is to be taken again. */
  giveBackLine(line: string): void {
    this.#at -= line.length + 1;
  }

  has(size: number): boolean {
    return this.#at + size <= this.#current.length;
  }

  takeHeld(size: number): Uint8Array {
    this.#at += size;
    return this.#current.subarray(this.#at - size, this.#at);
  }

  async take(size: number): Promise<Uint8Array> {
    if (this.has(size)) return this.takeHeld(size);
    const whole = this.#roomFor(size);
    let filled = 0;
    for await (const piece of this.pieces(size)) {
      whole.set(piece, filled);
      filled += piece.length;
    }
    return whole;
  }

  async skip(size: number): Promise<void> {
    for await (const _ of this.pieces(size));
  }

  #text(start: number, end: number): string {
    return Buffer.from(this.#current.buffer, this.#current.byteOffset + start, end - start).toString("latin1");
  }

  /** A room of its own for each object would be most of a scan's garbage. */
  #roomFor(size: number): Uint8Array {
    if (size > MOST_ROOM_BYTES) return Buffer.allocUnsafe(size);
    if (this.#room.length < size) this.#room = Buffer.allocUnsafeSlow(Math.min(MOST_ROOM_BYTES, 2 * size));
    return this.#room.subarray(0, size);
  }

  /** The next `size` bytes; going on where an earlier reader of the same pieces stopped. */
  pieces(size: number): AsyncIterable<Uint8Array> {
    let left = size;
    const next = async (): Promise<IteratorResult<Uint8Array>> => {
      if (left === 0) return { done: true, value: undefined };
      if (this.#at === this.#current.length && !(await this.#next())) {
        throw new SyntaxError("git cat-file ended in the middle of an object");
      }
      const piece = this.takeHeld(Math.min(left, this.#current.length - this.#at));
      left -= piece.length;
      return { done: false, value: piece };
    };
    return { [Symbol.asyncIterator]: () => ({ next }) };
  }

  async #next(): Promise<boolean> {
    const next = await this.#chunks.next();
    this.#current = next.done === true ? new Uint8Array() : next.value;
    this.#at = 0;
    return next.done !== true;
  }
}
