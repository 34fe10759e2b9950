// Steps over the comments that stand between strings of source code.

const NEWLINE = 0x0a;
const SLASH = 0x2f;
const STAR = 0x2a;
const HASH = 0x23;

/** Offset after the comment that begins here, its line end not included; `at` where none does, or none that ends before `limit`. */
export function commentEnd(bytes: Uint8Array, at: number, limit: number): number {
  if (bytes[at] === HASH || (bytes[at] === SLASH && bytes[at + 1] === SLASH)) return indexOfByte(bytes, NEWLINE, at, limit) ?? at;
  if (bytes[at] !== SLASH || bytes[at + 1] !== STAR) return at;
  const star = indexOfByte(bytes, STAR, at + 2, limit);
  return star !== undefined && bytes[star + 1] === SLASH ? star + 2 : at;
}

/** Steps over white space and comments. */
export function skipBlank(bytes: Uint8Array, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const next = (bytes[at] as number) <= 0x20 ? at + 1 : commentEnd(bytes, at, limit);
    if (next === at) break;
    at = next;
  }
  return at;
}

function indexOfByte(bytes: Uint8Array, wanted: number, from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at++) if (bytes[at] === wanted) return at;
  return undefined;
}
