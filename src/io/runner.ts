// The GitHub runner as the Action sees it: environment, event payload, log, masks, annotations, summary, outputs.

import { appendFileSync } from "node:fs";
import { appendFile, readFile } from "node:fs/promises";
import { EOL } from "node:os";
import type { Annotation } from "../model/annotation.ts";
import { printable } from "../model/printable.ts";
import { type ConfigError, describeProblem } from "../model/problem.ts";
import { createRedactor } from "../model/redaction.ts";
import type { Secret } from "../model/secret.ts";
import type { World } from "../world.ts";
import { createLog, type GuardedLog } from "./log.ts";
import { maskSecrets } from "./mask.ts";
import { writeOutputs } from "./outputs.ts";
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
  protect(secrets: readonly Secret[]): Promise<void>;
  /** The repository behind the API, where a token and its name are known. */
  repository(token: string | undefined): Repository | undefined;
  /** Who tells what was said about a pull request, where a token and the repository's name are known. */
  pullRequests(token: string | undefined): Pick<World, "pullRequests">;
  publish(publication: Publication): Promise<void>;
  /** One annotation a mistake, and the summary that lists them all. */
  showMistakes(error: ConfigError, summary: string): Promise<void>;
  showCrash(text: string): Promise<void>;
}

/** Loaded where there is something to mask or to annotate: it brings an HTTP client along, which takes longer to load than Node itself. */
const actionsCore = () => import("@actions/core");

export function createRunner(): Runner {
  const environment = process.env;
  const log = createLog({ info: writeLine, debug: (line) => void actionsCore().then((core) => core.debug(line)) });
  return {
    environment,
    workspace: environment.GITHUB_WORKSPACE ?? process.cwd(),
    log,
    eventPayload: async () => (environment.GITHUB_EVENT_PATH ? readFile(environment.GITHUB_EVENT_PATH, "utf8") : undefined),
    protect: async (secrets) => {
      if (secrets.length > 0) maskSecrets(secrets, (await actionsCore()).setSecret);
      log.guardWith(createRedactor(secrets));
    },
    repository: (token) => (token && environment.GITHUB_REPOSITORY ? createRepository(token, environment.GITHUB_REPOSITORY) : undefined),
    pullRequests: (token) =>
      token && environment.GITHUB_REPOSITORY ? { pullRequests: createPullRequests(token, environment.GITHUB_REPOSITORY) } : {},
    publish: (publication) => publish(publication, environment),
    showMistakes: async (error, summary) => {
      if (environment.GITHUB_STEP_SUMMARY) appendFileSync(environment.GITHUB_STEP_SUMMARY, summary, "utf8");
      await annotateMistakes(error);
    },
    showCrash: async (text) => (await actionsCore()).error(text, { title: "Keyturn stopped" }),
  };
}

function writeLine(line: string): void {
  process.stdout.write(`${line}${EOL}`);
}

async function publish(publication: Publication, environment: Runner["environment"]): Promise<void> {
  writeLine(publication.text);
  await writeReportFiles(publication.files);
  await writeOutputs(publication.outputs, environment.GITHUB_OUTPUT);
  if (environment.GITHUB_STEP_SUMMARY) await appendFile(environment.GITHUB_STEP_SUMMARY, publication.summary, "utf8");
  if (publication.annotations.length > 0) await annotate(publication.annotations);
}

async function annotate(annotations: readonly Annotation[]): Promise<void> {
  const core = await actionsCore();
  for (const annotation of annotations) annotateOne(core, annotation);
}

function annotateOne(core: Awaited<ReturnType<typeof actionsCore>>, { level, message, ...place }: Annotation): void {
  const properties = Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));
  if (level === "error") core.error(message, properties);
  else if (level === "warning") core.warning(message, properties);
  else core.notice(message, properties);
}

/** At its line of the configuration; the message names the place too, because the log does not show an annotation's. */
async function annotateMistakes(error: ConfigError): Promise<void> {
  const core = await actionsCore();
  for (const problem of error.problems) {
    const place = problem.line === undefined ? {} : { file: problem.source, startLine: problem.line, startColumn: problem.column ?? 1 };
    core.error(printable(describeProblem(problem)), { title: "Keyturn: mistake in the configuration", ...place });
  }
}
