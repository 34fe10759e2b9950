// Binaries, where strings touch each other: what stands beside a key there says little about it.
import { describe, expect, test } from "vitest";
import type { Detector } from "../../../src/model/detector.ts";
import { createEarlierVersions } from "../../../src/scan/git/earlier-versions.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { createVersionSearch } from "../../../src/scan/versions.ts";
import { encodedJwt, jwt, randomText, searchText } from "../samples.ts";

const detectorOf = (id: string, keyword: string, ...parts: Extract<Detector["shapes"][number], { kind: "token" }>["parts"]): Detector => ({
  id,
  name: id,
  keywords: [keyword.toLowerCase()],
  shapes: [{ kind: "token", parts }],
  grade: "prefix",
});

const LIVE = ["acme", "_live_"].join("");
const open = detectorOf("open", LIVE, LIVE, { of: "base62", length: [14, 250] });
const dashed = detectorOf("dashed", "xo-b-", "xo-b-", { of: "base62-dash", length: [20, 90] });
const fixed = detectorOf("fixed", "AKXA", "AKXA", { of: "upper-digits", length: 16 });
const dotted = detectorOf("dotted", "SX.", "SX.", { of: "base64url", length: 22 }, ".", { of: "base64url", length: 43 });
const digits = detectorOf("digits", ":AA", { of: "digits", length: 10 }, ":AA", { of: "base64url", length: 33 });
const short = detectorOf("short", "sx-", "sx-", { of: "hex-lower", length: 32 });
const wordEnding = detectorOf("worded", "ixo_", "ixo_", { of: "base62", length: 42 });
const detectors = [open, dashed, fixed, dotted, digits, short, wordEnding, jwt];

const UPPER_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const openKey = LIVE + randomText(30, 1);
const worded = `ixo_${randomText(42, 15)}`;
const fixedKey = `AKXA${randomText(16, 5, UPPER_DIGITS)}`;
const keys: readonly (readonly [string, string])[] = [
  ["open", openKey],
  ["dashed", `xo-b-${randomText(12, 2, "0123456789")}-${randomText(24, 3)}`],
  ["fixed", fixedKey],
  ["dotted", `SX.${randomText(22, 6)}.${randomText(43, 7)}`],
  ["digits", `${randomText(10, 8, "0123456789")}:AA${randomText(33, 9)}`],
  ["jwt", encodedJwt({ iss: "an issuer", exp: 1 })],
];

const find = (content: string | Uint8Array) =>
  searchText(content, {}, detectors).map(({ detector, secret }) => [detector.id, secret.reveal()]);

describe.each(keys)("in a binary a key of the kind %s", (id, key) => {
  test.each([
    ["the length before a string of Python's", `\0\0\xda${"k"}${key}\xda\x04name\0`],
    ["the column before it in a row of a database", `\0\x81\x07\x04token${key}\0`],
    ["a serial type before it in a row of a database", `\0\x03\x17Q${key}\0`],
    ["another string before it in a program", `runtime error: index out of range, other_${key}, or not\0`],
  ])("is found after %s", (_, content) => {
    expect(find(Buffer.from(content, "latin1"))).toEqual([[id, key]]);
  });

  test("is none in a text, where letters beside it make it a piece of something else", () => {
    expect(find(`the name other${key === keys.at(-1)?.[1] ? "_" : ""}${key} of something\n`)).toEqual([]);
  });
});

describe("in a binary", () => {
  test("a key of one length is found between other strings", () => {
    expect(find(`\0\0one string${fixedKey}THENEXT string\0`)).toEqual([["fixed", fixedKey]]);
    expect(find(`one string ${fixedKey}THENEXT string\n`)).toEqual([]);
  });

  test("a key ends where its letters do", () => {
    expect(find(`\0\0one${openKey}_and more\0`)).toEqual([["open", openKey]]);
    expect(find(`\0\0one${LIVE}${randomText(400, 4)}\0`)).toEqual([]);
  });

  test("that has its strings in letters of two bytes, a key is found after another string", () => {
    const wide = (text: string) => Buffer.from(text, "utf16le");
    const row = Buffer.concat([Buffer.from([1, 2, 0, 0, 0, 0, 3]), wide(`token${openKey}`), Buffer.from([0, 0, 0, 5])]);
    expect(find(row)).toEqual([["open", openKey]]);
    expect(find(wide(`a line of text\u3000other${openKey}\n`))).toEqual([]);
  });

  test("encoded data, a row of words, a name in a program, an example and a short mark are no keys", () => {
    expect(find(`\0${randomText(90, 11)}${fixedKey}${randomText(90, 12)}\0`)).toEqual([]);
    expect(find(`\0_ZNSt17x${openKey}\0`)).toEqual([]);
    expect(find(`\0s3m_4test12x${LIVE}0B3__RNC${randomText(20, 1)}\0`)).toEqual([]);
    expect(find(`\0funct${worded}\0`)).toEqual([]);
    expect(find(`\0Q${worded}\0`)).toEqual([["worded", worded]]);
    expect(find(`\0"AKXA${randomText(10, 5, UPPER_DIGITS)}EXAMPLE"\0`)).toEqual([]);
    expect(find("\0SLOVAKXAFGHANISTANALBANIANDORRA\0")).toEqual([]);
    expect(find(`\0disx-${randomText(32, 13, "0123456789abcdef")}\0`)).toEqual([]);
  });

  test("of which a part changed that is a text by itself, a key is found in that part", () => {
    const before = Buffer.from(`\0\0\0\n\n${"a line of words\n\n".repeat(400)}`);
    const added = `\nother${openKey}\n`;
    const at = 3000;
    const after = Buffer.concat([before.subarray(0, at), Buffer.from(added), before.subarray(at)]);
    const versions = createVersionSearch(createMatcher(detectors, { known: [], disabled: [] }));
    const told = createEarlierVersions();
    const [first, found] = [before, after].map((bytes) => {
      const edits = told.editsOf("a.bin", bytes);
      const version = { path: "a.bin", edits, slot: 1, earlierSlot: 1, isOnlyCompared: false, searched: undefined };
      return versions.searching(version).search(bytes, "a.bin");
    });
    expect(first).toEqual([]);
    expect(found?.map(({ secret }) => secret.reveal())).toEqual([openKey]);
  });

  test("full of beginnings the search stays quick", () => {
    const start = performance.now();
    expect(find(`\0${"eyJ".repeat(50_000)}.${LIVE.repeat(20_000)}`)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
