// A long history is read from git's packs, and gives what it gives from loose objects; what cannot be read there, git reads.
import { createHash } from "node:crypto";
import { chmod, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { latin1 } from "../../../src/scan/bytes/text-of-bytes.ts";
import type { Wanted } from "../../../src/scan/git/asked-objects.ts";
import type { Edit } from "../../../src/scan/git/edits.ts";
import type { Slot } from "../../../src/scan/git/file-versions.ts";
import { readByNumber } from "../../../src/scan/git/packed-versions.ts";
import type { Scanned } from "../../../src/scan/scan.ts";
import type { Git } from "../../../src/world.ts";
import { copyOf, deltaOf, newBytes, type PackedBlob, packOf } from "../../support/packs.ts";
import { cloneOf, createRepository, openFolder, type Repository } from "../../support/repository.ts";
import { all, encodedJwt, randomText } from "../samples.ts";
import { incompleteOf, placesInAll, placesOf, realGit, scanHistory, scanRange } from "../scanning.ts";
import { type Commits, editsOfFiles, importInto, MANY_COMMITS, repositoryOf, threadsOf } from "./long-history.ts";

const REPACK = ["repack", "-adfq", "--depth=50", "--window=50"];

/** Every object of a repository that is no tree, at its number, as a scan would ask for it. */
async function wantedOf(repository: Pick<Repository, "path">): Promise<readonly Wanted[]> {
  const listed = await realGit(repository).run(["cat-file", "--batch-all-objects", "--batch-check=%(objectname) %(objecttype)"]);
  return latin1(listed.stdout)
    .split("\n")
    .flatMap((row) => {
      const [id = "", type] = row.split(" ");
      if (id === "" || type === "tree") return [];
      return [{ id, path: type === "blob" ? `files/${id}` : "" }];
    });
}

interface Read {
  /** How often each number came. */
  readonly counts: readonly number[];
  /** How many versions were told as an edit of another one. */
  readonly edited: number;
}

/** Reads them and checks each: the id of an object is a hash of its bytes. */
async function readAll(git: Git, wanted: readonly Wanted[], counts = wanted.map(() => 0)): Promise<Read> {
  const remembered = new Map<Slot, Buffer>();
  let edited = 0;
  async function* asking(): AsyncGenerator<readonly Wanted[]> {
    yield wanted.slice(0, 7);
    yield [];
    yield wanted.slice(7);
  }
  for await (const versions of readByNumber(git, asking())) {
    for (const { number, version } of versions) {
      const { object, path, edits, slot, earlierSlot } = version;
      counts[number] = (counts[number] ?? 0) + 1;
      expect({ id: object.id, path }).toEqual(wanted[number]);
      if (object.kind !== "content") continue;
      const bytes = Buffer.from(object.bytes);
      expect(idOf(object.type, bytes, object.id.length)).toBe(object.id);
      const earlier = remembered.get(earlierSlot);
      remembered.delete(slot);
      if (edits !== undefined) {
        edited++;
        expect(replayed(earlier ?? expect.fail("an edit of nothing"), bytes, edits).equals(bytes)).toBe(true);
      }
      remembered.set(slot, bytes);
    }
  }
  return { counts, edited };
}

function idOf(type: string, bytes: Buffer, length: number): string {
  return createHash(length === 40 ? "sha1" : "sha256")
    .update(`${type} ${bytes.length}\0`)
    .update(bytes)
    .digest("hex");
}

function replayed(earlier: Buffer, later: Buffer, edits: readonly Edit[]): Buffer {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { from, to, earlierFrom, earlierTo } of edits) {
    parts.push(earlier.subarray(at, earlierFrom), later.subarray(from, to));
    at = earlierTo;
  }
  return Buffer.concat([...parts, earlier.subarray(at)]);
}

/** A git that tells what it is asked for, because it was not read from a pack. */
function listening(repository: Pick<Repository, "path">): { readonly git: Git; readonly asked: string[] } {
  const asked: string[] = [];
  const git = realGit(repository);
  return {
    asked,
    git: {
      ...git,
      async *stream(args, input) {
        for await (const ids of typeof input === "object" && !(input instanceof Uint8Array) ? input : []) {
          asked.push(...ids.split("\n").filter((id) => id !== ""));
        }
        yield* git.stream(args, asked.map((id) => `${id}\n`).join(""));
      },
    },
  };
}

const KINDS = ["text", "words", "wide", "binary", "tiny", "empty"] as const;
const OPERATIONS = ["edit", "move", "grow", "shrink", "copy", "replace", "empty"] as const;
const operation = fc.record({
  file: fc.nat({ max: 5 }),
  what: fc.constantFrom(...OPERATIONS, "edit", "move", "copy"),
  at: fc.nat({ max: 40_000 }),
  length: fc.integer({ min: 1, max: 4000 }),
  seed: fc.nat({ max: 1000 }),
});
const operations = fc.array(operation, { minLength: 20, maxLength: 60, size: "max" });

