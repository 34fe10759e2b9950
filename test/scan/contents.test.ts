// Contents of every kind: archives are opened and say where inside, pointers to elsewhere are counted.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Detector } from "../../src/model/detector.ts";
import { emptyTally, searchContent } from "../../src/scan/contents.ts";
import { createMatcher } from "../../src/scan/search/matcher.ts";
import { createRepository } from "../support/repository.ts";
import { provedKey, randomText } from "./samples.ts";
import { incompleteOf, inFile, placesOf, scanHistory, scanTarget } from "./scanning.ts";

const key = provedKey(1);
const acme: Detector = {
  id: "acme-live-key",
  name: "Acme key",
  keywords: ["acme_live_"],
  shapes: [{ kind: "token", parts: ["acme_live_", { of: "base62", length: [16, 250] }] }],
  grade: "prefix",
};
const acmeMatcher = createMatcher([acme], { known: [], disabled: [] });

describe("the history of another repository in a file", () => {
  const said = "holds the history of a git repository (a bundle or a pack), which is not opened; clone it and scan the clone with --all.";

  async function packedHistory() {
    const other = await createRepository();
    await other.commit({ "a.txt": key });
    await other.git("bundle", "create", "--quiet", "--version=2", "two.bundle", "--all");
    await other.git("bundle", "create", "--quiet", "--version=3", "three.bundle", "--all");
    await other.git("repack", "-a", "-d", "--quiet");
    const packs = join(other.path, ".git/objects/pack");
    const pack = (await readdir(packs)).find((name) => name.endsWith(".pack")) ?? "";
    return {
      "two.bundle": await readFile(join(other.path, "two.bundle")),
      "three.bundle": await readFile(join(other.path, "three.bundle")),
      "objects.pack": await readFile(join(packs, pack)),
    };
  }

  test("is named among what was not searched, committed or in a folder", async () => {
    const repository = await createRepository();
    await repository.commit({ ...(await packedHistory()), "about.md": "# v2 git bundles are files" });
    for (const target of [{ kind: "history" }, { kind: "directory", path: "." }] as const) {
      const { coverage } = await scanTarget(repository, target);
      const skips = coverage.skips.toSorted((a, b) => (a.what < b.what ? -1 : 1));
      expect(skips).toEqual(["objects.pack", "three.bundle", "two.bundle"].map((what) => ({ what, why: said, kind: "by-design" })));
    }
  });
});

describe("an archive in a commit", () => {
  test("is opened, and what is found says where inside", async () => {
    const repository = await createRepository();
    const inner = zipSync({ "deep.txt": strToU8(`one\ntwo\n${key}\n`) });
    const first = await repository.commit({ "package.zip": zipSync({ "docs/a.txt": strToU8("a"), "inner.zip": inner }) });
    await repository.commit({ "package.zip": zipSync({ "docs/b.txt": strToU8("b"), "inner.zip": inner }) });
    const scanned = await scanHistory(repository);
    expect(placesOf(scanned)).toEqual([inFile("package.zip", 1, first)]);
    expect(scanned.leaks[0]?.notes).toContain("in inner.zip!deep.txt, line 3");
    expect(scanned.leaks[0]?.places[0]?.encoding).toContain("archive");
  });

  test("that is an office document gives a key whole that is split over runs, and no piece of it", async () => {
    const [first, second] = [`acme_live_${randomText(20, 1)}`, randomText(20, 2)];
    const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;
    const xml = `<w:document><w:p>${run(`key ${first}`)}${run(second)}</w:p><w:p>${run(`other ${first}`)}</w:p></w:document>`;
    const matches = await searchContent({ bytes: zipSync({ "word/document.xml": strToU8(xml) }) }, "a.docx", acmeMatcher, emptyTally());
    expect(matches.map(({ secret }) => secret.reveal())).toEqual([first, first + second]);
    const alone = xml.slice(0, xml.indexOf("<w:p>", 20));
    const inOne = await searchContent({ bytes: zipSync({ "word/document.xml": strToU8(alone) }) }, "a.docx", acmeMatcher, emptyTally());
    expect(inOne.map(({ secret }) => secret.reveal())).toEqual([first + second]);
  });

  test("that cannot be read to its end is never clean", async () => {
    const repository = await createRepository();
    await repository.commit({ "package.zip": zipSync({ "a.txt": strToU8("a".repeat(5000)) }).subarray(0, 60) });
    expect(incompleteOf(await scanHistory(repository)).join()).toContain("package.zip");
  });
});

describe("something too large to be held", () => {
  const search = async (...parts: readonly Uint8Array[]) => {
    const whole = Buffer.concat([Buffer.alloc(5000, "a program "), ...parts]);
    async function* pieces() {
      for (let at = 0; at < whole.length; at += 999) yield whole.subarray(at, at + 999);
    }
    const tally = emptyTally();
    const matcher = createMatcher([], { known: [], disabled: [] });
    await searchContent({ sizeBytes: whole.length, pieces: pieces() }, "program.bin", matcher, tally);
    return tally.skips.map(({ what, kind }) => `${what} ${kind}`);
  };

  test("that ends in a zip file is never clean", async () => {
    const zip = zipSync({ "a.txt": strToU8("a".repeat(5000)) });
    expect(await search(zip)).toEqual(["program.bin incomplete"]);
    expect(await search(zip, strToU8("and more"))).toEqual([]);
    expect(await search(strToU8("its last words"))).toEqual([]);
  });
});

describe("a key in a binary", () => {
  test("is found beside zero bytes and invalid UTF-8", async () => {
    const repository = await createRepository();
    const bytes = Buffer.concat([Buffer.from([0, 1, 2, 0xff, 0xfe, 0x0a, 0]), Buffer.from(key), Buffer.from([0, 0x80, 0xc3])]);
    const head = await repository.commit({ "program.bin": bytes });
    expect(placesOf(await scanHistory(repository))).toEqual([inFile("program.bin", 2, head)]);
  });
});
