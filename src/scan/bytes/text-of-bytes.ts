// Bytes as text, a character a byte: a place in one is the same place in the other; and as UTF-8.

import { asBuffer } from "./as-buffer.ts";

/** Without a copy of the bytes; what lies beyond them is left out, as `subarray` does. */
export function latin1(bytes: Uint8Array, from = 0, to: number = bytes.length): string {
  return asBuffer(bytes).toString("latin1", Math.min(from, bytes.length), Math.min(to, bytes.length));
}

export function utf8(bytes: Uint8Array, from: number, to: number): string {
  return asBuffer(bytes).toString("utf8", Math.max(0, from), Math.min(to, bytes.length));
}
