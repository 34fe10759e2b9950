// The Action as a step of a pull request's job, as far as it takes to start it outside of a runner.

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "./measure.ts";

/** `bundle`: the Action's script; `base` and `head`: revisions of `repository`; what the step writes goes into `folder`. */
export function actionStep(bundle: string, repository: string, [base, head]: readonly [string, string], folder: string): Command {
  const sha = (revision: string): string => execFileSync("git", ["-C", repository, "rev-parse", revision], { encoding: "utf8" }).trim();
  const payload = {
    pull_request: {
      number: 1,
      base: { sha: sha(base), ref: "base" },
      head: { sha: sha(head), ref: "topic", repo: { full_name: "bench/bench" } },
    },
  };
  mkdirSync(folder);
  const event = join(folder, "event.json");
  writeFileSync(event, JSON.stringify(payload));
  const env = {
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: "bench/bench",
    GITHUB_WORKSPACE: repository,
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
    RUNNER_TEMP: folder,
    INPUT_CHECK: "true",
    INPUT_SCAN: "true",
  };
  for (const file of [env.GITHUB_OUTPUT, env.GITHUB_STEP_SUMMARY]) writeFileSync(file, "");
  return { program: process.execPath, args: [bundle], cwd: repository, env };
}
