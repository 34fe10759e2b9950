// What one more request, with something changed, can tell.
import { generateKeyPairSync } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkCredentials } from "../../src/health/check.ts";
import { createClock } from "../../src/io/clock.ts";
import { createHttp } from "../../src/io/http.ts";
import type { Credential } from "../../src/model/credential.ts";
import { credentialFor, ME, madeUpKey, QUICK, TRUSTED } from "../support/credential.ts";
import { type ProviderServer, startProviderServer } from "../support/provider-server.ts";

const world = { http: createHttp({ environment: {} }), clock: createClock(), log: { info: () => {}, debug: () => {} } };
let server: ProviderServer;

beforeEach(async () => {
  server = await startProviderServer();
});
afterEach(() => server.close());

async function check(credential: Credential) {
  const [only] = await checkCredentials([credential], QUICK, TRUSTED, world);
  const comparison = only?.evidence.find(({ label }) => label === "comparison")?.detail;
  return { verdict: only?.verdict, comparison, advice: only?.advice };
}

test("an endpoint that says yes to a made-up key does not authenticate", async () => {
  server.script("/me", { json: { public: true } });
  const { verdict, comparison } = await check(credentialFor(server.url, madeUpKey(), { provider: undefined }));
  expect(verdict).toEqual({ outcome: "unknown", reason: "does-not-authenticate" });
  expect(comparison).toBe("The same request with a made-up key is accepted as well.");
});

test("the made-up key has the form of the real one and nothing else of it", async () => {
  const key = `acme_${madeUpKey()}`;
  server.scriptFor("/me", key, { json: {} });
  expect((await check(credentialFor(server.url, key, { provider: undefined }))).verdict).toEqual({ outcome: "valid" });
  const madeUp = server.requests[1]?.headers.authorization?.replace("Bearer ", "") ?? "";
  expect(madeUp).toMatch(/^acme_[0-9A-Za-z]+$/);
  expect([madeUp.length, madeUp.slice(5, 15) === key.slice(5, 15)]).toEqual([key.length, false]);
});

test("an endpoint that anyone may read, but that refuses wrong keys, does authenticate", async () => {
  const key = madeUpKey();
  server.script("/me", ({ headers }) =>
    headers.authorization === undefined || headers.authorization.endsWith(key) ? { json: {} } : { status: 401 },
  );
  expect((await check(credentialFor(server.url, key, { provider: undefined }))).verdict).toEqual({ outcome: "valid" });
});

test("with basic authentication no made-up password is tried", async () => {
  server.script("/me", { json: {} });
  const scheme = { kind: "basic", username: "robot" } as const;
  expect((await check(credentialFor(server.url, madeUpKey(), { provider: undefined, scheme }))).verdict).toEqual({
    outcome: "unknown",
    reason: "does-not-authenticate",
  });
  expect(server.requests.map(({ headers }) => headers.authorization !== undefined)).toEqual([true, false]);
});

test("a token endpoint that gives a token for any secret is what is said to mean nothing, not the probe", async () => {
  server.script("/token", { json: { access_token: madeUpKey(), token_type: "Bearer" } });
  server.script("/me", { json: {} });
  const authentication = { kind: "client-credentials", tokenUrl: `${server.url}/token`, clientId: "robot" } as const;
  const credential = credentialFor(server.url, madeUpKey(), { provider: undefined, authentication });
  const { verdict, comparison, advice } = await check(credential);
  expect(verdict).toEqual({ outcome: "unknown", reason: "does-not-authenticate" });
  expect(comparison).toBe("The token endpoint gives a token for a made-up secret as well, and the probe accepts it.");
  expect(advice?.meaning).toBe(
    "reporting (production) could not be judged: the token endpoint also gives a token for a made-up secret, so its yes means nothing.",
  );
  expect(advice?.steps[0]).toContain(`${server.url}/token`);
});

