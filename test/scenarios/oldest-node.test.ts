// The command line promises Node 20: it is run once on whatever Node runs npm here, which is often older than the tests' own.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { githubToken } from "../support/keys.ts";
import { createRepository } from "../support/repository.ts";

const CLI = join(import.meta.dirname, "..", "..", "dist", "cli.js");

test("the command line scans on the Node that npm runs on", async () => {
  const repository = await createRepository();
  await repository.commit({ "a.ts": `const token = "${githubToken()}";\n` });
  const node = process.env.npm_node_execpath ?? process.execPath;
  const run = promisify(execFile)(node, [CLI, "scan", "--all", "--json"], { cwd: repository.path });
  const failed = await run.then(
    () => undefined,
    (error: { readonly code: number; readonly stdout: string }) => error,
  );
  expect(failed?.code).toBe(1);
  expect(JSON.parse(failed?.stdout ?? "")).toMatchObject({
    findings: [{ ruleId: "github-pat" }],
    coverage: { commits: 1, complete: true },
  });
});
