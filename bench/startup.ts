// How long Keyturn takes to begin: bare Node against a scan of nothing and the check of one key.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureInTurns, printMachine, printTable } from "./measure.ts";

const { values } = parseArgs({ options: { runs: { type: "string", default: "15" } } });
const ROOT = join(import.meta.dirname, "..");
const CLI = join(ROOT, "dist", "cli.js");
const folder = mkdtempSync(join(tmpdir(), "startup-"));
const server = createServer((_, response) => response.writeHead(200, { "content-type": "application/json" }).end('{"id":1}'));
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

try {
  const config = join(folder, "keyturn.yml");
  writeFileSync(config, configurationText((server.address() as AddressInfo).port));
  const node = (...args: string[]) => ({ program: process.execPath, args, cwd: ROOT });
  printMachine();
  const measured = await measureInTurns(
    {
      "node -e 0": node("-e", "0"),
      "keyturn --version": node(CLI, "--version"),
      "keyturn scan, empty range": node(CLI, "scan", "HEAD..HEAD"),
      "keyturn check, one key": { ...node(CLI, "check", "--config", config), env: { BENCH_KEY: "a-key-for-the-benchmark-only" } },
    },
    Number(values.runs),
  );
  printTable(measured, "node -e 0");
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}

function configurationText(port: number): string {
  return `environments:
  local: { base-url: "http://127.0.0.1:${port}", allow-private: true }
credentials:
  - { name: one, environment: local, secret: { env: BENCH_KEY }, scheme: bearer, probe: { method: GET, path: /me } }
`;
}
