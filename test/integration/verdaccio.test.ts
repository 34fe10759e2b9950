// Keyturn against a real registry that nobody here wrote: which of its tokens work?
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "../support/command-line.ts";
import { type Registry, startRegistry } from "./registry.ts";

let folder: string;
const registries: Registry[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "registry-check-"));
});

afterAll(async () => {
  await Promise.all(registries.map((registry) => registry.close()));
  await rm(folder, { recursive: true, force: true });
});

async function start(tokens: Parameters<typeof startRegistry>[0]): Promise<Registry> {
  const registry = await startRegistry(tokens);
  registries.push(registry);
  return registry;
}

/** The outcome of `keyturn check` for one token, in the words of its JSON report. */
async function judge(registry: Registry, token: string): Promise<unknown> {
  const config = join(folder, "keyturn.yml");
  await writeFile(
    config,
    `environments:
  registry: { base-url: "${registry.baseUrl}", allow-private: true }
credentials:
  - name: publisher
    provider: npm
    environment: registry
    secret: { env: REGISTRY_TOKEN }
`,
  );
  const run = await runCommand(["check", "--config", config, "--json"], { cwd: folder, env: { REGISTRY_TOKEN: token } });
  expect(run.stdout + run.stderr).not.toContain(token);
  expect(run.stdout, run.stderr).not.toBe("");
  return { exitCode: run.exitCode, check: JSON.parse(run.stdout).credentials[0] };
}

describe("tokens of a real registry", () => {
  test("a valid one is valid, belongs to its user and expires when its JWT says", async () => {
    const registry = await start({ lifetimeSeconds: 90 * 86_400 });
    const session = await registry.login();
    expect(await judge(registry, session)).toMatchObject({
      exitCode: 0,
      check: { outcome: "valid", identity: "ann", expiry: { daysLeft: 89, lifetimeDays: 90 } },
    });
  });

  test("a revoked one is refused", async () => {
    const registry = await start({ lifetimeSeconds: 90 * 86_400 });
    const session = await registry.login();
    const made = await registry.createToken(session);
    expect(await judge(registry, made.token)).toMatchObject({ exitCode: 0, check: { outcome: "valid" } });
    await registry.revokeToken(session, made.key);
    // The registry answers 403 here, to a revoked token and to one used from a foreign address alike.
    expect(await judge(registry, made.token)).toMatchObject({ exitCode: 1, check: { outcome: "rejected" } });
  });

  test("an expired one is rejected though the registry answers 200", async () => {
    const registry = await start({ lifetimeSeconds: 1 });
    const session = await registry.login();
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(await judge(registry, session)).toMatchObject({ exitCode: 1, check: { outcome: "rejected" } });
  });

  test("a made-up one is rejected though the registry answers 200", async () => {
    const registry = await start("opaque");
    const session = await registry.login();
    expect(await judge(registry, session)).toMatchObject({ exitCode: 0, check: { outcome: "valid" } });
    const invented = [...session].reverse().join("");
    expect(await judge(registry, invented)).toMatchObject({ exitCode: 1, check: { outcome: "rejected", reason: "invalid" } });
  });
});
