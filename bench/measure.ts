// Times child processes for the benchmarks and says on which machine.

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { arch, cpus, platform, release, totalmem } from "node:os";

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that count as a measured run. */
  readonly accepts?: readonly number[];
}

export interface Measured {
  readonly medianMs: number;
  readonly fastestMs: number;
  readonly slowestMs: number;
  /** Median of user and system time, of the process and of those it started. */
  readonly busyMs: number;
  readonly runs: number;
}

interface Run {
  readonly ms: number;
  readonly busyMs: number;
}

/** Runs the commands in turns, so that a busy moment of the machine hits all of them; the first turns only warm up. */
export async function measureInTurns<Name extends string>(
  commands: Readonly<Record<Name, Command>>,
  runs: number,
  warmUps = 1,
): Promise<Readonly<Record<Name, Measured>>> {
  const entries = Object.entries<Command>(commands);
  const all = new Map<string, Run[]>(entries.map(([name]) => [name, []]));
  for (let run = 0; run < warmUps + runs; run++) {
    for (const [name, command] of entries) {
      const took = await runTimed(command);
      if (run >= warmUps) all.get(name)?.push(took);
    }
  }
  return Object.fromEntries([...all].map(([name, own]) => [name, summarize(own)])) as Record<Name, Measured>;
}

/** Runs it, drops what it prints, and says what it took. */
const TIMED = `"$0" "$@" > /dev/null 2>&1; code=$?; times; exit $code`;

async function runTimed({ program, args, cwd, env, accepts = [0] }: Command): Promise<Run> {
  const startMs = performance.now();
  const child = spawn("sh", ["-c", TIMED, program, ...args], { cwd, env: environment(env), stdio: ["ignore", "pipe", "ignore"] });
  let told = "";
  child.stdout.on("data", (piece) => {
    told += piece;
  });
  const [exitCode] = await once(child, "close");
  const ms = performance.now() - startMs;
  if (!accepts.includes(exitCode)) throw new Error(`${program} ${args.join(" ")} ended with exit code ${exitCode}.`);
  return { ms, busyMs: busyIn(told) };
}

function environment(own: Command["env"]): Readonly<Record<string, string>> {
  return { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", ...own };
}

/** The second line of the shell's `times` is about its children: `0m1.20s 0m0.30s`. */
function busyIn(times: string): number {
  const parts = [...(times.split("\n")[1] ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000, 0);
}

function summarize(runs: readonly Run[]): Measured {
  const sorted = runs.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const busy = runs.map(({ busyMs }) => busyMs).toSorted((a, b) => a - b);
  return { medianMs: at(sorted, 0.5), fastestMs: at(sorted, 0), slowestMs: at(sorted, 1), busyMs: at(busy, 0.5), runs: runs.length };
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}

/** The most memory that the process itself held at a time, in MiB, and what it printed. Looks every few milliseconds; Linux only. */
export async function measurePeak({
  program,
  args,
  cwd,
  env,
}: Command): Promise<{ readonly peakMebibytes: number; readonly output: string }> {
  const child = spawn(program, args, { cwd, env: environment(env), stdio: ["ignore", "pipe", "ignore"] });
  const pieces: Buffer[] = [];
  child.stdout.on("data", (piece) => pieces.push(piece));
  let peakKibibytes = Number.NaN;
  const timer = setInterval(() => {
    peakKibibytes = highWaterMark(child.pid) ?? peakKibibytes;
  }, 5);
  await once(child, "close");
  clearInterval(timer);
  return { peakMebibytes: peakKibibytes / 1024, output: Buffer.concat(pieces).toString() };
}

function highWaterMark(processId: number | undefined): number | undefined {
  try {
    const found = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${processId}/status`, "utf8"));
    return found === null ? undefined : Number(found[1]);
  } catch {
    return undefined;
  }
}

export function printMachine(): void {
  const processors = cpus();
  const git = execFileSync("git", ["--version"], { encoding: "utf8" }).trim();
  const gibibytes = (totalmem() / 2 ** 30).toFixed(1);
  console.log(
    `${processors.length} x ${processors[0]?.model.trim() ?? "unknown processor"}, ${gibibytes} GiB, ${platform()} ${arch()} ${release()}`,
  );
  console.log(`Node ${process.version}, ${git}, load ${loadNow()}, ${new Date().toISOString().slice(0, 10)}\n`);
}

/** A shared machine makes every figure worse; whoever reads them has to know. */
function loadNow(): string {
  try {
    return readFileSync("/proc/loadavg", "utf8").split(" ")[0] ?? "unknown";
  } catch {
    return "unknown";
  }
}

/** As a table in Markdown; `unit` is the command that the others are compared with. */
export function printTable(measured: Readonly<Record<string, Measured>>, unit: string): void {
  const base = measured[unit];
  printRows(
    ["command", "median", "fastest", "slowest", "ratio", "busy", "ratio"],
    Object.entries(measured).map(([name, own]) => [
      name,
      ...[own.medianMs, own.fastestMs, own.slowestMs].map((ms) => `${ms.toFixed(0)} ms`),
      ratio(own.medianMs, base?.medianMs),
      `${own.busyMs.toFixed(0)} ms`,
      ratio(own.busyMs, base?.busyMs),
    ]),
  );
}

export function ratio(value: number, base: number = Number.NaN): string {
  return (value / base).toFixed(2);
}

export function printRows(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  console.log([line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n"), "\n");
}
