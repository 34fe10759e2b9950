// Where a story is played: a real repository, a service on loopback, the built action on the fake runner.

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type CommandRun, runCommand } from "../support/command-line.ts";
import { runStep, type StepResult } from "../support/runner.ts";
import type { StepEvent } from "../support/step-environment.ts";

const execute = promisify(execFile);
const ROOT = join(import.meta.dirname, "..", "..");

/** What the service says to a key; any other key gets 401. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface StageOptions {
  /** Values by variable: each is in the step's environment and known to the service with its reply. */
  readonly keys?: Readonly<Record<string, { readonly value: string; readonly reply: Reply }>>;
}

export interface Stage {
  readonly workspace: string;
  /** Reports are written here. */
  readonly reports: string;
  readonly baseUrl: string;
  /** What the service was asked, in order: method, path and the names of the keys on the request. */
  readonly requests: readonly string[];
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
    baseUrl: service.baseUrl,
    requests: service.requests,
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

interface Service {
  readonly baseUrl: string;
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

async function startService(keys: NonNullable<StageOptions["keys"]>): Promise<Service> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const headers = Object.values(request.headers).join("\n");
    const [name, known] = Object.entries(keys).find(([, { value }]) => value !== "" && headers.includes(value)) ?? [
      "no known key",
      undefined,
    ];
    requests.push(`${request.method} ${request.url} with ${name}`);
    const { status, headers: replyHeaders, body = {} } = known?.reply ?? { status: 401, body: { error: "invalid_token" } };
    response.writeHead(status, { "content-type": "application/json", ...replyHeaders });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
