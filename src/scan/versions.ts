// Searches a file's new version by what changed since an earlier one that held nothing: most of a history is repetition.

import type { Match, Matcher } from "./matcher.ts";

/** What makes a key one stands within so many bytes of it, or in one unbroken run of letters with it. */
const MARGIN_BYTES = 2048;
/** Below this, there is little to be left out. */
const SMALLEST_BYTES = 3 * MARGIN_BYTES;
const MOST_REMEMBERED_BYTES = 24 << 20;
/** So many bytes tell whether a file is text of one-byte letters. */
const SAMPLE_BYTES = 4096;

interface Version {
  readonly room: Uint8Array;
  length: number;
}

/**
 * Finds what `matcher` finds, with less work. Where an earlier version of the file held nothing, only the stretch that
 * changed is searched, with all that may belong to it; if anything stands there, the whole file is searched after all.
 */
export function searchingVersions(matcher: Matcher): Matcher {
  const clean = createCleanVersions();
  return {
    notices: matcher.notices,
    search(bytes, path) {
      if (bytes.length < SMALLEST_BYTES || !isPlain(bytes)) return matcher.search(bytes, path);
      const earlier = clean.get(path);
      const holdsNothing = earlier !== undefined && stretchesHoldNothing(earlier, bytes, (stretch) => matcher.search(stretch, path));
      const matches = holdsNothing ? [] : matcher.search(bytes, path);
      if (matches.length === 0) clean.put(path, bytes);
      else clean.forget(path);
      return matches;
    },
  };
}

/** Letters of several bytes are told from the start of a file, which a stretch does not have. */
function isPlain(bytes: Uint8Array): boolean {
  return (bytes[0] ?? 0) < 0xfe && !bytes.subarray(0, SAMPLE_BYTES).includes(0);
}

function createCleanVersions() {
  const versions = new Map<string, Version>();
  let bytesHeld = 0;
  const forget = (path: string) => {
    bytesHeld -= versions.get(path)?.room.length ?? 0;
    versions.delete(path);
  };
  return {
    forget,
    get(path: string): Uint8Array | undefined {
      const version = versions.get(path);
      return version?.room.subarray(0, version.length);
    },
    /** Copies the bytes; the ones that were put longest ago make room. */
    put(path: string, bytes: Uint8Array): void {
      const old = versions.get(path);
      const fits = old !== undefined && old.room.length >= bytes.length;
      const room = fits ? old.room : new Uint8Array(bytes.length + (bytes.length >> 3));
      forget(path);
      room.set(bytes);
      versions.set(path, { room, length: bytes.length });
      bytesHeld += room.length;
      for (const first of versions.keys()) {
        if (bytesHeld <= MOST_REMEMBERED_BYTES) break;
        forget(first);
      }
    },
  };
}

