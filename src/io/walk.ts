// Files of a directory as they are: a walk that leaves nothing out but .git folders, and contents without following links.

import { lstat, open, readdir, readlink } from "node:fs/promises";
import { resolve } from "node:path";
import type { FoundFile } from "../world.ts";

/** A symlink's content is its target, as git has it; following it could lead out of the directory or round in a circle. */
export async function readContent(path: string): Promise<Uint8Array> {
  const found = await lstat(path);
  if (found.isSymbolicLink()) return Buffer.from(await readlink(path, { encoding: "buffer" }));
  const file = await open(path);
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Rejects where the root itself cannot be listed. */
export async function* walk(root: string, below = ""): AsyncGenerator<FoundFile> {
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
