// In a range, files that were there before are searched around what changed only: nothing is found less for it, and nothing more.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectors as catalogue } from "../../src/providers/detectors.ts";
import { createRepository, type Repository } from "../support/repository.ts";
import { pemBlock, provedKey, randomText } from "./samples.ts";
import { inFile, placesOf, scanHistory, scanRange, scanStaged } from "./scanning.ts";

const code = (from: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `const value${from + index} = compute(${from + index}); // an ordinary line of code`);

/** Lines by path. */
type Tree = ReadonlyMap<string, readonly string[]>;

interface Step {
  readonly path: number;
  readonly at: number;
  readonly remove: number;
  /** Numbers of keys; a line of code for each negative one. */
  readonly insert: readonly number[];
}

/** Keys of a known form, and such that only their names make known. */
const keyLine = (number: number): string => (number % 2 === 0 ? provedKey(number) : `const apiSecret = "${randomText(40, number)}";`);

const PATHS = ["a.js", "b.js", "folder/c.js"] as const;
const KEYS = 6;

const step: fc.Arbitrary<Step> = fc.record({
  path: fc.nat({ max: PATHS.length - 1 }),
  at: fc.nat({ max: 300 }),
  remove: fc.integer({ min: 0, max: 40 }),
  insert: fc.array(fc.integer({ min: -4, max: KEYS - 1 }), { maxLength: 4 }),
});
/** The steps of one commit. */
const commits = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 5 });

function apply(tree: Tree, { path, at, remove, insert }: Step): Tree {
  const name = PATHS[path] ?? "";
  const lines = [...(tree.get(name) ?? [])];
  const own = insert.map((number) => (number < 0 ? `let changed = ${number};` : keyLine(number))).filter((line) => !lines.includes(line));
  lines.splice(at % (lines.length + 1), remove, ...new Set(own));
  return new Map(tree).set(name, lines);
}

const keysIn = (lines: readonly string[] | undefined): readonly string[] =>
  Array.from({ length: KEYS }, (_, number) => keyLine(number)).filter((key) => lines?.includes(key));

/** What the commit adds, but not what it only moves from one file to another. */
function addedIn(before: Tree, after: Tree, commit: string): readonly ReturnType<typeof inFile>[] {
  const goneFrom = (path: string) => keysIn(before.get(path)).filter((key) => !after.get(path)?.includes(key));
  const moved = new Set([...before.keys()].flatMap(goneFrom));
  return [...after].flatMap(([path, lines]) =>
    keysIn(lines)
      .filter((key) => !before.get(path)?.includes(key) && !moved.has(key))
      .map((key) => inFile(path, lines.indexOf(key) + 1, commit)),
  );
}

async function write(repository: Repository, tree: Tree): Promise<string> {
  return repository.commit(Object.fromEntries(Array.from(tree, ([path, lines]) => [path, lines.join("\n")])));
}

const inOrder = (places: readonly unknown[]) => places.map((place) => JSON.stringify(place)).sort();

test("a range gives the keys that its commits add, wherever in files of any age they stand", async () => {
  await fc.assert(
    fc.asyncProperty(commits, commits, async (older, newer) => {
      const repository = await createRepository();
      let tree: Tree = new Map(PATHS.map((path, index) => [path, code(1000 * index, 120)]));
      for (const steps of older) tree = steps.reduce(apply, tree);
      const base = await write(repository, tree);
      const expected: ReturnType<typeof inFile>[] = [];
      for (const steps of newer) {
        const before = tree;
        tree = steps.reduce(apply, tree);
        expected.push(...addedIn(before, tree, await write(repository, tree)));
      }
      expect(inOrder(placesOf(await scanRange(repository, `${base}..HEAD`)))).toEqual(inOrder(expected));
    }),
    { numRuns: 25 },
  );
}, 120_000);

const around = code(0, 150).join("\n");

