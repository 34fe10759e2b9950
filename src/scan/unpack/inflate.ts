// Inflates zlib as far as it goes.

import { fflate } from "./fflate.ts";

const SLICE_BYTES = 16 << 10;

/** Somewhat more than `mostBytes` where there is more; nothing where it is no zlib. */
export function inflate(packed: Uint8Array, mostBytes: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    const unzlib = new (fflate().Unzlib)((piece) => {
      pieces.push(piece);
      size += piece.length;
    });
    for (let at = 0; at < packed.length && size <= mostBytes; at += SLICE_BYTES) unzlib.push(packed.subarray(at, at + SLICE_BYTES), false);
  } catch {
    // Another form, or cut: what came out so far is searched.
  }
  return Buffer.concat(pieces);
}
