// The README's tables of inputs and outputs, made from action.yml.

import { parse } from "yaml";

interface Described {
  readonly description: string;
  readonly default?: string;
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
}

export function inputsTable(actionText: string): string {
  const rows = Object.entries((parse(actionText) as ActionFile).inputs).map(
    ([name, input]) => `| \`${name}\` | ${cell(input.description)} | ${input.default === undefined ? "" : `\`${input.default}\``} |`,
  );
  return ["| Input | Meaning | Default |", "|---|---|---|", ...rows].join("\n");
}

export function outputsTable(actionText: string): string {
  const rows = Object.entries((parse(actionText) as ActionFile).outputs).map(
    ([name, output]) => `| \`${name}\` | ${cell(output.description)} |`,
  );
  return ["| Output | Meaning |", "|---|---|", ...rows].join("\n");
}

/** A bar would end the cell. */
export function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ").trim();
}
