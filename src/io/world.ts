// The real World: network, git, files and clock of this machine.

import type { Log, World } from "../world.ts";
import { createClock } from "./clock.ts";
import { createFiles } from "./files.ts";
import { createGit, type GitOptions } from "./git.ts";
import { createHttpOnDemand } from "./http-on-demand.ts";
import { createThreads, readerBeside } from "./threads.ts";

export interface WorldOptions {
  /** Where git runs and relative paths start. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** Lets git fetch what a shallow checkout lacks; undefined: git uses what actions/checkout left behind. */
  readonly token: string | undefined;
}

export function createWorld({ directory, environment, log, token }: WorldOptions): World {
  const ofGit: GitOptions = { directory, environment, token, ...(environment.GITHUB_ACTIONS === "true" ? {} : { remote: "left-alone" }) };
  return {
    http: createHttpOnDemand({ environment }),
    git: createGit(ofGit),
    threads: createThreads(readerBeside(process.argv[1]), ofGit),
    files: createFiles(directory),
    clock: createClock(),
    log,
    runtime: runtimeOf(environment),
  };
}

/** The runner names its image in variables of its own. */
function runtimeOf({ ImageOS: image, ImageVersion: version, RUNNER_NAME: runner }: WorldOptions["environment"]): string {
  const program = `Node ${process.versions.node} on ${process.platform} ${process.arch}`;
  if (image !== undefined) return `${program}, runner image ${image} ${version ?? ""}`.trim();
  return runner === undefined ? program : `${program}, self-hosted runner`;
}
