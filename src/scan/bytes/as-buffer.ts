// Bytes as the one kind of array that all of the search reads.

/**
 * The same bytes, no copy. Where all arrays are of one kind the engine makes code for that kind alone; where a second one
 * comes along, it throws the code away and makes a slower one.
 */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
