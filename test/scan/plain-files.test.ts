// Files as they are: of a directory, and what is staged for the next commit.
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ConfigError } from "../../src/model/problem.ts";
import { createRepository, openFolder } from "../support/repository.ts";
import { provedKey } from "./samples.ts";
import { incompleteOf, inFile, placesOf, scanStaged, scanTarget } from "./scanning.ts";

const key = provedKey(1);

describe("a directory", () => {
  test("is searched without git, links as what they say, .git folders left out", async () => {
    const folder = await openFolder();
    await folder.write({
      "sub/a.txt": `x\n${key}`,
      "sub/link": { link: provedKey(2) },
      "sub/.git/config": provedKey(3),
      "sub/.env": provedKey(4),
      "outside.txt": provedKey(5),
    });
    const scanned = await scanTarget(folder, { kind: "directory", path: "sub" });
    expect(placesOf(scanned)).toEqual([
      inFile("sub/.env", 1, undefined),
      inFile("sub/a.txt", 2, undefined),
      { ...inFile("sub/link", 1, undefined), source: "symlink" },
    ]);
    expect(scanned.coverage.files).toBe(3);
    expect(scanned.leaks[0]?.presence).toBeUndefined();
  });

  test("is left by no link, and a circle of links ends", async () => {
    const folder = await openFolder();
    await folder.write({ "a/loop": { link: ".." }, "a/out": { link: "/etc" }, "a/x.txt": key });
    expect(placesOf(await scanTarget(folder, { kind: "directory", path: "a" }))).toEqual([inFile("a/x.txt", 1, undefined)]);
  });

  test("that is not there is a mistake of whoever asked", async () => {
    const folder = await openFolder();
    await expect(scanTarget(folder, { kind: "directory", path: "nowhere" })).rejects.toThrow(ConfigError);
  });

  test("has files over the limit reported, and files of any size below it read", async () => {
    const folder = await openFolder();
    await folder.write({ "large.txt": Buffer.concat([Buffer.alloc(20 << 20, "ordinary text\n"), Buffer.from(`\n${key}\n`)]) });
    const target = { kind: "directory", path: "." } as const;
    const lines = Math.floor((20 << 20) / 14) + 2;
    expect(placesOf(await scanTarget(folder, target))).toEqual([inFile("large.txt", lines, undefined)]);
    expect(incompleteOf(await scanTarget(folder, target, { maxFileBytes: 1 << 20 })).join()).toContain("raise it");
  });

  test.skipIf(process.getuid?.() === 0)("has files and folders that may not be read reported, and the rest read", async () => {
    const folder = await openFolder();
    await folder.write({ "a.txt": "a", "b/b.txt": "b", "c.txt": key });
    for (const path of ["a.txt", "b"]) await chmod(join(folder.path, path), 0);
    const scanned = await scanTarget(folder, { kind: "directory", path: "." });
    await chmod(join(folder.path, "b"), 0o755);
    expect(incompleteOf(scanned)).toEqual([
      "a.txt: could not be read; check its permissions.",
      "b: could not be listed; check its permissions.",
    ]);
    expect(scanned.leaks).toHaveLength(1);
  });
});

describe("what is staged", () => {
  test("is searched against HEAD, as it was staged", async () => {
    const repository = await createRepository();
    await repository.commit({ "a.txt": `${key}\n` });
    await repository.write({ "a.txt": `new\n${key}\n`, "b.txt": provedKey(2), "c.txt": provedKey(3) });
    await repository.git("add", "a.txt", "b.txt");
    await repository.write({ "b.txt": "clean by now" });
    expect(placesOf(await scanStaged(repository))).toEqual([inFile("b.txt", 1, undefined)]);
  });

  test("is searched before the first commit, names included", async () => {
    const repository = await createRepository();
    await repository.write({ "a.txt": key, [provedKey(2)]: "" });
    await repository.git("add", ".");
    expect(placesOf(await scanStaged(repository))).toEqual([
      inFile("a.txt", 1, undefined),
      { path: provedKey(2), line: 1, commit: undefined, source: "path" },
    ]);
  });

  test("outside a repository is never clean", async () => {
    expect(incompleteOf(await scanStaged(await openFolder())).join()).toContain("git");
  });
});
