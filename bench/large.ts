// One very large file, on disk and committed: is its last line found, and is the memory that of a small one?
// usage: node bench/large.ts [--mebibytes 1000] [--cli PATH]

import { execFileSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createLifelike } from "./lifelike.ts";
import { measureInTurns, measurePeak, printMachine, printRows, ratio } from "./measure.ts";

const MEBIBYTE = 2 ** 20;
const ROOT = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: { mebibytes: { type: "string", default: "1000" }, cli: { type: "string", default: join(ROOT, "dist", "cli.js") } },
});
const folder = mkdtempSync(join(tmpdir(), "large-"));
process.once("exit", () => rmSync(folder, { recursive: true }));

printMachine();
const rows: string[][] = [];
for (const mebibytes of [1, Number(values.mebibytes)]) {
  const repository = join(folder, `${mebibytes}`);
  commitLargeFile(repository, mebibytes);
  for (const args of [["--dir", repository], ["--all"]])
    rows.push([`${mebibytes} MiB`, args[0] ?? "", ...(await measured(repository, args))]);
}
printRows(["file", "scan", "time", "busy", "of git cat-file", "peak memory", "found"], rows);

async function measured(repository: string, args: readonly string[]): Promise<readonly string[]> {
  const scan = { program: process.execPath, args: [values.cli, "scan", ...args, "--json"], cwd: repository, accepts: [0, 1] };
  const cat = { program: "git", args: ["cat-file", "blob", "HEAD:large.txt"], cwd: repository };
  const times = await measureInTurns({ scan, cat }, 1);
  const { peakMebibytes, output } = await measurePeak(scan);
  const { findings } = JSON.parse(output);
  const lines = findings.map((finding: { matches: { line: number }[] }) => finding.matches[0]?.line);
  const { scan: own } = times;
  const share = ratio(own.medianMs, times.cat.medianMs);
  return [
    `${own.medianMs.toFixed(0)} ms`,
    `${own.busyMs.toFixed(0)} ms`,
    share,
    `${peakMebibytes.toFixed(0)} MiB`,
    `line ${lines.join(", ")}`,
  ];
}

/** Ordinary text over and over, and a key in the last line. */
function commitLargeFile(repository: string, mebibytes: number): void {
  mkdirSync(repository);
  const life = createLifelike(join(ROOT, "node_modules"), 1);
  const text = Array.from({ length: 60 }, () => life.nextFile()?.lines.join("\n") ?? "").join("\n");
  const piece = Buffer.from(`${text.repeat(Math.ceil(MEBIBYTE / text.length)).slice(0, MEBIBYTE - 1)}\n`);
  const file = openSync(join(repository, "large.txt"), "w");
  for (let count = 0; count < mebibytes; count++) writeSync(file, piece);
  writeSync(file, `const client = connect("${life.key()}");\n`);
  closeSync(file);
  const git = (...args: string[]): unknown =>
    execFileSync("git", ["-c", "core.compression=0", ...args], { cwd: repository, stdio: "pipe" });
  git("init", "--quiet");
  git("add", "large.txt");
  git("-c", "user.name=Grower", "-c", "user.email=grower@example.com", "commit", "--quiet", "--message", "A large file");
}
