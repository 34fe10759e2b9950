// The outputs of a step of a workflow, written to the file that the runner names for them.

import { appendFileSync } from "node:fs";
import { EOL } from "node:os";

/**
 * Every run has outputs, nearly always words and numbers of one line, which the runner reads as `name=value`
 * (https://docs.github.com/actions, "Setting an output parameter"). Anything else is left to the runner's own library.
 * `path`: undefined where the runner is too old to name a file.
 */
export async function writeOutputs(outputs: Readonly<Record<string, string | undefined>>, path: string | undefined): Promise<void> {
  const pairs = Object.entries(outputs).map(([name, value = ""]) => ({ name, value }));
  if (path && pairs.every(isOfOneLine)) {
    appendFileSync(path, pairs.map(({ name, value }) => `${name}=${value}${EOL}`).join(""), "utf8");
    return;
  }
  const core = await import("@actions/core");
  for (const { name, value } of pairs) core.setOutput(name, value);
}

/** What ends a line could begin an output of its own. */
function isOfOneLine({ name, value }: { readonly name: string; readonly value: string }): boolean {
  return /^[\w-]+$/.test(name) && !/[\r\n\u0085\u2028\u2029]/.test(value);
}
