// Messages and names are content: of commits, annotated tags, branches.
import { describe, expect, test } from "vitest";
import { createRepository } from "../support/repository.ts";
import { provedKey } from "./samples.ts";
import { placesOf, scanHistory, scanRange } from "./scanning.ts";

const key = provedKey(1);

describe("messages", () => {
  test("of commits are searched, lines counted from the subject", async () => {
    const repository = await createRepository();
    const base = await repository.commit({ "a.txt": "a" }, `earlier ${provedKey(2)}`);
    const head = await repository.commit({}, `subject\n\nthe key is\n${key}\n`);
    expect(placesOf(await scanRange(repository, `${base}..HEAD`))).toEqual([{ path: "", line: 4, commit: head, source: "commit-message" }]);
  });

  test("of tags are searched, also of a tag on a tag, and of a tag that was merged", async () => {
    const repository = await createRepository();
    await repository.commit();
    await repository.git("tag", "--annotate", "inner", "--message", provedKey(2));
    await repository.git("tag", "--annotate", "outer", "--message", "none", "inner");
    const inner = await repository.git("rev-parse", "inner");
    await repository.git("tag", "--delete", "inner");
    const tree = await repository.git("write-tree");
    const parent = await repository.git("rev-parse", "HEAD");
    const mergetag = `mergetag object ${parent}\n type commit\n tag x\n tagger R <r@acme.example> 1 +0000\n \n ${key}`;
    const commit = `tree ${tree}\nparent ${parent}\nauthor R <r@acme.example> 1 +0000\ncommitter R <r@acme.example> 1 +0000\n${mergetag}\n\nmessage\n`;
    const merged = await repository.feed(commit, "hash-object", "-t", "commit", "-w", "--stdin");
    await repository.git("reset", "--quiet", "--hard", merged);
    expect(placesOf(await scanHistory(repository))).toEqual([
      { path: "", line: 1, commit: merged, source: "commit-message" },
      { path: "", line: 1, commit: inner, source: "tag-message" },
    ]);
  });
});

describe("a chain of tags", () => {
  async function chainOf(length: number) {
    const repository = await createRepository();
    let id = await repository.commit();
    for (let level = 1; level <= length; level++) {
      const names = level === 1 ? `object ${id}\ntype commit` : `object ${id}\ntype tag`;
      const text = `${names}\ntag t${level}\ntagger R <r@acme.example> 1 +0000\n\n${level === 1 ? key : "none"}\n`;
      id = await repository.feed(text, "hash-object", "-t", "tag", "-w", "--stdin");
    }
    await repository.git("update-ref", "refs/tags/last", id);
    return scanHistory(repository);
  }

  test("is followed to its end", async () => {
    const { leaks, coverage } = await chainOf(60);
    expect([leaks.length, coverage.skips]).toEqual([1, []]);
  });

  test("that nobody makes for a good reason is followed so far, and the rest is said", async () => {
    const { leaks, coverage } = await chainOf(70);
    expect([leaks.length, coverage.skips]).toEqual([0, [{ what: "tags", why: expect.stringContaining("64"), kind: "incomplete" }]]);
  });
});

describe("names of branches and tags", () => {
  test("are searched where they stand on a commit of the range", async () => {
    const repository = await createRepository();
    const base = await repository.commit();
    await repository.git("branch", `old-${provedKey(2)}`);
    await repository.commit();
    await repository.git("branch", `new/${key}`);
    expect(placesOf(await scanRange(repository, `${base}..HEAD`))).toEqual([
      { path: `new/${key}`, line: 1, commit: undefined, source: "branch-name" },
    ]);
    expect((await scanHistory(repository)).leaks).toHaveLength(2);
  });
});
