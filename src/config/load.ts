// Inputs, configuration file, variables and catalogue in; a Config out, or every problem at once.

import type { Config, ScanConfig } from "../model/config.ts";
import type { Credential } from "../model/credential.ts";
import type { Occasion } from "../model/event.ts";
import { ConfigError, type Problem } from "../model/problem.ts";
import { type ConfigFile, type ConfigReaders, readConfigFile } from "./config-file.ts";
import type { Configured, Surroundings } from "./configured.ts";
import type { Inputs, Variables } from "./inputs.ts";
import { OLD_HALF } from "./key.ts";
import { resolveCheck, resolvePolicy, resolveScan, USUAL_SETTINGS } from "./settings.ts";
import { shown, suggestion } from "./wording.ts";

const MOST_PROBLEMS = 100;

/** Decodes and resolves everything a run needs to know; throws `ConfigError` with every problem, in the file's order. */
export async function loadConfig(inputs: Inputs, occasion: Occasion, environment: Variables, readers: ConfigReaders): Promise<Config> {
  const file = await readConfigFile(inputs, occasion, environment, readers);
  const configured = await readFile(file, { inputs, occasion, variables: environment, readers });
  const problems = [...configured.problems];
  const credentials = onlyNamed(configured.credentials, inputs.only);
  const scan = await loadScan(configured, inputs, problems);
  if (problems.length === 0)
    problems.push(
      ...nothingNamed(inputs, configured.credentials, credentials),
      ...nothingToDo(inputs, occasion, file, configured.credentials),
    );
  if (problems.length > 0) throw new ConfigError(theFirstOf(inFileOrder(problems)));
  return {
    occasion,
    credentials: inputs.halves === "scan" || credentials.length === 0 ? undefined : credentials,
    known: credentials,
    scan,
    check: resolveCheck(configured.settings),
    policy: resolvePolicy(configured.settings, inputs.overrides),
    notices: [...file.notices, ...configured.notices, ...withoutCredentials(inputs, file, credentials)],
  };
}

/** What it takes to read a file is loaded only where there is one: half of a start, otherwise. */
async function readFile({ path, text }: ConfigFile, surroundings: Surroundings): Promise<Configured> {
  if (text === undefined) return { settings: USUAL_SETTINGS, credentials: [], document: undefined, notices: [], problems: [] };
  const { readConfigured } = await import("./configured.ts");
  return readConfigured(path, text, surroundings);
}

/** A check needs no detectors, unless their ids have to be compared with what the file switches off. */
async function loadScan({ settings, document }: Configured, inputs: Inputs, problems: Problem[]): Promise<ScanConfig | undefined> {
  if (inputs.halves === "check" && settings.scan.disable.length === 0) return undefined;
  const { detectors } = await import("../providers/detectors.ts");
  const scan = resolveScan(settings, inputs.target, detectors, document, problems);
  return inputs.halves === "check" ? undefined : scan;
}

/** With the old half of its rotation, where there is one. */
function onlyNamed(credentials: readonly Credential[], only: string | undefined): readonly Credential[] {
  return only === undefined ? credentials : credentials.filter(({ name }) => name === only || name === `${only}${OLD_HALF}`);
}

function nothingNamed({ only }: Inputs, configured: readonly Credential[], named: readonly Credential[]): readonly Problem[] {
  if (only === undefined || named.length > 0) return [];
  const names = configured.map(({ name }) => name);
  const near = suggestion(only, names);
  return [
    { source: "command line", message: `${shown(only, "there is no credential")}${near === "" ? "; `keyturn check` lists them." : near}` },
  ];
}

/** A check that checks nothing would be green for ever. Runs that get no secrets would have nothing to check anyway. */
function nothingToDo(inputs: Inputs, occasion: Occasion, file: ConfigFile, credentials: readonly Credential[]): readonly Problem[] {
  if (inputs.halves !== "check" || credentials.length > 0 || occasion.trust !== "trusted") return [];
  const message = "there is no credential to check; list at least one under `credentials`, or scan as well.";
  return [{ source: file.path, message }];
}

function withoutCredentials(inputs: Inputs, file: ConfigFile, credentials: readonly Credential[]): readonly string[] {
  if (inputs.halves === "scan" || file.text === undefined || credentials.length > 0) return [];
  return [`${file.path} lists no credentials: none is checked.`];
}

/** Whoever has a thousand problems has a wrong file, not a thousand mistakes. */
function theFirstOf(problems: readonly Problem[]): readonly Problem[] {
  const first = problems.slice(0, MOST_PROBLEMS);
  const left = problems.length - first.length;
  return left === 0
    ? first
    : [...first, { source: first[0]?.source ?? "", message: `${left} more problems follow; is it the right file?` }];
}

function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
