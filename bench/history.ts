// A whole history and a pull request, scanned, against the time that git alone takes; where the time goes, and the memory.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Command, measureInTurns, printMachine, printTable } from "./measure.ts";

const ROOT = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: {
    repository: { type: "string", default: ROOT },
    runs: { type: "string", default: "5" },
    cli: { type: "string", default: join(ROOT, "dist", "cli.js") },
    commits: { type: "string", default: "30" },
  },
});
const repository = resolve(values.repository);
const PATCHES = ["log", "-p", "-U0", "--full-history", "--all"];
const RAW = ["-c", "-r", "-z", "--raw", "-M", "--root", "--no-abbrev"];
const ALL = "rev-list --topo-order --reverse --all";
const NEW_BLOBS = `tr '\\0' '\\n' | grep '^:' | sed 's/^:*//' | awk '{ n = split($0, w, " "); print w[n - 1] }' | grep -v '^0*$' | sort -u`;

printMachine();
const range = describeRepository();
await measureHistory();
await measurePullRequest(range);
describeMemory();

/** Gives the range of the last commits, as a pull request brings them. */
function describeRepository(): string {
  const git = (...args: string[]): string => execFileSync("git", ["-C", repository, ...args], { encoding: "utf8" }).trim();
  const packed = /size-pack: (.*)/.exec(git("count-objects", "-vH"))?.[1] ?? "unknown";
  console.log(`${git("rev-list", "--count", "--all")} commits, ${packed} packed`);
  const base = git("rev-parse", `HEAD~${values.commits}`);
  const count = git("rev-list", "--count", `${base}..HEAD`);
  console.log(`pull request: ${count} commits, ${git("diff", "--shortstat", base, "HEAD").trim()}\n`);
  return `${base}..HEAD`;
}

async function measureHistory(): Promise<void> {
  const measured = await measureInTurns(
    {
      "git log -p -U0 --full-history --all": git(PATCHES),
      "stage: git tells the commits": shell(`git ${ALL}`),
      "stage: git tells their blobs": shell(`git ${ALL} | git diff-tree --stdin ${RAW.join(" ")}`),
      "stage: git reads these blobs": shell(`git cat-file --batch --buffer < ${listOfBlobs()}`),
      "keyturn scan --all": keyturn("--all"),
    },
    Number(values.runs),
  );
  printTable(measured, "git log -p -U0 --full-history --all");
}

async function measurePullRequest(range: string): Promise<void> {
  console.log("");
  const measured = await measureInTurns(
    {
      "node -e 0": { program: process.execPath, args: ["-e", "0"] },
      "node -e 0, then git log -p of the range": shell(`"${process.execPath}" -e 0; git log -p -U0 --full-history ${range}`),
      "keyturn scan of an empty range": keyturn("HEAD..HEAD"),
      "keyturn scan of the range": keyturn(range),
    },
    Number(values.runs),
  );
  printTable(measured, "node -e 0, then git log -p of the range");
}

function git(args: readonly string[]): Command {
  return { program: "git", args, cwd: repository, env: { GIT_CONFIG_GLOBAL: "/dev/null" } };
}

function shell(script: string): Command {
  return { program: "sh", args: ["-c", script], cwd: repository, env: { GIT_CONFIG_GLOBAL: "/dev/null" } };
}

function keyturn(target: string): Command {
  return { program: process.execPath, args: [values.cli, "scan", target, "--json"], cwd: repository, accepts: [0, 1] };
}

/** Ids of all blobs that the history brings, one a line, in a file that goes away with the process. */
function listOfBlobs(): string {
  const folder = mkdtempSync(join(tmpdir(), "blobs-"));
  process.once("exit", () => rmSync(folder, { recursive: true }));
  const script = `git ${ALL} | git diff-tree --stdin ${RAW.join(" ")} | ${NEW_BLOBS} > '${folder}/ids'`;
  execFileSync("sh", ["-c", script], { cwd: repository });
  return `'${folder}/ids'`;
}

/** What was read in that time, and the memory it took: one more run, not timed. */
function describeMemory(): void {
  const peak = `process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))`;
  const args = ["--import", `data:text/javascript,${encodeURIComponent(peak)}`, values.cli, "scan", "--all", "--json"];
  const run = spawnSync(process.execPath, args, { cwd: repository, encoding: "utf8", maxBuffer: 2 ** 30 });
  const { coverage, findings } = JSON.parse(run.stdout);
  const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  const peakBytes = Number(/peak (\d+)/.exec(run.stderr)?.[1] ?? Number.NaN) * 1024;
  console.log(`\n${coverage.commits} of ${coverage.commitsExpected} commits, ${coverage.blobs} blobs, ${mebibytes(coverage.bytes)} read`);
  console.log(`${findings.length} findings, peak memory ${mebibytes(peakBytes)}`);
}
