// Packs and deltas written by hand, for what git itself would hardly write. (git: pack-format.)

import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";

/** A stretch of a delta's target: from its base, or new. */
export type Piece = { readonly from: number; readonly length: number } | { readonly bytes: Uint8Array };

/** At most 65535 bytes. */
export function copyOf(from: number, length: number): Piece {
  return { from, length };
}

/** At most 127 bytes. */
export function newBytes(bytes: Uint8Array): Piece {
  return { bytes };
}

export function deltaOf(base: Uint8Array, pieces: readonly Piece[]): { readonly delta: Buffer; readonly target: Buffer } {
  const bytesOf = (piece: Piece) => ("bytes" in piece ? piece.bytes : base.subarray(piece.from, piece.from + piece.length));
  const target = Buffer.concat(pieces.map(bytesOf));
  return { delta: Buffer.concat([sizeOf(base.length), sizeOf(target.length), ...pieces.map(instructionOf)]), target };
}

function instructionOf(piece: Piece): Uint8Array {
  if ("bytes" in piece) return Buffer.from([piece.bytes.length, ...piece.bytes]);
  const numbers = [0, 8, 16, 24].map((shift) => (piece.from >>> shift) & 255);
  return Buffer.from([0x80 | 15 | 16 | 32, ...numbers, piece.length & 255, piece.length >> 8]);
}

/** Seven bits a byte, the lowest first. */
export function sizeOf(size: number): Buffer {
  const bytes: number[] = [];
  let rest = size;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80);
  return Buffer.from([...bytes, rest]);
}

/** A blob, whole or as what it changes of an earlier object of the pack. */
export interface PackedBlob {
  readonly content: Uint8Array;
  /** Which object of the pack `content` is a delta of; absent: `content` is the blob. */
  readonly base?: number;
  /** In place of `content` as zlib writes it. */
  readonly compressed?: Uint8Array;
}

const BLOB = 3;
const DELTA_BY_OFFSET = 6;
const COUNT_AT = 8;

/** For `git index-pack --stdin` in a SHA-1 repository. */
export function packOf(blobs: readonly PackedBlob[]): Buffer {
  const head = Buffer.from("PACK\0\0\0\x02\0\0\0\0");
  head.writeUInt32BE(blobs.length, COUNT_AT);
  const parts: Uint8Array[] = [head];
  const starts: number[] = [];
  let at = head.length;
  for (const { content, base, compressed } of blobs) {
    starts.push(at);
    const distance = base === undefined ? Buffer.alloc(0) : distanceOf(at - (starts[base] as number));
    const type = base === undefined ? BLOB : DELTA_BY_OFFSET;
    const object = Buffer.concat([headerOf(type, content.length), distance, compressed ?? deflateSync(content)]);
    parts.push(object);
    at += object.length;
  }
  const pack = Buffer.concat(parts);
  return Buffer.concat([pack, createHash("sha1").update(pack).digest()]);
}

function headerOf(type: number, size: number): Buffer {
  const first = (type << 4) | (size & 15);
  return size < 16 ? Buffer.of(first) : Buffer.concat([Buffer.of(first | 0x80), sizeOf(Math.floor(size / 16))]);
}

/** Seven bits a byte, the highest first; each byte that another one follows counts one more. */
function distanceOf(distance: number): Buffer {
  const bytes = [distance & 127];
  for (let rest = Math.floor(distance / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift(0x80 | (--rest & 127));
  return Buffer.from(bytes);
}
