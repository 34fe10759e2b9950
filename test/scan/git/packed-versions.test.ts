// Objects are read from git's packs as they are, with edits that tell what they change of each other.
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Wanted } from "../../../src/scan/git/asked-objects.ts";
import type { FileVersion } from "../../../src/scan/git/file-versions.ts";
import { createKeywordFinder } from "../../../src/scan/git/keyword-hits.ts";
import { createNumbers } from "../../../src/scan/git/numbers.ts";
import { readByNumber } from "../../../src/scan/git/packed-versions.ts";
import { packRecord, unpackRecords } from "../../../src/scan/git/version-messages.ts";
import { createMatcher, type Match } from "../../../src/scan/search/matcher.ts";
import { createVersionSearch } from "../../../src/scan/versions.ts";
import type { Git, Pack } from "../../../src/world.ts";
import { all, encodedJwt, pemBlock, provedKey, randomText } from "../samples.ts";
import { realGit } from "../scanning.ts";
import { type Commits, editsOfFiles, importInto, repositoryOf } from "./long-history.ts";
import { listening, REPACK, readAll, wantedOf } from "./packed.ts";

const KINDS = ["text", "words", "wide", "binary", "tiny", "empty"] as const;
const OPERATIONS = ["edit", "move", "grow", "shrink", "copy", "replace", "empty"] as const;
const operation = fc.record({
  file: fc.nat({ max: 5 }),
  what: fc.constantFrom(...OPERATIONS, "edit", "move", "copy"),
  at: fc.nat({ max: 40_000 }),
  length: fc.integer({ min: 1, max: 4000 }),
  seed: fc.nat({ max: 1000 }),
});

