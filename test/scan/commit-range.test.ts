// Every commit of a range is seen, whatever its shape, and nothing that lies in the repository hides anything.
import { describe, expect, test } from "vitest";
import { cloneOf, createRepository, type Repository } from "../support/repository.ts";
import { provedKey } from "./samples.ts";
import { inFile, placesOf, scanHistory, scanRange } from "./scanning.ts";

const key = provedKey(1);

async function repositoryWithBranches(...names: readonly string[]): Promise<Repository> {
  const repository = await createRepository();
  await repository.commit({ "base.txt": "one\ntwo\nthree\n" });
  for (const name of names) {
    await repository.git("switch", "--quiet", "--create", name, "main");
    await repository.commit({ [`${name}.txt`]: `${name}\n` });
  }
  await repository.git("switch", "--quiet", "main");
  await repository.commit({ "main.txt": "main\n" });
  return repository;
}

async function foundInHistory(repository: Repository) {
  const scanned = await scanHistory(repository);
  expect(scanned.coverage.commits).toBe(Number(await repository.git("rev-list", "--count", "--all", "HEAD")));
  return placesOf(scanned);
}

describe("commits of every shape", () => {
  test("what only a merge brings is seen, though a later commit takes it out again", async () => {
    const repository = await repositoryWithBranches("side");
    const evil = await repository.merge(["side"], { "base.txt": `one\n${key}\nthree\n` });
    await repository.commit({ "base.txt": "one\ntwo\nthree\n" });
    expect(await foundInHistory(repository)).toEqual([inFile("base.txt", 2, evil)]);
  });

  test("a new file in a merge is seen", async () => {
    const repository = await repositoryWithBranches("side");
    const evil = await repository.merge(["side"], { "new.txt": key });
    expect(await foundInHistory(repository)).toEqual([inFile("new.txt", 1, evil)]);
  });

  test("an octopus's own content is seen", async () => {
    const repository = await repositoryWithBranches("one", "two", "three");
    const octopus = await repository.merge(["one", "two", "three"], { "three.txt": `three\n${key}\n` });
    await repository.commit({ "three.txt": "three\n" });
    expect(await foundInHistory(repository)).toEqual([inFile("three.txt", 2, octopus)]);
  });

  test("a merge that only takes over what a parent has adds nothing", async () => {
    const repository = await repositoryWithBranches("side");
    await repository.git("switch", "--quiet", "side");
    const side = await repository.commit({ "base.txt": `one\ntwo\nthree\n${key}\n` });
    await repository.git("switch", "--quiet", "main");
    await repository.commit({ "base.txt": "zero\none\ntwo\nthree\n" });
    await repository.merge(["side"]);
    expect(await foundInHistory(repository)).toEqual([inFile("base.txt", 4, side)]);
  });

  test("a merge that moves a file out of an excluded path adds what is in it", async () => {
    const repository = await createRepository();
    const file = `${"a line of text\n".repeat(40)}${key}\n`;
    await repository.commit({ "vendor/old.txt": file });
    await repository.git("branch", "side");
    await repository.commit({ "one.txt": "one" });
    await repository.git("switch", "--quiet", "side");
    await repository.commit({ "two.txt": "two" });
    const evil = await repository.merge(["main"], { "vendor/old.txt": undefined, "new.txt": `${file}one more line\n` });
    expect(placesOf(await scanHistory(repository, { excludePaths: ["vendor/**"] }))).toEqual([inFile("new.txt", 41, evil)]);
  });

  test("the name that a merge gives a file is searched", async () => {
    const repository = await createRepository();
    const file = "a line of text\n".repeat(40);
    await repository.commit({ "old.txt": file });
    await repository.git("branch", "side");
    await repository.commit({ "one.txt": "one" });
    await repository.git("switch", "--quiet", "side");
    await repository.commit({ "two.txt": "two" });
    const evil = await repository.merge(["main"], { "old.txt": undefined, [`${key}.txt`]: `${file}one more line\n` });
    expect(placesOf(await scanHistory(repository))).toEqual([expect.objectContaining({ commit: evil, source: "path" })]);
  });

  test("a merge across a rename does not add what came with the renamed file", async () => {
    const repository = await createRepository();
    const text = Array.from({ length: 40 }, (_, index) => `line ${index}\n`).join("");
    const first = await repository.commit({ "a.txt": `${text}${key}\n` });
    await repository.git("switch", "--quiet", "--create", "side");
    await repository.commit({ "a.txt": `side\n${text}${key}\n` });
    await repository.git("switch", "--quiet", "main");
    await repository.git("mv", "a.txt", "b.txt");
    await repository.commit({ "b.txt": `${text}${key}\nmain\n` });
    await repository.merge(["side"]);
    expect(await foundInHistory(repository)).toEqual([inFile("a.txt", 41, first)]);
  });

  test("unrelated roots, empty commits, odd dates and a detached head are all read", async () => {
    const repository = await repositoryWithBranches();
    await repository.git("switch", "--quiet", "--orphan", "island");
    const island = await repository.commit({ "island.txt": key });
    await repository.commit();
    await repository.git("switch", "--quiet", "--detach");
    const tree = await repository.git("write-tree");
    const odd = `tree ${tree}\nparent ${island}\nauthor Robin <r@acme.example> 99999999999999 +9999\ncommitter Robin <r@acme.example> 0 -0000\n\n${provedKey(2)}\n`;
    const dated = await repository.feed(odd, "hash-object", "-t", "commit", "-w", "--stdin", "--literally");
    await repository.git("reset", "--quiet", "--hard", dated);
    expect(await foundInHistory(repository)).toEqual([
      inFile("island.txt", 1, island),
      { path: "", line: 1, commit: dated, source: "commit-message" },
    ]);
  });

  test("a commit with an earlier date than its parent is not cut off", async () => {
    const repository = await createRepository();
    const base = await repository.commit({ "a.txt": "a" });
    const tree = await repository.git("write-tree");
    const commitAt = async (seconds: number, parent: string) =>
      repository.feed(
        `tree ${tree}\nparent ${parent}\nauthor R <r@acme.example> ${seconds} +0000\ncommitter R <r@acme.example> ${seconds} +0000\n\n${seconds === 5 ? key : "none"}\n`,
        ...["hash-object", "-t", "commit", "-w", "--stdin"],
      );
    const early = await commitAt(5, base);
    const late = await commitAt(2_000_000_000, early);
    const found = placesOf(await scanRange(repository, `${base}..${late}`));
    expect(found).toEqual([{ path: "", line: 1, commit: early, source: "commit-message" }]);
  });

  test("repositories of SHA-256 are read like any other", async () => {
    const repository = await createRepository({ objectFormat: "sha256" });
    const first = await repository.commit({ "a.txt": `\n${key}` });
    await repository.commit({ "a.txt": "clean" });
    expect(first).toHaveLength(64);
    expect(await foundInHistory(repository)).toEqual([inFile("a.txt", 2, first)]);
  });

  test("a blob or tree that only a tag names is read", async () => {
    const repository = await repositoryWithBranches();
    await repository.git("tag", "--annotate", "data", "--message", "data", await repository.blob(`x\n${key}\n`));
    const tree = await repository.feed(`100644 blob ${await repository.blob(provedKey(2))}\tinside.txt\n`, "mktree");
    await repository.git("tag", "folder", tree);
    const scanned = await scanHistory(repository);
    expect(scanned.leaks.flatMap(({ places }) => places.map(({ path, line }) => `${path}:${line}`))).toEqual([
      "data:2",
      "folder:inside.txt:1",
    ]);
  });

  test("a bare repository is read", async () => {
    const repository = await repositoryWithBranches();
    const head = await repository.commit({ "a.txt": key });
    const bare = await cloneOf(repository, "--bare");
    expect(await foundInHistory(bare)).toEqual([inFile("a.txt", 1, head)]);
  });
});

