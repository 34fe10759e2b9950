// Searches content that is too large to be held, window by window, with lines counted from its start.

import type { Match, Matcher } from "./search/matcher.ts";

export interface WindowSizes {
  readonly windowBytes: number;
  /** What windows share, twice: a match counts where at least so many bytes on both sides of its start are in view. */
  readonly marginBytes: number;
}

/** A key with all that belongs to it stands within a margin. Both are whole numbers of the widest letters. */
const SIZES: WindowSizes = { windowBytes: 12 << 20, marginBytes: 1 << 20 };

/** Matches in content that comes in pieces; `onRead` is told of every piece's size. */
export async function searchWindows(
  pieces: AsyncIterable<Uint8Array>,
  path: string,
  matcher: Matcher,
  onRead: (bytes: number) => void,
  { windowBytes, marginBytes }: WindowSizes = SIZES,
): Promise<readonly Match[]> {
  const window = Buffer.allocUnsafe(windowBytes);
  const found: Match[] = [];
  let before = { lines: 0, letters: 0 };
  let filled = 0;
  let from = 0;
  const search = (until: number) => {
    const matches = matcher.search(window.subarray(0, filled), path).filter(({ start }) => start >= from && start < until);
    for (const match of matches) found.push(moved(match, before));
  };
  for await (const piece of pieces) {
    onRead(piece.length);
    for (let taken = 0; taken < piece.length; ) {
      if (filled === windowBytes) {
        search(filled - marginBytes);
        const kept = 2 * marginBytes;
        before = counted(window.subarray(0, filled - kept), before);
        window.copyWithin(0, filled - kept, filled);
        filled = kept;
        from = marginBytes;
      }
      const size = Math.min(piece.length - taken, windowBytes - filled);
      window.set(piece.subarray(taken, taken + size), filled);
      filled += size;
      taken += size;
    }
  }
  search(filled);
  return found;
}

interface Before {
  /** Line feeds before the window, and letters since the last of them. */
  readonly lines: number;
  readonly letters: number;
}

function moved(match: Match, { lines, letters }: Before): Match {
  return {
    ...match,
    line: match.line + lines,
    column: match.line === 1 ? match.column + letters : match.column,
    endLine: match.endLine + lines,
    endColumn: match.endLine === 1 ? match.endColumn + letters : match.endColumn,
  };
}

const NEWLINE = 0x0a;

function counted(bytes: Uint8Array, before: Before): Before {
  let lines = 0;
  let last = -1;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) {
    lines++;
    last = at;
  }
  let letters = last === -1 ? before.letters : 0;
  for (let at = last + 1; at < bytes.length; at++) if (((bytes[at] ?? 0) & 0xc0) !== 0x80) letters++;
  return { lines: before.lines + lines, letters };
}
