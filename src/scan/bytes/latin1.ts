// Bytes as text, a character a byte: a place in one is the same place in the other.

/** Without a copy of the bytes; what lies beyond them is left out, as `subarray` does. */
export function latin1(bytes: Uint8Array, from = 0, to: number = bytes.length): string {
  const start = Math.min(from, bytes.length);
  const end = Math.min(to, bytes.length);
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.max(0, end - start)).toString("latin1");
}