describe("nothing in the repository hides anything", () => {
  test("attributes: binary, -diff, textconv, encodings, export-ignore, filters", async () => {
    const repository = await createRepository();
    const attributes =
      "a.txt binary\nb.txt -diff\nc.txt diff=nothing\nd.txt working-tree-encoding=UTF-16\ne.txt filter=none export-ignore\n";
    await repository.git("config", "diff.nothing.textconv", "true");
    await repository.git("config", "filter.none.clean", "true");
    await repository.git("config", "diff.nothing.command", "true");
    const clean = await repository.commit({ ".gitattributes": attributes });
    const names = ["a.txt", "b.txt", "c.txt", "d.txt", "e.txt"];
    const blob = await repository.blob(`${key}\n`);
    for (const name of names) await repository.git("update-index", "--add", "--cacheinfo", `100644,${blob},${name}`);
    await repository.git("commit", "--quiet", "--message=all");
    const head = await repository.git("rev-parse", "HEAD");
    expect(placesOf(await scanRange(repository, `${clean}..HEAD`))).toEqual(names.map((name) => inFile(name, 1, head)));
  });

  test("the repository's own configuration: external diffs, path and order settings, monitors, aliases", async () => {
    const repository = await createRepository();
    const base = await repository.commit({ "a.txt": "a" });
    const head = await repository.commit({ "ü.txt": key, "ignored/b.txt": provedKey(2) });
    const settings = {
      "diff.external": "true",
      "diff.orderFile": "/dev/null",
      "diff.ignoreSubmodules": "all",
      "diff.noprefix": "true",
      "diff.renames": "false",
      "log.showRoot": "false",
      "core.quotePath": "true",
      "core.fsmonitor": "false-but-a-program",
      "core.abbrev": "4",
      "alias.rev-list": "!true",
      "i18n.logOutputEncoding": "UTF-16",
      "grep.patternType": "perl",
      "transfer.hideRefs": "refs/heads",
      "core.worktree": "/nonexistent",
    };
    for (const [name, value] of Object.entries(settings)) await repository.git("config", name, value);
    expect(placesOf(await scanRange(repository, `${base}..${head}`))).toEqual([inFile("ignored/b.txt", 1, head), inFile("ü.txt", 1, head)]);
    expect(placesOf(await scanHistory(repository))).toHaveLength(2);
  });

  test("replaced objects and grafts", async () => {
    const repository = await createRepository();
    const first = await repository.commit({ "a.txt": "a" });
    const second = await repository.commit({ "a.txt": key });
    const third = await repository.commit({ "a.txt": "a" });
    await repository.git("replace", second, first);
    await repository.git("replace", "--graft", third, first);
    await repository.write({ ".git/info/grafts": `${third} ${first}\n` });
    expect(placesOf(await scanRange(repository, `${first}..${third}`))).toEqual([inFile("a.txt", 1, second)]);
    expect(placesOf(await scanHistory(repository))).toEqual([inFile("a.txt", 1, second)]);
  });

  test("the working tree and the index are not asked", async () => {
    const repository = await createRepository();
    const head = await repository.commit({ "a.txt": key });
    await repository.write({ "a.txt": "clean", ".gitignore": "*" });
    await repository.git("rm", "--quiet", "--cached", "a.txt");
    expect(placesOf(await scanHistory(repository))).toEqual([inFile("a.txt", 1, head)]);
  });
});

