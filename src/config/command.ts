// The command line: what `keyturn` can be asked, decoded into the same inputs that the action gives.

import { Command, CommanderError } from "commander";
import type { ScanTarget } from "../model/config.ts";
import { ConfigError, type Problem } from "../model/problem.ts";
import { VERSION } from "../model/version.ts";
import type { Inputs } from "./inputs.ts";
import { CONFIDENCES, ON_UNDETERMINED, type OptionSource, readOverrides, readRange } from "./options.ts";
import { shown, suggestion } from "./wording.ts";

/** What the arguments ask for. */
export type CommandLine =
  /** `json`: one document on standard output instead of text for people; `view`: what that text tells of the run. */
  | { readonly kind: "run"; readonly inputs: Inputs; readonly view: View; readonly output: "text" | "json" }
  /** Help or version: to be printed, exit code 0. */
  | { readonly kind: "print"; readonly text: string };

export type View = "report" | "audit" | "explain";

type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

interface Parsed {
  readonly halves: Inputs["halves"];
  readonly view: View;
  readonly only?: string;
  readonly range: string | undefined;
  readonly options: OptionValues;
}

/** Decodes arguments (without node and script); throws `ConfigError` with what is wrong. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const printed: string[] = [];
  const runs: Parsed[] = [];
  const program = defineProgram(
    (run) => runs.push(run),
    (text) => printed.push(text),
  );
  try {
    program.parse(args.length === 0 ? ["--help"] : args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: "print", text: printed.join("") };
    throw new ConfigError([{ source: "command line", message: describeMistake(error.code, args, program) }]);
  }
  const [run] = runs;
  return run === undefined ? { kind: "print", text: program.helpInformation() } : decode(run);
}

/** The whole command line as data for commander; also what the documentation's table is made from. */
export function defineProgram(onRun: (run: Parsed) => void, print: (text: string) => void): Command {
  const program = new Command("keyturn")
    .description("Checks that every API key still works and that none was committed.")
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => undefined, outputError: () => undefined })
    .addHelpText("after", "\nExit codes: 0 clean, 1 findings, 2 mistake in the configuration, 4 could not tell.");
  const check = program.command("check").description("try every configured credential against its own environment");
  const scan = program.command("scan").description("search commits, the index or a directory for keys").argument("[range]", RANGE_HELP);
  const both = program.command("run").description("check and scan").argument("[range]", RANGE_HELP);
  const audit = program
    .command("audit")
    .description("check, and say what is missing around each credential: owner, reviews, procedures, ...");
  const explain = program
    .command("explain")
    .description("check one credential, and print what a vendor's support wants to know")
    .argument("<name>", "name of the credential, as the configuration has it");
  for (const command of [scan, both]) addTargetOptions(command);
  for (const command of [check, both, audit, explain]) addExpiryOptions(command);
  for (const command of [check, scan, both, audit, explain]) addCommonOptions(command);
  check.action((options: OptionValues) => onRun({ halves: "check", view: "report", range: undefined, options }));
  scan.action((range: string | undefined, options: OptionValues) => onRun({ halves: "scan", view: "report", range, options }));
  both.action((range: string | undefined, options: OptionValues) => onRun({ halves: "both", view: "report", range, options }));
  audit.action((options: OptionValues) => onRun({ halves: "check", view: "audit", range: undefined, options }));
  explain.action((only: string, options: OptionValues) => onRun({ halves: "check", view: "explain", only, range: undefined, options }));
  return program;
}

const COMMANDS = ["check", "scan", "run", "audit", "explain"];
const RANGE_HELP = "revision range as git writes it, e.g. main..HEAD";

function addTargetOptions(command: Command): void {
  command
    .option("--range <range>", "the same as the argument")
    .option("--all", "search the whole history")
    .option("--staged", "search what is staged for the next commit")
    .option("--dir <path>", "search the files of a directory instead of commits")
    .option("--fail-on-confidence <grade>", `least sure leak that fails: ${CONFIDENCES.join(", ")}`);
}

