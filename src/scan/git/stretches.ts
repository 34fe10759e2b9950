// What of a file's new version has to be searched: the stretches that changed, with all that may belong to them.

import { lineEnd, lineStart } from "../bytes/locate.ts";
import type { GivenHits } from "../search/search-bytes.ts";
import type { Edit, Stretch } from "./edits.ts";

/** A stretch of a version, with the keywords in it where they were looked for. */
export interface SearchedStretch extends Stretch {
  readonly hits?: GivenHits;
}

/** What makes a key one stands within so many bytes of it, on the same line, or in one unbroken run of letters with it. */
const MARGIN_BYTES = 384;
/** What stands farther apart than this on one long line does not belong together. */
const LONGEST_LINE_BYTES = 2048;

/** In order of place, those that meet as one; the whole version where `edits` are not known or little would be left out. */
export function stretchesToSearch(bytes: Uint8Array, edits: readonly Edit[] | undefined): readonly Stretch[] {
  const whole = [{ from: 0, to: bytes.length }];
  if (edits === undefined) return whole;
  const stretches = withMargins(bytes, edits);
  const size = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  return size * 4 >= bytes.length * 3 ? whole : stretches;
}

function withMargins(bytes: Uint8Array, changed: readonly Stretch[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let until = 0;
  for (const change of changed) {
    const last = stretches.at(-1);
    if (last !== undefined && change.to + MARGIN_BYTES <= until) continue;
    const from = startOfContext(bytes, Math.max(0, change.from - MARGIN_BYTES), until);
    until = endOfContext(bytes, Math.max(until, Math.min(bytes.length, change.to + MARGIN_BYTES)));
    if (last !== undefined && from <= last.to) stretches[stretches.length - 1] = { from: last.from, to: until };
    else stretches.push({ from, to: until });
  }
  return stretches;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const COMMA = 0x2c;

/** Start of the line with the nearest gap at or before `offset`; nothing before `floor` is looked at. */
function startOfContext(bytes: Uint8Array, offset: number, floor: number): number {
  let at = offset;
  while (at > floor && !isGap(bytes, at)) at--;
  return Math.max(floor, lineStart(bytes, Math.min(at, offset), LONGEST_LINE_BYTES));
}

/** End of the line with the nearest gap at or after `offset`. */
function endOfContext(bytes: Uint8Array, offset: number): number {
  let at = offset;
  while (at < bytes.length && !isGap(bytes, at)) at++;
  return lineEnd(bytes, at, LONGEST_LINE_BYTES);
}

/** Keys, certificates, encoded texts and lists of bytes run on without an empty line and without a space between words. */
function isGap(bytes: Uint8Array, at: number): boolean {
  const before = bytes[at - 1] ?? 0;
  if (bytes[at] === NEWLINE) return before === NEWLINE || (before === RETURN && bytes[at - 2] === NEWLINE);
  if (bytes[at] !== SPACE) return false;
  const after = bytes[at + 1] ?? 0;
  return isLetter(after) && (isLetter(before) || before === COMMA);
}

function isLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
