// Stories of tokens: the built command line, a file, and a real authorization server that nobody here wrote.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AuthorizationServer, startAuthorizationServer } from "../integration/authorization-server.ts";
import { runCommand } from "../support/command-line.ts";

let server: AuthorizationServer;
let folder: string;

beforeAll(async () => {
  server = await startAuthorizationServer({ rotatesRefreshTokens: true, wantsNonce: false });
  folder = await mkdtemp(join(tmpdir(), "tokens-"));
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

test("keyturn check takes grants, introspection and rotating refresh tokens out of its file", async () => {
  const [active, revoked, refresh] = [await server.accessToken(), await server.accessToken(), await server.refreshToken()];
  await server.revoke(revoked);
  const introspection = `introspection: { url: "${server.url}/token/introspection", client-id: ${server.clientId}, client-secret: { env: CLIENT } }`;
  const client = `token-url: "${server.url}/token", client-id: ${server.clientId}`;
  await writeFile(
    join(folder, "keyturn.yml"),
    `environments:
  login: { base-url: "${server.url}", allow-private: true }
check: { confirm: { delay: 10ms } }
credentials:
  - { name: active, environment: login, secret: { env: ACTIVE }, ${introspection} }
  - { name: revoked, environment: login, secret: { env: REVOKED }, ${introspection} }
  - { name: userinfo, environment: login, secret: { env: ACTIVE }, probe: { path: /me } }
  - name: wrong client
    environment: login
    secret: { env: WRONG }
    authentication: { client-credentials: { ${client} } }
    probe: { path: /me }
  - name: rotating
    environment: login
    secret: { env: REFRESH }
    authentication: { refresh-token: { ${client}, client-secret: { env: CLIENT }, each-use: replaces-it } }
    ${introspection}
`,
  );
  const env = { ACTIVE: active, REVOKED: revoked, REFRESH: refresh, CLIENT: server.clientSecret, WRONG: "a-client-secret-of-nobody" };
  const check = () => runCommand(["check", "--config", "keyturn.yml", "--json"], { cwd: folder, env });
  const run = await check();
  expect(run.stderr).toBe("");
  expect(run.exitCode).toBe(1);
  const { credentials } = JSON.parse(run.stdout);
  expect(credentials).toMatchObject([
    { name: "active", outcome: "valid", expiry: { known: true, origin: "introspection" } },
    { name: "revoked", outcome: "rejected" },
    { name: "userinfo", outcome: "valid" },
    { name: "wrong client", outcome: "rejected" },
    { name: "rotating", outcome: "valid" },
  ]);
  for (const value of Object.values(env)) expect(run.stdout).not.toContain(value);
  // A second time, for a spent token would be refused now.
  expect(JSON.parse((await check()).stdout).credentials[4]).toMatchObject({ name: "rotating", outcome: "valid" });
});
