// The real World: network, git, files and clock of this machine.

import type { Log, World } from "../world.ts";
import { createClock } from "./clock.ts";
import { createFiles } from "./files.ts";
import { createGit } from "./git.ts";
import { createHttp } from "./http.ts";

export interface WorldOptions {
  /** Where git runs and relative paths start. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** Lets git fetch what a shallow checkout lacks; undefined: git uses what actions/checkout left behind. */
  readonly token: string | undefined;
}

export function createWorld({ directory, environment, log, token }: WorldOptions): World {
  return {
    http: createHttp({ environment }),
    git: createGit({ directory, environment, token }),
    files: createFiles(directory),
    clock: createClock(),
    log,
  };
}
