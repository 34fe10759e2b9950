// The command line as this process sees it: arguments, environment, standard output for results, standard error for the rest.

import { readFileSync } from "node:fs";
import { printable } from "../model/printable.ts";
import { type ConfigError, describeProblem } from "../model/problem.ts";
import { createRedactor } from "../model/redaction.ts";
import type { Secret } from "../model/secret.ts";
import { createLog, type GuardedLog } from "./log.ts";
import { createProgressLine } from "./progress-line.ts";

const USUAL_COLUMNS = 100;

export interface Terminal {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
  readonly log: GuardedLog;
  readonly colors: "on" | "off";
  readonly columns: number;
  eventPayload(): Promise<string | undefined>;
  protect(secrets: readonly Secret[]): void;
  /** Results; resolves when the whole text has been handed over, so that a pipe is not cut off by the exit. */
  print(text: string): Promise<void>;
  showMistakes(error: ConfigError): void;
  showCrash(text: string): void;
}

export function createTerminal(): Terminal {
  const environment = process.env;
  const progress = createProgressLine(process.stderr, environment);
  const writeLine = (line: string) => {
    progress.clear();
    writeError(line);
  };
  const log = createLog({ info: writeLine, debug: environment.KEYTURN_DEBUG ? writeLine : () => undefined, progress: progress.show });
  return {
    args: process.argv.slice(2),
    environment,
    directory: process.cwd(),
    log,
    colors: wantsColors(environment) ? "on" : "off",
    columns: process.stdout.columns ?? USUAL_COLUMNS,
    eventPayload: async () => (environment.GITHUB_EVENT_PATH ? readFileSync(environment.GITHUB_EVENT_PATH, "utf8") : undefined),
    protect: (secrets) => log.guardWith(createRedactor(secrets)),
    print: (text) => {
      progress.clear();
      return print(text);
    },
    showMistakes: (error) => {
      for (const problem of error.problems) writeLine(printable(describeProblem(problem)));
    },
    showCrash: writeLine,
  };
}

/** https://no-color.org: colours are for a person at a terminal who has not declined them. */
function wantsColors(environment: Readonly<Record<string, string | undefined>>): boolean {
  if (environment.NO_COLOR) return false;
  return environment.FORCE_COLOR ? environment.FORCE_COLOR !== "0" : process.stdout.isTTY === true && environment.TERM !== "dumb";
}

function writeError(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Whoever closes the pipe has read enough (`| head`): the result stands all the same. Rejects where it cannot be written. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.once("error", () => undefined);
    process.stdout.write(text.endsWith("\n") ? text : `${text}\n`, (error) => {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (error && code !== "EPIPE") reject(error);
      else resolve();
    });
  });
}
