// Reads letters that are folded over lines with the same signs between all of them: `# `, `\n`, `" +`, `%0A`, `", "`.

import { isBase64Letter } from "../bytes/letter-kinds.ts";
import { HEX_VALUES, VALUES } from "../bytes/letter-tables.ts";
import { LONGEST_PIECE, letters } from "./letter-runs.ts";

/** Lines of one length, and the signs between them. */
export interface Fold {
  readonly start: number;
  readonly width: number;
  /** Where the first of the separators stands that are all the same. */
  readonly separator: number;
  readonly separatorEnd: number;
}

const LONGEST_SEPARATOR = 40;
/** Wider lines are texts of their own, which are decoded by themselves. */
const LONGEST_WIDTH = 4096;
/** Narrower columns are no columns. */
const NARROWEST = 8;
const WIDEST_NARROW = 19;
/** Two lines of which the second is shorter are a fold only where the first reads like base64. */
const SHORTEST_FIRST = 32;
const WIDEST = 128;
/** Before and after a line end. */
const LONGEST_SIGN = 16;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;

/** The fold that two long runs, one after the other, are the beginning of. */
export function foldOf(bytes: Uint8Array, before: number, beforeEnd: number, start: number, end: number): Fold | undefined {
  if (start - beforeEnd > LONGEST_SEPARATOR || bytes[beforeEnd] === 0x3d) return undefined;
  const width = beforeEnd - before;
  const separatorEnd = start + gluedLetters(bytes, start);
  const second = end - separatorEnd;
  if (second > width || width > LONGEST_WIDTH) return undefined;
  const isFold = second === width || (width >= SHORTEST_FIRST && width % 4 === 0 && isMixed(bytes, before, beforeEnd));
  return isFold ? { start: before, width, separator: beforeEnd, separatorEnd } : undefined;
}

/** The fold that a long run is the first line of, where its second and last one is too short to be a run, as `next` is. */
export function foldWithRest(bytes: Uint8Array, start: number, end: number, next: number): Fold | undefined {
  const width = end - start;
  if (
    (next !== -1 && next - end <= LONGEST_SEPARATOR) ||
    width < SHORTEST_FIRST ||
    width % 4 !== 0 ||
    width > WIDEST ||
    !isMixed(bytes, start, end)
  )
    return undefined;
  const lineEnd = bytes.subarray(0, end + LONGEST_SIGN).indexOf(NEWLINE, end);
  if (lineEnd === -1) return undefined;
  let rest = lineEnd + 1;
  // A line hardly begins with `/` or `-`, which are letters of base64 too, but a comment does.
  while (rest - lineEnd < LONGEST_SIGN && rest < bytes.length && (VALUES[bytes[rest] as number] as number) >= 62 && bytes[rest] !== NEWLINE)
    rest++;
  return runEnd(bytes, rest) - rest > 1 ? { start, width, separator: end, separatorEnd: rest } : undefined;
}

/** The fold of narrow lines that `inside` is in, nothing of it before `from`; three lines make one. */
export function narrowFoldAround(bytes: Uint8Array, inside: number, from: number): Fold | undefined {
  let start = inside;
  while (start > from && inside - start <= WIDEST_NARROW && isBase64Letter(bytes[start - 1])) start--;
  const end = runEnd(bytes, inside);
  if (end === -1 || end - start < NARROWEST || inside - start > WIDEST_NARROW) return undefined;
  start += gluedLetters(bytes, start);
  const width = end - start;
  if (width < NARROWEST || width > WIDEST_NARROW) return undefined;
  const separatorEnd = nextLine(bytes, end, width);
  if (separatorEnd === -1) return undefined;
  const fold = { start, width, separator: end, separatorEnd };
  const third = afterSeparator(bytes, separatorEnd + width, fold);
  if (third === -1 || !isBase64Letter(bytes[third])) return undefined;
  return { ...fold, start: firstLine(bytes, fold, from) };
}

/** Where the next run of exactly so many letters begins. */
function nextLine(bytes: Uint8Array, end: number, width: number): number {
  const limit = Math.min(bytes.length, end + LONGEST_SEPARATOR);
  for (let at = end + 1; at < limit; at++) {
    if (!isBase64Letter(bytes[at])) continue;
    const start = at + gluedLetters(bytes, at);
    const next = runEnd(bytes, at);
    if (next === -1) return -1;
    if (next - start === width) return start;
    if (next - start > NARROWEST) return -1;
    at = next;
  }
  return -1;
}

