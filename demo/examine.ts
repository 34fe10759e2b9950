// Compares what Keyturn reported with what the demo planted.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { StepResult } from "../test/support/runner.ts";
import { LEAKED_AND_IN_USE, type Planted } from "./story.ts";

export interface Examined {
  readonly held: boolean;
  readonly says: string;
}

/** The parts of the JSON report that the demo reads. */
interface ReportJson {
  readonly credentials: readonly { readonly name: string; readonly outcome: string; readonly reason: string | null }[];
  readonly findings: readonly LeakJson[];
}

/** A finding of the other half has no matches. */
interface LeakJson {
  readonly ruleId: string;
  readonly matches?: readonly { readonly path: string }[];
  readonly credential: { readonly name: string; readonly outcome: string | null } | null;
}

export async function examine(
  result: StepResult,
  planted: readonly Planted[],
  github: string,
  reports: string,
): Promise<readonly Examined[]> {
  const report: ReportJson = JSON.parse(await readFile(join(reports, "keyturn.json"), "utf8"));
  const secrets = [...planted.map(({ value }) => value.trim()).filter((value) => value !== ""), github];
  return [
    ...planted.map((credential) => examineCredential(credential, report)),
    examineLeak(report, "src/report.ts", `the configured key ${LEAKED_AND_IN_USE}, though a later commit took it out`, LEAKED_AND_IN_USE),
    examineLeak(report, "deploy/secret.yaml", "the GitHub token behind its base64", undefined),
    {
      held: result.exitCode === 1 && result.conclusion === "failure",
      says: "the step failed, so the pull request cannot be merged unseen",
    },
    await examineChannels(result, secrets, reports),
  ];
}

function examineCredential({ name, state, expected }: Planted, report: ReportJson): Examined {
  const found = report.credentials.find((credential) => credential.name === name);
  const judged = [found?.outcome, found?.reason].filter((part) => part).join(":");
  return { held: judged === expected, says: `${name}: ${state} → ${judged}${judged === expected ? "" : ` (expected ${expected})`}` };
}

function examineLeak(report: ReportJson, path: string, what: string, credential: string | undefined): Examined {
  const leak = report.findings.find(({ matches }) => matches?.some((match) => match.path === path));
  const held = leak !== undefined && leak.credential?.name === credential;
  return { held, says: `${path}: ${what}${leak === undefined ? " was not found" : ` → ${leak.ruleId}`}` };
}

/** No planted key may stand in anything that was printed or written, in any usual spelling. */
async function examineChannels(result: StepResult, secrets: readonly string[], reports: string): Promise<Examined> {
  const files = await Promise.all((await readdir(reports)).map((name) => readFile(join(reports, name), "utf8")));
  const commands = /^::add-mask::.*$/gm;
  const channels = [result.raw.replaceAll(commands, ""), result.rawSummary, JSON.stringify(result.outputs), ...files].map((text) =>
    text.toLowerCase(),
  );
  const shown = secrets.filter((secret) => spellings(secret).some((form) => channels.some((text) => text.includes(form.toLowerCase()))));
  return {
    held: shown.length === 0,
    says: `${secrets.length - shown.length} of ${secrets.length} keys appear nowhere in log, summary, outputs and reports (raw, base64, hex, URL)`,
  };
}

function spellings(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const base64 = [0, 1, 2].map((offset) => bytes.subarray(offset).toString("base64").replaceAll("=", "").slice(0, -2));
  return [secret, ...base64, bytes.toString("hex"), encodeURIComponent(secret)];
}
