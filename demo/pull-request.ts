// Makes the demo's repository: a base branch and a pull request whose commits leak two keys.

import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { pullRequestEvent } from "../test/support/events.ts";
import type { StepEvent } from "../test/support/step-environment.ts";

const execute = promisify(execFile);

export interface PullRequest {
  readonly event: StepEvent;
  readonly commits: number;
}

export interface LeakedKeys {
  /** Added in one commit and taken out in the next. */
  readonly inUse: string;
  /** Stands base64-encoded in a Kubernetes Secret. */
  readonly github: string;
}

export async function makePullRequest(folder: string, configuration: string, keys: LeakedKeys): Promise<PullRequest> {
  const git = (...args: string[]) => runGit(folder, args);
  await git("init", "--quiet", "--initial-branch=main");
  const commit = async (message: string, files: Readonly<Record<string, string | undefined>>): Promise<string> => {
    for (const [path, text] of Object.entries(files)) await put(join(folder, path), text);
    await git("add", "--all");
    await git("commit", "--quiet", `--message=${message}`);
    return git("rev-parse", "HEAD");
  };
  const base = await commit("Widgets", { "README.md": "# Widgets\n", "src/report.ts": REPORT, ".github/keyturn.yml": configuration });
  await git("switch", "--quiet", "--create=topic");
  const leaky = REPORT.replace("process.env.DAILYBOT_API_KEY", `"${keys.inUse}"`);
  await commit("Send the report every month", { "src/report.ts": leaky });
  await commit("Take the key from the environment again", { "src/report.ts": REPORT });
  await commit("Deploy to the cluster", { "deploy/secret.yaml": kubernetesSecret(keys.github) });
  const head = await commit("Explain the report", { "README.md": "# Widgets\n\nSends a report every month.\n" });
  await git("switch", "--quiet", "main");
  await git("merge", "--quiet", "--no-ff", "--message=Merge into main", "topic");
  const merge = await git("rev-parse", "HEAD");
  return { event: pullRequestEvent({ base, head, merge, commits: 4 }), commits: 4 };
}

const REPORT = `// Sends the monthly report.
const apiKey = process.env.DAILYBOT_API_KEY;

export async function send(text: string): Promise<void> {
  await fetch("https://api.dailybot.com/v1/send-message/", { method: "POST", headers: { "X-API-KEY": apiKey ?? "" }, body: text });
}
`;

function kubernetesSecret(key: string): string {
  return `apiVersion: v1
kind: Secret
metadata:
  name: release-bot
type: Opaque
data:
  token: ${Buffer.from(key).toString("base64")}
`;
}

async function put(path: string, text: string | undefined): Promise<void> {
  if (text === undefined) return rm(path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Reads no configuration of this machine or user, so that hooks, signing and templates stay out. */
async function runGit(folder: string, args: readonly string[]): Promise<string> {
  const person = {
    GIT_AUTHOR_NAME: "Robin",
    GIT_AUTHOR_EMAIL: "robin@acme.example",
    GIT_COMMITTER_NAME: "Robin",
    GIT_COMMITTER_EMAIL: "robin@acme.example",
  };
  const env = { PATH: process.env.PATH ?? "", GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null", ...person };
  const { stdout } = await execute("git", ["-C", folder, ...args], { env });
  return stdout.trim();
}
