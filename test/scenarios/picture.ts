// What a story looked like from outside, as one text whose unstable parts have names.

import { stripVTControlCharacters } from "node:util";
import type { StepResult } from "../support/runner.ts";
import type { Stage } from "./stage.ts";

/** Everything that a user can see of a step, and what the service and the disk saw of it. */
export async function pictureOf(result: StepResult, stage: Stage): Promise<string> {
  const parts = [
    ["ended", `${result.conclusion}, exit code ${result.exitCode}`],
    ["log", stripVTControlCharacters(result.log)],
    ["annotations", result.annotations.map(describeAnnotation).join("\n")],
    ["summary", result.summary],
    [
      "outputs",
      Object.entries(result.outputs)
        .map(([name, value]) => `${name}: ${value}`)
        .join("\n"),
    ],
    ["requests", stage.requests().toSorted().join("\n")],
    ["files", (await stage.reportFiles()).join("\n")],
  ] as const;
  const text = parts.map(([title, body]) => `=== ${title}\n${body.trimEnd()}\n`).join("\n");
  return steady(text, stage);
}

function describeAnnotation({ level, title, message, file, line, column, endLine, endColumn }: StepResult["annotations"][number]): string {
  const place = file === undefined ? "nowhere" : `${file}:${line}:${column ?? ""}-${endLine ?? ""}:${endColumn ?? ""}`;
  return `${level} at ${place}\n  ${title}\n  ${message.replaceAll("\n", "\n  ")}`;
}

/** A day on which credentials of a story expire; how many days are left until then is worked out here, not remembered. */
export const FAR_DAY = "2099-01-15";

function daysLeft(): string {
  return String(Math.floor((Date.parse(FAR_DAY) - Date.now()) / 86_400_000));
}

/** Folders, ports, commits, times and fingerprints are different in each run; their places are not. */
export function steady(text: string, stage: Stage): string {
  const named = text
    .replaceAll(stage.reports, "<reports>")
    .replaceAll(stage.workspace, "<workspace>")
    .replaceAll(new URL(stage.baseUrl).host, "<service>")
    .replaceAll(/\/tmp\/runner-\w+/g, "<runner>")
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, "<instant>")
    .replaceAll(/\b\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?(?: UTC)?/g, "<instant>")
    .replaceAll(/\w{3}, \d\d \w{3} \d{4} \d\d(?::|&#58;)\d\d(?::|&#58;)\d\d GMT/g, "<instant>")
    .replaceAll(/\b(?:\d+ ms|\d+\.\d s)\b/g, "<time>")
    .replaceAll(daysLeft(), "<days left>");
  return nameCommits(named);
}

/** Full and short object ids of one commit get one name, in order of appearance. */
function nameCommits(text: string): string {
  const names = new Map<string, string>();
  return text.replaceAll(/(?<![\w-])(?:[0-9a-f]{40}|[0-9a-f]{64}|(?=[0-9a-f]*\d)[0-9a-f]{7,12})(?![\w-])/g, (id) => {
    const short = id.slice(0, 7);
    if (!names.has(short)) names.set(short, `<id ${names.size + 1}>`);
    return names.get(short) ?? id;
  });
}
