// What is damaged in a store is never taken for clean or for something else, and all that is whole is read.
import { chmod, readFile, truncate, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { Repository } from "../../support/repository.ts";
import { incompleteOf, realGit, scanHistory } from "../scanning.ts";
import { editsOfFiles, importInto, repositoryOf, threadsOf } from "./long-history.ts";
import { packsOf, REPACK, readAll, repacked, wantedOf } from "./packed.ts";

interface PackRow {
  readonly id: string;
  readonly type: string;
  readonly packedBytes: number;
  readonly offset: number;
  readonly base: string | undefined;
}

async function rowsOf(repository: Repository, pack: string): Promise<readonly PackRow[]> {
  const rows = await repository.git("verify-pack", "-v", pack);
  return rows.split("\n").flatMap((row) => {
    const [id = "", type = "", , packed, offset, , base] = row.split(/ +/);
    return id.length === 40 ? [{ id, type, packedBytes: Number(packed), offset: Number(offset), base }] : [];
  });
}

/** It, and all that is told as a change of it. */
function familyOf(rows: readonly PackRow[], id: string): ReadonlySet<string> {
  const family = new Set([id]);
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const row of rows) if (row.base !== undefined && family.has(row.base)) family.add(row.id);
  }
  return family;
}

async function spoilt(path: string, how: (bytes: Buffer) => void): Promise<void> {
  const bytes = await readFile(path);
  how(bytes);
  await chmod(path, 0o644);
  await writeFile(path, bytes);
}

describe("a damaged store", () => {
  const isBase = ({ type, base }: PackRow) => type === "blob" && base === undefined;
  const isChange = ({ type, base }: PackRow) => type === "blob" && base !== undefined;

  test.each([
    ["an object that others are told as changes of", isBase],
    ["a change of another object", isChange],
  ])("with a byte flipped in %s is not clean, and all else is read", async (_, isChosen) => {
    const repository = await repacked(editsOfFiles(), REPACK);
    const [pack = ""] = await packsOf(repository);
    const rows = await rowsOf(repository, pack);
    const { id, offset, packedBytes } = rows.filter(isChosen).toSorted((a, b) => b.packedBytes - a.packedBytes)[0] ?? expect.fail();
    const wanted = await wantedOf(repository);
    await spoilt(`${pack}.pack`, (bytes) => {
      const at = offset + (packedBytes >> 1);
      bytes[at] = (bytes[at] as number) ^ 0x10;
    });
    const scanned = await scanHistory(repository, { threads: threadsOf(repository) });
    expect(incompleteOf(scanned)).not.toEqual([]);
    const family = familyOf(rows, id);
    const counts = wanted.map(() => 0);
    await readAll(realGit(repository), wanted, counts).catch(() => undefined);
    const unread = wanted.filter((_, number) => counts[number] === 0).map((each) => each.id);
    expect(unread.filter((each) => !family.has(each))).toEqual([]);
    expect(unread).toContain(id);
    expect(counts.every((count) => count <= 1)).toBe(true);
  });

  test.each([
    ["a pack cut short", ".pack", 2],
    ["a pack that lost its last byte", ".pack", 1],
    ["an index cut short", ".idx", 2],
    ["an index that lost its last byte", ".idx", 1],
    ["an empty index", ".idx", 0],
    ["an empty pack", ".pack", 0],
  ])("with %s is not clean", async (_, ending, left) => {
    const repository = await repositoryOf(editsOfFiles().slice(0, 250), { objects: "packed" });
    const [first = ""] = await packsOf(repository);
    await importInto(repository, editsOfFiles().slice(250), { objects: "loose" });
    const size = (await readFile(first + ending)).length;
    await chmod(first + ending, 0o644);
    await truncate(first + ending, left === 2 ? size >> 1 : left === 1 ? size - 1 : 0);
    const threaded = await scanHistory(repository, { threads: threadsOf(repository) }).then(incompleteOf, (error: Error) => [error.name]);
    expect(threaded).not.toEqual([]);
    expect(threaded).toEqual(await scanHistory(repository).then(incompleteOf, (error: Error) => [error.name]));
  });

  test("whose index says that objects stand elsewhere gives no other object's bytes", async () => {
    const repository = await repacked(editsOfFiles(), REPACK);
    const wanted = await wantedOf(repository);
    const [pack = ""] = await packsOf(repository);
    await spoilt(`${pack}.idx`, (bytes) => {
      // The offsets of some objects, each a few bytes too far.
      const at = 8 + 4 * 256 + wanted.length * 24;
      for (let row = 0; row < 40; row++) bytes.writeUInt32BE(bytes.readUInt32BE(at + 4 * row) + 3, at + 4 * row);
    });
    const counts = wanted.map(() => 0);
    await readAll(realGit(repository), wanted, counts).catch((error: Error) => expect(error.name).toBe("GitError"));
    expect(counts.every((count) => count <= 1)).toBe(true);
  });
});
