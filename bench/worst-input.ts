// Looks for text that is slow to search: random rows of keywords, operators and letters, the slowest changed and tried again.
// usage: node bench/worst-input.ts [SECONDS] [SEED]

import { readFileSync } from "node:fs";
import type { Detector } from "../src/model/detector.ts";
import { catalogue } from "../src/providers/catalogue.ts";
import { CONTEXTUAL_DETECTORS } from "../src/scan/contextual/contextual-detectors.ts";
import { createMatcher } from "../src/scan/search/matcher.ts";
import { createRandom } from "./random.ts";

const MEGABYTE = 1_000_000;
/** Small enough to try many, large enough that a row repeats a thousand times. */
const PUMP_BYTES = 300_000;
/** Enough to compile the patterns that a row calls for. */
const WARM_BYTES = 50_000;
const MOST_PIECES = 8;
const KEPT = 12;

interface Tried {
  readonly pieces: readonly string[];
  readonly nsPerByte: number;
}

const seconds = Number(process.argv[2] ?? 60);
const random = createRandom(Number(process.argv[3] ?? 1));
const detectors: readonly Detector[] = catalogue.flatMap((provider) => provider.detectors);
const pieces = [...new Set([...detectors, ...CONTEXTUAL_DETECTORS].flatMap((detector) => detector.keywords)), ...structure()];

const ordinary = ordinaryCost();
console.log(`ordinary text: ${(1000 / ordinary).toFixed(0)} MB/s cold; ${pieces.length} pieces; ${seconds} s`);
let worst: readonly Tried[] = [];
let count = 0;
for (const endMs = performance.now() + seconds * 1000; performance.now() < endMs; count++) {
  const parent = worst[pick(worst.length)];
  const next = parent === undefined || random() < 0.3 ? fresh() : mutated(parent.pieces);
  worst = [...worst, { pieces: next, nsPerByte: costOf(next) }].sort((a, b) => b.nsPerByte - a.nsPerByte).slice(0, KEPT);
}
console.log(`${count} rows tried; the slowest, measured again, against ordinary text:`);
for (const { pieces: row } of worst) {
  const ns = Math.min(costOf(row), costOf(row));
  console.log(`${(ns / ordinary).toFixed(2).padStart(8)}x  ${(1000 / ns).toFixed(0).padStart(5)} MB/s  ${JSON.stringify(row.join(""))}`);
}

function costOf(row: readonly string[]): number {
  return costOfBytes(Buffer.alloc(PUMP_BYTES, row.join("") || "a"));
}

/** A matcher of its own each time: what it remembers of one row must not speed up another. Its patterns are compiled before. */
function costOfBytes(bytes: Uint8Array): number {
  const matcher = createMatcher(detectors, { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS });
  matcher.search(bytes.subarray(0, WARM_BYTES), "warm");
  const fromMs = performance.now();
  matcher.search(bytes, "pump");
  return ((performance.now() - fromMs) * MEGABYTE) / bytes.length;
}

/** Libraries' sources stand for ordinary text; the first rounds only let the engine compile what is measured. */
function ordinaryCost(): number {
  const paths = ["valibot/dist/index.mjs", "yaml/dist/compose/composer.js", "fflate/lib/index.cjs", "commander/lib/command.js"];
  const bytes = Buffer.concat(paths.map((path) => readFileSync(`node_modules/${path}`)));
  return Math.min(...Array.from({ length: 8 }, () => costOfBytes(bytes)));
}

function fresh(): readonly string[] {
  return Array.from({ length: 1 + pick(MOST_PIECES) }, () => anyPiece());
}

function mutated(row: readonly string[]): readonly string[] {
  const at = pick(row.length);
  switch (pick(4)) {
    case 0:
      return row.with(at, anyPiece());
    case 1:
      return row.length < 2 ? [...row, anyPiece()] : row.toSpliced(at, 1);
    case 2:
      return row.toSpliced(at, 0, anyPiece());
    default:
      return [...row, ...row.slice(at)].slice(0, MOST_PIECES * 2);
  }
}

function anyPiece(): string {
  return pieces[pick(pieces.length)] ?? "a";
}

function structure(): readonly string[] {
  const signs = Array.from("=:\"'`,;.-_+/\\()[]{}<> \t\n\0|&%$#@!*?~^");
  const runs = ["a", "A1", "0f", "abcdefgh12345678", "x".repeat(40), "4".repeat(64), "aZ9".repeat(20), "QUJD".repeat(12)];
  const escapes = [
    "%41",
    "\\u0041",
    "\\x41",
    "&#65;",
    '" + "',
    "a\0",
    "H4sI",
    "kind: secret",
    "value",
    "://",
    "user:pw@",
    "-----BEGIN ",
    "eyJ",
  ];
  // As many again, so that structure is drawn as often as keywords are.
  return Array.from({ length: 8 }, () => [...signs, ...runs, ...escapes]).flat();
}

function pick(limit: number): number {
  return Math.floor(random() * limit);
}
