// Which file holds the configuration, and whose version of it is believed: the checked-out one, or the base commit's.

import type { Event, Occasion } from "../model/event.ts";
import { ConfigError } from "../model/problem.ts";
import type { Inputs, Variables } from "./inputs.ts";

/** How the configuration file is read; both give undefined where there is no such file. */
export interface ConfigReaders {
  /** `path` as the user named it, relative to the working directory. */
  workingTree(path: string): Promise<string | undefined>;
  /** `path` relative to the repository's root. Throws `ConfigError` where the commit itself cannot be read or fetched. */
  commit(objectId: string, path: string): Promise<string | undefined>;
}

export interface ConfigFile {
  /** As reports and annotations name it. */
  readonly path: string;
  /** Undefined: there is none. */
  readonly text: string | undefined;
  readonly notices: readonly string[];
}

/** Tried in this order where the user names none. */
export const USUAL_PATHS = [".github/keyturn.yml", ".github/keyturn.yaml"] as const;

/** Reads the configuration from where this occasion allows. Throws `ConfigError` where a named file is not there. */
export async function readConfigFile(
  inputs: Inputs,
  occasion: Occasion,
  environment: Variables,
  readers: ConfigReaders,
): Promise<ConfigFile> {
  return occasion.trust === "trusted" ? readFromWorkingTree(inputs, readers) : readFromBase(inputs, occasion, environment, readers);
}

async function readFromWorkingTree(inputs: Inputs, readers: ConfigReaders): Promise<ConfigFile> {
  const found = await firstOf(candidates(inputs), (path) => readers.workingTree(path));
  if (found !== undefined) return { ...found, notices: [] };
  if (inputs.configPath === undefined) return nothing(`There is no configuration file (${USUAL_PATHS[0]})`, inputs);
  const option = inputs.origin === "action" ? 'input "config"' : "--config";
  const advice = inputs.origin === "action" ? "check the path, and that actions/checkout runs before this step" : "check the path";
  throw new ConfigError([{ source: option, message: `there is no file at this path; ${advice}.` }]);
}

/** What a stranger's commit says about hosts, exclusions and thresholds does not count. */
async function readFromBase(inputs: Inputs, occasion: Occasion, environment: Variables, readers: ConfigReaders): Promise<ConfigFile> {
  const base = baseOf(occasion.event);
  if (base === undefined)
    return nothing("The commit that this run's changes are based on is not known, so no configuration was read", inputs);
  const paths = candidates(inputs).map((path) => insideRepository(path, environment));
  const found = await firstOf(paths, (path) => readers.commit(base, path));
  const why = occasion.trust === "dangerous" ? "holds secrets beside code that anyone may have written" : "is not trusted with secrets";
  if (found === undefined) return nothing(`This run ${why}, and its base commit ${base.slice(0, 7)} has no configuration file`, inputs);
  return {
    ...found,
    notices: [`This run ${why}, so the configuration was read from its base commit ${base.slice(0, 7)}, not from the checked-out files.`],
  };
}

/** Undefined where the event names no commit that only trusted people can have written. */
function baseOf(event: Event): string | undefined {
  switch (event.kind) {
    case "push":
      return event.before;
    case "pull-request":
    case "merge-group":
      return event.base;
    case "standing":
      return event.head;
    case "command-line":
      return undefined;
  }
}

function candidates(inputs: Inputs): readonly string[] {
  return inputs.configPath === undefined ? USUAL_PATHS : [inputs.configPath];
}

/** A commit knows paths from its root only, with `/` between the parts. */
function insideRepository(path: string, environment: Variables): string {
  const slashed = path.replaceAll("\\", "/");
  const root = `${(environment.GITHUB_WORKSPACE ?? "").replaceAll("\\", "/").replace(/\/+$/, "")}/`;
  const relative = root !== "/" && slashed.startsWith(root) ? slashed.slice(root.length) : slashed;
  const parts = relative.split("/").filter((part) => part !== "." && part !== "");
  if (/^(?:\/|[A-Za-z]:)/.test(relative) || parts.includes("..") || parts.length === 0) {
    throw new ConfigError([
      { source: "config", message: "must be a path inside the repository, because this run reads it from the base commit." },
    ]);
  }
  return parts.join("/");
}

async function firstOf(
  paths: readonly string[],
  read: (path: string) => Promise<string | undefined>,
): Promise<{ readonly path: string; readonly text: string } | undefined> {
  for (const path of paths) {
    const text = await read(path);
    if (text !== undefined) return { path: path.replace(/^(?:\.\/)+/, ""), text };
  }
  return undefined;
}

function nothing(why: string, inputs: Inputs): ConfigFile {
  const consequence = inputs.halves === "scan" ? "the usual settings hold" : "no credential is checked and the usual settings hold";
  return { path: inputs.configPath ?? USUAL_PATHS[0], text: undefined, notices: [`${why}: ${consequence}.`] };
}
