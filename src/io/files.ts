// The real file system: reading only, and a walk that leaves nothing out but .git folders.

import { createReadStream } from "node:fs";
import { lstat, open, readdir, readFile, readlink } from "node:fs/promises";
import { resolve } from "node:path";
import type { Files, FoundFile } from "../world.ts";

const PIECE_BYTES = 1 << 20;

export function createFiles(directory: string): Files {
  return {
    readText: async (path) => (await readIfThere(resolve(directory, path)))?.toString("utf8"),
    readBytes: (path) => readContent(resolve(directory, path)),
    readPieces: (path) => createReadStream(resolve(directory, path), { highWaterMark: PIECE_BYTES }),
    walk: (path) => walk(resolve(directory, path), ""),
  };
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return undefined;
    throw error;
  }
}

/** A symlink's content is its target, as git has it; following it could lead out of the directory or round in a circle. */
async function readContent(path: string): Promise<Uint8Array> {
  const found = await lstat(path);
  if (found.isSymbolicLink()) return Buffer.from(await readlink(path, { encoding: "buffer" }));
  const file = await open(path);
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

async function* walk(root: string, below: string): AsyncGenerator<FoundFile> {
  const entries = await readdir(resolve(root, below), { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name !== ".git") yield* walkFolder(root, path);
    } else if (entry.isFile() || entry.isSymbolicLink()) {
      yield { path, sizeBytes: await sizeOf(resolve(root, path)), kind: entry.isSymbolicLink() ? "symlink" : "file" };
    }
  }
}

/** One closed folder must not keep the others from being read. */
async function* walkFolder(root: string, path: string): AsyncGenerator<FoundFile> {
  try {
    yield* walk(root, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    yield { path, sizeBytes: 0, kind: "unlisted" };
  }
}

/** What is gone by now is noticed when it is read. */
async function sizeOf(path: string): Promise<number> {
  return (await lstat(path).catch(() => undefined))?.size ?? 0;
}
