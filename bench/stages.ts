// Where the time of a whole history goes: the engine's profiler samples a scan, and each sample counts for its file's stage.
// usage: node bench/stages.ts [REPOSITORY]

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { printMachine, printRows } from "./measure.ts";

interface Frame {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

interface Profile {
  /** A tree; the first is its root. */
  readonly nodes: readonly Frame[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const CLI = join(import.meta.dirname, "..", "src", "cli.ts");
const LOADING = "loading the program from source (a bundle takes less)";
const STREAMS = "Node's own: streams, events, child processes";
const OTHER = "configuration, catalogue, report, the rest";
const GARBAGE = "collecting garbage";

const AROUND = "what stands around a keyword: patterns, services' names";
const TOKENS = "tokens, parsers, checksums, stand-ins";
const DECODING = "decoding";

/** Which stage a file of `src/` belongs to; the first that names it. `*` stands for anything. */
const STAGES: readonly (readonly [string, readonly string[]])[] = [
  [
    "reading from git",
    ["git", "git-*", "process", "objects", "object-*", "read-once", "reading-thread", "inbox", "reader", "threads", "memory"],
  ],
  ["asking what changed", ["commit-range", "changes", "range", "refs", "head", "introduced"]],
  ["comparing versions", ["versions", "*-versions", "edits", "added"]],
  ["keyword pass", ["automaton", "keyword-machine", "letter-tables", "search-bytes"]],
  [
    AROUND,
    ["neighbourhoods", "patterns", "native-*", "named-values", "further-on", "joints", "read-back", "service-names", "value-bodies"],
  ],
  ["what is assigned to a name, and its score", ["assign*", "candidate", "gaps", "contextual-*", "telling-names", "word-likeness"]],
  [TOKENS, ["token-*", "parse*", "jwt", "*-key", "url-credential", "service-account", "pairs", "placeholders"]],
  [TOKENS, ["checksum*", "crc32", "alphabets", "boundaries", "judge", "entropy", "letter-runs", "stand-in-*"]],
  [DECODING, ["*-runs", "quoted-printable", "html-entities", "base64-text", "*escape*", "joined-*", "spelled-*", "hex-dump"]],
  [DECODING, ["*-text", "wide-stretches", "deepen", "search-deep", "manifest-data", "archive", "appended-zip", "pdf-streams"]],
];

const [given = "."] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "stages-"));
process.once("exit", () => rmSync(folder, { recursive: true }));

printMachine();
const bytes = scanProfiled(resolve(given));
printStages(selfTimes(), bytes);

/** Gives how much was read. Each thread writes a profile of its own. */
function scanProfiled(repository: string): number {
  const args = ["--cpu-prof", "--cpu-prof-dir", folder, CLI, "scan", "--all", "--json"];
  try {
    return coverageOf(execFileSync(process.execPath, args, { cwd: repository, maxBuffer: 2 ** 30, encoding: "utf8", stdio: "pipe" }));
  } catch (error) {
    // Leaks were found, which ends the scan with exit code 1.
    if (error instanceof Error && "stdout" in error && typeof error.stdout === "string" && error.stdout !== "")
      return coverageOf(error.stdout);
    throw error;
  }
}

function coverageOf(report: string): number {
  return JSON.parse(report).coverage.bytes;
}

/** Milliseconds by stage, waiting left out. */
function selfTimes(): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const name of readdirSync(folder)) {
    const { nodes, samples, timeDeltas }: Profile = JSON.parse(readFileSync(join(folder, name), "utf8"));
    const stages = stagesOf(nodes);
    for (const [index, id] of samples.entries()) {
      const stage = stages.get(id);
      if (stage !== undefined) times.set(stage, (times.get(stage) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
    }
  }
  return times;
}

/** What the engine and Node do for a file of `src/` counts for the file. */
function stagesOf(nodes: readonly Frame[]): ReadonlyMap<number, string | undefined> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stages = new Map<number, string | undefined>();
  const queue: (readonly [Frame | undefined, string])[] = [[nodes[0], STREAMS]];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [node, inherited] = next;
    if (node === undefined) continue;
    const stage = stageOf(node.callFrame.functionName, node.callFrame.url, inherited);
    stages.set(node.id, stage);
    for (const id of node.children ?? []) queue.push([byId.get(id), stage ?? inherited]);
  }
  return stages;
}

/** Undefined for waiting. */
function stageOf(functionName: string, url: string, inherited: string): string | undefined {
  if (functionName === "(idle)" || functionName === "(program)") return undefined;
  if (functionName === "(garbage collector)") return GARBAGE;
  if (url.startsWith("node:internal/modules")) return LOADING;
  if (!url.includes("/src/")) return inherited;
  const file = basename(url, ".ts");
  return STAGES.find(([, names]) => names.some((name) => fits(file, name)))?.[0] ?? OTHER;
}

function fits(file: string, name: string): boolean {
  return new RegExp(`^${name.replaceAll("*", ".*")}$`).test(file);
}

function printStages(times: ReadonlyMap<string, number>, read: number): void {
  const busyMs = [...times.values()].reduce((sum, ms) => sum + ms, 0);
  console.log(`${(read / 2 ** 20).toFixed(0)} MiB read; busy ${busyMs.toFixed(0)} ms in all threads, git's own time left out\n`);
  const names = [...new Set(STAGES.map(([name]) => name)), GARBAGE, STREAMS, LOADING, OTHER];
  printRows(
    ["stage", "share of the busy time", "throughput"],
    names.map((name) => {
      const ms = times.get(name) ?? 0;
      return [name, `${((100 * ms) / busyMs).toFixed(1)}%`, ms === 0 ? "-" : `${(read / 1000 / ms).toFixed(0)} MB/s`];
    }),
  );
}
