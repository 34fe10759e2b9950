// A fake GitHub runner: runs one JavaScript action as a step, in a child process, and tells what its user would see.

import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { parsePairs, readSummary } from "./file-commands.ts";
import { type COMMAND_FILES, prepareStep, type Step } from "./step-environment.ts";
import { type Annotation, createStepLog, type StepLog } from "./step-log.ts";

export interface StepResult {
  readonly exitCode: number | undefined;
  readonly conclusion: "success" | "failure";
  readonly timedOut: boolean;
  /** What the user sees: commands carried out, secrets masked. */
  readonly log: string;
  /** Standard output, then standard error, as printed; nothing masked. */
  readonly raw: string;
  readonly rawError: string;
  readonly annotations: readonly Annotation[];
  readonly printed: StepLog["printed"];
  readonly commands: readonly string[];
  /** Masked; empty when nothing was written or the summary was too long. */
  readonly summary: string;
  /** As written by the step, nothing masked. */
  readonly rawSummary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly path: string;
  readonly masks: readonly string[];
  readonly durationMs: number;
}

export async function runStep(step: Step): Promise<StepResult> {
  const temporary = await mkdtemp(join(tmpdir(), "runner-"));
  try {
    const log = createStepLog({ debug: step.debug ?? false });
    for (const secret of step.secrets ?? []) log.masker.add(secret);
    const { script, env } = await prepareStep(step, temporary);
    const ended = await execute(script, step, env, log);
    return await collect(ended, log, temporary);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

interface Ended {
  readonly exitCode: number | undefined;
  readonly timedOut: boolean;
  readonly raw: string;
  readonly rawError: string;
  readonly durationMs: number;
}

/** Both streams are read for commands, as they come. */
async function execute(script: string, step: Step, env: Record<string, string>, log: StepLog): Promise<Ended> {
  const startMs = performance.now();
  const child = spawn(process.execPath, [script], { cwd: step.workspace, env, stdio: ["ignore", "pipe", "pipe"] });
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    child.kill("SIGKILL");
  }, step.timeoutMs ?? 60_000);
  const exit = new Promise<number | undefined>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? undefined));
  });
  const [exitCode, raw, rawError] = await Promise.all([exit, readLines(child.stdout, log), readLines(child.stderr, log)]);
  clearTimeout(timer);
  return { exitCode, timedOut, raw, rawError, durationMs: performance.now() - startMs };
}

/** Lines end at CR, LF or both, as the runner's reader has it. */
async function readLines(stream: Readable, log: StepLog): Promise<string> {
  let text = "";
  let line = "";
  stream.setEncoding("utf8");
  for await (const chunk of stream) {
    text += chunk;
    const lines = `${line}${chunk}`.split(/\r\n|\r(?!$)|\n/);
    line = lines.pop() ?? "";
    lines.forEach(log.take);
  }
  if (line !== "") log.take(line.replace(/\r$/, ""));
  return text;
}

async function collect(ended: Ended, log: StepLog, temporary: string): Promise<StepResult> {
  const read = (file: keyof typeof COMMAND_FILES): Promise<Buffer> => readFile(join(temporary, file));
  const pairs = async (file: "output" | "env" | "state"): Promise<Readonly<Record<string, string>>> => {
    try {
      return parsePairs((await read(file)).toString("utf8"));
    } catch (error) {
      log.fail(`Unable to process file command '${file}' successfully. ${error instanceof Error ? error.message : ""}`);
      return {};
    }
  };
  const rawSummary = await read("summary");
  const summary = readSummary(rawSummary, log.masker.mask);
  if ("dropped" in summary) log.complain(summary.dropped);
  const [outputs, env, state] = [await pairs("output"), await pairs("env"), await pairs("state")];
  if (ended.timedOut) log.complain("The step took too long and was ended.");
  return {
    exitCode: ended.exitCode,
    conclusion: ended.exitCode === 0 && !log.failed ? "success" : "failure",
    timedOut: ended.timedOut,
    log: log.lines.join("\n"),
    raw: ended.raw + ended.rawError,
    rawError: ended.rawError,
    annotations: log.annotations,
    printed: log.printed,
    commands: log.commands,
    summary: "text" in summary ? summary.text : "",
    rawSummary: rawSummary.toString("utf8"),
    outputs: { ...log.outputs, ...outputs },
    env,
    state,
    path: (await read("path")).toString("utf8"),
    masks: log.masker.values,
    durationMs: ended.durationMs,
  };
}
