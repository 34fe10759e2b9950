// A stretch of bytes, or of a text with a character a byte.

export interface Span {
  readonly start: number;
  /** The place after the last one. */
  readonly end: number;
}