test("a token endpoint that refuses a made-up secret has judged the real one, whatever the probe says to anyone", async () => {
  const key = madeUpKey();
  server.script("/token", ({ body }) =>
    body.includes(key) ? { json: { access_token: madeUpKey() } } : { status: 401, json: { error: "invalid_client" } },
  );
  server.script("/me", { json: {} });
  const authentication = {
    kind: "client-credentials",
    tokenUrl: `${server.url}/token`,
    clientId: "robot",
    sendsSecretIn: "body",
  } as const;
  const { verdict } = await check(credentialFor(server.url, key, { provider: undefined, authentication }));
  expect(verdict).toEqual({ outcome: "valid" });
});

test("an endpoint that anyone may read proves no signature of a private key", async () => {
  server.script("/me", { json: {} });
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const authentication = { kind: "signed-assertion", algorithm: "ES256", issuer: "app" } as const;
  const { verdict, comparison, advice } = await check(credentialFor(server.url, pem, { provider: undefined, authentication }));
  expect(verdict).toEqual({ outcome: "unknown", reason: "does-not-authenticate" });
  expect(comparison).toBe("The same request with no credential at all is accepted as well.");
  expect(advice?.meaning).toContain("the probe also says yes without any credential");
});

test("a probe of the catalogue needs no control", async () => {
  server.script("/me", { json: {} });
  expect((await check(credentialFor(server.url, madeUpKey()))).verdict).toEqual({ outcome: "valid" });
  expect(server.requests.length).toBe(1);
});

test.each([
  ["quotes", (key: string) => `"${key}"`, "without the quotes around it"],
  ["its own scheme word", (key: string) => `Bearer ${key}`, "without the scheme word before it"],
  ["percent encoding", (key: string) => encodeURIComponent(`${key}+/=`), "percent-decoded once"],
])("a value that works without %s is malformed, and told how it works", async (_name, spoil, how) => {
  const key = madeUpKey();
  for (const good of [key, `${key}+/=`])
    server.script("/me", ({ headers }) => (headers.authorization === `Bearer ${good}` ? { json: {} } : { status: 401 }));
  if (!how.startsWith("percent"))
    server.script("/me", ({ headers }) => (headers.authorization === `Bearer ${key}` ? { json: {} } : { status: 401 }));
  const { verdict, comparison } = await check(credentialFor(server.url, spoil(key)));
  expect(verdict).toEqual({ outcome: "rejected", reason: "malformed" });
  expect(comparison).toBe(`The service accepts the value ${how}: store it so.`);
});

test("a value with nothing to repair is not tried again in other forms", async () => {
  server.script("/me", { status: 401 });
  await check(credentialFor(server.url, madeUpKey()));
  expect(server.requests.length).toBe(3);
});

test("a key that works without the organization header belongs to another organization", async () => {
  server.script("/me", ({ headers }) => (headers["x-organization-id"] === undefined ? { json: {} } : { status: 403, json: {} }));
  const probe = { ...ME, headers: { "X-Organization-Id": "org-7" } };
  const { verdict, comparison } = await check(credentialFor(server.url, madeUpKey(), { probe }));
  expect(verdict).toEqual({ outcome: "forbidden", reason: "organization" });
  expect(comparison).toContain("`X-Organization-Id`");
});

test("a 404 that is a 401 for nobody hides a refusal", async () => {
  server.script("/me", ({ headers }) => (headers.authorization === undefined ? { status: 401 } : { status: 404 }));
  expect((await check(credentialFor(server.url, madeUpKey()))).verdict).toEqual({ outcome: "forbidden", reason: "unspecified" });
});

test("a 403 that everyone gets is said to be one", async () => {
  server.script("/me", { status: 403, json: {} });
  const { verdict, comparison } = await check(credentialFor(server.url, madeUpKey()));
  expect(verdict).toEqual({ outcome: "forbidden", reason: "unspecified" });
  expect(comparison).toContain("may never have looked at this one");
});
