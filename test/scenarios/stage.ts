// Where a story is played: a real repository, a service on loopback, the built action on the fake runner.

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type CommandRun, runCommand } from "../support/command-line.ts";
import { type Answer, type ProviderServer, type RecordedRequest, startProviderServer } from "../support/provider-server.ts";
import { runStep, type StepResult } from "../support/runner.ts";
import type { StepEvent } from "../support/step-environment.ts";

const execute = promisify(execFile);
const ROOT = join(import.meta.dirname, "..", "..");

export interface StageOptions {
  /** Values by variable: each is in the step's environment, and the service answers it so; any other key gets 401. */
  readonly keys?: Readonly<Record<string, { readonly value: string; readonly answer: Answer }>>;
}

export interface Stage {
  readonly workspace: string;
  /** Reports are written here. */
  readonly reports: string;
  readonly baseUrl: string;
  /** What the service was asked: method, path and the name of the key on the request. */
  readonly requests: () => readonly string[];
  readonly keys: NonNullable<StageOptions["keys"]>;
  readonly git: (...args: readonly string[]) => Promise<string>;
  /** Writes files (undefined: deletes), commits everything, gives the commit. */
  readonly commit: (message: string, files?: Readonly<Record<string, string | undefined>>) => Promise<string>;
  /** `without` leaves the keys out of the environment, as on a fork's pull request. */
  readonly runAction: (event: StepEvent, options?: ActionOptions) => Promise<StepResult>;
  readonly runCli: (...args: readonly string[]) => Promise<CommandRun>;
  readonly reportFiles: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export interface ActionOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly secrets?: "given" | "withheld";
  readonly debug?: boolean;
}

export async function setStage({ keys = {} }: StageOptions = {}): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), "stage-"));
  const workspace = join(folder, "workspace");
  const reports = join(folder, "reports");
  await mkdir(workspace);
  const service = await startService(keys);
  const git = (...args: readonly string[]) => runGit(workspace, args);
  await git("init", "--quiet", "--initial-branch=main");
  const values = Object.fromEntries(Object.entries(keys).map(([name, { value }]) => [name, value]));
  return {
    workspace,
    reports,
    baseUrl: `${service.url}/v1`,
    requests: () => service.requests.map((request) => describeRequest(request, keys)),
    keys,
    git,
    commit: async (message, files = {}) => {
      for (const [path, text] of Object.entries(files)) await put(join(workspace, path), text);
      await git("add", "--all");
      await git("commit", "--quiet", "--allow-empty", `--message=${message}`);
      return git("rev-parse", "HEAD");
    },
    runAction: (event, { inputs = {}, secrets = "given", debug = false } = {}) =>
      runStep({
        actionDirectory: ROOT,
        workspace,
        event,
        debug,
        inputs: { ...reportInputs(reports), ...inputs },
        env: secrets === "given" ? values : Object.fromEntries(Object.keys(values).map((name) => [name, ""])),
        secrets: secrets === "given" ? Object.values(values) : [],
      }),
    runCli: (...args) => runCommand(args, { cwd: workspace, env: values }),
    reportFiles: async () => (await readdir(reports).catch(() => [])).sort(),
    close: async () => {
      await service.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function reportInputs(reports: string): Readonly<Record<string, string>> {
  return { json: join(reports, "keyturn.json"), sarif: join(reports, "keyturn.sarif"), html: join(reports, "keyturn.html") };
}

async function put(path: string, text: string | undefined): Promise<void> {
  if (text === undefined) return rm(path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Fixed names and dates, and no configuration of the machine. */
async function runGit(folder: string, args: readonly string[]): Promise<string> {
  const env = {
    PATH: process.env.PATH ?? "",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_AUTHOR_NAME: "Robin",
    GIT_AUTHOR_EMAIL: "robin@acme.example",
    GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
    GIT_COMMITTER_NAME: "Robin",
    GIT_COMMITTER_EMAIL: "robin@acme.example",
    GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
  };
  const { stdout } = await execute("git", ["-C", folder, ...args], { env });
  return stdout.trim();
}

/** Where the stories' probes ask; the second is Dailybot's own. */
const PATHS = ["/v1/me", "/v1/me/"];

async function startService(keys: Stage["keys"]): Promise<ProviderServer> {
  const service = await startProviderServer();
  for (const path of PATHS) {
    service.script(path, { status: 401, json: { error: "invalid_token" } });
    for (const { value, answer } of Object.values(keys)) service.scriptFor(path, value, answer);
  }
  return service;
}

function describeRequest({ method, path, headers }: RecordedRequest, keys: Stage["keys"]): string {
  const text = Object.values(headers).join("\n");
  const name = Object.keys(keys).find((variable) => text.includes(keys[variable]?.value ?? ""));
  return `${method} ${path} with ${name ?? "no known key"}`;
}
