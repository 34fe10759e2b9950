// What a step is given: inputs, the platform's variables, the event's payload and the files for its commands.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

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

/** The files through which a step hands things over, by what they carry. */
export const COMMAND_FILES = {
  output: "GITHUB_OUTPUT",
  env: "GITHUB_ENV",
  state: "GITHUB_STATE",
  path: "GITHUB_PATH",
  summary: "GITHUB_STEP_SUMMARY",
};

/** What the runner makes ready before a step: its script and the environment that the script gets. */
export async function prepareStep(
  step: Step,
  temporary: string,
): Promise<{ readonly script: string; readonly env: Record<string, string> }> {
  const action = await readAction(step.actionDirectory);
  return { script: action.script, env: await prepareEnvironment(step, action, temporary) };
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

async function prepareEnvironment(step: Step, action: Action, temporary: string): Promise<Record<string, string>> {
  const eventPath = join(temporary, "event.json");
  await writeFile(eventPath, JSON.stringify(step.event.payload));
  await mkdir(join(temporary, "home"));
  const files = Object.entries(COMMAND_FILES).map(([file, variable]) => [variable, join(temporary, file)] as const);
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
