// Stories of `keyturn explain`: services that echo the key in every form they can think of, and a bundle that shows none of it.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCommand } from "../support/command-line.ts";
import { randomKey } from "../support/keys.ts";
import { type Answer, type ProviderServer, startProviderServer } from "../support/provider-server.ts";

let service: ProviderServer;
let folder: string;

beforeEach(async () => {
  service = await startProviderServer();
  folder = await mkdtemp(join(tmpdir(), "explain-"));
});

afterEach(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

/** Long enough to hold every sign that some form escapes. */
function awkwardKey(): string {
  return [randomKey("acme_", 12), randomKey("", 12)].join("+/");
}

const FORMS: Readonly<Record<string, (key: string) => string>> = {
  raw: (key) => key,
  "upper case": (key) => key.toUpperCase(),
  quoted: (key) => JSON.stringify(key),
  percent: (key) => encodeURIComponent(key),
  "percent twice": (key) => encodeURIComponent(encodeURIComponent(key)),
  base64: (key) => Buffer.from(key).toString("base64"),
  "base64 behind a user": (key) => Buffer.from(`user:${key}`).toString("base64"),
  base64url: (key) => Buffer.from(key).toString("base64url"),
  hex: (key) => Buffer.from(key).toString("hex"),
  reversed: (key) => [...key].reverse().join(""),
  "cut at the end": (key) => key.slice(0, 16),
  "cut at the beginning": (key) => key.slice(-16),
};

async function explain(key: string, name = "echoed") {
  await writeFile(
    join(folder, "keyturn.yml"),
    `environments: { live: { base-url: "${service.url}", allow-private: true } }
check: { confirm: { attempts: 1 } }
credentials:
  - { name: echoed, environment: live, secret: { env: KEY }, probe: { path: /me }, owner: shop-team }
  - { name: other, environment: live, secret: { env: KEY }, probe: { path: /other } }
`,
  );
  const args = ["explain", name, "--config", "keyturn.yml"];
  const options = { cwd: folder, env: { KEY: key } };
  const text = await runCommand([...args, "--html", "report.html"], options);
  const json = await runCommand([...args, "--json"], options);
  const html = await readFile(join(folder, "report.html"), "utf8").catch(() => "");
  return { text, json, all: [text.stdout, text.stderr, json.stdout, json.stderr, html].join("\n"), html };
}

test("prints what support asks for, of that credential alone", async () => {
  service.script("/me", {
    status: 401,
    headers: { "x-request-id": "req-77", "www-authenticate": 'Bearer error="invalid_token"' },
    json: { error: { code: "token_revoked", message: "This token was revoked." } },
  });
  const { text, json, html } = await explain(awkwardKey());
  expect(text.exitCode).toBe(1);
  expect(text.stdout).toMatch(/^echoed \(live\): rejected: revoked\n/);
  for (const fact of [
    `Request: GET ${service.url}/me`,
    "Status: 401",
    "Message: This token was revoked.",
    "x-request-id: req-77",
    "Runtime: Keyturn ",
  ])
    expect(text.stdout).toContain(fact);
  expect(text.stdout).toMatch(/^Time of the run: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00 \(UTC\)$/m);
  expect(text.stdout).toMatch(/^Time of the service: .+ GMT$/m);
  expect(service.requests.every(({ path }) => path === "/me")).toBe(true);
  expect(JSON.parse(json.stdout).credentials).toMatchObject([
    { name: "echoed", supportBundle: expect.arrayContaining([{ label: "Status", text: "401" }]) },
  ]);
  expect(html).toContain("For the service&#39;s support".replace("&#39;", "'"));
});

test.each(Object.keys(FORMS))("shows no key that the service echoes: %s", async (name) => {
  const key = awkwardKey();
  const echoed = FORMS[name]?.(key) ?? key;
  const header = /^[\x21-\x7e ]+$/.test(echoed) ? echoed : "none";
  const answer: Answer = {
    status: 401,
    headers: {
      "x-request-id": header,
      "www-authenticate": `Bearer error="invalid_token", error_description="bad ${header.replaceAll('"', "")}"`,
    },
    json: { error: { code: "invalid_token", message: `The token ${echoed} is not known, ${echoed}` }, token: echoed },
  };
  service.script("/me", answer);
  const { text, all } = await explain(key);
  expect(text.exitCode).toBe(1);
  expect(text.stdout).toContain("[redacted]");
  for (const form of [key, echoed, echoed.replaceAll('"', "")]) expect(all.toLowerCase()).not.toContain(form.toLowerCase());
});

test("of a name that is not there says so", async () => {
  const { text } = await explain(awkwardKey(), "echo");
  expect(text.exitCode).toBe(2);
  expect(text.stderr).toContain("there is no credential `echo`");
  expect(service.requests).toEqual([]);
});

test("with an earlier report it says when the credential last worked, and which scopes are gone", async () => {
  const key = awkwardKey();
  const file = `environments: { live: { base-url: "${service.url}", allow-private: true } }
check: { confirm: { attempts: 1 }, previous-report: last.json }
credentials: [{ name: bot, provider: github, environment: live, secret: { env: KEY } }]
`;
  await writeFile(join(folder, "keyturn.yml"), file);
  const options = { cwd: folder, env: { KEY: key } };
  const works = (scopes: string): Answer => ({ headers: { "x-oauth-scopes": scopes }, json: { login: "acme-bot" } });
  service.script("/user", [works("repo, read:org"), works("read:org"), { status: 401, json: { message: "Bad credentials" } }]);

  const first = await runCommand(["check", "--config", "keyturn.yml", "--json"], options);
  await writeFile(join(folder, "last.json"), first.stdout);
  const goodRun: string = JSON.parse(first.stdout).startedAt;
  expect(JSON.parse(first.stdout).notices).toEqual([expect.stringContaining("There is no earlier report at last.json")]);

  const second = JSON.parse((await runCommand(["check", "--config", "keyturn.yml", "--json"], options)).stdout);
  expect(second.findings).toMatchObject([{ ruleId: "credential-scopes", title: "bot (live) lost scopes since the last run" }]);

  const third = await runCommand(["explain", "bot", "--config", "keyturn.yml"], options);
  expect(third.exitCode).toBe(1);
  expect(third.stdout).toContain(`Last good run: ${goodRun}\n`);
});