function addExpiryOptions(command: Command): void {
  command
    .option("--warn-within <duration>", "warn when a credential expires within this time, e.g. 14d")
    .option("--fail-within <duration>", "fail when a credential expires within this time");
}

function addCommonOptions(command: Command): void {
  command
    .option("--config <file>", "configuration file (default: .github/keyturn.yml)")
    .option("--on-undetermined <choice>", `what happens when a check or scan could not tell: ${ON_UNDETERMINED.join(" or ")}`)
    .option("--json", "print one JSON document on standard output")
    .option("--sarif <file>", "write a SARIF report")
    .option("--html <file>", "write an HTML report")
    .allowExcessArguments(false)
    .exitOverride();
}

function decode({ halves, view, only, range, options }: Parsed): CommandLine {
  const problems: Problem[] = [];
  const source: OptionSource = {
    text: (name) => (name === "range" ? (range ?? textOf(options, name)) : textOf(options, name)),
    called: (name) => (name === "range" ? name : `--${name}`),
  };
  const target = readTarget(source, options, problems);
  const overrides = readOverrides(source, problems);
  if (problems.length > 0) throw new ConfigError(problems);
  const reportPaths = { json: undefined, sarif: textOf(options, "sarif"), html: textOf(options, "html") };
  const inputs: Inputs = {
    origin: "command-line",
    configPath: textOf(options, "config"),
    halves,
    ...(only === undefined ? {} : { only }),
    target,
    overrides,
    reportPaths,
    token: undefined,
  };
  return { kind: "run", inputs, view, output: options.json === true ? "json" : "text" };
}

/** Commander names `--warn-within` `warnWithin`. */
function textOf(options: OptionValues, name: string): string | undefined {
  const value = options[name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
  return typeof value === "string" ? value : undefined;
}

function readTarget(source: OptionSource, options: OptionValues, problems: Problem[]): ScanTarget {
  const directory = textOf(options, "dir");
  const range = readRange(source, problems);
  const asked = [
    range,
    options.all === true ? ({ kind: "history" } as const) : undefined,
    options.staged === true ? ({ kind: "staged" } as const) : undefined,
    directory === undefined ? undefined : ({ kind: "directory", path: directory } as const),
  ].filter((target) => target !== undefined);
  if (asked.length > 1)
    problems.push({ source: "command line", message: "a range, --all, --staged and --dir exclude each other; keep one." });
  return asked[0] ?? { kind: "event" };
}

/** Sentences of our own: commander's messages quote the arguments, and a key may be among them. */
function describeMistake(code: string, args: readonly string[], program: Command): string {
  const help = "see keyturn --help";
  switch (code) {
    case "commander.unknownCommand":
    case "commander.help":
      return `${nameUnknown("unknown command", args[0] ?? "", COMMANDS)}; there are ${COMMANDS.join(", ")}; ${help}.`;
    case "commander.unknownOption":
      return unknownOption(args, program);
    case "commander.excessArguments":
      return `there are too many arguments; ${help}.`;
    case "commander.missingArgument":
      return `the command needs the name of a credential, as in keyturn explain NAME; ${help}.`;
    case "commander.optionMissingArgument":
      return `an option lacks its value; ${help}.`;
    default:
      return `the arguments cannot be understood; ${help}.`;
  }
}

function unknownOption(args: readonly string[], program: Command): string {
  const command = program.commands.find((candidate) => candidate.name() === args[0]) ?? program;
  const known = command.options.map((option) => option.long?.slice(2) ?? "");
  const names = args.filter((arg) => arg.startsWith("-")).map((arg) => arg.replace(/^-+/, "").replace(/=.*/s, ""));
  const unknown = names.find((name) => !known.includes(name)) ?? "";
  const help = command === program ? "keyturn --help" : `keyturn ${command.name()} --help`;
  return `${nameUnknown("unknown option", unknown, known)}; see ${help}.`;
}

function nameUnknown(what: string, text: string, known: readonly string[]): string {
  return `${shown(text, what)}${suggestion(text, known).replace(/\?$/, "")}`;
}
