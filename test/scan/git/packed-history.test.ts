// A long history that stands in packs, of whatever kind, gives what it gives from loose objects.

import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Scanned } from "../../../src/scan/scan.ts";
import { cloneOf, createRepository, openFolder, type Repository } from "../../support/repository.ts";
import { all, encodedJwt } from "../samples.ts";
import { incompleteOf, placesInAll, placesOf, scanHistory, scanRange } from "../scanning.ts";
import { type Commits, editsOfFiles, importInto, MANY_COMMITS, repositoryOf, threadsOf } from "./long-history.ts";
import { listening, packsOf, REPACK, readAll, repacked, wantedOf } from "./packed.ts";

/** Keys that stay, keys of one version, and files that are others with little changed, under other paths. */
function editsAndCopies(): Commits {
  const copied = (text: string, index: number) => text.replace("compute(7)", `compute(7 + ${index})`);
  const withoutKeys = (text: string) => text.replaceAll(/const key = .*/g, "const key = undefined;");
  return editsOfFiles().map((files, index) => {
    const text = `${files["src/long.ts"]}`;
    return {
      ...files,
      ...(index % 40 === 25 ? { [`copies/whole-${index}.ts`]: text } : {}),
      ...(index % 40 === 26 ? { [`copies/changed-${index}.ts`]: copied(text, index) } : {}),
      // Its base holds keys and it holds none, or the other way round.
      ...(index % 40 === 27 ? { [`copies/without-${index}.ts`]: withoutKeys(text) } : {}),
      ...(index % 40 === 28
        ? { [`copies/with-${index}.ts`]: `${withoutKeys(text)}\nconst key = "${encodedJwt({ issued: 3000 + index })}";\n` }
        : {}),
      ...(index % 90 === 5 ? { "src/once.ts": `${withoutKeys(text)}\nconst once = "${encodedJwt({ issued: 4000 + index })}";\n` } : {}),
      ...(index % 90 === 6 ? { "src/once.ts": withoutKeys(text) } : {}),
    };
  });
}

/** Messages that git packs as changes of each other, some with a key far from where they differ. */
function longMessage(index: number): string {
  const lines = Array.from({ length: 120 }, (_, line) => `* an entry of the list of changes, number ${line}`);
  // None with a checksum: those are looked for in another way, too.
  const key = index % 40 === 3 || index % 40 === 4 ? encodedJwt({ issued: index >> 3 }) : "none";
  return [`Release ${index}`, "", ...lines.slice(0, 60), `the key is ${key}`, ...lines.slice(60), `end of ${index}`].join("\n");
}

function outcomeOf(scanned: Scanned) {
  return {
    leaks: scanned.leaks.map(({ detector, secret: _, ...leak }) => ({ ...leak, detector: detector.id })),
    coverage: { ...scanned.coverage, durationMs: 0 },
  };
}

describe("messages of commits", () => {
  test("are searched whole, though git packs them as changes of others", async () => {
    const commits = Array.from({ length: MANY_COMMITS }, (_, index) => ({ counter: `${index}` }));
    const repository = await repositoryOf(commits, { objects: "packed", messageOf: longMessage });
    await repository.git(...REPACK);
    const scanned = await scanHistory(repository, { threads: threadsOf(repository), detectors: all });
    const alone = await scanHistory(repository, { detectors: all });
    expect(placesOf(alone)).toHaveLength(16);
    expect(placesOf(scanned)).toEqual(placesOf(alone));
  });
});

interface Store {
  readonly make: (commits: Commits) => Promise<Pick<Repository, "path">>;
  /** What is left to git, of all its objects. */
  readonly left: "nothing" | "a part" | "everything";
}

