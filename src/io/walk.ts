// Files of a directory as they are: a walk that leaves nothing out but .git folders, and contents without following links.

import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { lstat, open, readdir, readlink } from "node:fs/promises";
import type { FoundFile } from "../world.ts";

const PIECE_BYTES = 1 << 20;

/** Names are bytes to the system, and not always text. Rejects where the root itself, an absolute path, cannot be listed. */
export async function* walk(root: string, below: Uint8Array = new Uint8Array()): AsyncGenerator<FoundFile> {
  const listed = await readdir(inside(root, below), { withFileTypes: true, encoding: "buffer" });
  const entries = listed.filter((entry) => !(entry.isDirectory() && GIT.equals(entry.name)));
  if (entries.length === 0 && below.length > 0) yield { path: below, kind: "name" };
  for (const entry of entries.toSorted((a, b) => Buffer.compare(a.name, b.name))) {
    const path = below.length === 0 ? entry.name : Buffer.concat([below, SLASH, entry.name]);
    if (entry.isDirectory()) yield* walkFolder(root, path);
    else if (entry.isFile() || entry.isSymbolicLink()) yield await fileAt(root, path, entry.isSymbolicLink() ? "symlink" : "file");
    else yield { path, kind: "name" };
  }
}

const SLASH = Buffer.from("/");
const GIT = Buffer.from(".git");

/** Text where it can be: Windows takes long paths only so. */
function inside(root: string, below: Uint8Array): string | Buffer {
  const path = Buffer.concat([Buffer.from(`${root}/`), below]);
  return isUtf8(path) ? path.toString("utf8") : path;
}

/** One closed folder must not keep the others from being read. */
async function* walkFolder(root: string, path: Uint8Array): AsyncGenerator<FoundFile> {
  try {
    yield* walk(root, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    yield { path, kind: "unlisted", code: String(error.code) };
  }
}

/** What is gone by now is noticed when it is read. */
async function fileAt(root: string, path: Uint8Array, kind: "file" | "symlink"): Promise<FoundFile> {
  const place = inside(root, path);
  const sizeBytes = (await lstat(place).catch(() => undefined))?.size ?? 0;
  return {
    path,
    kind,
    sizeBytes,
    read: () => readContent(place),
    readPieces: () => createReadStream(place, { highWaterMark: PIECE_BYTES }),
  };
}

/** A symlink's content is its target, as git has it; following it could lead out of the directory or round in a circle. */
async function readContent(place: string | Buffer): Promise<Uint8Array> {
  const found = await lstat(place);
  if (found.isSymbolicLink()) return readlink(place, { encoding: "buffer" });
  const file = await open(place);
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}
