// Loads configurations for tests through the room's doors; whatever was not put there cannot be read.
import { type CommandLine, readCommandLine } from "../../src/config/command.ts";
import type { ConfigReaders } from "../../src/config/config-file.ts";
import { type Inputs, readActionInputs, type Variables } from "../../src/config/inputs.ts";
import { loadConfig } from "../../src/config/load.ts";
import { readOccasion } from "../../src/config/occasion.ts";
import type { Config } from "../../src/model/config.ts";
import type { Credential } from "../../src/model/credential.ts";
import type { Occasion } from "../../src/model/event.ts";
import { ConfigError, describeProblem } from "../../src/model/problem.ts";

export const CONFIG_PATH = ".github/keyturn.yml";
export const COMMAND_LINE: Occasion = await readOccasion({}, undefined);

/** Reads nothing but the given text, at the usual path of the working tree. */
export function workingTreeWith(text: string | undefined): ConfigReaders {
  return {
    workingTree: async (path) => (path === CONFIG_PATH ? text : undefined),
    commit: async () => {
      throw new Error("this occasion must not read a commit");
    },
  };
}

export function load(text: string | undefined, variables: Variables = {}, inputs: Inputs = readActionInputs(variables)): Promise<Config> {
  return loadConfig(inputs, COMMAND_LINE, variables, workingTreeWith(text));
}

/** The only credential of a file. */
export async function loadCredential(text: string, variables: Variables = {}): Promise<Credential> {
  const credentials = (await load(text, variables)).credentials ?? [];
  const [credential] = credentials;
  if (credential === undefined || credentials.length !== 1) throw new Error(`expected one credential, found ${credentials.length}`);
  return credential;
}

/** What is wrong with a file, one line a problem, without the path that all of them share. */
export async function problemsOf(text: string, variables: Variables = {}): Promise<readonly string[]> {
  return (await failureOf(() => load(text, variables))).problems.map(describeProblem).map((line) => line.replace(`${CONFIG_PATH}:`, ""));
}

/** The `ConfigError` that the work ends in; anything else fails the test. */
export async function failureOf(work: () => unknown): Promise<ConfigError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error("expected a ConfigError, but all was well");
}

export function runOf(...args: readonly string[]): Extract<CommandLine, { kind: "run" }> {
  const line = readCommandLine(args);
  if (line.kind !== "run") throw new Error("expected a run");
  return line;
}
