// Times child processes for the benchmarks and says on which machine.

import { execFileSync, spawn } from "node:child_process";
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
  readonly runs: number;
}

/** Runs the commands in turns, so that a busy moment of the machine hits all of them; the first turn only warms up. */
export async function measureInTurns<Name extends string>(
  commands: Readonly<Record<Name, Command>>,
  runs: number,
): Promise<Readonly<Record<Name, Measured>>> {
  const entries = Object.entries<Command>(commands);
  const times = new Map<string, number[]>(entries.map(([name]) => [name, []]));
  for (let run = 0; run <= runs; run++) {
    for (const [name, command] of entries) {
      const ms = await runTimed(command);
      if (run > 0) times.get(name)?.push(ms);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, summarize(all)])) as Record<Name, Measured>;
}

/** Output goes nowhere, as fast as the process gives it. */
async function runTimed({ program, args, cwd, env, accepts = [0] }: Command): Promise<number> {
  const startMs = performance.now();
  const child = spawn(program, args, { cwd, env: { PATH: process.env.PATH ?? "", ...env }, stdio: "ignore" });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", resolve);
  });
  const ms = performance.now() - startMs;
  if (exitCode === null || !accepts.includes(exitCode)) throw new Error(`${program} ${args.join(" ")} ended with exit code ${exitCode}.`);
  return ms;
}

function summarize(times: readonly number[]): Measured {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { medianMs: at(0.5), fastestMs: at(0), slowestMs: at(1), runs: sorted.length };
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

export function printTable(measured: Readonly<Record<string, Measured>>, unit: string): void {
  const base = measured[unit]?.medianMs ?? Number.NaN;
  const width = Math.max(...Object.keys(measured).map((name) => name.length));
  console.log(`${"".padEnd(width)}     median   fastest   slowest   ratio`);
  for (const [name, { medianMs, fastestMs, slowestMs }] of Object.entries(measured)) {
    const times = [medianMs, fastestMs, slowestMs].map((ms) => `${ms.toFixed(0)} ms`.padStart(10)).join("");
    console.log(`${name.padEnd(width)} ${times}${(medianMs / base).toFixed(2).padStart(8)}`);
  }
}
