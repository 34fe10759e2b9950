// The GitHub runner as the Action sees it: environment, event payload, log, masks, annotations, summary, outputs.

import { appendFileSync } from "node:fs";
import { appendFile, readFile } from "node:fs/promises";
import * as core from "@actions/core";
import type { Annotation } from "../model/annotation.ts";
import { printable } from "../model/printable.ts";
import { type ConfigError, describeProblem } from "../model/problem.ts";
import { createRedactor } from "../model/redaction.ts";
import type { Secret } from "../model/secret.ts";
import type { World } from "../world.ts";
import { createLog, type GuardedLog } from "./log.ts";
import { maskSecrets } from "./mask.ts";
import { createPullRequests } from "./pull-requests.ts";
import { type ReportFile, writeReportFiles } from "./report-files.ts";
import { createRepository, type Repository } from "./repository.ts";

/** All that a finished run shows and leaves behind. */
export interface Publication {
  /** What the log shows, colours included; the reporter has escaped it. */
  readonly text: string;
  readonly annotations: readonly Annotation[];
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string | undefined>>;
  readonly files: readonly ReportFile[];
}

export interface Runner {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workspace: string;
  readonly log: GuardedLog;
  /** The event's JSON, or undefined where the platform gave none. */
  eventPayload(): Promise<string | undefined>;
  /** Has the runner mask these values, and keeps them out of the log by itself too. To be called before the first line. */
  protect(secrets: readonly Secret[]): void;
  /** The repository behind the API, where a token and its name are known. */
  repository(token: string | undefined): Repository | undefined;
  /** Who tells what was said about a pull request, where a token and the repository's name are known. */
  pullRequests(token: string | undefined): Pick<World, "pullRequests">;
  publish(publication: Publication): Promise<void>;
  /** One annotation a mistake, and the summary that lists them all. */
  showMistakes(error: ConfigError, summary: string): void;
  showCrash(text: string): void;
}

export function createRunner(): Runner {
  const environment = process.env;
  const log = createLog({ info: core.info, debug: core.debug });
  return {
    environment,
    workspace: environment.GITHUB_WORKSPACE ?? process.cwd(),
    log,
    eventPayload: async () => (environment.GITHUB_EVENT_PATH ? readFile(environment.GITHUB_EVENT_PATH, "utf8") : undefined),
    protect: (secrets) => {
      maskSecrets(secrets, core.setSecret);
      log.guardWith(createRedactor(secrets));
    },
    repository: (token) => (token && environment.GITHUB_REPOSITORY ? createRepository(token, environment.GITHUB_REPOSITORY) : undefined),
    pullRequests: (token) =>
      token && environment.GITHUB_REPOSITORY ? { pullRequests: createPullRequests(token, environment.GITHUB_REPOSITORY) } : {},
    publish: (publication) => publish(publication, environment.GITHUB_STEP_SUMMARY),
    showMistakes: (error, summary) => {
      if (environment.GITHUB_STEP_SUMMARY) appendFileSync(environment.GITHUB_STEP_SUMMARY, summary, "utf8");
      annotateMistakes(error);
    },
    showCrash: (text) => core.error(text, { title: "Keyturn stopped" }),
  };
}

async function publish(publication: Publication, summaryPath: string | undefined): Promise<void> {
  core.info(publication.text);
  await writeReportFiles(publication.files);
  for (const [name, value] of Object.entries(publication.outputs)) core.setOutput(name, value ?? "");
  if (summaryPath) await appendFile(summaryPath, publication.summary, "utf8");
  for (const annotation of publication.annotations) annotate(annotation);
}

function annotate({ level, message, ...place }: Annotation): void {
  const properties = Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));
  if (level === "error") core.error(message, properties);
  else if (level === "warning") core.warning(message, properties);
  else core.notice(message, properties);
}

/** At its line of the configuration; the message names the place too, because the log does not show an annotation's. */
function annotateMistakes(error: ConfigError): void {
  for (const problem of error.problems) {
    const place = problem.line === undefined ? {} : { file: problem.source, startLine: problem.line, startColumn: problem.column ?? 1 };
    core.error(printable(describeProblem(problem)), { title: "Keyturn: mistake in the configuration", ...place });
  }
}
