// Measures the matcher: megabytes a second on lifelike text against a bare loop, and pump strings against ordinary text.
// usage: node bench/matcher.ts [REPOSITORY], e.g. one grown for the purpose; without it, this repository.

import { execFileSync, spawnSync } from "node:child_process";
import type { Detector } from "../src/model/detector.ts";
import { catalogue } from "../src/providers/catalogue.ts";
import { CONTEXTUAL_DETECTORS } from "../src/scan/contextual-detectors.ts";
import { createMatcher, type Matcher } from "../src/scan/matcher.ts";

const MEGABYTE = 1_000_000;
const PUMP_BYTES = 10 * MEGABYTE;
const detectors: readonly Detector[] = catalogue.flatMap((provider) => provider.detectors);

const startMs = performance.now();
const matcher = createMatcher(detectors, { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS });
console.log(`${detectors.length} detectors, table built in ${(performance.now() - startMs).toFixed(1)} ms`);

const blobs = readBlobs(process.argv[2] ?? ".");
const totalBytes = blobs.reduce((sum, blob) => sum + blob.length, 0);
console.log(`${blobs.length} blobs, ${(totalBytes / MEGABYTE).toFixed(1)} MB\n`);

const bareRate = rateOf(() => blobs.reduce((sum, blob) => sum + sumBytes(blob), 0), totalBytes);
console.log(`bare loop over bytes: ${bareRate.toFixed(0)} MB/s`);
let found = 0;
const coldRate = rateOf(() => {
  for (const blob of blobs) found += matcher.search(blob, "blob").length;
}, totalBytes);
console.log(`search, cold:         ${coldRate.toFixed(0)} MB/s (${found} matches)`);
const warmRate = rateOf(() => {
  for (const blob of blobs) matcher.search(blob, "blob");
}, totalBytes);
console.log(`search, warm:         ${warmRate.toFixed(0)} MB/s\n`);

for (const count of [10, 100, 1000]) {
  const fromMs = performance.now();
  const many = createMatcher(neverMatching(count), { known: [], disabled: [] });
  const buildMs = performance.now() - fromMs;
  searchAll(many);
  console.log(
    `${count} detectors that match nothing: ${rateOf(() => searchAll(many), totalBytes).toFixed(0)} MB/s, table built in ${buildMs.toFixed(1)} ms`,
  );
}

console.log(`\n10 MB pump strings, time a byte against ordinary text (${coldRate.toFixed(0)} MB/s):`);
for (const [name, piece] of pumps()) {
  const bytes = Buffer.alloc(PUMP_BYTES, piece);
  const fresh = createMatcher(detectors, { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS });
  const rate = rateOf(() => fresh.search(bytes, "pump"), PUMP_BYTES);
  console.log(`${(coldRate / rate).toFixed(2).padStart(8)}x  ${rate.toFixed(0).padStart(5)} MB/s  ${name}`);
}

function searchAll(own: Matcher): void {
  for (const blob of blobs) own.search(blob, "blob");
}

function readBlobs(repository: string): readonly Uint8Array[] {
  const git = (args: readonly string[], input = "") =>
    spawnSync("git", ["-C", repository, ...args], { input, maxBuffer: 2 ** 31 - 1 }).stdout;
  const listed = execFileSync("git", ["-C", repository, "rev-list", "--all", "--objects"], { maxBuffer: 2 ** 30, encoding: "utf8" });
  const ids = listed.split("\n").flatMap((line) => (line.includes(" ") && !line.endsWith(" ") ? [line.slice(0, line.indexOf(" "))] : []));
  return splitBatch(git(["cat-file", "--batch", "--buffer"], `${ids.join("\n")}\n`));
}

function splitBatch(output: Buffer): readonly Uint8Array[] {
  const blobs: Uint8Array[] = [];
  for (let at = 0; at < output.length; ) {
    const lineEnd = output.indexOf(10, at);
    const [, kind, size] = output.toString("latin1", at, lineEnd).split(" ");
    if (kind === "blob") blobs.push(output.subarray(lineEnd + 1, lineEnd + 1 + Number(size)));
    at = lineEnd + 2 + Number(size);
  }
  return blobs;
}

function rateOf(work: () => unknown, bytes: number): number {
  const fromMs = performance.now();
  work();
  return bytes / MEGABYTE / ((performance.now() - fromMs) / 1000);
}

function sumBytes(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at++) sum = (sum + (bytes[at] as number)) | 0;
  return sum;
}

function neverMatching(count: number): readonly Detector[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `bench-${index}`,
    name: "bench",
    keywords: [`zq${index}_`],
    shapes: [{ kind: "token" as const, parts: [`zq${index}_`, { of: "base62" as const, length: 40 }] }],
    grade: "prefix" as const,
  }));
}

function pumps(): readonly (readonly [string, string])[] {
  const keywords = [...new Set(detectors.flatMap((detector) => detector.keywords))];
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const mixed = Array.from({ length: 5000 }, (_, index) => letters.charAt((index * index * 7 + index * 31) % 64)).join("");
  return [
    ["one line of letters", "a"],
    ["newlines", "\n"],
    ["quotes", '"'],
    ["backslashes", "\\"],
    ["dashes", "-"],
    ["base64", mixed],
    ["base64 in lines", `${mixed.slice(0, 76)}\n`],
    ["hex", "0123456789abcdef"],
    ["percent escapes", "%41%62"],
    ["unicode escapes", "\\u0041"],
    ["hex escapes", "\\x41"],
    ["entities", "&#65;"],
    ["joined strings", '"ab" + '],
    ["octal escapes", "\\101\\141"],
    ["quoted-printable", "=41=\n"],
    ["folded base64", `# ${mixed.slice(0, 76)}\n`],
    ["base64 in narrow columns", `${mixed.slice(0, 16)}\n`],
    ["checksums in a list", `"${"0123456789abcdef".repeat(3).slice(0, 40)}",\n`],
    ["bytes in decimal", "103, 104, 112, 95, 0, 255, "],
    ["bytes in hex", "0x67, 0x68, 0x70, 0xff, "],
    ["words in hex", "0x5f706867, 0xffffffff, "],
    ["numbers in columns", "12345678 12 34 56 78\n"],
    ["letter by letter", "'g', 'h', 'p', "],
    ["beginnings of private keys", ["MIIEpAIBAA", "KCAQEA"].join("")],
    ["NUL", "\0"],
    ["wide letters", "a\0"],
    ["every keyword, one line", keywords.join("")],
    ["every keyword, lines", keywords.join("\n")],
    ["every keyword = value", keywords.map((word) => `${word}="abcdefgh12345678"`).join("\n")],
    ...[
      "://",
      "eyJ",
      "eyJ.",
      "eyJ-",
      "eyJhbGciOiJIUzI1N.",
      "sk-",
      "sk-ant-",
      "xoxb-",
      "glpat-",
      "password",
      'password="',
      "key=",
      "-----BEGIN ",
      ["-----BEGIN RSA PRIVATE", "KEY-----"].join(" "),
      "service_account{",
      "keyturn:allow ",
    ].map((piece): readonly [string, string] => [piece, piece]),
    ["a prefix and a number", ["gh", "s_1_"].join("")],
    ["opening prefixes", ["gh", "p_-"].join("")],
    ["prefix and body", `${["gh", "p_"].join("")}${mixed.slice(100, 136)} `],
  ];
}
