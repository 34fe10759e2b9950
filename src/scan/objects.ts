// Contents of git objects, streamed from one `cat-file --batch`.

import type { Git } from "../world.ts";

export type ReadObject =
  | { readonly kind: "content"; readonly id: string; readonly type: string; readonly bytes: Uint8Array }
  | { readonly kind: "too-large"; readonly id: string; readonly sizeBytes: number }
  /** Not in this repository: a partial clone, or a damaged one. */
  | { readonly kind: "missing"; readonly id: string };

const NEWLINE = 0x0a;
const LONGEST_HEADER_BYTES = 4096;

/**
 * Reads objects in the order of `ids`; contents are good until the next step of the iteration only as long as they are not
 * kept (they are views of git's output). Larger objects than `maxBytes` are passed over without being held in memory.
 */
export async function* readObjects(git: Git, ids: Iterable<string>, maxBytes: number): AsyncGenerator<ReadObject> {
  const reader = new ChunkReader(git.stream(["cat-file", "--batch", "--buffer"], lines(ids)));
  try {
    for (let header = await reader.line(); header !== undefined; header = await reader.line()) {
      const [id = "", type = "", size = ""] = header.split(" ");
      if (type === "missing") {
        yield { kind: "missing", id };
        continue;
      }
      const sizeBytes = Number(size);
      if (!Number.isSafeInteger(sizeBytes)) throw new SyntaxError("git cat-file gave a header of unknown form");
      if (sizeBytes > maxBytes) {
        await reader.skip(sizeBytes + 1);
        yield { kind: "too-large", id, sizeBytes };
        continue;
      }
      const bytes = await reader.take(sizeBytes);
      await reader.skip(1);
      yield { kind: "content", id, type, bytes };
    }
  } finally {
    // Whoever stops early must end git too: a child that waits to be read keeps the process alive for ever.
    await reader.close();
  }
}

const IDS_AT_ONCE = 500;

async function* lines(ids: Iterable<string>): AsyncGenerator<string> {
  let batch: string[] = [];
  for (const id of ids) {
    batch.push(id);
    if (batch.length < IDS_AT_ONCE) continue;
    yield `${batch.join("\n")}\n`;
    batch = [];
  }
  if (batch.length > 0) yield `${batch.join("\n")}\n`;
}

/** Hands out exact numbers of bytes from chunks of any size; copies only what spans chunks. */
class ChunkReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #current: Uint8Array = new Uint8Array();
  #at = 0;

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

  async take(size: number): Promise<Uint8Array> {
    if (this.#at + size <= this.#current.length) {
      this.#at += size;
      return this.#current.subarray(this.#at - size, this.#at);
    }
    const whole = Buffer.allocUnsafe(size);
    let filled = 0;
    while (filled < size) {
      if (this.#at === this.#current.length && !(await this.#next()))
        throw new SyntaxError("git cat-file ended in the middle of an object");
      const piece = this.#current.subarray(this.#at, this.#at + size - filled);
      whole.set(piece, filled);
      filled += piece.length;
      this.#at += piece.length;
    }
    return whole;
  }

  async skip(size: number): Promise<void> {
    let left = size;
    while (left > 0) {
      if (this.#at === this.#current.length && !(await this.#next()))
        throw new SyntaxError("git cat-file ended in the middle of an object");
      const step = Math.min(left, this.#current.length - this.#at);
      this.#at += step;
      left -= step;
    }
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #next(): Promise<boolean> {
    const next = await this.#chunks.next();
    this.#current = next.done === true ? new Uint8Array() : next.value;
    this.#at = 0;
    return next.done !== true;
  }
}
