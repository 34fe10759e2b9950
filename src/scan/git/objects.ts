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

/** Reads objects in the order of `ids` (lines of them, as they come). Contents are good until the next step of the iteration. */
export async function* readObjects(git: Git, ids: string | AsyncIterable<string>): AsyncGenerator<ReadObject> {
  const reader = new ChunkReader(git.stream(["cat-file", "--batch", "--buffer"], ids));
  for (let header = await reader.line(); header !== undefined; header = await reader.line()) {
    const [id = "", type = "", size = ""] = header.split(" ");
    if (type === "missing") {
      yield { kind: "missing", id };
      continue;
    }
    const sizeBytes = Number(size);
    if (size === "" || !Number.isSafeInteger(sizeBytes)) throw new SyntaxError("git cat-file gave a header of unknown form");
    if (sizeBytes <= MOST_HELD_BYTES) {
      yield { kind: "content", id, type, bytes: reader.has(sizeBytes) ? reader.takeHeld(sizeBytes) : await reader.take(sizeBytes) };
    } else {
      const pieces = reader.pieces(sizeBytes);
      yield { kind: "pieces", id, type, sizeBytes, pieces };
      for await (const _ of pieces);
    }
    await reader.take(1);
  }
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
      text += Buffer.from(this.#current.buffer, this.#current.byteOffset + this.#at, stop - this.#at).toString("latin1");
      this.#at = end === -1 ? stop : stop + 1;
      if (end !== -1) return text;
      if (text.length > LONGEST_HEADER_BYTES) throw new SyntaxError("git cat-file gave a header without end");
      if (!(await this.#next())) {
        if (text !== "") throw new SyntaxError("git cat-file ended in the middle of a header");
        return undefined;
      }
    }
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
