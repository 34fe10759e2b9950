// The job summary of a run that never began: every mistake of the configuration with its place.

import type { ConfigError, Problem } from "../model/problem.ts";
import { counted, grouped } from "./figures.ts";
import { markdownCode, markdownSentence } from "./markdown.ts";

/** Far below the size above which the platform drops the whole summary. */
const MOST = 200;

export function buildMistakes({ problems }: ConfigError): string {
  const more = problems.length - MOST;
  const rows = problems.slice(0, MOST).map(row);
  const sections = [
    `## ❌ ${counted(problems.length, "mistake")} in the configuration: nothing was checked and nothing was searched.`,
    ["| Where | What is wrong, and what to do |", "|---|---|", ...rows].join("\n"),
    ...(more > 0 ? [`${grouped(more)} more in the log.`] : []),
  ];
  return `${sections.join("\n\n")}\n`;
}

function row({ source, line, column, message }: Problem): string {
  const place = [source, line, column].filter((part) => part !== undefined).join(":");
  return `| ${markdownCode(place)} | ${markdownSentence(message, undefined)} |`;
}
