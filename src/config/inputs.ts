// What the user asks of this run: the action's inputs decoded into one typed object; the command line gives the same.

import type { ScanTarget } from "../model/config.ts";
import { ConfigError, type Problem } from "../model/problem.ts";
import { type OptionSource, type Overrides, readOverrides, readRange } from "./options.ts";

/** Where reports are written; undefined: not at all. */
export interface ReportPaths {
  readonly json: string | undefined;
  readonly sarif: string | undefined;
  readonly html: string | undefined;
}

export interface Inputs {
  /** How the user is told what to change: an input of the step or an option of the command. */
  readonly origin: "action" | "command-line";
  /** As the user named it; undefined: the usual places are tried. */
  readonly configPath: string | undefined;
  readonly halves: "check" | "scan" | "both";
  /** The name of the only credential to check; absent: all of them. */
  readonly only?: string;
  readonly target: ScanTarget;
  readonly overrides: Overrides;
  readonly reportPaths: ReportPaths;
  /** For the platform's API, where git alone does not suffice. Never print it. */
  readonly token: string | undefined;
}

/** The environment of the process, read in one place and handed on. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Every input that `action.yml` declares; a test holds the two equal. */
export const ACTION_INPUTS = [
  "config",
  "check",
  "scan",
  "range",
  "warn-within",
  "fail-within",
  "on-undetermined",
  "fail-on-confidence",
  "json",
  "sarif",
  "html",
  "github-token",
] as const;

/** Decodes the inputs of the action; throws `ConfigError` with every problem. An empty input is one that was not given. */
export function readActionInputs(environment: Variables): Inputs {
  const problems: Problem[] = [];
  const source: OptionSource = { text: (name) => inputText(environment, name), called: (name) => `input "${name}"` };
  const halves = readHalves(source, problems);
  const range = readRange(source, problems);
  const overrides = readOverrides(source, problems);
  if (problems.length > 0 || halves === undefined) throw new ConfigError(problems);
  return {
    origin: "action",
    configPath: source.text("config"),
    halves,
    target: range ?? { kind: "event" },
    overrides,
    reportPaths: readReportPaths(source, environment),
    token: source.text("github-token"),
  };
}

/** The runner hands an input over as `INPUT_NAME`, upper case, with its hyphens. */
function inputText(environment: Variables, name: string): string | undefined {
  const text = environment[`INPUT_${name.toUpperCase()}`]?.trim();
  return text === "" ? undefined : text;
}

function readHalves(source: OptionSource, problems: Problem[]): Inputs["halves"] | undefined {
  const check = readSwitch(source, "check", problems);
  const scan = readSwitch(source, "scan", problems);
  if (check && scan) return "both";
  if (check) return "check";
  if (scan) return "scan";
  problems.push({
    source: source.called("check"),
    message: "check and scan are both false, which leaves nothing to do; set one of them to true.",
  });
  return undefined;
}

function readSwitch(source: OptionSource, name: "check" | "scan", problems: Problem[]): boolean {
  const text = source.text(name)?.toLowerCase() ?? "true";
  if (text !== "true" && text !== "false") problems.push({ source: source.called(name), message: "must be true or false." });
  return text !== "false";
}

/** Beside the checkout, so that a run leaves the working tree as it found it. */
function readReportPaths(source: OptionSource, environment: Variables): ReportPaths {
  const folder = environment.RUNNER_TEMP;
  const usual = (file: string) => (folder === undefined || folder === "" ? undefined : `${folder}/keyturn/${file}`);
  return {
    json: source.text("json") ?? usual("keyturn.json"),
    sarif: source.text("sarif") ?? usual("keyturn.sarif"),
    html: source.text("html") ?? usual("keyturn.html"),
  };
}
