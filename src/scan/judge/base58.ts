// Reads base58, the alphabet of keys that are copied by hand.

const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/** Longer texts are no key, and the conversion is quadratic. */
const BASE58_LONGEST = 200;

/** Bytes that a base58 text stands for, or undefined where it is none. */
export function base58Bytes(text: string): Uint8Array | undefined {
  if (text.length > BASE58_LONGEST) return undefined;
  let value = 0n;
  for (const letter of text) {
    const digit = BASE58.indexOf(letter);
    if (digit === -1) return undefined;
    value = value * 58n + BigInt(digit);
  }
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  const hex = value === 0n ? "" : value.toString(16);
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex")]);
}
