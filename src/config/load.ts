// Inputs, configuration file, variables and catalogue in; a Config out, or every problem at once.

import type { Config } from "../model/config.ts";
import type { Credential } from "../model/credential.ts";
import type { Occasion } from "../model/event.ts";
import { ConfigError, type Problem } from "../model/problem.ts";
import { catalogue } from "../providers/catalogue.ts";
import { type ConfigFile, type ConfigReaders, readConfigFile } from "./config-file.ts";
import { resolveCredential } from "./credential.ts";
import { type DecodedFile, decodeFile, decodeNothing } from "./decode.ts";
import { type ConfigDocument, parseConfig, problemAt } from "./document.ts";
import { declareEnvironments } from "./environment.ts";
import type { Inputs, Variables } from "./inputs.ts";
import { OLD_HALF } from "./key.ts";
import { type PreviousReport, readPreviousReport } from "./previous-report.ts";
import { expirySayings, resolveCheck, resolvePolicy, resolveScan } from "./settings.ts";
import { shown, suggestion } from "./wording.ts";

const MOST_PROBLEMS = 100;

/** Decodes and resolves everything a run needs to know; throws `ConfigError` with every problem, in the file's order. */
export async function loadConfig(inputs: Inputs, occasion: Occasion, environment: Variables, readers: ConfigReaders): Promise<Config> {
  const file = await readConfigFile(inputs, occasion, environment, readers);
  const document = file.text === undefined ? undefined : parseConfig(file.path, file.text);
  const decoded = document === undefined ? decodeNothing() : decodeFile(document);
  const problems = [...decoded.problems];
  // What stands in the files that a stranger checked out is no report of ours.
  const previousPath = occasion.trust === "trusted" ? decoded.settings.check["previous-report"] : undefined;
  const previous = await readPreviousReport(previousPath, readers);
  const configured =
    document === undefined ? [] : resolveCredentials(decoded, document, { inputs, variables: environment, previous }, problems);
  const credentials = onlyNamed(configured, inputs.only);
  const scan = resolveScan(decoded.settings, inputs.target, catalogue, document, problems);
  if (problems.length === 0)
    problems.push(...nothingNamed(inputs, configured, credentials), ...nothingToDo(inputs, occasion, file, configured));
  if (problems.length > 0) throw new ConfigError(theFirstOf(inFileOrder(problems)));
  return {
    occasion,
    credentials: inputs.halves === "scan" || credentials.length === 0 ? undefined : credentials,
    known: credentials,
    scan: inputs.halves === "check" ? undefined : scan,
    check: resolveCheck(decoded.settings),
    policy: resolvePolicy(decoded.settings, inputs.overrides),
    notices: [...file.notices, ...previous.notices, ...withoutCredentials(inputs, file, credentials)],
  };
}

function resolveCredentials(
  decoded: DecodedFile,
  document: ConfigDocument,
  { inputs, variables, previous }: { readonly inputs: Inputs; readonly variables: Variables; readonly previous: PreviousReport },
  problems: Problem[],
): readonly Credential[] {
  const declared = declareEnvironments(decoded, document, problems);
  const sayings = expirySayings(decoded.settings, inputs.overrides);
  problems.push(...repeatedNames(decoded, document));
  return decoded.credentials.flatMap((credential) =>
    resolveCredential(credential, { document, declared, variables, sayings, policy: decoded.settings.policy, previous }, problems),
  );
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

function repeatedNames(decoded: DecodedFile, document: ConfigDocument): readonly Problem[] {
  const firstLines = new Map<string, number>();
  return decoded.credentials.flatMap(({ raw, path }) => {
    const place = document.placeOf([...path, "name"]);
    const names = raw.rotation === undefined ? [raw.name] : [raw.name, `${raw.name}${OLD_HALF}`];
    const taken = names.find((name) => firstLines.has(name));
    const first = firstLines.get(taken ?? "");
    for (const name of names) if (!firstLines.has(name)) firstLines.set(name, place.line);
    return taken === undefined
      ? []
      : [problemAt(place, `${shown(taken, "the name")} is taken by the credential in line ${first}; give each its own.`)];
  });
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
