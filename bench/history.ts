// A whole history and a pull request, scanned, against the time that git alone takes and beside other scanners; what was found.
// usage: node bench/history.ts [--repository PATH [--planted FILE]] [--runs 5] [--commits 30] [--cli PATH] [--rivals FOLDER | --alone]

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { growRepository, type Planted } from "./grown-repository.ts";
import { type Command, type Measured, measureInTurns, measurePeak, printMachine, printRows, printTable } from "./measure.ts";
import { countIn, missesOf } from "./planted.ts";
import { findRivals } from "./rivals.ts";

const { values } = parseArgs({
  options: {
    repository: { type: "string" },
    planted: { type: "string" },
    runs: { type: "string", default: "5" },
    cli: { type: "string", default: join(import.meta.dirname, "..", "dist", "cli.js") },
    commits: { type: "string", default: "30" },
    rivals: { type: "string" },
    alone: { type: "boolean", default: false },
  },
});
const GROWTH = { commits: 2000, keys: 25, size: 1, seed: 1 };
const PATCHES = "git log -p -U0 --full-history --all";
const RAW = "-c -r -z --raw -M --root --no-abbrev";
const ALL = "rev-list --topo-order --reverse --all";
const NEW_BLOBS = `tr '\\0' '\\n' | grep '^:' | sed 's/^:*//' | awk '{ n = split($0, w, " "); print w[n - 1] }' | grep -v '^0*$' | sort -u`;

printMachine();
const folder = mkdtempSync(join(tmpdir(), "history-"));
process.once("exit", () => rmSync(folder, { recursive: true }));
const { repository, planted } = await theRepository();
const range = describeRepository();
await measureHistory();
if (!values.alone) await measureRivals();
await measurePullRequest();
await describeFound();

async function theRepository(): Promise<{ readonly repository: string; readonly planted: readonly Planted[] }> {
  const grown = join(folder, "grown");
  if (values.repository === undefined) return { repository: grown, planted: await growRepository(grown, GROWTH) };
  const lines = values.planted === undefined ? [] : readFileSync(values.planted, "utf8").trim().split("\n");
  return { repository: resolve(values.repository), planted: lines.map(readPlanted) };
}

/** A key as `bench/grow.ts` prints it, or as others do, who say `merge`. */
function readPlanted(line: string): Planted {
  const key = JSON.parse(line);
  return { ...key, isInMerge: key.isInMerge ?? key.merge ?? false };
}

/** Gives the range of the last commits, as a pull request brings them. */
function describeRepository(): string {
  const told = (...args: string[]): string => execFileSync("git", ["-C", repository, ...args], { encoding: "utf8" }).trim();
  const packed = /size-pack: (.*)/.exec(told("count-objects", "-vH"))?.[1] ?? "unknown";
  const base = told("rev-parse", `HEAD~${values.commits}`);
  const count = told("rev-list", "--count", `${base}..HEAD`);
  console.log(`${told("rev-list", "--count", "--all")} commits, ${packed} packed`);
  console.log(`pull request: ${count} commits, ${told("diff", "--shortstat", base, "HEAD")}\n`);
  return `${base}..HEAD`;
}

async function measureHistory(): Promise<void> {
  const blobs = join(folder, "blobs");
  execFileSync("sh", ["-c", `git ${ALL} | git diff-tree --stdin ${RAW} | ${NEW_BLOBS} > '${blobs}'`], { cwd: repository });
  const measured = await measureInTurns(
    {
      [PATCHES]: shell(PATCHES),
      "git tells the commits": shell(`git ${ALL}`),
      "git tells their blobs": shell(`git ${ALL} | git diff-tree --stdin ${RAW}`),
      "git reads these blobs": shell(`git cat-file --batch --buffer < '${blobs}'`),
      "keyturn scan --all": keyturn("--all"),
    },
    Number(values.runs),
  );
  printTable(measured, PATCHES);
}

/** Timed once, after a run that tells memory and finds, for some take minutes; git's time is taken again beside them. */
async function measureRivals(): Promise<void> {
  const rivals = findRivals(values.rivals);
  if (rivals.length === 0) return;
  const all: Record<string, Command> = { [PATCHES]: shell(PATCHES), "keyturn scan --all": keyturn("--all") };
  const rows: string[][] = [];
  for (const { name, scan } of rivals) {
    all[name] = scan(repository);
    const { peakMebibytes, output } = await measurePeak(scan(repository));
    rows.push([name, `${peakMebibytes.toFixed(0)} MiB`, `${countIn(planted, output)} of ${planted.length}`]);
  }
  const measured: Readonly<Record<string, Measured>> = await measureInTurns(all, 1, 0);
  printTable(measured, PATCHES);
  printRows(["rival", "peak memory", "planted keys found"], rows);
}

async function measurePullRequest(): Promise<void> {
  const least = "node -e 0, then git log -p of the range";
  const measured = await measureInTurns(
    {
      "node -e 0": { program: process.execPath, args: ["-e", "0"] },
      [least]: shell(`"${process.execPath}" -e 0; git log -p -U0 --full-history ${range}`),
      "keyturn scan of an empty range": keyturn("HEAD..HEAD"),
      "keyturn scan of the range": keyturn(range),
    },
    Number(values.runs),
  );
  printTable(measured, least);
}

function shell(script: string): Command {
  return { program: "sh", args: ["-c", script], cwd: repository, env: { GIT_CONFIG_GLOBAL: "/dev/null" } };
}

function keyturn(target: string): Command {
  return { program: process.execPath, args: [values.cli, "scan", target, "--json"], cwd: repository, accepts: [0, 1] };
}

/** What was read in that time, and the memory it took: one more run, not timed. Fails where a planted key was missed. */
async function describeFound(): Promise<void> {
  const { peakMebibytes, output } = await measurePeak(keyturn("--all"));
  const report = JSON.parse(output);
  const { commits, commitsExpected, blobs, bytes } = report.coverage;
  console.log(`${commits} of ${commitsExpected} commits, ${blobs} blobs, ${(bytes / 2 ** 20).toFixed(1)} MiB read`);
  console.log(`${report.findings.length} findings, peak memory ${peakMebibytes.toFixed(0)} MiB`);
  const misses = missesOf(planted, report);
  const inMerges = planted.filter(({ isInMerge }) => isInMerge).length;
  console.log(
    `${planted.length - misses.length} of ${planted.length} planted keys (${inMerges} in a merge) found once, at commit and line`,
  );
  for (const miss of misses) console.log(`- ${miss}`);
  if (misses.length > 0) process.exitCode = 1;
}
