// Bytes as text, a character a byte: a place in one is the same place in the other.

import { asBuffer } from "./as-buffer.ts";

/** Without a copy of the bytes; what lies beyond them is left out, as `subarray` does. */
export function latin1(bytes: Uint8Array, from = 0, to: number = bytes.length): string {
  const start = Math.min(from, bytes.length);
  const end = Math.min(to, bytes.length);
  return asBuffer(bytes).toString("latin1", start, Math.max(start, end));
}
