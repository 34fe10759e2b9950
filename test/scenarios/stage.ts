// Where a story is played: a real repository, a service on loopback, the built action on the fake runner.

import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CommandRun, runCommand } from "../support/command-line.ts";
import { type Answer, type ProviderServer, type RecordedRequest, startProviderServer } from "../support/provider-server.ts";
import { createRepository, type Repository } from "../support/repository.ts";
import { runStep, type StepResult } from "../support/runner.ts";
import type { StepEvent } from "../support/step-environment.ts";

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
  readonly git: Repository["git"];
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
  const repository = await createRepository();
  const reports = await mkdtemp(join(tmpdir(), "reports-"));
  const service = await startService(keys);
  const values = Object.fromEntries(Object.entries(keys).map(([name, { value }]) => [name, value]));
  return {
    workspace: repository.path,
    reports,
    baseUrl: `${service.url}/v1`,
    requests: () => service.requests.map((request) => describeRequest(request, keys)),
    keys,
    git: repository.git,
    commit: (message, files) => repository.commit(files, message),
    runAction: (event, { inputs = {}, secrets = "given", debug = false } = {}) =>
      runStep({
        actionDirectory: ROOT,
        workspace: repository.path,
        event,
        debug,
        inputs: { ...reportInputs(reports), ...inputs },
        env: secrets === "given" ? values : Object.fromEntries(Object.keys(values).map((name) => [name, ""])),
        secrets: secrets === "given" ? Object.values(values) : [],
      }),
    runCli: (...args) => runCommand(args, { cwd: repository.path, env: values }),
    reportFiles: async () => (await readdir(reports)).sort(),
    close: async () => {
      await service.close();
      await rm(reports, { recursive: true, force: true });
    },
  };
}

function reportInputs(reports: string): Readonly<Record<string, string>> {
  return { json: join(reports, "keyturn.json"), sarif: join(reports, "keyturn.sarif"), html: join(reports, "keyturn.html") };
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
