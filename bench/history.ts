// A whole history's scan against the time that git alone takes to print the same history as patches.

import { execFileSync, spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { measureInTurns, printMachine, printTable } from "./measure.ts";

const ROOT = join(import.meta.dirname, "..");
const { values } = parseArgs({ options: { repository: { type: "string", default: ROOT }, runs: { type: "string", default: "5" } } });
const repository = resolve(values.repository);
const CLI = join(ROOT, "dist", "cli.js");
const PATCHES = ["log", "-p", "-U0", "--full-history", "--all"];

printMachine();
describeRepository();
const measured = await measureInTurns(
  {
    "git log -p -U0 --full-history --all": { program: "git", args: PATCHES, cwd: repository, env: { GIT_CONFIG_GLOBAL: "/dev/null" } },
    "keyturn scan --all": { program: process.execPath, args: [CLI, "scan", "--all", "--json"], cwd: repository, accepts: [0, 1] },
  },
  Number(values.runs),
);
printTable(measured, "git log -p -U0 --full-history --all");
describeScan();

function describeRepository(): void {
  const git = (...args: string[]): string => execFileSync("git", ["-C", repository, ...args], { encoding: "utf8" }).trim();
  const packed = /size-pack: (.*)/.exec(git("count-objects", "-vH"))?.[1] ?? "unknown";
  console.log(`${git("rev-list", "--count", "--all")} commits, ${packed} packed\n`);
}

/** What was read in that time, and the memory it took: one more run, not timed. */
function describeScan(): void {
  const peak = `process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))`;
  const args = ["--import", `data:text/javascript,${encodeURIComponent(peak)}`, CLI, "scan", "--all", "--json"];
  const run = spawnSync(process.execPath, args, { cwd: repository, encoding: "utf8", maxBuffer: 2 ** 30 });
  const { coverage, findings } = JSON.parse(run.stdout);
  const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  const peakBytes = Number(/peak (\d+)/.exec(run.stderr)?.[1] ?? Number.NaN) * 1024;
  console.log(`\n${coverage.commits} of ${coverage.commitsExpected} commits, ${coverage.blobs} blobs, ${mebibytes(coverage.bytes)} read`);
  console.log(`${findings.length} findings, peak memory ${mebibytes(peakBytes)}`);
}
