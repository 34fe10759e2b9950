// Collects what was decoded, piece by piece, and remembers for each byte where it came from.

import type { Found } from "../bytes/found.ts";

export interface DecodedText {
  /** Starts a piece. What is pushed before `decoded()` is only the surroundings, kept as they are. */
  begin(encoding: readonly string[], sourceBytesPerByte: number): void;
  decoded(): void;
  /** Names the encodings of the piece that was begun, where they are known only at its end. */
  relabel(encoding: readonly string[]): void;
  push(byte: number, origin: number): void;
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
  let bytes = Buffer.alloc(4096);
  let origins = new Int32Array(4096);
  let length = 0;
  let pieces: Piece[] = [];
  const makeRoom = (needed: number) => {
    if (needed <= bytes.length) return;
    const wider = Buffer.alloc(Math.max(needed, bytes.length * 2));
    wider.set(bytes.subarray(0, length));
    bytes = wider;
    const farther = new Int32Array(wider.length);
    farther.set(origins.subarray(0, length));
    origins = farther;
  };
  const push = (byte: number, origin: number) => {
    if (length === bytes.length) makeRoom(length + 1);
    bytes[length] = byte;
    origins[length++] = origin;
  };
  return {
    push,
    copy(source, start, end) {
      makeRoom(length + end - start);
      const ownBytes = bytes;
      const ownOrigins = origins;
      let to = length;
      for (let at = start; at < end; at++) {
        ownBytes[to] = source[at] as number;
        ownOrigins[to++] = at;
      }
      length = to;
    },
    begin(encoding, reach) {
      pieces.push({ start: length, ownStart: length, encoding, reach });
    },
    decoded() {
      const last = pieces.at(-1);
      if (last !== undefined) last.ownStart = length;
    },
    relabel(encoding) {
      const last = pieces.at(-1);
      if (last !== undefined) last.encoding = encoding;
    },
    end(sourceEnd) {
      for (let count = 0; count < SEPARATORS; count++) push(NEWLINE, sourceEnd);
    },
    get length() {
      return length;
    },
    bytes: () => bytes.subarray(0, length),
    toSource(found) {
      const piece = pieceAt(pieces, found.start);
      if (piece === undefined || found.end <= piece.ownStart) return undefined;
      const start = origins[found.start] as number;
      const end = piece.reach > 0 ? (origins[found.end - 1] as number) + piece.reach : (origins[found.end] as number);
      return { ...found, start, end: Math.max(start + 1, end), encoding: [...piece.encoding, ...found.encoding] };
    },
    clear() {
      length = 0;
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
