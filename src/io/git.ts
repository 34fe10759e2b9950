// The real git, run so that neither the repository nor the machine can talk it out of anything.

import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { resolve } from "node:path";
import { type Git, GitError, type GitResult } from "../world.ts";
import { findGitDirectory } from "./git-directory.ts";
import { asksRemote, type GitSettings, gitEnvironment, HARDENING } from "./git-environment.ts";
import { openPacks } from "./packs.ts";

const MOST_STDERR_BYTES = 16 << 10;
/** git could not be started at all. */
const NOT_STARTED = 127;

export interface GitOptions extends GitSettings {
  /** Where git runs. */
  readonly directory: string;
  /**
   * The remote is not asked: fetching obeys the repository's own configuration (`core.sshCommand`, helpers), which is
   * right for a checkout that the workflow made, and not for whatever folder somebody scans by hand.
   */
  readonly remote?: "left-alone";
}

/** As git ends when it has no remote to ask. */
const REMOTE_LEFT_ALONE: GitResult = { exitCode: 128, stdout: new Uint8Array(), stderr: "the remote is not asked" };

export function createGit(options: GitOptions): Git {
  return {
    run: (args, input) => runGit(options, args, input),
    stream: (args, input) => streamGit(options, args, input),
    openPacks: async () => {
      const { exitCode, stdout } = await runGit(options, ["rev-parse", "--git-path", "objects/pack"], undefined);
      return exitCode === 0 ? openPacks(resolve(options.directory, Buffer.from(stdout).toString("utf8").replace(/\n$/, ""))) : [];
    },
  };
}

async function runGit(options: GitOptions, args: readonly string[], input: Uint8Array | string | undefined): Promise<GitResult> {
  if (options.remote === "left-alone" && asksRemote(commandOf(args))) return REMOTE_LEFT_ALONE;
  const running = start(options, args);
  const chunks: Uint8Array[] = [];
  running.child.stdin.end(input ?? "");
  for await (const chunk of running.child.stdout) chunks.push(chunk);
  const exitCode = await running.exitCode;
  return { exitCode, stdout: Buffer.concat(chunks), stderr: running.stderr() };
}

async function* streamGit(options: GitOptions, args: readonly string[], input: string | Uint8Array | AsyncIterable<string> | undefined) {
  const running = start(options, args);
  const feeding = feed(running.child, input).then(
    () => undefined,
    (error: unknown) => {
      running.child.kill();
      return { error };
    },
  );
  try {
    for await (const chunk of running.child.stdout) yield chunk as Uint8Array;
    const broken = await feeding;
    if (broken !== undefined) throw broken.error;
    const exitCode = await running.exitCode;
    // Some of git's commands go on after an error and end as if nothing was.
    if (exitCode !== 0 || /^(?:error|fatal): /m.test(running.stderr())) throw new GitError(args, exitCode, running.stderr());
  } finally {
    running.child.kill();
  }
}

/** Whoever stops reading git's output also stops feeding it: a broken pipe is git's end, and its exit code tells the rest. */
async function feed(child: ChildProcessWithoutNullStreams, input: string | Uint8Array | AsyncIterable<string> | undefined): Promise<void> {
  if (typeof input === "string" || input instanceof Uint8Array || input === undefined) {
    child.stdin.end(input ?? "");
    return;
  }
  for await (const text of input) {
    if (child.stdin.destroyed) return;
    if (!child.stdin.write(text)) await new Promise((resolve) => child.stdin.once("drain", resolve).once("close", resolve));
  }
  child.stdin.end();
}

/** The first word that is neither an option of git itself nor the setting that follows `-c`. */
function commandOf(args: readonly string[]): string {
  return args.find((arg, index) => !arg.startsWith("-") && args[index - 1] !== "-c") ?? "";
}

interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly exitCode: Promise<number>;
  stderr(): string;
}

function start(options: GitOptions, args: readonly string[]): Running {
  const child = spawn("git", [...HARDENING, ...args], {
    cwd: options.directory,
    env: gitEnvironment(commandOf(args), { ...options, gitDirectory: findGitDirectory(options.directory) }),
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  const errors: Uint8Array[] = [];
  let errorBytes = 0;
  child.stderr.on("data", (chunk: Uint8Array) => {
    if (errorBytes < MOST_STDERR_BYTES) errors.push(chunk);
    errorBytes += chunk.length;
  });
  child.stdin.on("error", () => undefined);
  const exitCode = new Promise<number>((resolve) => {
    child.once("error", () => resolve(NOT_STARTED));
    child.once("close", (code) => resolve(code ?? NOT_STARTED));
  });
  return { child, exitCode, stderr: () => Buffer.concat(errors).subarray(0, MOST_STDERR_BYTES).toString("utf8") };
}