function contentOf(kind: (typeof KINDS)[number], seed: number): Buffer {
  const lines = Array.from({ length: 150 + seed }, (_, index) => `row ${index} of file ${seed}, and some words more`).join("\n");
  switch (kind) {
    case "text":
      return Buffer.from(lines);
    case "words":
      return Buffer.from(randomText(9000, seed));
    case "wide":
      return Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(lines, "utf16le")]);
    case "binary":
      return Buffer.from(Array.from({ length: 6000 }, (_, index) => (index * index + seed) & 255));
    case "tiny":
      return Buffer.from(`${seed}`);
    case "empty":
      return Buffer.alloc(0);
  }
}

/** The next version of a file, which may be made of another one. */
function changed(files: readonly Buffer[], { file, what, at, length, seed }: typeof operation extends fc.Arbitrary<infer T> ? T : never) {
  const bytes = files[file] as Buffer;
  const from = at % (bytes.length + 1);
  const text = Buffer.from(randomText(Math.min(length, 300), seed));
  const cut = bytes.subarray(from, from + length);
  const rest = Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]);
  const other = files[seed % files.length] as Buffer;
  switch (what) {
    case "edit":
      return Buffer.concat([bytes.subarray(0, from), text, bytes.subarray(from + (length >> 6))]);
    case "move":
      return Buffer.concat([rest.subarray(0, rest.length >> 1), cut, rest.subarray(rest.length >> 1)]);
    case "grow":
      return Buffer.concat([bytes, text, contentOf("text", seed).subarray(0, length)]);
    case "shrink":
      return bytes.subarray(0, from);
    case "copy":
      return Buffer.concat([other.subarray(0, from), text.subarray(0, 20), other.subarray(from)]);
    case "replace":
      return contentOf(KINDS[seed % KINDS.length] ?? "text", seed);
    case "empty":
      return Buffer.alloc(0);
  }
}

function commitsOf(changes: readonly (typeof operation extends fc.Arbitrary<infer T> ? T : never)[]): Commits {
  const files = KINDS.map(contentOf);
  const first = Object.fromEntries(files.map((bytes, index) => [`${index}`, bytes]));
  const later = changes.map((change) => {
    files[change.file] = changed(files, change);
    return { [`${change.file}`]: files[change.file] as Buffer };
  });
  return [first, ...later];
}

describe("objects of a pack", () => {
  test("are what git says they are, each once, and their edits tell what they change", async () => {
    let edited = 0;
    await fc.assert(
      fc.asyncProperty(operations, fc.constantFrom(1, 2, 3), async (changes, part) => {
        const repository = await repositoryOf(commitsOf(changes), { objects: "packed" });
        await repository.git(...REPACK);
        const all = await wantedOf(repository);
        // Bases of what is asked for may be asked for or not.
        const wanted = all.filter((_, index) => part === 1 || index % part > 0);
        const { git, asked } = listening(repository);
        const read = await readAll(git, wanted);
        expect(read.counts).toEqual(wanted.map(() => 1));
        expect(asked).toEqual([]);
        edited += read.edited;
      }),
      { numRuns: 12 },
    );
    expect(edited).toBeGreaterThan(20);
  });

  test("that are asked for twice come twice", async () => {
    const repository = await repositoryOf(editsOfFiles().slice(0, 30), { objects: "packed" });
    const wanted = await wantedOf(repository);
    const twice = [...wanted, ...wanted.toReversed()];
    expect((await readAll(realGit(repository), twice)).counts).toEqual(twice.map(() => 1));
  });

  test("that are not there are missing", async () => {
    const repository = await repositoryOf(editsOfFiles().slice(0, 30), { objects: "packed" });
    const wanted = [...(await wantedOf(repository)), { id: "12".repeat(20), path: "gone" }, { id: "ff".repeat(20), path: "gone" }];
    expect((await readAll(realGit(repository), wanted)).counts).toEqual(wanted.map(() => 1));
  });
});

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

async function repacked(commits: Commits, how: readonly string[]): Promise<Repository> {
  const repository = await repositoryOf(commits, { objects: "packed" });
  await repository.git(...how);
  return repository;
}

const ENDING = /\.pack$/;

