// Inputs, configuration file, variables and catalogue in; a Config out, or every problem at once.

import type { Config } from "../model/config.ts";
import type { Occasion } from "../model/event.ts";
import { ConfigError } from "../model/problem.ts";
import type { Inputs, Variables } from "./inputs.ts";

/** How the configuration file is read; both give undefined where there is no such file. */
export interface ConfigReaders {
  /** `path` as the user named it, relative to the working directory. */
  workingTree(path: string): Promise<string | undefined>;
  /** `path` relative to the repository's root. Throws `ConfigError` where the commit itself cannot be read or fetched. */
  commit(objectId: string, path: string): Promise<string | undefined>;
}

export async function loadConfig(_inputs: Inputs, _occasion: Occasion, _environment: Variables, _readers: ConfigReaders): Promise<Config> {
  throw new ConfigError([{ source: ".github/keyturn.yml", message: "the configuration cannot be read yet." }]);
}
