// Remembers the last version of each file, to tell what a new one changed.

import { holdsZero, isPlain } from "../bytes/plain-text.ts";
import { type Edit, editsBetween } from "./edits.ts";

/** Below this, little could be left out. */
const SMALLEST_COMPARED_BYTES = 1536;
const MOST_REMEMBERED_BYTES = 24 << 20;

/** Is what it changes all that has to be searched? Not of a binary: one byte of zero makes keys of what stands anywhere in it. */
export function mayBeCompared(bytes: Uint8Array): boolean {
  return bytes.length >= SMALLEST_COMPARED_BYTES && isPlain(bytes) && !holdsZero(bytes, bytes.length);
}

export interface EarlierVersions {
  /** What was changed since the last version at this path, undefined where none is remembered. From now on these bytes are the last. */
  editsOf(path: string, bytes: Uint8Array): readonly Edit[] | undefined;
  forget(path: string): void;
}

interface Version {
  readonly room: Buffer;
  readonly length: number;
}

export function createEarlierVersions(): EarlierVersions {
  const versions = new Map<string, Version>();
  let bytesHeld = 0;
  const forget = (path: string) => {
    bytesHeld -= versions.get(path)?.room.length ?? 0;
    versions.delete(path);
  };
  /** Copies the bytes; the ones that were put longest ago make room. */
  const put = (path: string, bytes: Uint8Array): void => {
    const old = versions.get(path);
    const fits = old !== undefined && old.room.length >= bytes.length;
    const room = fits ? old.room : Buffer.allocUnsafeSlow(bytes.length + (bytes.length >> 3));
    forget(path);
    room.set(bytes);
    versions.set(path, { room, length: bytes.length });
    bytesHeld += room.length;
    for (const first of versions.keys()) {
      if (bytesHeld <= MOST_REMEMBERED_BYTES) break;
      forget(first);
    }
  };
  return {
    forget,
    editsOf(path, bytes) {
      // What is no plain text is told from the start of a file, which a stretch of it does not have.
      if (!mayBeCompared(bytes)) {
        forget(path);
        return undefined;
      }
      const last = versions.get(path);
      const edits = last === undefined ? undefined : editsBetween(last.room.subarray(0, last.length), bytes);
      put(path, bytes);
      return edits;
    },
  };
}
