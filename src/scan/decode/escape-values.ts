// An escape as a number, and the ones that hex digits spell.

/** An escape as one number, so that reading millions of them leaves nothing behind: its byte, its length, its kind. */
export type Escape = number;
export const NONE: Escape = -1;
export const KINDS = ["percent", "escape", "html", "invisible letters", "utf-7", "look-alike letters"] as const;
export type Kind = 0 | 1 | 2 | 3 | 4 | 5;
/** In the place of its byte: nothing is to be seen there. */
export const NOTHING = 0;

const LONGEST_ESCAPE = 12;

export function escapeOf(value: number, length: number, kind: Kind): Escape {
  const isWorthIt = (value >= 0x20 && value < 0x7f) || value === 0x0a || value === 0x0d || value === 0x09;
  return isWorthIt ? value | (length << 8) | (kind << 16) : NONE;
}

export function hexEscape(bytes: Uint8Array, at: number, lead: number, digits: number, kind: Kind): Escape {
  let value = 0;
  for (let index = 0; index < digits; index++) {
    const digit = hexDigit(bytes[at + lead + index]);
    if (digit === -1) return NONE;
    value = value * 16 + digit;
  }
  return escapeOf(value, lead + digits, kind);
}

/** `\u{41}` */
export function bracedEscape(bytes: Uint8Array, at: number, lead: number): Escape {
  let value = 0;
  for (let index = lead; index < lead + LONGEST_ESCAPE; index++) {
    if (bytes[at + index] === 0x7d) return escapeOf(value, index + 1, 1);
    const digit = hexDigit(bytes[at + index]);
    if (digit === -1) return NONE;
    value = value * 16 + digit;
  }
  return NONE;
}

export function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 32;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
