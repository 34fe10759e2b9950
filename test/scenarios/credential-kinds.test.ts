// Stories of credentials that are more than one key on one request, through the built command line against a service on loopback.
import { createHmac } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCommand } from "../support/command-line.ts";
import { randomKey } from "../support/keys.ts";
import { type ProviderServer, type RecordedRequest, startProviderServer } from "../support/provider-server.ts";

let service: ProviderServer;
let folder: string;

beforeEach(async () => {
  service = await startProviderServer();
  folder = await mkdtemp(join(tmpdir(), "kinds-"));
});

afterEach(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

async function check(credentials: string, env: Readonly<Record<string, string>>) {
  const head = `environments: { live: { base-url: "${service.url}", allow-private: true } }\ncheck: { confirm: { delay: 10ms } }\n`;
  await writeFile(join(folder, "keyturn.yml"), `${head}credentials:\n${credentials}`);
  const run = await runCommand(["check", "--config", "keyturn.yml", "--json"], { cwd: folder, env });
  for (const value of Object.values(env)) expect(run.stdout + run.stderr).not.toContain(value);
  expect(run.stderr).toBe("");
  return { exitCode: run.exitCode, document: JSON.parse(run.stdout) };
}

const ME = "environment: live, probe: { path: /me }";

describe("keyturn check", () => {
  test("gets a token with client credentials and asks with it; a refused client is told apart from a refused token", async () => {
    const [secret, token] = [randomKey("cs_", 30), randomKey("at_", 30)];
    const basic = `Basic ${Buffer.from(`shop:${secret}`).toString("base64")}`;
    service.script("/token", (request) =>
      request.headers.authorization === basic
        ? { json: { access_token: token, token_type: "Bearer" } }
        : { status: 401, json: { error: "invalid_client" } },
    );
    service.scriptFor("/me", token, { json: { id: 1 } });
    const grant = `authentication: { client-credentials: { token-url: "${service.url}/token", client-id: shop, scopes: read } }`;
    const { exitCode, document } = await check(
      `  - { name: good, ${ME}, secret: { env: GOOD }, ${grant} }\n  - { name: wrong, ${ME}, secret: { env: WRONG }, ${grant} }\n`,
      { GOOD: secret, WRONG: randomKey("cs_", 30) },
    );
    expect(exitCode).toBe(1);
    expect(document.credentials).toMatchObject([
      { name: "good", outcome: "valid" },
      { name: "wrong", outcome: "rejected" },
    ]);
    expect(JSON.stringify(document)).not.toContain(token);
    expect(service.requests.find(({ path }) => path === "/token")?.body).toBe("grant_type=client_credentials&scope=read");
  });

  test("sends an id beside a secret, and names the one that is missing", async () => {
    const [key, id] = [randomKey("k_", 30), randomKey("app_", 12)];
    const both = ({ headers }: RecordedRequest) => headers["x-api-key"] === key && headers["x-app-id"] === id;
    service.script("/me", (request) => (both(request) ? { json: { id: 1 } } : { status: 401 }));
    const two = (variable: string) =>
      `${ME}, secret: { env: KEY }, scheme: { header: X-Api-Key }, companions: [{ secret: { env: ${variable} }, scheme: { header: X-App-Id } }]`;
    const { document } = await check(`  - { name: whole, ${two("APP_ID")} }\n  - { name: half, ${two("GONE")} }\n`, {
      KEY: key,
      APP_ID: id,
    });
    expect(document.credentials).toMatchObject([
      { name: "whole", outcome: "valid" },
      { name: "half", outcome: "rejected", reason: "missing", lint: [expect.stringContaining("GONE is empty or not set")] },
    ]);
  });

  test("watches a rotation: the new key works, and the old one has to be refused", async () => {
    const [fresh, old] = [randomKey("k_", 30), randomKey("k_", 30)];
    service.scriptFor("/me", fresh, { json: { id: 1 } });
    const rotation = `  - { name: bot, ${ME}, rotation: { new: { env: NEW }, old: { env: OLD } } }\n`;
    const after = await check(rotation, { NEW: fresh, OLD: old });
    expect(after.exitCode).toBe(0);
    expect(after.document.credentials).toMatchObject([{ name: "bot" }, { name: "bot (old)", outcome: "rejected", expectation: "met" }]);
    service.scriptFor("/me", old, { json: { id: 1 } });
    const during = await check(rotation, { NEW: fresh, OLD: old });
    expect(during.exitCode).toBe(1);
    expect(during.document.findings).toMatchObject([{ ruleId: "credential-still-works", title: "bot (old) (live) still works" }]);
  });

  test("replays a webhook: a receiver that verifies passes, one that accepts everything fails", async () => {
    const secret = randomKey("wh_", 30);
    const signature = (body: string) => `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
    service.script("/hooks/good", ({ headers, body }) => ({ status: headers["x-hub-signature-256"] === signature(body) ? 204 : 401 }));
    service.script("/hooks/bad", { status: 200 });
    const hook = (name: string) =>
      `  - { name: ${name}, environment: live, secret: { env: HOOK }, webhook: { replay: true, scheme: github, receiver: /hooks/${name}, event: "{}" } }\n`;
    const { exitCode, document } = await check(hook("good") + hook("bad"), { HOOK: secret });
    expect(exitCode).toBe(1);
    expect(document.credentials).toMatchObject([
      { name: "good", outcome: "valid" },
      { name: "bad", outcome: "unknown", reason: "does-not-authenticate" },
    ]);
    expect(document.findings).toMatchObject([{ ruleId: "credential-webhook", credential: { name: "bad" } }]);
  });

  test("goes by the date where there is nothing to ask, and asks nobody", async () => {
    const soon = new Date(Date.now() + 5.5 * 86_400_000).toISOString().slice(0, 10);
    const { exitCode, document } = await check(
      `  - { name: certificate, expires: ${soon} }\n  - { name: licence, expires: 2026-01-01, owner: legal }\n`,
      {},
    );
    expect(exitCode).toBe(1);
    expect(service.requests).toEqual([]);
    expect(document.findings).toMatchObject([
      { ruleId: "credential-expired", disposition: "fails", credential: { name: "licence", variable: null } },
      { ruleId: "credential-expires-soon", disposition: "warns", credential: { name: "certificate" } },
    ]);
    expect(document.unanswered).toEqual([]);
  });
});
