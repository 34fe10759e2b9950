// Turns what a step prints into what its user sees: commands carried out, secrets masked, annotations capped.

import { createMasker, type Masker } from "./masker.ts";
import { parseCommand, type WorkflowCommand } from "./workflow-command.ts";

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly title: string | undefined;
  readonly file: string | undefined;
  readonly line: string | undefined;
  readonly column: string | undefined;
  readonly endLine: string | undefined;
  readonly endColumn: string | undefined;
}

export interface StepLog {
  /** Takes one line of standard output or standard error. */
  readonly take: (line: string) => void;
  /** The runner's own errors, e.g. about a bad file command; they fail the step. */
  readonly fail: (message: string) => void;
  /** An error of the runner that leaves the step's result as it was. */
  readonly complain: (message: string) => void;
  readonly masker: Masker;
  /** Masked lines, as the web page shows them. */
  readonly lines: readonly string[];
  /** What the page keeps: ten of each level. */
  readonly annotations: readonly Annotation[];
  /** How many of each level were printed, the ones beyond the cap included. */
  readonly printed: Readonly<Record<Annotation["level"], number>>;
  /** Names of the commands that were carried out, in order. */
  readonly commands: readonly string[];
  readonly failed: boolean;
  /** Outputs set by the old `::set-output` command, which still works. */
  readonly outputs: Readonly<Record<string, string>>;
}

const ANNOTATIONS_PER_LEVEL = 10;
const MESSAGE_LIMIT = 4096;

export function createStepLog(options: { readonly debug: boolean }): StepLog {
  const masker = createMasker();
  const lines: string[] = [];
  const annotations: Annotation[] = [];
  const printed = { error: 0, warning: 0, notice: 0 };
  const commands: string[] = [];
  const outputs: Record<string, string> = {};
  let stopToken: string | undefined;
  let failed = false;

  const print = (text: string): void => {
    lines.push(...masker.mask(text).split("\n"));
  };
  const annotate = (level: Annotation["level"], command: WorkflowCommand): void => {
    const message = masker.mask(command.data).slice(0, MESSAGE_LIMIT);
    printed[level]++;
    if (printed[level] <= ANNOTATIONS_PER_LEVEL) annotations.push(toAnnotation(level, message, command.properties, masker));
    print(`##[${level}]${message}`);
  };
  const complain = (message: string): void => annotate("error", { name: "error", properties: {}, data: message });
  const fail = (message: string): void => {
    failed = true;
    complain(message);
  };

  const carryOut = (command: WorkflowCommand): void => {
    switch (command.name) {
      case "error":
      case "warning":
      case "notice":
        annotate(command.name, command);
        break;
      case "add-mask":
        if (command.data.trim() !== "") masker.add(command.data);
        else annotate("warning", { ...command, data: "Can't add secret mask for empty string." });
        break;
      case "debug":
        if (options.debug) print(`##[debug]${command.data}`);
        break;
      case "group":
      case "endgroup":
        print(`##[${command.name}]${command.data}`);
        break;
      case "set-env":
      case "add-path":
        fail(`The \`${command.name}\` command is disabled.`);
        break;
      case "set-output":
        outputs[command.properties.name ?? ""] = command.data;
        annotate("warning", { ...command, data: "The `set-output` command is deprecated and will be disabled soon." });
        break;
      case "stop-commands":
        stopToken = command.data;
        if (stopToken.length > 6) masker.add(stopToken);
        print(`::stop-commands::${stopToken}`);
        break;
    }
  };

  const take = (line: string): void => {
    const command = parseCommand(line, stopToken);
    if (command === undefined || stopToken !== undefined) {
      if (command !== undefined && command.name === stopToken) stopToken = undefined;
      print(line);
    } else {
      commands.push(command.name);
      carryOut(command);
    }
  };

  return {
    take,
    fail,
    complain,
    masker,
    lines,
    annotations,
    printed,
    commands,
    outputs,
    get failed() {
      return failed;
    },
  };
}

function toAnnotation(level: Annotation["level"], message: string, properties: WorkflowCommand["properties"], masker: Masker): Annotation {
  const read = (name: string): string | undefined => {
    const value = properties[name];
    return value === undefined ? undefined : masker.mask(value);
  };
  return {
    level,
    message,
    title: read("title"),
    file: read("file"),
    line: read("line"),
    column: read("col"),
    endLine: read("endLine"),
    endColumn: read("endColumn"),
  };
}