/** False where something was found, and where so much changed that the whole file may as well be searched. */
function stretchesHoldNothing(earlier: Uint8Array, bytes: Uint8Array, search: (stretch: Uint8Array) => readonly Match[]): boolean {
  const stretches = withMargins(bytes, changes(asBuffer(earlier), asBuffer(bytes)));
  const size = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  return size * 4 < bytes.length * 3 && stretches.every(({ from, to }) => search(bytes.subarray(from, to)).length === 0);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How far an unchanged stretch is looked for after a change: in steps through the earlier version, anywhere in the later one. */
const STEPS_AHEAD = 48;
const STEP_BYTES = 160;
const NEEDLE_BYTES = 48;
const REACH_BYTES = 16 << 10;
/** Looking for unchanged stretches may read so many times the file's bytes. */
const MOST_READING = 12;

/** What lies between stretches that both have: empty where something was only taken away. */
function changes(earlier: Buffer, bytes: Buffer): readonly Stretch[] {
  const found: Stretch[] = [];
  let bytesLeft = bytes.length * MOST_READING;
  let inEarlier = 0;
  let at = 0;
  for (;;) {
    const same = sameLength(earlier, inEarlier, bytes, at);
    inEarlier += same;
    at += same;
    if (at === bytes.length && inEarlier === earlier.length) return found;
    const next = bytesLeft > 0 ? nextSame(earlier, inEarlier, bytes, at) : undefined;
    found.push({ from: at, to: next?.at ?? bytes.length });
    if (next === undefined) return withSameEnd(found, earlier, inEarlier, bytes);
    bytesLeft -= Math.min(REACH_BYTES, bytes.length - at) * (1 + (next.inEarlier - inEarlier) / STEP_BYTES);
    ({ inEarlier, at } = next);
  }
}

function nextSame(
  earlier: Buffer,
  inEarlier: number,
  bytes: Buffer,
  at: number,
): { readonly inEarlier: number; readonly at: number } | undefined {
  const reach = bytes.subarray(at, at + REACH_BYTES);
  for (let step = 0; step < STEPS_AHEAD; step++) {
    const start = inEarlier + step * STEP_BYTES;
    if (start + NEEDLE_BYTES > earlier.length) return undefined;
    const found = reach.indexOf(earlier.subarray(start, start + NEEDLE_BYTES));
    if (found !== -1) return { inEarlier: start, at: at + found };
  }
  return undefined;
}

/** After a change too large to be seen over, what both end with may still be the same. */
function withSameEnd(found: readonly Stretch[], earlier: Buffer, inEarlier: number, bytes: Buffer): readonly Stretch[] {
  const from = found.at(-1)?.from ?? 0;
  const most = Math.min(earlier.length - inEarlier, bytes.length - from);
  return [...found.slice(0, -1), { from, to: bytes.length - sameEndLength(earlier, bytes, most) }];
}

/** Steps in which versions are compared: large ones by native code, the last one byte by byte. */
const COMPARED = [4096, 256];

function sameLength(one: Buffer, inOne: number, other: Buffer, inOther: number): number {
  const most = Math.min(one.length - inOne, other.length - inOther);
  let count = 0;
  for (const step of COMPARED) {
    while (count + step <= most && isSame(one, inOne + count, other, inOther + count, step)) count += step;
  }
  while (count < most && one[inOne + count] === other[inOther + count]) count++;
  return count;
}

function sameEndLength(one: Buffer, other: Buffer, most: number): number {
  let count = 0;
  for (const step of COMPARED) {
    while (count + step <= most && isSame(one, one.length - count - step, other, other.length - count - step, step)) count += step;
  }
  while (count < most && one[one.length - count - 1] === other[other.length - count - 1]) count++;
  return count;
}

function isSame(one: Buffer, inOne: number, other: Buffer, inOther: number, length: number): boolean {
  return one.compare(other, inOther, inOther + length, inOne, inOne + length) === 0;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Changes with all that may belong to them; those that meet are one. */
function withMargins(bytes: Uint8Array, changed: readonly Stretch[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let until = 0;
  for (const change of changed) {
    const wanted = { from: Math.max(0, change.from - MARGIN_BYTES), to: Math.min(bytes.length, change.to + MARGIN_BYTES) };
    if (stretches.length > 0 && wanted.to <= until) continue;
    const last = stretches.at(-1);
    const from = breakBefore(bytes, wanted.from, until);
    until = breakAfter(bytes, Math.max(until, wanted.to));
    if (last !== undefined && from <= last.to) stretches[stretches.length - 1] = { from: last.from, to: until };
    else stretches.push({ from, to: until });
  }
  return stretches;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const COMMA = 0x2c;

/** The nearest gap at or before `offset`; nothing before `floor` is looked at. */
function breakBefore(bytes: Uint8Array, offset: number, floor: number): number {
  let at = offset;
  while (at > floor && !isGap(bytes, at)) at--;
  return Math.min(at, offset);
}

/** The nearest gap at or after `offset`. */
function breakAfter(bytes: Uint8Array, offset: number): number {
  let at = offset;
  while (at < bytes.length && !isGap(bytes, at)) at++;
  return at;
}

/** Keys, certificates and encoded texts run on without an empty line, without a space between words and without lists. */
function isGap(bytes: Uint8Array, at: number): boolean {
  const before = bytes[at - 1] ?? 0;
  if (bytes[at] === NEWLINE) return before === NEWLINE || (before === RETURN && bytes[at - 2] === NEWLINE);
  return bytes[at] === SPACE && (before === COMMA || (isLetter(before) && isLetter(bytes[at + 1] ?? 0)));
}

function isLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
