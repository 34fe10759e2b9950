// What is staged while branches are merged: all of them are parents of what will be committed, and what they have is no news.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createRepository, type Files, openFolder, type Repository } from "../support/repository.ts";
import { provedKey } from "./samples.ts";
import { inFile, placesOf, scanRange, scanStaged } from "./scanning.ts";

const lines = (...changed: readonly (readonly [number, string])[]): string => {
  const all = Array.from({ length: 60 }, (_, index) => `line ${index}`);
  for (const [at, text] of changed) all[at] = text;
  return `${all.join("\n")}\n`;
};

/** Branches that each went on from a common base, checked out at main, to which nothing was added. */
async function branchedOff(branches: Readonly<Record<string, Files>>, main: Files = { "main.txt": "main" }): Promise<Repository> {
  const repository = await createRepository();
  await repository.commit({ "shared.txt": lines() });
  for (const [name, files] of Object.entries(branches)) {
    await repository.git("switch", "--quiet", "--create", name, "main");
    await repository.commit(files);
  }
  await repository.git("switch", "--quiet", "main");
  await repository.commit(main);
  return repository;
}

const startMerge = (repository: Repository, ...branches: readonly string[]) =>
  repository.git("merge", "--quiet", "--no-commit", "--no-ff", ...branches).catch(() => "");

/** The same as the commit that comes of it adds. */
async function expectStaged(repository: Repository, expected: readonly unknown[]): Promise<void> {
  expect(placesOf(await scanStaged(repository))).toEqual(expected);
  await repository.git("commit", "--quiet", "--allow-empty", "--message=merge");
  const added = placesOf(await scanRange(repository, "HEAD^!"));
  expect(added.map((place) => ({ ...place, commit: undefined }))).toEqual(expected);
}

describe("in a merge, what is staged", () => {
  test("holds nothing new where all of it comes from the branches", async () => {
    const side = { "side.txt": provedKey(1), "shared.txt": lines([50, provedKey(2)]), [`named-${provedKey(3)}`]: "x" };
    const repository = await branchedOff({ side }, { "shared.txt": lines([2, "main"]), "own.txt": provedKey(4) });
    await startMerge(repository, "side");
    await expectStaged(repository, []);
  });

  test("is searched for what only the resolution has", async () => {
    const repository = await branchedOff({ side: { "shared.txt": lines([5, provedKey(1)]) } }, { "shared.txt": lines([5, provedKey(2)]) });
    await startMerge(repository, "side");
    await repository.write({ "shared.txt": lines([5, provedKey(1)], [6, provedKey(2)], [7, provedKey(3)]), "evil.txt": provedKey(4) });
    await repository.git("add", "--all");
    await expectStaged(repository, [inFile("evil.txt", 1, undefined), inFile("shared.txt", 8, undefined)]);
  });

  test("of many branches is compared with each of them", async () => {
    const sides = { a: { "a.txt": provedKey(1) }, b: { "shared.txt": lines([50, provedKey(2)]) }, c: { "c.txt": provedKey(3) } };
    const repository = await branchedOff(sides);
    await startMerge(repository, "a", "b", "c");
    await repository.write({ "new.txt": provedKey(4) });
    await repository.git("add", "--all");
    await expectStaged(repository, [inFile("new.txt", 1, undefined)]);
  });

  test("has the new names of what was renamed searched, and no others", async () => {
    const repository = await branchedOff({ side: { "shared.txt": undefined, [`side-${provedKey(1)}`]: lines() } });
    await startMerge(repository, "side");
    await repository.git("mv", `side-${provedKey(1)}`, `merged-${provedKey(2)}`);
    const place = { path: `merged-${provedKey(2)}`, line: 1, commit: undefined, source: "path" };
    expect(placesOf(await scanStaged(repository))).toEqual([place]);
  });

  test("in a worktree of its own is compared with the branch that is merged there", async () => {
    const repository = await branchedOff({ side: { "side.txt": provedKey(1) } });
    const worktree = await openFolder();
    await repository.git("worktree", "add", "--quiet", "--detach", worktree.path, "main");
    await startMerge(worktree, "side");
    expect(placesOf(await scanStaged(worktree))).toEqual([]);
  });

  test("is searched while a conflict is open", async () => {
    const side = { "shared.txt": lines([5, provedKey(1)]), "side.txt": provedKey(2) };
    const repository = await branchedOff({ side }, { "shared.txt": lines([5, "main"]) });
    await startMerge(repository, "side");
    await repository.write({ "new.txt": provedKey(3) });
    await repository.git("add", "new.txt");
    expect(placesOf(await scanStaged(repository))).toEqual([inFile("new.txt", 1, undefined)]);
  });
});

describe("a merge whose other side is not known", () => {
  const mergeHead = (repository: Repository) => join(repository.path, ".git/MERGE_HEAD");

  test.each<[string, (path: string) => Promise<unknown>]>([
    ["is no file", async (path) => mkdir(path)],
    ["is empty", async (path) => writeFile(path, "")],
    ["names no commits", async (path) => writeFile(path, "main\n--all\nHEAD:side.txt\n")],
    ["names a commit that is not there", async (path) => writeFile(path, `${"1".repeat(40)}\n`)],
  ])("because MERGE_HEAD %s hides nothing", async (_, spoil) => {
    const repository = await branchedOff({ side: { "side.txt": provedKey(1) } });
    await startMerge(repository, "side");
    await rm(mergeHead(repository));
    await spoil(mergeHead(repository));
    expect(placesOf(await scanStaged(repository))).toEqual([inFile("side.txt", 1, undefined)]);
  });

  test("in part hides nothing of that part", async () => {
    const repository = await branchedOff({ a: { "a.txt": provedKey(1) }, b: { "b.txt": provedKey(2) } });
    await startMerge(repository, "a", "b");
    await writeFile(mergeHead(repository), `${await repository.git("rev-parse", "a")}\n${"1".repeat(40)}\n`);
    expect(placesOf(await scanStaged(repository))).toEqual([inFile("b.txt", 1, undefined)]);
  });

  test("before the first commit is none: git will make a commit without parents", async () => {
    const repository = await branchedOff({ side: { "side.txt": provedKey(1) } });
    await startMerge(repository, "side");
    await repository.git("symbolic-ref", "HEAD", "refs/heads/unborn");
    expect(placesOf(await scanStaged(repository))).toEqual([inFile("side.txt", 1, undefined)]);
  });
});