type Operation = typeof operation extends fc.Arbitrary<infer Value> ? Value : never;
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
function changed(files: readonly Buffer[], { file, what, at, length, seed }: Operation): Buffer {
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

function commitsOf(changes: readonly Operation[]): Commits {
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

/** Keys of every kind, whole and in pieces that become one only with what stands around them. */
const pem = pemBlock("PRIVATE KEY", randomText(1600, 4)).split("\n");
const PIECES: readonly string[] = [
  provedKey(1),
  ["acme", " = ", randomText(32, 5, "0123456789abcdef")].join(""),
  'password = "',
  `${randomText(20, 6)}"`,
  // What may be guessed is known by its path.
  `password = "${randomText(20, 7)}"`,
  encodedJwt({ exp: 1 }),
  provedKey(2).slice(0, 20),
  provedKey(2).slice(20),
  pem.slice(0, 12).join("\n"),
  pem.slice(12).join("\n"),
];
const line = fc.integer({ min: 0, max: 400 }).map((number) => `const value${number} = compute(${number}); // an ordinary line of code`);
const piece = fc.oneof({ weight: 3, arbitrary: line }, { weight: 1, arbitrary: fc.constantFrom(...PIECES) });
const lineEdit = fc.record({
  file: fc.nat({ max: 2 }),
  /** What it is made of: mostly itself. */
  other: fc.nat({ max: 11 }),
  at: fc.nat({ max: 1000 }),
  remove: fc.integer({ min: 0, max: 40 }),
  insert: fc.array(piece, { maxLength: 3 }),
  /** What is removed is put elsewhere. */
  moves: fc.boolean(),
});

type LineEdit = typeof lineEdit extends fc.Arbitrary<infer Value> ? Value : never;

function commitsOfLines(edits: readonly LineEdit[]): Commits {
  const files = [0, 1, 2].map((file) => Array.from({ length: 300 }, (_, index) => `line ${index} of ${file}, of the ordinary kind`));
  return edits.map(({ file, other, at, remove, insert, moves }) => {
    const lines = [...(files[other] ?? files[file] ?? [])];
    const removed = lines.splice(at % (lines.length + 1), remove, ...insert);
    if (moves) lines.splice((at * 7) % (lines.length + 1), 0, ...removed);
    files[file] = lines;
    return { [`${file}`]: lines.join("\n") };
  });
}

const keysOf = (found: readonly Match[]) => found.map(({ key, fingerprint, line, column }) => `${key} ${fingerprint} ${line}:${column}`);

describe("packs", () => {
  test("are closed, whether all of them is read or not", async () => {
    const repository = await repositoryOf(commitsOf([]), { objects: "packed" });
    await importInto(repository, [{ more: "of it" }], { objects: "packed" });
    const git = realGit(repository);
    let open = 0;
    const counting: Git = {
      ...git,
      openPacks: async () => {
        const packs = (await git.openPacks?.()) ?? [];
        open += packs.length;
        const closing = (pack: Pack) => () => {
          open--;
          pack.close();
        };
        return packs.map((pack) => ({ ...pack, close: closing(pack) }));
      },
    };
    const wanted = await wantedOf(repository);
    await readAll(counting, wanted);
    expect(open).toBe(0);
    async function* asking(): AsyncGenerator<readonly Wanted[]> {
      yield wanted;
    }
    for await (const versions of readByNumber(counting, asking())) {
      expect([...versions].length).toBeGreaterThan(0);
      expect(open).toBe(2);
      break;
    }
    expect(open).toBe(0);
  });

  test("are found from a folder in the repository, too", async () => {
    const repository = await repositoryOf([{ "deep/down/file": "some text" }], { objects: "packed" });
    await repository.git("reset", "--quiet", "--hard");
    const { git, asked } = listening({ path: join(repository.path, "deep", "down") });
    const wanted = await wantedOf(repository);
    expect((await readAll(git, wanted)).counts).toEqual(wanted.map(() => 1));
    expect(asked).toEqual([]);
  });
});

describe("versions from a pack", () => {
  test("give what a search of each whole version gives", async () => {
    const matcher = createMatcher(all, { known: [], disabled: [] });
    const finder = createKeywordFinder(matcher.keywords);
    const states: (readonly string[])[] = [];
    const handedOver = (version: FileVersion, bytes: Buffer): FileVersion => {
      const records = createNumbers();
      packRecord(records, 0, version, 0, finder);
      states.push(...finder.takeStates());
      const room = new SharedArrayBuffer(bytes.length);
      Buffer.from(room).set(bytes);
      const message = { kind: "versions", room, records: records.take(), states: [] } as const;
      const wanted = { id: version.object.id, path: version.path };
      const [unpacked] = unpackRecords(
        message,
        () => wanted,
        (state) => states[state] ?? [],
      );
      if (unpacked === undefined || "large" in unpacked) throw new Error("nothing was handed over");
      return unpacked[0] ?? version;
    };
    let edited = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(lineEdit, { minLength: 30, maxLength: 60, size: "max" }), async (edits) => {
        const repository = await repositoryOf(commitsOfLines(edits), { objects: "packed" });
        await repository.git(...REPACK);
        const blobs = (await wantedOf(repository)).filter(({ path }) => path !== "");
        const wanted = blobs.map(({ id }, index) => ({ id, path: ["a.ts", "b.ts"][index % 2] ?? "" }));
        async function* asking(): AsyncGenerator<readonly Wanted[]> {
          yield wanted;
        }
        const here = createVersionSearch(matcher);
        const there = createVersionSearch(matcher);
        for await (const versions of readByNumber(realGit(repository), asking())) {
          for (const { version } of versions) {
            const { object, path } = version;
            if (object.kind !== "content") throw new Error("it is no content");
            const bytes = Buffer.from(object.bytes);
            const whole = keysOf(matcher.search(bytes, path));
            expect(keysOf(here.searching(version).search(bytes, path))).toEqual(whole);
            expect(keysOf(there.searching(handedOver(version, bytes)).search(bytes, path))).toEqual(whole);
            if (version.edits !== undefined) edited++;
          }
        }
      }),
      { numRuns: 15 },
    );
    expect(edited).toBeGreaterThan(200);
  });
});
