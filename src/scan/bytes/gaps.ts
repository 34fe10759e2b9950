// Steps over the spaces between a name, its operator and its value.

/** Spaces that align values in a column. */
export const LONGEST_GAP = 40;

export function skipGap(bytes: Uint8Array, start: number): number {
  let at = start;
  const limit = Math.min(bytes.length, start + LONGEST_GAP);
  while (at < limit) {
    if (isGap(bytes[at])) at++;
    else if (bytes[at] === 0xc2 && bytes[at + 1] === 0xa0) at += 2;
    else break;
  }
  return at;
}

export function isGap(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09;
}

export function standsAt(bytes: Uint8Array, start: number, text: Uint8Array): boolean {
  for (let index = 0; index < text.length; index++) if (bytes[start + index] !== text[index]) return false;
  return true;
}