/** Where the history is kept, each way in a repository of its own. */
const STORES: Readonly<Record<string, Store>> = {
  "loose objects": { left: "everything", make: (commits) => repositoryOf(commits) },
  "the pack that fast-import wrote": { left: "nothing", make: (commits) => repositoryOf(commits, { objects: "packed" }) },
  "one pack": { left: "nothing", make: (commits) => repacked(commits, REPACK) },
  "a pack that names bases by their ids": {
    left: "nothing",
    make: async (commits) => repacked(commits, ["-c", "repack.useDeltaBaseOffset=false", ...REPACK]),
  },
  "a pack with an index of the first version": {
    left: "everything",
    make: (commits) => repacked(commits, ["-c", "pack.indexVersion=1", ...REPACK]),
  },
  "a pack with offsets as of a very large one": {
    left: "nothing",
    make: async (commits) => {
      const repository = await repacked(commits, REPACK);
      for (const pack of await packsOf(repository)) {
        await rm(`${pack}.idx`);
        await repository.git("index-pack", "--index-version=2,0x40", `${pack}.pack`);
      }
      return repository;
    },
  },
  "a pack beside an index of many packs": { left: "nothing", make: (commits) => repacked(commits, [...REPACK, "--write-midx"]) },
  "several packs": {
    left: "nothing",
    make: async (commits) => {
      const repository = await createRepository();
      for (let at = 0; at < commits.length; at += 80) await importInto(repository, commits.slice(at, at + 80), { objects: "packed" });
      expect(await packsOf(repository)).toHaveLength(4);
      return repository;
    },
  },
  "packs that hold the same": {
    left: "nothing",
    make: async (commits) => {
      const repository = await repositoryOf(commits, { objects: "packed" });
      await repository.git("repack", "-q", "-a", "-f", "--window=50");
      expect(await packsOf(repository)).toHaveLength(2);
      return repository;
    },
  },
  "one pack and loose objects": {
    left: "a part",
    make: async (commits) => {
      const repository = await repositoryOf(commits.slice(0, 170));
      await repository.git(...REPACK);
      await importInto(repository, commits.slice(170));
      return repository;
    },
  },
  "a repository without files": {
    left: "nothing",
    make: async (commits) => {
      const bare = await createRepository({ bare: true });
      await importInto(bare, commits, { objects: "packed" });
      return bare;
    },
  },
  "a linked worktree": {
    left: "nothing",
    make: async (commits) => {
      const repository = await repacked(commits, REPACK);
      const path = join((await openFolder()).path, "linked");
      await repository.git("worktree", "add", "--quiet", "--detach", path, "main");
      return { path };
    },
  },
  "another repository's store": { left: "everything", make: (commits) => borrowing(commits, []) },
  "another repository's store and a pack of its own": {
    left: "a part",
    make: (commits) => borrowing(commits.slice(0, 170), commits.slice(170)),
  },
};

/** A repository that has some of its objects in another one's folder. */
async function borrowing(commits: Commits, own: Commits): Promise<Repository> {
  const repository = await repacked(commits, REPACK);
  const clone = await openFolder();
  await clone.git("clone", "--quiet", "--shared", repository.path, ".");
  if (own.length > 0) await importInto(clone, own, { objects: "packed" });
  return clone;
}

