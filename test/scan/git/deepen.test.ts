// Clones that do not hold everything: what is missing is fetched, or the scan is never called clean.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cloneOf, createRepository, type Repository } from "../../support/repository.ts";
import { provedKey } from "../samples.ts";
import { incompleteOf, inFile, placesInAll, placesOf, scanAs, scanHistory, scanRange } from "../scanning.ts";

const key = provedKey(1);

/** As GitHub serves it: any commit may be asked for by its id, and objects may be left out. */
async function originOf(commits: number): Promise<{ readonly origin: Repository; readonly ids: readonly string[] }> {
  const origin = await createRepository();
  await origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
  await origin.git("config", "uploadpack.allowFilter", "true");
  const ids: string[] = [];
  for (let count = 0; count < commits; count++) ids.push(await origin.commit({ [`file-${count}.txt`]: `${provedKey(100 + count)}\n` }));
  return { origin, ids };
}

function push(before: string, after: string) {
  return { kind: "push", ref: "refs/heads/main", before, after, forced: false, defaultBranch: "main" } as const;
}

const at = (ids: readonly string[], index: number): string => ids.at(index) ?? "";

describe("a shallow clone", () => {
  test("is deepened as far as a push needs", async () => {
    const { origin, ids } = await originOf(70);
    const clone = await cloneOf(origin, "--depth=1");
    const near = await scanAs(clone, push(at(ids, -3), at(ids, -1)));
    expect(placesOf(near)).toEqual([inFile("file-68.txt", 1, at(ids, -2)), inFile("file-69.txt", 1, at(ids, -1))]);
    const far = await scanAs(clone, push(at(ids, 2), at(ids, -1)));
    expect(placesOf(far)).toHaveLength(67);
  });

  test("is deepened for a pull request whose base went far ahead", async () => {
    const { origin, ids } = await originOf(3);
    await origin.git("switch", "--quiet", "--create", "feature");
    const mine = await origin.commit({ "mine.txt": key });
    const head = await origin.commit({ "mine.txt": "clean" });
    await origin.git("switch", "--quiet", "main");
    let base = "";
    for (let count = 0; count < 20; count++) base = await origin.commit({ "main.txt": `${count}\n${provedKey(50 + count)}` });
    const clone = await cloneOf(origin, "--depth=1", "--branch=feature");
    const scanned = await scanAs(clone, { kind: "pull-request", number: 7, base, head, baseRef: "main", commits: 2 });
    expect(ids).toHaveLength(3);
    expect(placesOf(scanned)).toEqual([inFile("mine.txt", 1, mine)]);
    expect(scanned.coverage.commits).toBe(2);
  });

  test("is made whole for a whole history", async () => {
    const { origin } = await originOf(5);
    const clone = await cloneOf(origin, "--depth=2");
    expect(placesOf(await scanHistory(clone))).toHaveLength(5);
  });

  test("whose edge is outside the range is left alone", async () => {
    const { origin, ids } = await originOf(6);
    const clone = await cloneOf(origin, "--depth=4");
    expect(placesOf(await scanRange(clone, "HEAD~2..HEAD"))).toHaveLength(2);
    expect(await clone.git("rev-list", "--count", "HEAD")).toBe("4");
    expect(ids).toHaveLength(6);
  });

  test("that cannot be deepened says which line to change, and is never clean", async () => {
    const { origin, ids } = await originOf(4);
    const clone = await cloneOf(origin, "--depth=1");
    await rm(origin.path, { recursive: true });
    const scanned = await scanAs(clone, push(at(ids, 1), at(ids, -1)));
    expect(scanned.leaks).toEqual([]);
    expect(incompleteOf(scanned)).toEqual([
      `push to main, ${at(ids, 1).slice(0, 7)}..${at(ids, -1).slice(0, 7)}: commit ${at(ids, 1).slice(0, 7)} is not in this clone and could not be fetched. Let actions/checkout use \`fetch-depth: 0\` in this job; in a clone of your own, run \`git fetch --unshallow\` first.`,
    ]);
    const whole = await scanHistory(clone);
    expect(incompleteOf(whole)).toHaveLength(1);
    expect(incompleteOf(whole).join()).toContain("fetch-depth: 0");
    // What is there is searched all the same.
    await expect(scanRange(clone, `${at(ids, 0)}..HEAD`)).rejects.toThrow("git fetch --unshallow");
    expect(placesInAll(whole)).toEqual([0, 1, 2, 3].map((count) => inFile(`file-${count}.txt`, 1, at(ids, -1))));
  });
});

describe("what a clone lacks or has broken", () => {
  test("blobs left out by a partial clone are fetched, those before the range included", async () => {
    const { origin, ids } = await originOf(2);
    const text = "a line that stays\n".repeat(50);
    const base = await origin.commit({ "old.txt": `${text}${key}\n` });
    await origin.git("mv", "old.txt", "new.txt");
    const head = await origin.commit({ "new.txt": `${text}more\n${key}\n`, "b.txt": provedKey(2) });
    const clone = await cloneOf(origin, "--filter=blob:none", "--no-checkout");
    expect(placesOf(await scanRange(clone, `${base}..HEAD`))).toEqual([inFile("b.txt", 1, head)]);
    expect(placesOf(await scanHistory(clone))).toHaveLength(4);
    expect(ids).toHaveLength(2);
  });

  test("blobs left out by a partial clone and not to be had are never clean", async () => {
    const { origin } = await originOf(2);
    const clone = await cloneOf(origin, "--filter=blob:none", "--no-checkout");
    await rm(origin.path, { recursive: true });
    const scanned = await scanHistory(clone);
    expect(scanned.leaks).toEqual([]);
    expect(incompleteOf(scanned).join()).toContain(
      "2 of the files that it brings or replaces are not in this partial clone and could not be fetched",
    );
  });

  test("what a partial clone holds is searched, also where the rest is not to be had", async () => {
    const { origin, ids } = await originOf(2);
    const head = await origin.commit({ "file-0.txt": `changed\n${provedKey(300)}\n` });
    const clone = await cloneOf(origin, "--filter=blob:none");
    await rm(origin.path, { recursive: true });
    const scanned = await scanHistory(clone);
    expect(placesInAll(scanned)).toEqual([inFile("file-1.txt", 1, at(ids, 1)), inFile("file-0.txt", 2, head)]);
    expect(incompleteOf(scanned)).toHaveLength(1);
    expect(incompleteOf(scanned).join()).toContain("1 of the files that it brings or replaces");
  });

  test("a partial clone without the trees is never clean", async () => {
    const { origin } = await originOf(2);
    const clone = await cloneOf(origin, "--filter=tree:0", "--no-checkout");
    const scanned = await scanHistory(clone);
    expect(incompleteOf(scanned).join()).toContain("git diff-tree failed with exit code 128");
  });

  test("a lost blob, tree or commit is never clean", async () => {
    for (const lost of ["HEAD~1:a.txt", "HEAD~1^{tree}", "HEAD~1"]) {
      const repository = await createRepository();
      await repository.commit({ "a.txt": "one" });
      await repository.commit({ "a.txt": key });
      await repository.commit({ "a.txt": "three" });
      const id = await repository.git("rev-parse", lost);
      await rm(join(repository.path, ".git", "objects", id.slice(0, 2), id.slice(2)));
      expect(incompleteOf(await scanHistory(repository)), lost).not.toEqual([]);
    }
  });
});
