// Measures the matcher: megabytes a second on lifelike text against a bare loop, and text made to slow it down against ordinary text.
// usage: node bench/matcher.ts [REPOSITORY] [--without-files] [--mebibytes 1000] [--cli PATH]
// REPOSITORY: e.g. one grown for the purpose; without it, this repository.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Detector } from "../src/model/detector.ts";
import { catalogue } from "../src/providers/catalogue.ts";
import { CONTEXTUAL_DETECTORS } from "../src/scan/contextual/contextual-detectors.ts";
import { createMatcher, type Matcher } from "../src/scan/search/matcher.ts";
import { measureInTurns, printRows, ratio } from "./measure.ts";
import { changingPumps, repeatingPumps } from "./pumps.ts";

const MEGABYTE = 1_000_000;
const PUMP_BYTES = 10 * MEGABYTE;
const CHANGING_BYTES = 3 * MEGABYTE;
const WARM_BYTES = 300_000;
const FILES = 100_000;
const FILE_BYTES = 300;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "without-files": { type: "boolean", default: false },
    mebibytes: { type: "string", default: "1000" },
    cli: { type: "string", default: join(import.meta.dirname, "..", "dist", "cli.js") },
  },
});
const detectors: readonly Detector[] = catalogue.flatMap((provider) => provider.detectors);

const startMs = performance.now();
const matcher = createMatcher(detectors, { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS });
console.log(`${detectors.length} detectors, table built in ${(performance.now() - startMs).toFixed(1)} ms`);

const blobs = readBlobs(positionals[0] ?? ".");
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

const pieces = [...new Set(detectors.flatMap((detector) => detector.keywords))];
const ordinaryNs = nsPerByte((own) => {
  for (const blob of blobs) own.search(blob, "blob");
}, totalBytes);
console.log(`\nordinary text, a matcher of its own: ${ordinaryNs.toFixed(1)} ns of CPU a byte. Against that, 10 MB in one piece,`);
console.log("what a row needs compiled and learnt in its first 300 kB left out:");
printPumps(repeatingPumps(pieces).map(([name, piece]) => [name, Buffer.alloc(PUMP_BYTES, piece)]));
console.log("\nand 3 MB of which no line comes twice, so that nothing remembered helps; finds:");
printPumps(changingPumps(pieces).map(([name, next]) => [name, filled(next)]));
if (!values["without-files"]) await printFiles(Buffer.concat(blobs).subarray(0, FILES * FILE_BYTES));

function printPumps(pumps: readonly (readonly [string, Buffer])[]): void {
  for (const [name, bytes] of pumps) {
    const rest = bytes.subarray(WARM_BYTES);
    let finds = 0;
    const ns = nsPerByte(
      (own) => {
        finds = own.search(rest, "pump").length;
      },
      rest.length,
      bytes.subarray(0, WARM_BYTES),
    );
    console.log(
      `${(ns / ordinaryNs).toFixed(2).padStart(8)}x  ${ns.toFixed(1).padStart(7)} ns  ${name}${finds > 0 ? ` (${finds} finds)` : ""}`,
    );
  }
}

/** CPU time, which other programs on the machine disturb less than the clock. */
function nsPerByte(work: (own: Matcher) => void, bytes: number, warming: Uint8Array = new Uint8Array(0)): number {
  const own = createMatcher(detectors, { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS });
  own.search(warming, "warm");
  const before = process.cpuUsage();
  work(own);
  const { user, system } = process.cpuUsage(before);
  return ((user + system) * 1000) / bytes;
}

function filled(next: () => string): Buffer {
  const parts: string[] = [];
  for (let length = 0; length < CHANGING_BYTES; length += parts.at(-1)?.length ?? 0) parts.push(next());
  return Buffer.from(parts.join(""), "latin1");
}

/** The same text as one file, in 100,000 files, as one line, and as one very large file. */
async function printFiles(text: Buffer): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "pumps-"));
  process.once("exit", () => rmSync(folder, { recursive: true }));
  const [one, many, line, large] = ["one", "many", "line", "large"].map((name) => join(folder, name)) as [string, string, string, string];
  for (const path of [one, many, line, large]) mkdirSync(path);
  writeFileSync(join(one, "text"), text);
  writeFileSync(
    join(line, "text"),
    text.subarray(0, PUMP_BYTES).map((byte) => (byte === 0x0a || byte === 0x0d ? 0x20 : byte)),
  );
  for (let index = 0; index < FILES; index++) {
    if (index % 1000 === 0) mkdirSync(join(many, `${index / 1000}`));
    writeFileSync(join(many, `${Math.floor(index / 1000)}`, `${index}`), text.subarray(index * FILE_BYTES, (index + 1) * FILE_BYTES));
  }
  const copies = Math.ceil((Number(values.mebibytes) * 2 ** 20) / text.length);
  for (let copy = 0; copy < copies; copy++) writeFileSync(join(large, "text"), text, { flag: "a" });
  const scan = (path: string) => ({
    program: process.execPath,
    args: [values.cli, "scan", "--dir", path, "--json"],
    accepts: [0, 1],
    cwd: folder,
  });
  const sizes = { one: text.length, many: text.length, line: Math.min(text.length, PUMP_BYTES), large: copies * text.length };
  const times = await measureInTurns({ one: scan(one), many: scan(many), line: scan(line), large: scan(large) }, 1);
  const ns = (name: keyof typeof sizes) => (times[name].busyMs * MEGABYTE) / sizes[name];
  console.log("\nwhole scans with `--dir`, against the same text as one file:");
  printRows(
    ["text", "bytes", "CPU a byte", "ratio", "time"],
    (["one", "many", "line", "large"] as const).map((name) => [
      { one: "one file", many: `${FILES} files`, line: "one line", large: "one large file" }[name],
      `${(sizes[name] / MEGABYTE).toFixed(0)} MB`,
      `${ns(name).toFixed(1)} ns`,
      ratio(ns(name), ns("one")),
      `${times[name].medianMs.toFixed(0)} ms`,
    ]),
  );
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