describe("a long history", () => {
  const commits = editsAndCopies();

  let expected: ReturnType<typeof outcomeOf> | undefined;
  const outcomeOfLoose = async () => {
    expected ??= outcomeOf(await scanHistory(await repositoryOf(commits), { detectors: all }));
    return expected;
  };

  test.each(Object.entries(STORES))("in %s gives on two threads what loose objects give on one", async (_, { make, left }) => {
    const repository = await make(commits);
    const scanned = await scanHistory(repository, { threads: threadsOf(repository), detectors: all });
    expect(placesOf(scanned).length).toBeGreaterThan(30);
    expect(outcomeOf(scanned)).toEqual(await outcomeOfLoose());
    const wanted = await wantedOf(repository);
    const { git, asked } = listening(repository);
    expect((await readAll(git, wanted)).counts).toEqual(wanted.map(() => 1));
    expect(asked.length === 0 ? "nothing" : asked.length < wanted.length ? "a part" : "everything").toBe(left);
  });

  test("with ids of SHA-256 gives on two threads what it gives on one", async () => {
    const repository = await createRepository({ objectFormat: "sha256" });
    await importInto(repository, commits, { objects: "packed" });
    await repository.git(...REPACK);
    const { git, asked } = listening(repository);
    const wanted = await wantedOf(repository);
    expect((await readAll(git, wanted)).counts).toEqual(wanted.map(() => 1));
    expect(asked).toEqual([]);
    const threaded = await scanHistory(repository, { threads: threadsOf(repository), detectors: all });
    expect(placesOf(threaded).length).toBeGreaterThan(30);
    expect(outcomeOf(threaded)).toEqual(outcomeOf(await scanHistory(repository, { detectors: all })));
  });

  test.each([
    ["shallow", ["--depth=310"]],
    ["partial", ["--filter=blob:limit=4k"]],
  ])("in a %s clone gives on two threads what it gives on one", async (_, options) => {
    const origin = await repacked(commits, REPACK);
    await origin.git("config", "uploadpack.allowFilter", "true");
    const clone = await cloneOf(origin, "--no-checkout", ...options);
    const threaded = await scanHistory(clone, { threads: threadsOf(clone), detectors: all });
    const alone = await scanHistory(clone, { detectors: all });
    expect(placesInAll(threaded).length).toBeGreaterThan(3);
    expect(outcomeOf(threaded)).toEqual(outcomeOf(alone));
  });

  test("of which a range is asked for gives what is new in it, whatever it is packed as a change of", async () => {
    const repository = await repacked(commits, REPACK);
    const range = "HEAD~316..HEAD~5";
    const scanned = await scanRange(repository, range, { threads: threadsOf(repository), detectors: all });
    expect(placesOf(scanned).length).toBeGreaterThan(20);
    expect(outcomeOf(scanned)).toEqual(outcomeOf(await scanRange(repository, range, { detectors: all })));
  });

  test("of which paths are excluded gives nothing of them, though others are packed as changes of them", async () => {
    const repository = await repacked(commits, REPACK);
    for (const excludePaths of [["src/**"], ["copies/whole-*", "notes/**"], ["**/once.ts", "copies/**"]]) {
      const scanned = await scanHistory(repository, { threads: threadsOf(repository), detectors: all, excludePaths });
      const alone = await scanHistory(repository, { detectors: all, excludePaths });
      expect(placesOf(scanned).length).toBeGreaterThan(5);
      expect(outcomeOf(scanned)).toEqual(outcomeOf(alone));
    }
  });

  test("with files that are too large to be searched says so, and searches their smaller versions", async () => {
    const repository = await repacked(commits, REPACK);
    const sizes = commits.map((files) => `${files["src/long.ts"]}`.length).sort((a, b) => a - b);
    const maxFileBytes = sizes[sizes.length >> 1] ?? 0;
    const scanned = await scanHistory(repository, { threads: threadsOf(repository), detectors: all, maxFileBytes });
    const alone = await scanHistory(repository, { detectors: all, maxFileBytes });
    expect(placesInAll(scanned)).toEqual(placesInAll(alone));
    expect(incompleteOf(scanned).length).toBeGreaterThan(10);
    expect(incompleteOf(scanned).toSorted()).toEqual(incompleteOf(alone).toSorted());
  });

  test("of large files, and of one that no pack is read for, is read whole", async () => {
    const lines = Array.from({ length: 60_000 }, (_, index) => `line ${(index * 7919) % 1_000_003} of a large file, with words`);
    const versions = Array.from({ length: 12 }, (_, index) => {
      const here = index % 3 === 0 ? lines : lines.with(1000 * index, `another line ${index}`);
      return here.with(4000 * index + 7, `the key is ${encodedJwt({ issued: index })}`).join("\n");
    });
    const huge = Buffer.concat([Buffer.alloc(17 << 20, "x y "), Buffer.from(`\n${encodedJwt({ issued: 100 })}\n`)]);
    const repository = await repacked(
      [
        ...Array.from({ length: MANY_COMMITS }, (_, index) => ({ counter: `${index}` })),
        ...versions.map((text) => ({ large: text })),
        { huge },
        { huge: Buffer.concat([huge, Buffer.from(`more ${encodedJwt({ issued: 101 })}\n`)]) },
        { huge: Buffer.concat([Buffer.from("less\n"), huge.subarray(huge.length >> 1)]) },
      ],
      REPACK,
    );
    const scanned = await scanHistory(repository, { threads: threadsOf(repository), detectors: all });
    expect(placesOf(scanned).filter(({ path }) => path === "large")).toHaveLength(12);
    expect(placesOf(scanned).filter(({ path }) => path === "huge")).toHaveLength(2);
    expect(scanned.coverage.blobs).toBe(MANY_COMMITS + 12 + 3);
  });
});
