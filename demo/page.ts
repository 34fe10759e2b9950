// Prints what a user of the step would see on GitHub's pages, on a terminal.

import { stripVTControlCharacters } from "node:util";
import colours from "picocolors";
import type { StepResult } from "../test/support/runner.ts";
import { renderMarkdown } from "./markdown.ts";

export const WIDTH = Math.min(Math.max(process.stdout.columns ?? 120, 80), 140);

export function section(title: string, hint: string): void {
  const text = ` ${title} `;
  const rest = "─".repeat(Math.max(0, WIDTH - text.length - hint.length - 5));
  console.log(`\n${colours.cyan(`──${colours.bold(text)}${rest} ${colours.dim(hint)} ─`)}\n`);
}

/** A title such as "Could not tell" says less than the message under it. */
const SHORTEST_TELLING_TITLE = 20;
const LOG_LINES_SHOWN = 14;

/** Its beginning and its last line; the lines of annotations are left out, as they have a part of their own. */
export function showLog(result: StepResult, wholePath: string): void {
  const lines = result.log.split("\n").filter((line) => line.trim() !== "" && !/^##\[/.test(line));
  const hidden = lines.length - LOG_LINES_SHOWN - 1;
  for (const line of lines.slice(0, LOG_LINES_SHOWN)) printLogLine(line);
  if (hidden > 0) console.log(colours.dim(`  … ${hidden} more lines in ${wholePath}`));
  printLogLine(lines.at(-1) ?? "");
  const seconds = (result.durationMs / 1000).toFixed(1);
  const ending = result.conclusion === "success" ? colours.green("✓ the step passed") : colours.red("✗ the step failed");
  console.log(`\n  ${ending} after ${seconds} s with exit code ${result.exitCode}`);
}

function printLogLine(line: string): void {
  console.log(`  ${colours.isColorSupported ? line : stripVTControlCharacters(line)}`);
}

export function showAnnotations(result: StepResult): void {
  const places = result.annotations.map(({ file, line }) => (file === undefined ? "" : `${file}${line === undefined ? "" : `:${line}`}`));
  const width = Math.max(0, ...places.map((place) => place.length));
  for (const [at, { level, title, message }] of result.annotations.entries()) {
    const mark = level === "error" ? colours.red("✗") : level === "warning" ? colours.yellow("!") : colours.blue("i");
    const text = title === undefined || title.length < SHORTEST_TELLING_TITLE ? message : title;
    console.log(`  ${mark} ${colours.dim((places[at] ?? "").padEnd(width))}  ${shorten(text, WIDTH - width - 6)}`);
  }
}

function shorten(text: string, length: number): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}

export function showSummary(result: StepResult): void {
  for (const line of renderMarkdown(result.summary, WIDTH - 4).split("\n")) console.log(`  ${line}`);
}

export function showOutputs(result: StepResult): void {
  const names = Object.keys(result.outputs);
  const width = Math.max(0, ...names.map((name) => name.length));
  for (const name of names) console.log(`  ${colours.bold(name.padEnd(width))}  ${result.outputs[name]}`);
}
