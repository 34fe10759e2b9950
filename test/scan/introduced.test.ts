// What a range answers for: what it adds, once, at its first commit; nothing that was there already.
import { describe, expect, test } from "vitest";
import { createRepository } from "../support/repository.ts";
import { provedKey } from "./samples.ts";
import { inFile, placesOf, scanHistory, scanRange } from "./scanning.ts";

const key = provedKey(1);
const text = Array.from({ length: 60 }, (_, index) => `line number ${index}\n`).join("");

async function repositoryWithKeyInBase() {
  const repository = await createRepository();
  const base = await repository.commit({ "a.txt": `${text}${key}\n` });
  return { repository, base };
}

describe("a key that was there already", () => {
  test("is not added by a change elsewhere in its file", async () => {
    const { repository, base } = await repositoryWithKeyInBase();
    await repository.commit({ "a.txt": `new first line\n${text}${key}\n` });
    await repository.commit({ "a.txt": `new first line\n${text}${key}\nnew last line\n` });
    expect(placesOf(await scanRange(repository, `${base}..HEAD`))).toEqual([]);
  });

  test("is not added by a rename, with or without edits elsewhere", async () => {
    const { repository, base } = await repositoryWithKeyInBase();
    await repository.git("mv", "a.txt", "b.txt");
    await repository.commit();
    await repository.git("mv", "b.txt", "c.txt");
    await repository.commit({ "c.txt": `new first line\n${text}${key}\n` });
    expect(placesOf(await scanRange(repository, `${base}..HEAD`))).toEqual([]);
  });

  test("is not added by a move to a file that git does not take for the same", async () => {
    const { repository, base } = await repositoryWithKeyInBase();
    await repository.commit({ "a.txt": text, "other.txt": `${key}\n` });
    expect(placesOf(await scanRange(repository, `${base}..HEAD`))).toEqual([]);
  });

  test("is not added by a new mode, a new folder or its own removal", async () => {
    const { repository, base } = await repositoryWithKeyInBase();
    await repository.git("update-index", "--chmod=+x", "a.txt");
    await repository.git("commit", "--quiet", "--message=mode");
    await repository.git("reset", "--quiet", "--hard");
    await repository.write({ "folder/keep.txt": "" });
    await repository.git("mv", "a.txt", "folder/a.txt");
    await repository.commit();
    await repository.commit({ "folder/a.txt": undefined });
    expect(placesOf(await scanRange(repository, `${base}..HEAD`))).toEqual([]);
  });

  test("is at one place more when it is copied to another file", async () => {
    const { repository, base } = await repositoryWithKeyInBase();
    const copied = await repository.commit({ "copy.txt": `${text}${key}\n` });
    expect(placesOf(await scanRange(repository, `${base}..HEAD`))).toEqual([inFile("copy.txt", 61, copied)]);
  });
});

describe("a key that the range adds", () => {
  test("and removes is one leak, at its first commit, only in history by now", async () => {
    const { repository, base } = await repositoryWithKeyInBase();
    const mine = provedKey(2);
    const first = await repository.commit({ "b.txt": `x\n${mine}\n` });
    await repository.commit({ "b.txt": "x\n" });
    const scanned = await scanRange(repository, `${base}..HEAD`);
    expect(placesOf(scanned)).toEqual([inFile("b.txt", 2, first)]);
    expect(scanned.leaks[0]?.presence).toBe("only-in-history");
  });

  test("and leaves is still present at head, wherever it was moved since", async () => {
    const { repository, base } = await repositoryWithKeyInBase();
    const mine = provedKey(2);
    const first = await repository.commit({ "b.txt": `${text}${mine}\n` });
    await repository.git("mv", "b.txt", "c.txt");
    await repository.commit();
    const scanned = await scanRange(repository, `${base}..HEAD`);
    expect(placesOf(scanned)).toEqual([inFile("b.txt", 61, first)]);
    expect(scanned.leaks[0]?.presence).toBe("at-head");
  });

  test("twice is one leak with two places, first place first", async () => {
    const repository = await createRepository();
    const first = await repository.commit({ "z.txt": key });
    await repository.commit({ "z.txt": "gone" });
    const again = await repository.commit({ "a.txt": `\n\n${key}`, "b.txt": "b" });
    const scanned = await scanHistory(repository);
    expect(placesOf(scanned)).toEqual([inFile("z.txt", 1, first), inFile("a.txt", 3, again)]);
    expect(scanned.leaks).toHaveLength(1);
  });

  test("again with the very same content is seen again", async () => {
    const repository = await createRepository();
    const first = await repository.commit({ "a.txt": key });
    await repository.commit({ "a.txt": "gone" });
    const again = await repository.commit({ "a.txt": key });
    expect(placesOf(await scanHistory(repository))).toEqual([inFile("a.txt", 1, first), inFile("a.txt", 1, again)]);
  });

  test("in the place of another is added, and so is the second in a file that had one", async () => {
    const { repository, base } = await repositoryWithKeyInBase();
    const replaced = await repository.commit({ "a.txt": `${text}${provedKey(2)}\n` });
    const second = await repository.commit({ "a.txt": `${text}${provedKey(2)}\n${provedKey(3)}\n` });
    expect(placesOf(await scanRange(repository, `${base}..HEAD`))).toEqual([inFile("a.txt", 61, replaced), inFile("a.txt", 62, second)]);
  });
});

describe("an allow comment", () => {
  const excuse = ["keyturn", ":allow used in a public example"].join("");

  test("counts on trusted runs only", async () => {
    const repository = await createRepository();
    await repository.commit({ "a.txt": `${key} # ${excuse}\n` });
    const trusted = await scanHistory(repository);
    expect(trusted.leaks.map(({ allowed }) => allowed)).toEqual(["used in a public example"]);
    for (const trust of ["no-secrets", "dangerous"] as const) {
      const [leak] = (await scanHistory(repository, { trust })).leaks;
      expect(leak?.allowed).toBeUndefined();
      expect(leak?.notes.join()).toContain("does not count here");
    }
  });

  test("that was written later speaks for the earlier commits, once it stands at head", async () => {
    const repository = await createRepository();
    const first = await repository.commit({ "a.txt": `${key}\n` });
    expect((await scanHistory(repository)).leaks[0]?.allowed).toBeUndefined();
    await repository.commit({ "a.txt": `${key} # ${excuse}\n` });
    const scanned = await scanHistory(repository);
    expect(placesOf(scanned)).toEqual([inFile("a.txt", 1, first)]);
    expect(scanned.leaks[0]?.allowed).toBe("used in a public example");
  });

  test("at one of two places does not excuse the other", async () => {
    const repository = await createRepository();
    await repository.commit({ "a.txt": `${key} # ${excuse}\n`, "b.txt": key });
    expect((await scanHistory(repository)).leaks[0]?.allowed).toBeUndefined();
  });
});
