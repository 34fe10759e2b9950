// The files in which git packs its objects, opened for reading.

import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import type { Pack } from "../world.ts";

/** Indexes are held whole; packs whose indexes together take more are not opened. */
const MOST_INDEX_BYTES = 24 << 20;
/** Packs that are no larger together are read at once and held. */
const MOST_HELD_BYTES = 16 << 20;
/** More are not opened: a clone that nobody tidied may have any number. */
const MOST_PACKS = 256;
/** Of larger ones what belongs together mostly stands side by side: so much is read at once, and little where it does not. */
const WINDOW_BYTES = 32 << 10;

/** The packs of a folder; none where one of them cannot be opened or the indexes are too large. */
export function openPacks(folder: string): readonly Pack[] {
  const opened: Pack[] = [];
  try {
    const paths = readdirSync(folder)
      .filter((name) => name.endsWith(".idx"))
      .map((name) => join(folder, name.slice(0, -".idx".length)));
    if (paths.length > MOST_PACKS || sizeOf(paths, ".idx") > MOST_INDEX_BYTES) return [];
    const isHeld = sizeOf(paths, ".pack") <= MOST_HELD_BYTES;
    for (const path of paths) opened.push(openPack(path, isHeld));
    return opened;
  } catch {
    // git says what is wrong with them.
    for (const pack of opened) pack.close();
    return [];
  }
}

/** Throws where one of them is no file: to open a pipe would be to wait for who writes into it. */
function sizeOf(paths: readonly string[], kind: ".idx" | ".pack"): number {
  return paths.reduce((sum, path) => {
    const status = statSync(path + kind);
    if (!status.isFile()) throw new Error("a pack is no file");
    return sum + status.size;
  }, 0);
}

function openPack(path: string, isHeld: boolean): Pack {
  const index = readFileSync(`${path}.idx`);
  const file = openSync(`${path}.pack`, "r");
  const sizeBytes = fstatSync(file).size;
  const window = Buffer.allocUnsafeSlow(isHeld ? sizeBytes : WINDOW_BYTES);
  let from = 0;
  let to = isHeld ? readFully(file, window, 0) : 0;
  const read = (offset: number, length: number): Uint8Array => {
    const end = Math.min(offset + length, sizeBytes);
    if (offset >= from && end <= to) return window.subarray(offset - from, end - from);
    if (length > window.length) {
      const own = Buffer.allocUnsafe(Math.max(0, end - offset));
      return own.subarray(0, readFully(file, own, offset));
    }
    from = offset;
    to = offset + readFully(file, window, offset);
    return window.subarray(0, Math.max(0, Math.min(end, to) - from));
  };
  return {
    index,
    sizeBytes,
    read,
    inflate(start, end, size) {
      try {
        const inflated = inflateSync(read(start, end - start), { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) });
        return inflated.length === size ? inflated : undefined;
      } catch {
        return undefined;
      }
    },
    close: () => closeSync(file),
  };
}

function readFully(file: number, into: Uint8Array, offset: number): number {
  let filled = 0;
  while (filled < into.length) {
    const count = readSync(file, into, filled, into.length - filled, offset + filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}
