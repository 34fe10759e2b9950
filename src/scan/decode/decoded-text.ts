// Collects what was decoded, piece by piece, and remembers for each byte where it came from.

import type { Found } from "../bytes/found.ts";

export interface DecodedText {
  /** Starts a piece. What is pushed before `decoded()` is only the surroundings, kept as they are. */
  begin(encoding: readonly string[], sourceBytesPerByte: number): void;
  decoded(): void;
  /** Names the encodings of the piece that was begun, where they are known only at its end. */
  relabel(encoding: readonly string[]): void;
  push(byte: number, origin: number): void;
  /** Where to put up to `count` more bytes without a call for each; `length` counts those that were put there. */
  room(count: number): Room;
  /** Takes over bytes as they stand in the source. */
  copy(source: Uint8Array, start: number, end: number): void;
  /** Ends the piece; `sourceEnd` is the offset after its last byte. */
  end(sourceEnd: number): void;
  readonly length: number;
  /** What was collected so far: valid until `clear`. */
  bytes(): Uint8Array;
  /** What was found in the collected bytes, as found in the source; nothing where only surroundings were found. */
  toSource(found: Found): Found | undefined;
  clear(): void;
}

export interface Room {
  readonly bytes: Uint8Array;
  readonly origins: Int32Array;
  length: number;
}

interface Piece {
  readonly start: number;
  ownStart: number;
  encoding: readonly string[];
  readonly reach: number;
}

/** Keeps the lines of one piece from being read as the lines below another. */
const SEPARATORS = 3;
const NEWLINE = 0x0a;

export function createDecodedText(): DecodedText {
  const all: { bytes: Buffer; origins: Int32Array; length: number } = {
    bytes: Buffer.alloc(4096),
    origins: new Int32Array(4096),
    length: 0,
  };
  let pieces: Piece[] = [];
  const makeRoom = (needed: number) => {
    if (needed <= all.bytes.length) return;
    const wider = Buffer.alloc(Math.max(needed, all.bytes.length * 2));
    wider.set(all.bytes.subarray(0, all.length));
    all.bytes = wider;
    const farther = new Int32Array(wider.length);
    farther.set(all.origins.subarray(0, all.length));
    all.origins = farther;
  };
  const push = (byte: number, origin: number) => {
    if (all.length === all.bytes.length) makeRoom(all.length + 1);
    all.bytes[all.length] = byte;
    all.origins[all.length++] = origin;
  };
  return {
    push,
    room(count) {
      makeRoom(all.length + count);
      return all;
    },
    copy(source, start, end) {
      makeRoom(all.length + end - start);
      const { bytes, origins } = all;
      let to = all.length;
      for (let at = start; at < end; at++) {
        bytes[to] = source[at] as number;
        origins[to++] = at;
      }
      all.length = to;
    },
    begin(encoding, reach) {
      pieces.push({ start: all.length, ownStart: all.length, encoding, reach });
    },
    decoded() {
      const last = pieces.at(-1);
      if (last !== undefined) last.ownStart = all.length;
    },
    relabel(encoding) {
      const last = pieces.at(-1);
      if (last !== undefined) last.encoding = encoding;
    },
    end(sourceEnd) {
      for (let count = 0; count < SEPARATORS; count++) push(NEWLINE, sourceEnd);
    },
    get length() {
      return all.length;
    },
    bytes: () => all.bytes.subarray(0, all.length),
    toSource(found) {
      const piece = pieceAt(pieces, found.start);
      if (piece === undefined || found.end <= piece.ownStart) return undefined;
      const { origins } = all;
      const start = origins[found.start] as number;
      const end = piece.reach > 0 ? (origins[found.end - 1] as number) + piece.reach : (origins[found.end] as number);
      return { ...found, start, end: Math.max(start + 1, end), encoding: [...piece.encoding, ...found.encoding] };
    },
    clear() {
      all.length = 0;
      pieces = [];
    },
  };
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).start <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