function firstLine(bytes: Uint8Array, fold: Fold, from: number): number {
  const { width, separator, separatorEnd } = fold;
  let { start } = fold;
  for (;;) {
    const before = start - (separatorEnd - separator) - width;
    if (before < from || afterSeparator(bytes, before + width, fold) !== start || !areLetters(bytes, before, before + width)) return start;
    start = before;
  }
}

function areLetters(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isBase64Letter(bytes[at])) return false;
  return true;
}

/** -1 where it is longer than a narrow line. */
function runEnd(bytes: Uint8Array, start: number): number {
  const limit = start + WIDEST_NARROW + 8;
  let at = start;
  while (at < limit && isBase64Letter(bytes[at])) at++;
  return at === limit ? -1 : at;
}

/** Letters that belong to an escape between two lines: the `n` of `\n`, `u000a`, the digits of `%0A`. */
function gluedLetters(bytes: Uint8Array, start: number): number {
  const before = bytes[start - 1];
  if (before === 0x25) return 2;
  if (before !== BACKSLASH) return 0;
  return bytes[start] === 0x75 ? 5 : bytes[start] === 0x78 ? 3 : 1;
}

/** Each line may be a text of its own where commas or nothing but space stand between them. */
export function mayBeList(bytes: Uint8Array, { separator, separatorEnd }: Fold): boolean {
  let isSpace = true;
  for (let at = separator; at < separatorEnd; at++) {
    if (bytes[at] === 0x2c) return true;
    isSpace &&= (bytes[at] as number) <= 0x20;
  }
  return isSpace;
}

/** Is the first line hex that spells no text, as in a list of checksums? */
export function isChecksum(bytes: Uint8Array, { start, width }: Fold): boolean {
  for (let at = start; at < start + width; at++) if ((HEX_VALUES[bytes[at] as number] as number) > 15) return false;
  // Printable letters begin with 2 to 7, tabs and line ends with 0.
  for (let at = start; at < start + Math.min(width, SHORTEST_FIRST); at += 2) {
    const high = HEX_VALUES[bytes[at] as number] as number;
    if (high > 7 || high === 1) return true;
  }
  return false;
}

/** Capitals, small letters and digits. */
function isMixed(bytes: Uint8Array, start: number, end: number): boolean {
  let kinds = 0;
  for (let at = start; at < end && kinds !== 7; at++) {
    const value = VALUES[bytes[at] as number] as number;
    kinds |= value < 26 ? 1 : value < 52 ? 2 : value < 62 ? 4 : 0;
  }
  return kinds === 7;
}

interface Gathered {
  readonly end: number;
  /** Where to go on after a full piece: some lines before its end; -1 where the fold ends. */
  readonly next: number;
}

/** Reads letters into `letters`, from the line that begins at `start` on; `shared` of them once more in the next piece. */
export function gatherFold(bytes: Uint8Array, start: number, fold: Fold, shared: number): Gathered {
  const { values, positions } = letters;
  let count = 0;
  let isHex = true;
  let next = -1;
  let end = start;
  let line = start;
  let isOver = false;
  for (; line !== -1 && count + fold.width <= LONGEST_PIECE; line = afterSeparator(bytes, end, fold)) {
    for (end = line; end - line < fold.width && isBase64Letter(bytes[end]); end++) {
      const byte = bytes[end] as number;
      isHex &&= (HEX_VALUES[byte] as number) < 16;
      values[count] = VALUES[byte] as number;
      positions[count++] = end;
    }
    // Never the first line: a piece that began where the last one did would have no end.
    if (next === -1 && line > start && count > LONGEST_PIECE - shared) next = line;
    isOver = end - line < fold.width || isBase64Letter(bytes[end]);
    if (isOver) break;
  }
  letters.count = count;
  letters.isHex = isHex;
  const following = next === -1 && line > start ? line : next;
  return { end, next: !isOver && count + fold.width > LONGEST_PIECE ? following : -1 };
}

/** Where the next line begins; -1 where other signs follow than before. */
function afterSeparator(bytes: Uint8Array, end: number, { separator, separatorEnd }: Fold): number {
  const length = separatorEnd - separator;
  for (let index = 0; index < length; index++) if (bytes[end + index] !== bytes[separator + index]) return -1;
  return end + length;
}
