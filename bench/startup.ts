// How long Keyturn takes to begin: bare Node against a scan of nothing, of one commit, of a pull request, there as a step too, and the check of one key.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { actionStep } from "./action-step.ts";
import { measureInTurns, printMachine, printTable } from "./measure.ts";
import { createPullRequest } from "./pull-request.ts";

const ROOT = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: { runs: { type: "string", default: "15" }, cli: { type: "string", default: join(ROOT, "dist", "cli.js") } },
});
const CLI = resolve(values.cli);
/** Ordinary code of other people. */
const LIFELIKE = ["undici/lib", "yaml/dist", "ajv/dist"].map((path) => join(ROOT, "node_modules", path));
const folder = mkdtempSync(join(tmpdir(), "startup-"));
const server = createServer((_, response) => response.writeHead(200, { "content-type": "application/json" }).end('{"id":1}'));
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

try {
  const config = join(folder, "keyturn.yml");
  writeFileSync(config, configurationText((server.address() as AddressInfo).port));
  const repository = join(folder, "repository");
  mkdirSync(repository);
  const range = createPullRequest(repository, LIFELIKE);
  const node = (...args: string[]) => ({ program: process.execPath, args, cwd: repository });
  printMachine();
  const measured = await measureInTurns(
    {
      "node -e 0": node("-e", "0"),
      "git log -p of 30 commits, 200 files": { program: "git", args: ["log", "-p", "-U0", "--full-history", range], cwd: repository },
      "keyturn --version": node(CLI, "--version"),
      "keyturn scan, empty range": node(CLI, "scan", "main..main"),
      "keyturn scan, one commit": node(CLI, "scan", "main~1..main"),
      "keyturn scan, 30 commits, 200 files": node(CLI, "scan", range),
      "the Action on that pull request": actionStep(join(dirname(CLI), "index.js"), repository, ends(range), join(folder, "step")),
      "keyturn check, one key": { ...node(CLI, "check", "--config", config), env: { BENCH_KEY: "a-key-for-the-benchmark-only" } },
    },
    Number(values.runs),
  );
  printTable(measured, "node -e 0");
  const bareMs = measured["node -e 0"].medianMs + measured["git log -p of 30 commits, 200 files"].medianMs;
  const scanMs = measured["keyturn scan, 30 commits, 200 files"].medianMs;
  console.log(`\nthe pull request against node -e 0 and git log -p together: ${(scanMs / bareMs).toFixed(2)}`);
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}

function ends(range: string): readonly [string, string] {
  const [base = "", head = ""] = range.split("..");
  return [base, head];
}

function configurationText(port: number): string {
  return `environments:
  local: { base-url: "http://127.0.0.1:${port}", allow-private: true }
credentials:
  - { name: one, environment: local, secret: { env: BENCH_KEY }, scheme: bearer, probe: { method: GET, path: /me } }
`;
}
