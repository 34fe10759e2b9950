// Runs the built command line as a child process with an environment that holds only what the test gives it.

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

export interface CommandRun {
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  /** Close standard output before anything is written to it, as `| head` may. */
  readonly closesOutput?: true;
}

const SCRIPT = join(import.meta.dirname, "..", "..", "dist", "cli.js");

export async function runCommand(args: readonly string[], options: CommandOptions): Promise<CommandRun> {
  const home = await mkdtemp(join(tmpdir(), "home-"));
  const env = { PATH: process.env.PATH ?? "", HOME: home, NO_COLOR: "1", ...options.env };
  const child = spawn(process.execPath, [SCRIPT, ...args], {
    cwd: options.cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: options.timeoutMs ?? 60_000,
    killSignal: "SIGKILL",
  });
  if (options.closesOutput) child.stdout.destroy();
  const exit = new Promise<number | undefined>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? undefined));
  });
  try {
    const [exitCode, stdout, stderr] = await Promise.all([exit, options.closesOutput ? "" : text(child.stdout), text(child.stderr)]);
    return { exitCode, stdout, stderr };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
