// Prints what a user of the step would see on GitHub's pages, on a terminal.

import colours from "picocolors";
import type { StepResult } from "../test/support/runner.ts";
import { renderMarkdown, wrap } from "./markdown.ts";

export const WIDTH = Math.min(Math.max(process.stdout.columns ?? 120, 80), 140);

export function section(title: string, hint: string): void {
  const text = ` ${title} `;
  const rest = "─".repeat(Math.max(0, WIDTH - text.length - hint.length - 5));
  console.log(`\n${colours.cyan(`──${colours.bold(text)}${rest} ${colours.dim(hint)} ─`)}\n`);
}

export function showLog(result: StepResult): void {
  for (const line of result.log.split("\n")) {
    const tagged = /^##\[(error|warning|notice|group|endgroup|debug)\](.*)$/.exec(line);
    if (tagged === null) console.log(`  ${line}`);
    else if (tagged[1] !== "endgroup") console.log(`  ${tag(tagged[1] ?? "", tagged[2] ?? "")}`);
  }
  const seconds = (result.durationMs / 1000).toFixed(1);
  const ending = result.conclusion === "success" ? colours.green("✓ the step passed") : colours.red("✗ the step failed");
  console.log(`\n  ${ending} after ${seconds} s with exit code ${result.exitCode}`);
}

function tag(kind: string, text: string): string {
  if (kind === "error") return colours.red(`Error: ${text}`);
  if (kind === "warning") return colours.yellow(`Warning: ${text}`);
  return kind === "group" ? colours.bold(`▾ ${text}`) : colours.dim(text);
}

export function showAnnotations(result: StepResult): void {
  for (const { level, title, message, file, line } of result.annotations) {
    const mark = level === "error" ? colours.red("✗") : level === "warning" ? colours.yellow("!") : colours.blue("i");
    const place = file === undefined ? "" : colours.dim(` ${file}${line === undefined ? "" : `:${line}`}`);
    console.log(`  ${mark} ${colours.bold(title ?? level)}${place}`);
    for (const part of message.split("\n").flatMap((text) => wrap(text, WIDTH - 6))) console.log(`    ${part}`);
  }
}

export function showSummary(result: StepResult): void {
  for (const line of renderMarkdown(result.summary, WIDTH - 4).split("\n")) console.log(`  ${line}`);
}

export function showOutputs(result: StepResult): void {
  const names = Object.keys(result.outputs);
  const width = Math.max(0, ...names.map((name) => name.length));
  for (const name of names) console.log(`  ${colours.bold(name.padEnd(width))}  ${result.outputs[name]}`);
}
