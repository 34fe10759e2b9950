// Ordinary but unfriendly ways to commit a key, in real repositories: each is found once, where it was committed.
import { strToU8, zipSync, zlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/providers/catalogue.ts";
import { createRepository, type Files } from "../support/repository.ts";
import { PREFIX, provedKey, randomText } from "./samples.ts";
import { scanHistory, scanRange } from "./scanning.ts";

const detectors = catalogue.flatMap((provider) => provider.detectors);
const key = provedKey(1);
const awsId = ["AK", "IA"].join("") + randomText(16, 7, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
const awsSecret = randomText(40, 11);
const code = Array.from({ length: 500 }, (_, index) => `x${index} = compute(${index})\n`).join("");

async function idsAndPlaces(files: Files, before: Files = { "README.md": "# Widgets\n" }) {
  const repository = await createRepository();
  const base = await repository.commit(before);
  const commit = await repository.commit(files);
  const { leaks } = await scanRange(repository, `${base}..HEAD`, { detectors });
  return {
    commit,
    leaks: leaks.map(({ detector, places }) => [detector.id, ...places.map((place) => [place.path, place.line, place.commit])]),
  };
}

describe("one key in one file", () => {
  test.each<[string, string, string | Uint8Array, number]>([
    [
      "compiled Python, its length before it and a tag behind",
      "a.pyc",
      Buffer.concat([Buffer.from([0xe3, 0, 0xda, 40]), Buffer.from(`${key}N)`), Buffer.from([1, 0])]),
      1,
    ],
    ["a self-extracting archive", "install.run", Buffer.concat([Buffer.from("#!/bin/sh\nexit 0\n"), zipSync({ key: strToU8(key) })]), 1],
    [
      "a page of a PDF",
      "a.pdf",
      Buffer.concat([Buffer.from("%PDF-1.4\n1 0 obj\nstream\n"), zlibSync(strToU8(`(token ${key}) Tj`)), Buffer.from("\nendstream\n")]),
      1,
    ],
    [
      "a document of a word processor, over two runs",
      "a.docx",
      zipSync({ "word/document.xml": strToU8(`<w:t>${key.slice(0, 9)}</w:t></w:r><w:r><w:t>${key.slice(9)}</w:t>`) }),
      1,
    ],
    ["appended to a variable", "a.js", `let t = "${key.slice(0, 9)}";\nt += "${key.slice(9)}";\n`, 1],
    ["joined by SQL", "a.sql", `SELECT '${key.slice(0, 9)}' || '${key.slice(9)}';\n`, 1],
    ["hex after 0x", "a.c", `x\nk = 0x${Buffer.from(key).toString("hex")};\n`, 2],
  ])("%s", async (_, path, content, line) => {
    const { commit, leaks } = await idsAndPlaces({ [path]: content });
    expect(leaks).toEqual([["github-pat", [path, line, commit]]]);
  });
});

describe("a pair", () => {
  test("whose secret is added far from the id that stood there before", async () => {
    const before = { "a.py": `a = "${awsId}"\n${code}end()\n` };
    const { commit, leaks } = await idsAndPlaces({ "a.py": `a = "${awsId}"\n${code}b = "${awsSecret}"\nend()\n` }, before);
    expect(leaks).toEqual([["aws-secret-access-key", ["a.py", 502, commit]]]);
  });

  test("whose id is added far from the secret that nothing gave away before", async () => {
    const before = { "a.py": `b = "${awsSecret}"\n${code}end()\n` };
    const { commit, leaks } = await idsAndPlaces({ "a.py": `b = "${awsSecret}"\n${code}a = "${awsId}"\nend()\n` }, before);
    expect(leaks).toEqual(
      expect.arrayContaining([
        ["aws-access-key-id", ["a.py", 502, commit]],
        ["aws-secret-access-key", ["a.py", 1, commit]],
      ]),
    );
  });
});

test("a key's prefix and a letter too many on a line of text is no key", async () => {
  const { leaks } = await idsAndPlaces({ "a.txt": `\nd${PREFIX}${randomText(36, 3)}N\n` });
  expect(leaks).toEqual([]);
});

test("a whole history gives the same as its range", async () => {
  const repository = await createRepository();
  await repository.commit({ "a.py": `a = "${awsId}"\n${code}end()\n` });
  const commit = await repository.commit({ "a.py": `a = "${awsId}"\n${code}b = "${awsSecret}"\nend()\n` });
  const { leaks } = await scanHistory(repository, { detectors });
  expect(leaks.map(({ detector }) => detector.id).sort()).toEqual(["aws-access-key-id", "aws-secret-access-key"]);
  expect(leaks.find(({ detector }) => detector.id === "aws-secret-access-key")?.places[0]?.commit).toBe(commit);
});
