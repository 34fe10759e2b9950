// Turns byte offsets into lines and columns, walking forward only once however many offsets are asked for.

interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Locator {
  /** 1-based line and column in characters (code points) of UTF-8 text. Offsets should not go down. */
  at(offset: number): Position;
}

const NEWLINE = 0x0a;

export function createLocator(bytes: Uint8Array): Locator {
  let at = 0;
  let line = 1;
  let column = 1;
  return {
    at(offset) {
      if (offset < at) {
        at = 0;
        line = 1;
        column = 1;
      }
      for (; at < offset; at++) {
        const byte = bytes[at] as number;
        if (byte === NEWLINE) {
          line++;
          column = 1;
        } else if ((byte & 0xc0) !== 0x80) column++;
      }
      return { line, column };
    },
  };
}

/** Offset of the first byte of the line that holds `offset`, at most `reach` bytes before it. */
export function lineStart(bytes: Uint8Array, offset: number, reach: number): number {
  const limit = Math.max(0, offset - reach);
  let at = offset;
  while (at > limit && bytes[at - 1] !== NEWLINE) at--;
  return at;
}

/** Offset after the last byte of the line that holds `offset` (its line end left out), at most `reach` bytes after it. */
export function lineEnd(bytes: Uint8Array, offset: number, reach: number): number {
  const limit = Math.min(bytes.length, offset + reach);
  let at = offset;
  while (at < limit && bytes[at] !== NEWLINE) at++;
  return at;
}
