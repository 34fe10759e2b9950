// Files as they are: of a directory, and what is staged for the next commit.
import { execFileSync } from "node:child_process";
import { chmod, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ConfigError } from "../../src/model/problem.ts";
import type { Files } from "../../src/world.ts";
import { createRepository, openFolder } from "../support/repository.ts";
import { provedKey } from "./samples.ts";
import { incompleteOf, inFile, placesInAll, placesOf, scanHistory, scanStaged, scanTarget } from "./scanning.ts";

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

  test("has the names of its files and folders searched, also of those that are empty, excluded or large", async () => {
    const folder = await openFolder();
    await folder.write({
      [`sub/${provedKey(1)}/a`]: "a",
      [`sub/${provedKey(1)}/b`]: "b",
      [`sub/${provedKey(2)}.txt`]: "",
      [`sub/out/${provedKey(3)}`]: key,
      [`sub/${provedKey(4)}`]: { link: "nowhere" },
      [`sub/large-${provedKey(5)}`]: "more than one byte",
      [`sub/.git/${provedKey(6)}`]: "",
    });
    await mkdir(join(folder.path, "sub", provedKey(7), ".git"), { recursive: true });
    execFileSync("mkfifo", [join(folder.path, "sub", `pipe-${provedKey(8)}`)]);
    const scanned = await scanTarget(folder, { kind: "directory", path: "sub" }, { excludePaths: ["out/**"], maxFileBytes: 10 });
    const named = [`${provedKey(1)}/a`, `${provedKey(1)}/b`, `${provedKey(2)}.txt`, `out/${provedKey(3)}`];
    named.push(provedKey(4), `large-${provedKey(5)}`, provedKey(7), `pipe-${provedKey(8)}`);
    const byPath = (a: { readonly path: string }, b: { readonly path: string }) => (a.path < b.path ? -1 : 1);
    expect(placesInAll(scanned).toSorted(byPath)).toEqual(
      named.map((name) => ({ path: `sub/${name}`, line: 1, commit: undefined, source: "path" })).toSorted(byPath),
    );
    expect(scanned.leaks).toHaveLength(7);
    expect(scanned.coverage.files).toBe(4);
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

describe("a name that is no text", () => {
  const latin1 = (text: string) => Buffer.from(text, "latin1");

  test.skipIf(process.platform !== "linux")(
    "does not keep a file, a link or a folder from being read, and is told as git's are",
    async () => {
      const repository = await createRepository();
      const at = (name: string) => Buffer.concat([Buffer.from(`${repository.path}/`), latin1(name)]);
      await mkdir(at("r\xe9p"));
      await writeFile(at("caf\xe9.txt"), `\n${provedKey(1)}`);
      await writeFile(at("r\xe9p/large\xff.txt"), Buffer.concat([Buffer.alloc(17 << 20, "text\n"), Buffer.from(provedKey(2))]));
      await symlink(provedKey(3), at("r\xe9p/link\xfe"));
      await repository.commit({ "caf\u00e9.txt": provedKey(4) });
      const places = placesOf(await scanTarget(repository, { kind: "directory", path: "." }));
      expect(places).toEqual([
        inFile("caf\u00e9.txt", 1, undefined),
        inFile("caf\\xe9.txt", 2, undefined),
        inFile("r\\xe9p/large\\xff.txt", Math.floor((17 << 20) / 5) + 1, undefined),
        { ...inFile("r\\xe9p/link\\xfe", 1, undefined), source: "symlink" },
      ]);
      expect(placesOf(await scanHistory(repository)).map((place) => ({ ...place, commit: undefined }))).toEqual(places);
    },
  );

  test.skipIf(process.platform !== "linux")("is excluded by what is told", async () => {
    const folder = await openFolder();
    await writeFile(Buffer.concat([Buffer.from(`${folder.path}/`), latin1("caf\xe9.txt")]), key);
    const scanned = await scanTarget(folder, { kind: "directory", path: "." }, { excludePaths: ["caf*.txt"] });
    expect(scanned.coverage.skips.map(({ what, kind }) => [what, kind])).toEqual([["caf\\xe9.txt", "by-design"]]);
  });
});

describe("what the system does not give", () => {
  test.each([
    ["EACCES", "could not be read; check its permissions.", "could not be listed; check its permissions."],
    [
      "ENOENT",
      "was changed or taken away before it could be read; run again.",
      "was changed or taken away before it could be listed; run again.",
    ],
    [
      "EIO",
      "could not be read: the system said EIO. Run again or, if it stays, exclude its path.",
      "could not be listed: the system said EIO. Run again or, if it stays, exclude its path.",
    ],
  ])("is told with what helps against %s", async (code, unread, unlisted) => {
    const files: Files = {
      readText: async () => undefined,
      async *walk() {
        const read = () => Promise.reject(Object.assign(new Error("no"), { code }));
        yield {
          path: Buffer.from("a.txt"),
          kind: "file",
          sizeBytes: 1,
          read,
          readPieces: () => ({ [Symbol.asyncIterator]: () => ({ next: read }) }),
        };
        yield { path: Buffer.from("b"), kind: "unlisted", code };
      },
    };
    const scanned = await scanTarget(await openFolder(), { kind: "directory", path: "." }, { files });
    expect(incompleteOf(scanned)).toEqual([`a.txt: ${unread}`, `b: ${unlisted}`]);
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
