// Tells quotes, hex digits and letters of base64 by their bytes; what stands past the end of the bytes is none of them.

import { HEX_VALUES, LETTER } from "./letter-tables.ts";

export function isQuote(byte: number | undefined): boolean {
  return byte === 0x22 || byte === 0x27 || byte === 0x60;
}

export function isHexDigit(byte: number | undefined): boolean {
  return byte !== undefined && (HEX_VALUES[byte] as number) < 16;
}

export function isBase64Letter(byte: number | undefined): boolean {
  return byte !== undefined && LETTER[byte] === 1;
}
