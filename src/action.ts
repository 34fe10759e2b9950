// The Action: inputs and event to a configuration, one run, everything the runner shows. No decisions.

import { readActionInputs } from "./config/inputs.ts";
import { loadConfig } from "./config/load.ts";
import { readOccasion } from "./config/occasion.ts";
import { createConfigReaders } from "./io/config-readers.ts";
import { runToExit } from "./io/process.ts";
import { createRunner } from "./io/runner.ts";
import { createWorld } from "./io/world.ts";
import { exitCode } from "./model/report.ts";
import { secretsIn } from "./model/secrets-in.ts";
import { buildAnnotations } from "./report/annotations.ts";
import { buildReportFiles } from "./report/files.ts";
import { buildMistakes } from "./report/mistakes.ts";
import { buildOutputs } from "./report/outputs.ts";
import { buildSummary } from "./report/summary.ts";
import { buildTerminal } from "./report/terminal.ts";
import { run } from "./run.ts";

const runner = createRunner();

async function main(): Promise<number> {
  const inputs = readActionInputs(runner.environment);
  const occasion = await readOccasion(runner.environment, await runner.eventPayload());
  const world = createWorld({ directory: runner.workspace, environment: runner.environment, log: runner.log, token: inputs.token });
  const config = await loadConfig(inputs, occasion, runner.environment, createConfigReaders(world, runner.repository(inputs.token)));
  await runner.protect(secretsIn(config.known));
  const report = await run(config, { ...world, ...runner.pullRequests(inputs.token) });
  await runner.publish({
    text: buildTerminal(report, { colors: "on", columns: 120 }),
    annotations: buildAnnotations(report),
    summary: buildSummary(report),
    outputs: { ...buildOutputs(report), ...inputs.reportPaths },
    files: await buildReportFiles(report, inputs.reportPaths),
  });
  return exitCode(report.result);
}

await runToExit(main, {
  showMistakes: (error) => runner.showMistakes(error, buildMistakes(error)),
  showCrash: runner.showCrash,
});
