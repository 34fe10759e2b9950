// A long history is read on a thread of its own, and gives what it gives without one; a thread that fails is never clean.
import { chmod, rm, truncate } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { serveVersions } from "../../../src/scan/git/reading-thread.ts";
import { openFolder } from "../../support/repository.ts";
import { provedKey, randomText } from "../samples.ts";
import { incompleteOf, placesOf, realGit, scanHistory } from "../scanning.ts";
import { editsOfFiles, MANY_COMMITS, repositoryOf, threadsOf } from "./long-history.ts";

describe("a long history", () => {
  test("gives on two threads what it gives on one", async () => {
    const repository = await repositoryOf(editsOfFiles());
    const alone = await scanHistory(repository);
    const threaded = await scanHistory(repository, { threads: threadsOf(repository) });
    expect(placesOf(threaded).length).toBeGreaterThan(10);
    expect(placesOf(threaded)).toEqual(placesOf(alone));
    expect({ ...threaded.coverage, durationMs: 0 }).toEqual({ ...alone.coverage, durationMs: 0 });
  });

  test("of more objects than are asked for at once, empty ones and large ones, is read whole", async () => {
    const many = Object.fromEntries(Array.from({ length: 22_000 }, (_, index) => [`many/${index}`, `${index}`]));
    const large = Buffer.concat([Buffer.alloc(17 << 20, "x "), Buffer.from(`\n${provedKey(1)}\n`)]);
    const roomy = `${randomText(700_000, 3)}\n${provedKey(2)}\n`;
    const wide = `${"a line of many words\n".repeat(100_000)}${provedKey(3)}\n`;
    const few = Array.from({ length: MANY_COMMITS }, (_, index) => ({ "counter.txt": `${index}\n` }));
    const repository = await repositoryOf([
      ...few,
      many,
      { large, roomy, wide, empty: "" },
      { large: Buffer.concat([large, Buffer.from("\nmore\n")]) },
    ]);
    const scanned = await scanHistory(repository, { threads: threadsOf(repository) });
    expect(placesOf(scanned).map(({ path }) => path)).toEqual(["large", "roomy", "wide"]);
    expect(scanned.coverage.blobs).toBe(MANY_COMMITS + 22_000 + 5);
  });

  test("of large objects is read no farther ahead than a little is held", async () => {
    const repository = await repositoryOf([
      Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}`, `${index} ${"x ".repeat(1 << 20)}`])),
    ]);
    const ids = (await repository.git("ls-tree", "-r", "--format=%(objectname)", "HEAD")).split("\n");
    let held = 0;
    let most = 0;
    let tell: (message: unknown) => void = () => undefined;
    const ended = new Promise<void>((resolve) => {
      const post = (message: unknown) => {
        const { kind, room } = message as { readonly kind: string; readonly room: ArrayBuffer };
        if (kind === "noted") return;
        if (kind !== "versions") return resolve();
        held += room.byteLength;
        most = Math.max(most, held);
        setTimeout(() => {
          held -= room.byteLength;
          tell({ kind: "room", room });
        }, 20);
      };
      void serveVersions(realGit(repository), {
        post,
        listen: (listener) => {
          tell = listener;
        },
      });
    });
    tell({ kind: "keywords", keywords: [] });
    tell({ kind: "read", ids: ids.map((id) => `${id}\0`).join(""), paths: ids.map((id) => `${id}\0`).join("") });
    tell({ kind: "all" });
    await ended;
    expect(most).toBeGreaterThan(2 << 20);
    expect(most).toBeLessThan(6 << 20);
  });

  test.each([
    ["missing", (path: string) => rm(path), "is not in this clone"],
    ["broken", (path: string) => truncate(path, 400), "git cat-file failed with exit code 128"],
  ])("with an object that is %s is not clean", async (_, spoil, why) => {
    const repository = await repositoryOf(editsOfFiles());
    const blob = await repository.git("rev-parse", "HEAD~3:src/long.ts");
    const path = join(repository.path, ".git", "objects", blob.slice(0, 2), blob.slice(2));
    await chmod(path, 0o644);
    await spoil(path);
    const scanned = await scanHistory(repository, { threads: threadsOf(repository) });
    expect(incompleteOf(scanned)).toEqual([expect.stringContaining(why)]);
    expect(scanned.leaks.flatMap(({ places }) => places).length).toBeGreaterThan(5);
  });

  test.each([
    ["ends at once", ""],
    ["breaks", 'throw new Error("broken");'],
    ["does not parse", "this is no script"],
  ])("is not clean where the thread %s", async (_, script) => {
    const repository = await repositoryOf(editsOfFiles());
    const folder = await openFolder();
    await folder.write({ "reader.mjs": script });
    const reader = join(folder.path, "reader.mjs");
    const scanned = await scanHistory(repository, { threads: threadsOf(repository, reader) });
    expect(incompleteOf(scanned)).toEqual([expect.stringContaining("thread")]);
    expect(scanned.leaks).toEqual([]);
  });
});
