// Branches and tags that lead nowhere: what the others lead to is searched, and the broken ones are named, never passed over.
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createRepository, type Repository } from "../support/repository.ts";
import { provedKey } from "./samples.ts";
import { incompleteOf, inFile, placesInAll, placesOf, scanAs, scanHistory, scanRange } from "./scanning.ts";

const GONE = "1".repeat(40);
const why =
  "leads to nothing that is there, so what it led to was not searched. Fetch it again, or delete it: `git update-ref -d` with its name or, where git refuses, its file in the git directory.";

const writeRef = (repository: Repository, ref: string, content: string) => repository.write({ [`.git/${ref}`]: content });

/** A tag object whose commit is not there. */
async function tagOfNothing(repository: Repository, message: string): Promise<string> {
  const text = `object ${GONE}\ntype commit\ntag lost\ntagger Robin <robin@acme.example> 1767225600 +0000\n\n${message}\n`;
  return repository.feed(text, "hash-object", "-t", "tag", "-w", "--literally", "--stdin");
}

describe("a whole history with a broken ref", () => {
  test.each<[string, string, (repository: Repository) => Promise<unknown>]>([
    ["an empty file", "refs/heads/bad", (repository) => writeRef(repository, "refs/heads/bad", "")],
    ["a garbled file", "refs/remotes/origin/x", (repository) => writeRef(repository, "refs/remotes/origin/x", "garbled\n")],
    ["a commit that is not there", "refs/heads/gone", (repository) => writeRef(repository, "refs/heads/gone", `${GONE}\n`)],
    ["a name that git refuses", "refs/heads/a..b", (repository) => writeRef(repository, "refs/heads/a..b", `${GONE}\n`)],
    ["a name that reads as a pattern", "refs/heads/*", (repository) => writeRef(repository, "refs/heads/*", `${GONE}\n`)],
    [
      "a tag whose commit is not there",
      "refs/tags/lost",
      async (repository) => writeRef(repository, "refs/tags/lost", `${await tagOfNothing(repository, "message")}\n`),
    ],
  ])("(%s) is searched as far as the others lead, and says so", async (_, name, breakRef) => {
    const repository = await createRepository();
    const first = await repository.commit({ "a.txt": provedKey(1) });
    await repository.git("switch", "--quiet", "--create=other");
    const second = await repository.commit({ "b.txt": provedKey(2) });
    await repository.git("switch", "--quiet", "main");
    await breakRef(repository);
    const scanned = await scanHistory(repository);
    expect(incompleteOf(scanned)).toEqual([`${name}: ${why}`]);
    expect(placesInAll(scanned)).toEqual([inFile("a.txt", 1, first), inFile("b.txt", 1, second)]);
    expect(scanned.coverage).toMatchObject({ commits: 2, commitsExpected: 2 });
  });

  test("(many of them) names each, and finds what their names and messages hold", async () => {
    const repository = await createRepository();
    await repository.commit({ "a.txt": "a" });
    await writeRef(repository, `refs/heads/${provedKey(1)}`, "");
    await writeRef(repository, `refs/heads/${provedKey(2)}`, `${GONE}\n`);
    await writeRef(repository, "refs/tags/lost", `${await tagOfNothing(repository, provedKey(3))}\n`);
    const scanned = await scanHistory(repository);
    expect(incompleteOf(scanned)).toHaveLength(3);
    expect(placesInAll(scanned).map(({ source }) => source)).toEqual(["tag-message", "branch-name", "branch-name"]);
  });

  test.each([
    ["empty", ""],
    ["of a commit that is not there", `${GONE}\n`],
  ])("(that HEAD is on, %s) is never taken for one without commits", async (_, content) => {
    const repository = await createRepository();
    const first = await repository.commit({ "a.txt": provedKey(1) });
    await repository.git("branch", "other");
    await writeRef(repository, "refs/heads/main", content);
    const scanned = await scanHistory(repository);
    expect(incompleteOf(scanned).join("\n")).toContain(`refs/heads/main: ${why}`);
    expect(placesInAll(scanned)).toEqual([inFile("a.txt", 1, first)]);
    expect(incompleteOf(await scanAs(repository, { kind: "command-line" }))).toEqual([
      "the history of HEAD: HEAD leads to a commit that is not there or to a broken branch; check out another one (git switch), or fetch what is missing.",
    ]);
    await rm(join(repository.path, ".git/refs/heads/other"));
    expect(incompleteOf(await scanHistory(repository)).join("\n")).toContain(`refs/heads/main: ${why}`);
  });

  test("(none but a HEAD whose commit is not there) says so", async () => {
    const repository = await createRepository();
    const first = await repository.commit({ "a.txt": provedKey(1) });
    await writeFile(join(repository.path, ".git/HEAD"), `${GONE}\n`);
    const scanned = await scanHistory(repository);
    expect(incompleteOf(scanned).join()).toContain("the whole history: HEAD leads to a commit that is not there");
    expect(placesInAll(scanned)).toEqual([inFile("a.txt", 1, first)]);
    await rm(join(repository.path, ".git/refs/heads/main"));
    expect(incompleteOf(await scanHistory(repository)).join()).toContain("HEAD leads to a commit that is not there");
  });
});

test("a symbolic ref to a branch that is gone is nothing unusual", async () => {
  const repository = await createRepository();
  const first = await repository.commit({ "a.txt": provedKey(1) });
  await repository.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/master");
  expect(placesOf(await scanHistory(repository))).toEqual([inFile("a.txt", 1, first)]);
});

test("a range has nothing to do with broken refs beside it", async () => {
  const repository = await createRepository();
  const base = await repository.commit({ "a.txt": "a" });
  const head = await repository.commit({ "a.txt": provedKey(1) });
  await repository.git("tag", "--annotate", `--message=${provedKey(2)}`, "v1");
  await writeRef(repository, "refs/heads/gone", `${GONE}\n`);
  await writeRef(repository, "refs/heads/bad", "");
  const places = placesOf(await scanRange(repository, `${base}..main`));
  expect(places).toContainEqual(inFile("a.txt", 1, head));
  expect(places.map(({ source }) => source)).toEqual(["file", "tag-message"]);
});

test("a whole clone in which a commit is missing is told to be damaged, not to be shallow", async () => {
  const repository = await createRepository();
  const first = await repository.commit({ "a.txt": "a" });
  await repository.commit({ "a.txt": "b" });
  await rm(join(repository.path, ".git/objects", first.slice(0, 2), first.slice(2)));
  const [said = ""] = incompleteOf(await scanHistory(repository));
  expect(said).toContain(first);
  expect(said).toContain("git fsck");
  expect(said).not.toContain("fetch-depth");
});