describe("files of every kind", () => {
  test("links are content, whichever way a file becomes one", async () => {
    const repository = await createRepository();
    const link = await repository.commit({ "a.txt": { link: `/tmp/${key}` } });
    const file = await repository.commit({ "a.txt": provedKey(2) });
    const back = await repository.commit({ "a.txt": { link: provedKey(3) } });
    expect(await foundInHistory(repository)).toEqual([
      { ...inFile("a.txt", 1, link), source: "symlink" },
      inFile("a.txt", 1, file),
      { ...inFile("a.txt", 1, back), source: "symlink" },
    ]);
  });

  test("names of any bytes are shown and stand for the right file", async () => {
    const repository = await createRepository();
    const blob = await repository.blob(key);
    const names = [Buffer.from("a\nb"), Buffer.from('q"uote\t'), Buffer.from([0x66, 0xff, 0x2e, 0x63]), Buffer.from(":x\\ü€")];
    const entries = names.map((name) => Buffer.concat([Buffer.from(`100644 blob ${blob}\t`), name]));
    const head = await repository.commitTree(entries);
    const found = placesOf(await scanRange(repository, head));
    expect(found.map(({ path }) => path).sort()).toEqual(["a\nb", 'q"uote\t', "f\\xff.c", ":x\\ü€"].sort());
  });

  test("a key in the name of a file or folder is found, once it is new", async () => {
    const repository = await createRepository();
    const first = await repository.commit({ [`keys/${key}/readme.txt`]: "a" });
    const second = await repository.commit({ [`keys/${key}/readme.txt`]: "b", "harmless.txt": "a" });
    expect(await foundInHistory(repository)).toEqual([{ path: `keys/${key}/readme.txt`, line: 1, commit: first, source: "path" }]);
    expect(placesOf(await scanRange(repository, `${first}..${second}`))).toEqual([]);
  });

  test("a file renamed to a key, content untouched, is found", async () => {
    const repository = await createRepository();
    const base = await repository.commit({ "a.txt": "some content\nthat stays\n" });
    await repository.git("mv", "a.txt", key);
    const head = await repository.commit();
    expect(placesOf(await scanRange(repository, `${base}..HEAD`))).toEqual([{ path: key, line: 1, commit: head, source: "path" }]);
  });

  test("submodules and LFS pointers are counted and said", async () => {
    const repository = await createRepository();
    const other = await createRepository();
    const inside = await other.commit({ "a.txt": key });
    await repository.git("update-index", "--add", "--cacheinfo", `160000,${inside},vendor/other`);
    await repository.write({ "big.bin": `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 12\n` });
    await repository.git("add", "big.bin");
    await repository.git("commit", "--quiet", "--message=x");
    const { coverage } = await scanHistory(repository);
    expect(coverage.skips.map(({ what, kind }) => [what, kind])).toEqual([
      ["1 submodule", "by-design"],
      ["1 LFS pointer", "by-design"],
    ]);
  });

  test("excluded paths are not read, and that is said; out of there a key is new", async () => {
    const repository = await createRepository();
    const text = "some text that makes the two files alike\n".repeat(10);
    await repository.commit({ "fixtures/a.txt": `${text}${key}` });
    await repository.git("mv", "fixtures/a.txt", "a.txt");
    const moved = await repository.commit();
    const scanned = await scanHistory(repository, { excludePaths: ["fixtures/**"] });
    expect(placesOf(scanned)).toEqual([inFile("a.txt", 11, moved)]);
    expect(scanned.coverage.skips).toEqual([
      { what: "1 path", why: "excluded by `exclude-paths` in the configuration.", kind: "by-design" },
    ]);
  });
});
