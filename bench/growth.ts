// How cost grows: with commits, with the size of files, with detectors that match nothing.
// usage: node bench/growth.ts [--runs 3] [--cli PATH]

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Detector } from "../src/model/detector.ts";
import { catalogue } from "../src/providers/catalogue.ts";
import { createMatcher, type Matcher } from "../src/scan/search/matcher.ts";
import { type Growth, growRepository } from "./grown-repository.ts";
import { createLifelike } from "./lifelike.ts";
import { type Command, type Measured, measureInTurns, measurePeak, printMachine, printRows, ratio } from "./measure.ts";

const ROOT = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: { runs: { type: "string", default: "3" }, cli: { type: "string", default: join(ROOT, "dist", "cli.js") } },
});
const runs = Number(values.runs);
const folder = mkdtempSync(join(tmpdir(), "growth-"));
process.once("exit", () => rmSync(folder, { recursive: true }));

printMachine();
await measureHistories("commits", [1000, 2000, 4000], (commits) => ({ commits, keys: 0, size: 1, seed: 1 }));
await measureHistories("files so many times as large", [1, 4, 16], (size) => ({ commits: 500, keys: 0, size, seed: 1 }));
measureDetectors([10, 100, 1000]);

/** One repository for each step; ratios are to the first. */
async function measureHistories(what: string, steps: readonly number[], growthAt: (step: number) => Growth): Promise<void> {
  const commands: Record<string, Command> = {};
  for (const step of steps) {
    const repository = join(folder, `${what}-${step}`);
    await growRepository(repository, growthAt(step));
    commands[step] = { program: process.execPath, args: [values.cli, "scan", "--all", "--json"], cwd: repository, accepts: [0, 1] };
  }
  const measured: Readonly<Record<string, Measured>> = await measureInTurns(commands, runs);
  const rows: string[][] = [];
  let first: { bytes: number; measured: Measured | undefined } | undefined;
  for (const [step, command] of Object.entries(commands)) {
    const { peakMebibytes, output } = await measurePeak(command);
    const bytes = JSON.parse(output).coverage.bytes;
    const own = measured[step];
    first ??= { bytes, measured: own };
    const readRatio = ratio(bytes, first.bytes);
    const busyRatio = ratio(own?.busyMs ?? Number.NaN, first.measured?.busyMs);
    rows.push([
      step,
      mebibytes(bytes),
      readRatio,
      `${own?.medianMs.toFixed(0)} ms`,
      `${own?.busyMs.toFixed(0)} ms`,
      busyRatio,
      `${peakMebibytes.toFixed(0)} MiB`,
    ]);
  }
  printRows([what, "read", "ratio", "median", "busy", "ratio", "peak memory"], rows);
}

/** The same text, searched with detectors whose keywords it does not hold; in turns, the median of several. */
function measureDetectors(counts: readonly number[]): void {
  const text = lifelikeText(20_000_000);
  const matchers = counts.map((count) => createMatcher(neverMatching(count), { known: [], disabled: [] }));
  const times = matchers.map((): number[] => []);
  for (let run = 0; run <= 2 * runs; run++) {
    for (const [index, matcher] of matchers.entries()) {
      const ms = searchTime(matcher, text);
      if (run > 0) times[index]?.push(ms);
    }
  }
  const medians = times.map((own) => own.toSorted((a, b) => a - b)[own.length >> 1] ?? Number.NaN);
  const size = text.reduce((sum, piece) => sum + piece.length, 0);
  printRows(
    ["detectors that match nothing", "search", "ratio"],
    counts.map((count, index) => [
      `${count}`,
      `${(size / 1000 / (medians[index] ?? 0)).toFixed(0)} MB/s`,
      ratio(medians[index] ?? 0, medians[0]),
    ]),
  );
}

function lifelikeText(bytes: number): readonly Uint8Array[] {
  const life = createLifelike(join(ROOT, "node_modules"), 1);
  const pieces: Uint8Array[] = [];
  for (let size = 0, file = life.nextFile(); size < bytes && file !== undefined; file = life.nextFile()) {
    const piece = Buffer.from(file.lines.join("\n"));
    pieces.push(piece);
    size += piece.length;
  }
  return pieces;
}

function searchTime(matcher: Matcher, text: readonly Uint8Array[]): number {
  const before = process.cpuUsage();
  for (const piece of text) matcher.search(piece, "file");
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Keyed like the catalogue's, by a mark and by words before it, but of no service that there is. */
function neverMatching(count: number): readonly Detector[] {
  const named = catalogue
    .flatMap((provider) => provider.detectors)
    .find((detector) => detector.shapes.some((shape) => shape.kind === "pattern"));
  return Array.from({ length: count }, (_, index) => ({
    id: `bench-${index}`,
    name: "bench",
    keywords: [`zq${index}_`],
    shapes:
      index % 2 === 1 && named !== undefined ? named.shapes : [{ kind: "token", parts: [`zq${index}_`, { of: "base62", length: 40 }] }],
    grade: "prefix",
  }));
}

function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MiB`;
}
