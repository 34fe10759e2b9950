// Marvin32, the keyed hash that Microsoft's identifiable keys end in.

/** The 32-bit form: both halves of the state, xor-ed. `seed` as two 32-bit words. */
export function marvin32(bytes: Uint8Array, seedHigh: number, seedLow: number): number {
  const state = { low: seedLow | 0, high: seedHigh | 0 };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) mix(state, view.getUint32(at, true));
  let rest = 0x80;
  for (let index = bytes.length - 1; index >= at; index--) rest = (rest << 8) | (bytes[index] as number);
  mix(state, rest);
  mix(state, 0);
  return (state.low ^ state.high) >>> 0;
}

function mix(state: { low: number; high: number }, word: number): void {
  let low = (state.low + word) | 0;
  let high = state.high ^ low;
  low = (rotate(low, 20) + high) | 0;
  high = rotate(high, 9) ^ low;
  low = (rotate(low, 27) + high) | 0;
  high = rotate(high, 19);
  state.low = low;
  state.high = high;
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