/** Paths without their endings. */
async function packsOf(repository: Pick<Repository, "path">): Promise<readonly string[]> {
  const folder = join(repository.path, ".git", "objects", "pack");
  return (await readdir(folder)).filter((name) => ENDING.test(name)).map((name) => join(folder, name.replace(ENDING, "")));
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

/** Lines of which no two are the same, and more of them for a larger size. */
function linesOf(sizeBytes: number, name: string): Buffer {
  const lines = Array.from({ length: Math.ceil(sizeBytes / 20) }, (_, index) => `${name} line ${index * 7}\n`.padStart(20));
  return Buffer.from(lines.join("")).subarray(0, sizeBytes);
}

/** All of a base but for a few bytes that are new, told in copies as long as they can be. */
function changeOf(base: Buffer, text: string): { readonly delta: Buffer; readonly target: Buffer } {
  const copies = Array.from({ length: Math.ceil(base.length / 0xffff) }, (_, index) =>
    copyOf(index * 0xffff, Math.min(0xffff, base.length - index * 0xffff)),
  );
  return deltaOf(base, [...copies.slice(0, 1), newBytes(Buffer.from(text)), ...copies.slice(1)]);
}

/** A blob and `levels` levels of changes of it, two of each. */
function treeOf(root: Buffer, levels: number): readonly PackedBlob[] {
  const blobs: PackedBlob[] = [{ content: root }];
  const contents = [root];
  for (let base = 0; blobs.length < 2 ** (levels + 1) - 1; base++) {
    for (const side of ["left", "right"]) {
      const { delta, target } = changeOf(contents[base] as Buffer, `${side} of ${base}\n`);
      blobs.push({ content: delta, base });
      contents.push(target);
    }
  }
  return blobs;
}

/** The same one after the other, in one pack. */
function together(...families: readonly (readonly PackedBlob[])[]): readonly PackedBlob[] {
  let before = 0;
  return families.flatMap((family) => {
    const first = before;
    before += family.length;
    return family.map((blob) => (blob.base === undefined ? blob : { ...blob, base: blob.base + first }));
  });
}

async function repositoryWith(blobs: readonly PackedBlob[]): Promise<Repository> {
  const repository = await createRepository();
  await repository.feed(packOf(blobs), "index-pack", "--stdin");
  return repository;
}

describe("a pack made by hand", () => {
  test.each([
    ["many small ones", treeOf(linesOf(5000, "small"), 7), "nothing"],
    ["a few of three megabytes", treeOf(linesOf(3 << 20, "large"), 3), "nothing"],
    // More than is held at a time.
    ["a few of nine megabytes", treeOf(linesOf(9 << 20, "larger"), 3), "a part"],
    ["a chain of fourteen megabytes", treeOf(linesOf(14 << 20, "larger"), 1), "nothing"],
  ])("with a tree of changes, %s, is read whole", async (_, blobs, left) => {
    const repository = await repositoryWith(blobs);
    const wanted = await wantedOf(repository);
    expect(wanted).toHaveLength(blobs.length);
    const { git, asked } = listening(repository);
    expect((await readAll(git, wanted)).counts).toEqual(wanted.map(() => 1));
    expect(asked.length === 0 ? "nothing" : "a part").toBe(left);
  });

  test("with small files behind large ones leaves none of them to git", async () => {
    const large = [5, 6, 7, 8].map((size) => treeOf(linesOf(size << 20, `large ${size}`), 1));
    const small = treeOf(linesOf(5000, "small"), 6);
    const repository = await repositoryWith(together(...large, small));
    const { git, asked } = listening(repository);
    const wanted = await wantedOf(repository);
    expect((await readAll(git, wanted)).counts).toEqual(wanted.map(() => 1));
    expect(asked).toEqual([]);
  });

  test("with a long chain of changes, each with a second one beside it, is read whole", async () => {
    const blobs: PackedBlob[] = [{ content: linesOf(3000, "first") }];
    let base = 0;
    let content = blobs[0]?.content as Buffer;
    for (let depth = 0; depth < 3000; depth++) {
      const next = deltaOf(content, [copyOf(0, 2000), newBytes(Buffer.from(`${depth}\n`)), copyOf(2000, 900)]);
      blobs.push({ content: deltaOf(content, [copyOf(0, 1000), newBytes(Buffer.from(`end ${depth}`))]).delta, base });
      blobs.push({ content: next.delta, base });
      base = blobs.length - 1;
      content = next.target;
    }
    const repository = await repositoryWith(blobs);
    const wanted = await wantedOf(repository);
    expect((await readAll(realGit(repository), wanted)).counts).toEqual(wanted.map(() => 1));
  });

  test("with an object that is small, but compressed to much that says nothing, leaves it to git", async () => {
    const content = linesOf(200, "small");
    const plain = deflateSync(content, { level: 0 });
    // The head, empty blocks one after the other, and the block that holds it all.
    const compressed = Buffer.concat([plain.subarray(0, 2), Buffer.alloc(5 << 20, Buffer.of(0, 0, 0, 255, 255)), plain.subarray(2)]);
    const repository = await repositoryWith([{ content, compressed }, { content: linesOf(300, "other") }]);
    const { git, asked } = listening(repository);
    const wanted = await wantedOf(repository);
    expect((await readAll(git, wanted)).counts).toEqual([1, 1]);
    expect(asked).toHaveLength(1);
  });
});
