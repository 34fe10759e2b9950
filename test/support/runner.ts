// A fake GitHub runner: runs one JavaScript action as a step, in a child process, and tells what its user would see.

import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { parse } from "yaml";
import { parsePairs, readSummary } from "./file-commands.ts";
import { type Annotation, createStepLog, type StepLog } from "./step-log.ts";

export interface StepEvent {
  /** `pull_request`, `push`, ... */
  readonly name: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly ref: string;
  readonly baseRef?: string;
  readonly headRef?: string;
  readonly actor?: string;
}

export interface Step {
  /** Holds `action.yml` and the script that it names. */
  readonly actionDirectory: string;
  readonly workspace: string;
  readonly event: StepEvent;
  /** The step's `with:`; what it leaves out gets the default of `action.yml`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The step's `env:`. */
  readonly env?: Readonly<Record<string, string>>;
  /** `owner/name`; `acme/widgets` unless said otherwise. */
  readonly repository?: string;
  /** Values of the repository's secrets: the runner masks them before the step starts. */
  readonly secrets?: readonly string[];
  readonly debug?: boolean;
  readonly timeoutMs?: number;
}

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

const FILES = { output: "GITHUB_OUTPUT", env: "GITHUB_ENV", state: "GITHUB_STATE", path: "GITHUB_PATH", summary: "GITHUB_STEP_SUMMARY" };

export async function runStep(step: Step): Promise<StepResult> {
  const temporary = await mkdtemp(join(tmpdir(), "runner-"));
  try {
    const log = createStepLog({ debug: step.debug ?? false });
    for (const secret of step.secrets ?? []) log.masker.add(secret);
    const action = await readAction(step.actionDirectory);
    const env = await prepare(step, action, temporary);
    const child = await execute(action.script, step, env, log);
    return await collect(child, log, temporary);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

interface Action {
  readonly script: string;
  readonly defaults: Readonly<Record<string, string>>;
}

async function readAction(directory: string): Promise<Action> {
  const metadata = parse(await readFile(join(directory, "action.yml"), "utf8"));
  if (metadata.runs?.using !== "node24") throw new Error("The fake runner runs node24 actions only.");
  const inputs = Object.entries<{ default?: unknown } | null>(metadata.inputs ?? {});
  return {
    script: join(directory, metadata.runs.main),
    defaults: Object.fromEntries(inputs.map(([name, input]) => [name, expand(String(input?.default ?? ""))])),
  };
}

/** `github.token` is the only expression that defaults of actions use. */
function expand(value: string): string {
  return value.replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, "");
}

async function prepare(step: Step, action: Action, temporary: string): Promise<Record<string, string>> {
  const eventPath = join(temporary, "event.json");
  await writeFile(eventPath, JSON.stringify(step.event.payload));
  await mkdir(join(temporary, "home"));
  const files = Object.entries(FILES).map(([file, variable]) => [variable, join(temporary, file)] as const);
  await Promise.all(files.map(([, path]) => writeFile(path, "")));
  const inputs = Object.entries({ ...action.defaults, ...step.inputs });
  return {
    PATH: process.env.PATH ?? "",
    HOME: join(temporary, "home"),
    ...(step.debug ? { RUNNER_DEBUG: "1" } : {}),
    ...step.env,
    ...platformVariables(step, temporary, eventPath),
    ...Object.fromEntries(files),
    ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value.trim()])),
  };
}

function platformVariables(step: Step, temporary: string, eventPath: string): Record<string, string> {
  const repository = step.repository ?? "acme/widgets";
  const { event } = step;
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "__self",
    GITHUB_ACTOR: event.actor ?? "octocat",
    GITHUB_API_URL: "https://api.github.com",
    GITHUB_GRAPHQL_URL: "https://api.github.com/graphql",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_BASE_REF: event.baseRef ?? "",
    GITHUB_HEAD_REF: event.headRef ?? "",
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_JOB: "keys",
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    GITHUB_REF_TYPE: event.ref.startsWith("refs/tags/") ? "tag" : "branch",
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split("/")[0] ?? "",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: "4242",
    GITHUB_RUN_NUMBER: "17",
    GITHUB_SHA: event.sha,
    GITHUB_WORKFLOW: "keys",
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/keys.yml@${event.ref}`,
    GITHUB_WORKSPACE: step.workspace,
    RUNNER_ARCH: "X64",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_NAME: "fake",
    RUNNER_OS: "Linux",
    RUNNER_TEMP: temporary,
    RUNNER_TOOL_CACHE: join(temporary, "tools"),
    ACTIONS_RUNTIME_TOKEN: "runtime-token-of-the-fake-runner",
    ACTIONS_RUNTIME_URL: "http://127.0.0.1:9/",
    ACTIONS_RESULTS_URL: "http://127.0.0.1:9/",
  };
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
  const read = (file: keyof typeof FILES): Promise<Buffer> => readFile(join(temporary, file));
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
