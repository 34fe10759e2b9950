// What each letter of base64 and hex stands for, and which bytes are text.

/** Value of each letter of base64 or base64url; 255 for all other bytes. */
export const VALUES = buildValues();
/** 1 for those letters. */
export const LETTER = VALUES.map((value) => (value < 64 ? 1 : 0));
/** Value of each hex digit of either case; 255 for all other bytes. */
export const HEX_VALUES = buildHexValues();
/** 1 for printable ASCII and white space, and for zero, which is one half of a wide letter. */
export const TEXT = buildText();

function buildValues(): Uint8Array {
  const table = new Uint8Array(256).fill(255);
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (let value = 0; value < 64; value++) table[letters.charCodeAt(value)] = value;
  table[0x2d] = 62;
  table[0x5f] = 63;
  return table;
}

function buildHexValues(): Uint8Array {
  const table = new Uint8Array(256).fill(255);
  for (let value = 0; value < 16; value++) {
    table[value.toString(16).charCodeAt(0)] = value;
    table[value.toString(16).toUpperCase().charCodeAt(0)] = value;
  }
  return table;
}

function buildText(): Uint8Array {
  const table = new Uint8Array(256);
  table.fill(1, 0x20, 0x7f);
  for (const byte of [0, 9, 10, 13]) table[byte] = 1;
  return table;
}