describe("what is added to a file that was there before is found", () => {
  const pem = pemBlock("PRIVATE KEY", randomText(1600, 4)).split("\n");
  const manifest = ["kind: Secret", "metadata:", ...Array.from({ length: 300 }, (_, index) => `  label${index}: one of many`), "data:"];
  const accessKeyId = ["AK", "IA"].join("") + randomText(16, 7, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
  test.each([
    ["the other half of a pair", [`a = "${accessKeyId}"`, around], [`a = "${accessKeyId}"`, around, `b = "${randomText(40, 11)}"`]],
    [
      "the rest of a key block",
      [around, pem[0], ...Array.from({ length: 900 }, () => "...."), around],
      [around, pem[0], ...Array.from({ length: 900 }, () => "...."), ...pem.slice(1), around],
    ],
    [
      "a value of a document",
      [...manifest, "  name: YWJj", around],
      [...manifest, "  name: YWJj", `  password: ${Buffer.from(randomText(9, 8)).toString("base64")}`, around],
    ],
    ["the end of a key whose first letters stood alone", [around, provedKey(3).slice(0, 24), around], [around, provedKey(3), around]],
    [
      "a name for a value that had none",
      [around, `  "${randomText(40, 12)}"`, around],
      [around, `api_secret = \\\n  "${randomText(40, 12)}"`, around],
    ],
  ])("%s", async (_, before, after) => {
    const repository = await createRepository();
    const base = await repository.commit({ "a.txt": before.join("\n") });
    await repository.commit({ "a.txt": after.join("\n") });
    const { leaks } = await scanRange(repository, `${base}..HEAD`, { detectors: catalogue });
    expect(leaks).toHaveLength(1);
    await repository.git("reset", "--quiet", "--soft", base);
    expect((await scanStaged(repository, { detectors: catalogue })).leaks).toHaveLength(1);
  });
});

describe("a key that stood in a file before", () => {
  const key = keyLine(1);

  test("is not taken for one that was moved, when another file gets it", async () => {
    const repository = await createRepository();
    const base = await repository.commit({ "old.txt": `${around}\n${key}\n${around}` });
    const commit = await repository.commit({ "old.txt": `// first\n${around}\n${key}\n${around}`, "new.txt": key });
    expect(placesOf(await scanRange(repository, `${base}..HEAD`))).toEqual([inFile("new.txt", 1, commit)]);
  });

  test("is still present at head where the file that got it lost it again", async () => {
    const repository = await createRepository();
    const base = await repository.commit({ "old.txt": `${around}\n${key}\n${around}` });
    await repository.commit({ "new.txt": key });
    await repository.commit({ "old.txt": `// first\n${around}\n${key}\n${around}`, "new.txt": "nothing" });
    const { leaks } = await scanRange(repository, `${base}..HEAD`);
    expect(leaks.map(({ presence }) => presence)).toEqual(["at-head"]);
  });

  test("is not added by a commit that adds another one", async () => {
    const repository = await createRepository();
    const base = await repository.commit({ "old.txt": `${around}\n${key}\n${around}` });
    await repository.commit({ "old.txt": `// first\n${around}\n${key}\n${around}` });
    const commit = await repository.commit({ "old.txt": `// first\n${around}\n${key}\n${around}\n${keyLine(3)}` });
    expect(placesOf(await scanRange(repository, `${base}..HEAD`))).toEqual([inFile("old.txt", 303, commit)]);
  });

  test("at a path that is excluded is new at another one", async () => {
    const repository = await createRepository();
    const base = await repository.commit({ "vendor/old.txt": `${around}\n${key}\n${around}` });
    await repository.git("mv", "vendor/old.txt", "old.txt");
    const commit = await repository.commit();
    const scanned = await scanRange(repository, `${base}..HEAD`, { excludePaths: ["vendor/**"] });
    expect(placesOf(scanned)).toEqual([inFile("old.txt", 151, commit)]);
  });

  test.each([1, 2])("and that a branch of older commits adds too is added by that branch (%i)", async (order) => {
    const repository = await createRepository();
    const old = await repository.commit({ "old.txt": `${around}\n${around}` });
    const base = await repository.commit({ "old.txt": `${around}\n${key}\n${around}` });
    const edit = () => repository.commit({ "old.txt": `// first\n${around}\n${key}\n${around}` });
    if (order === 1) await edit();
    await repository.git("switch", "--quiet", "-c", "side", old);
    const commit = await repository.commit({ "old.txt": `${around}\n${key}\n${around}\nlast` });
    await repository.git("switch", "--quiet", "main");
    if (order === 2) await edit();
    await repository.merge(["side"], { "old.txt": `// first\n${around}\n${key}\n${around}\nlast` });
    expect(placesOf(await scanRange(repository, `${base}..HEAD`))).toEqual([inFile("old.txt", 151, commit)]);
    await repository.git("switch", "--quiet", "-c", "other", "side");
    await repository.merge([base], { "old.txt": `${around}\n${key}\n${around}\nlast` });
    await repository.merge(["main"], { "old.txt": `// first\n${around}\n${key}\n${around}\nlast` });
    expect(placesOf(await scanRange(repository, `${base}..HEAD`))).toEqual([inFile("old.txt", 151, commit)]);
  });

  test("and that another root brings too is added by that one", async () => {
    const repository = await createRepository();
    const base = await repository.commit({ "old.txt": `${around}\n${key}\n${around}` });
    await repository.commit({ "old.txt": `// first\n${around}\n${key}\n${around}` });
    await repository.git("switch", "--quiet", "--orphan", "root");
    const commit = await repository.commit({ "old.txt": `${around}\n${key}\n${around}\nlast` });
    await repository.git("switch", "--quiet", "main");
    await repository.merge(["root"], { "old.txt": `// first\n${around}\n${key}\n${around}\nlast` });
    expect(placesOf(await scanRange(repository, `${base}..HEAD`))).toEqual([inFile("old.txt", 151, commit)]);
  });

  test("and that a later commit adds again is added by that one", async () => {
    const repository = await createRepository();
    const base = await repository.commit({ "old.txt": `${around}\n${key}\n${around}` });
    await repository.commit({ "old.txt": `${around}\n${around}\nlast` });
    const commit = await repository.commit({ "old.txt": `${around}\n${around}\n${key}\nlast` });
    expect(placesOf(await scanRange(repository, `${base}..HEAD`))).toEqual([inFile("old.txt", 301, commit)]);
  });

  test("is new in another file that gets all of the changed one", async () => {
    const repository = await createRepository();
    const base = await repository.commit({ "old.txt": `${around}\n${key}\n${around}` });
    const changed = `// first\n${around}\n${key}\n${around}`;
    await repository.commit({ "old.txt": changed });
    const commit = await repository.commit({ "new.txt": changed });
    expect(placesOf(await scanRange(repository, `${base}..HEAD`))).toEqual([inFile("new.txt", 152, commit)]);
    await repository.git("mv", "old.txt", "moved.txt");
    await repository.commit();
    expect(placesOf(await scanRange(repository, `${base}..HEAD`))).toEqual([inFile("new.txt", 152, commit)]);
  });

  test("is added by a branch of older commits that brings the same file", async () => {
    const repository = await createRepository();
    const old = await repository.commit({ "old.txt": `${around}\n${around}` });
    const base = await repository.commit({ "old.txt": `${around}\n${key}\n${around}` });
    const changed = `// first\n${around}\n${key}\n${around}`;
    await repository.commit({ "old.txt": changed });
    await repository.git("switch", "--quiet", "-c", "side", old);
    const commit = await repository.commit({ "old.txt": changed });
    await repository.git("switch", "--quiet", "main");
    await repository.merge(["side"]);
    expect(placesOf(await scanRange(repository, `${base}..HEAD`))).toEqual([inFile("old.txt", 152, commit)]);
  });

  test("is new where it comes back from a path that is excluded", async () => {
    const repository = await createRepository();
    const base = await repository.commit({ "old.txt": `${around}\n${key}\n${around}` });
    const changed = `// first\n${around}\n${key}\n${around}`;
    await repository.commit({ "old.txt": changed });
    await repository.commit({ "old.txt": undefined, "vendor/old.txt": changed });
    const commit = await repository.commit({ "old.txt": `// second\n${changed}`, "vendor/old.txt": undefined });
    const scanned = await scanRange(repository, `${base}..HEAD`, { excludePaths: ["vendor/**"] });
    expect(placesOf(scanned)).toEqual([inFile("old.txt", 153, commit)]);
  });
});

test("a file that only its new name makes a key is found under that name", async () => {
  const repository = await createRepository();
  const content = `${randomText(32, 5, "0123456789abcdef")}\n`;
  await repository.commit({ "notes.txt": content });
  await repository.commit({ "config/master.key": content });
  const found = placesOf(await scanHistory(repository, { detectors: catalogue }));
  expect(found).toContainEqual(expect.objectContaining({ path: "config/master.key" }));
});
