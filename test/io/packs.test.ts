// Packs are opened only where that takes little: whatever else stands in their folder is left to git.
import { execFileSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openPacks } from "../../src/io/packs.ts";
import { createRepository, openFolder } from "../support/repository.ts";

async function packFolder(): Promise<string> {
  const repository = await createRepository();
  await repository.commit({ "a.txt": "a\n" });
  await repository.git("repack", "-adq");
  return join(repository.path, ".git", "objects", "pack");
}

describe("a folder of packs", () => {
  test("gives each pack, read at any place", async () => {
    const [pack, ...others] = openPacks(await packFolder());
    expect(others).toEqual([]);
    expect(Buffer.from(pack?.read(0, 4) ?? []).toString()).toBe("PACK");
    expect(pack?.read((pack?.sizeBytes ?? 0) - 3, 48)).toHaveLength(3);
    expect(pack?.read((pack?.sizeBytes ?? 0) + 1, 48)).toHaveLength(0);
    expect(Buffer.from(pack?.read(0, 4) ?? []).toString()).toBe("PACK");
    pack?.close();
  });

  test("gives none where it is not there, is empty, or holds too many", async () => {
    const folder = await openFolder();
    expect(openPacks(join(folder.path, "nowhere"))).toEqual([]);
    expect(openPacks(folder.path)).toEqual([]);
    await folder.write(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`pack-${index}.idx`, "x"])));
    await folder.write(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`pack-${index}.pack`, "x"])));
    expect(openPacks(folder.path)).toEqual([]);
  });

  test.skipIf(process.platform === "win32").each([".idx", ".pack"])(
    "gives none, and does not wait, where a pipe stands for a %s",
    async (kind) => {
      const folder = await packFolder();
      const other = kind === ".idx" ? ".pack" : ".idx";
      execFileSync("mkfifo", [join(folder, `pack-1${kind}`)]);
      execFileSync("touch", [join(folder, `pack-1${other}`)]);
      expect(openPacks(folder)).toEqual([]);
    },
  );

  test("gives none where a folder stands for one", async () => {
    const folder = await packFolder();
    await mkdir(join(folder, "pack-1.idx"));
    await mkdir(join(folder, "pack-1.pack"));
    expect(openPacks(folder)).toEqual([]);
  });
});
