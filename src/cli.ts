#!/usr/bin/env node
// The command line: arguments to a configuration, one run, text or JSON on standard output. No decisions.

import { readCommandLine } from "./config/command.ts";
import { loadConfig } from "./config/load.ts";
import { readOccasion } from "./config/occasion.ts";
import { createConfigReaders } from "./io/config-readers.ts";
import { runToExit } from "./io/process.ts";
import { writeReportFiles } from "./io/report-files.ts";
import { createTerminal } from "./io/terminal.ts";
import { createWorld } from "./io/world.ts";
import { exitCode } from "./model/report.ts";
import { secretsIn } from "./model/secrets-in.ts";
import { buildReportFiles } from "./report/files.ts";
import { buildPrinted } from "./report/printed.ts";
import { run } from "./run.ts";

const terminal = createTerminal();

async function main(): Promise<number> {
  const command = readCommandLine(terminal.args);
  if (command.kind === "print") {
    await terminal.print(command.text);
    return 0;
  }
  const occasion = await readOccasion(terminal.environment, await terminal.eventPayload());
  const world = createWorld({ directory: terminal.directory, environment: terminal.environment, log: terminal.log, token: undefined });
  const config = await loadConfig(command.inputs, occasion, terminal.environment, createConfigReaders(world, undefined));
  terminal.protect(secretsIn(config.known));
  const report = await run(config, world);
  await writeReportFiles(await buildReportFiles(report, command.inputs.reportPaths));
  await terminal.print(await buildPrinted(report, command, terminal));
  return exitCode(report.result);
}

await runToExit(main, terminal);
