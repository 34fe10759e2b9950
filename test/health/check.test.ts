// One credential after another against a real provider on loopback, through the room's door.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkCredentials } from "../../src/health/check.ts";
import { createClock } from "../../src/io/clock.ts";
import { createHttp } from "../../src/io/http.ts";
import type { Check } from "../../src/model/check.ts";
import type { Credential } from "../../src/model/credential.ts";
import { formsOf } from "../../src/model/redaction.ts";
import { credentialFor, ME, madeUpKey, providerWith, QUICK, TRUSTED } from "../support/credential.ts";
import { type InFlight, type ProviderServer, startProviderServer } from "../support/provider-server.ts";

const world = { http: createHttp({ environment: {} }), clock: createClock(), log: { info: () => {}, debug: () => {} } };
let server: ProviderServer;

beforeEach(async () => {
  server = await startProviderServer();
});
afterEach(() => server.close());

async function check(credential: Credential, config = QUICK): Promise<Check> {
  const [only] = await checkCredentials([credential], config, TRUSTED, world);
  if (only === undefined) throw new Error("no check");
  return only;
}

describe("the verdict on one credential", () => {
  test("a credential that the service accepts is valid after one request", async () => {
    const key = madeUpKey();
    server.scriptFor("/me", key, { json: { login: "robot" } });
    const result = await check(credentialFor(server.url, key, { probe: { ...ME, identity: { in: "body", path: "login" } } }));
    expect(result).toMatchObject({ verdict: { outcome: "valid" }, identity: "robot", attempts: 1 });
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${key}`);
  });

  test("a rejection counts after three tries, each on a connection of its own", async () => {
    server.script("/me", { status: 401, json: { message: "Bad credentials" } });
    const result = await check(credentialFor(server.url, madeUpKey()));
    expect(result).toMatchObject({ verdict: { outcome: "rejected", reason: "invalid" }, attempts: 3 });
    expect(new Set(server.requests.map(({ clientPort }) => clientPort)).size).toBe(3);
    expect(result.advice.steps.join("\n")).toContain(`curl -sS -i -H "Authorization: Bearer $REPORTING_KEY" '${server.url}/me'`);
  });

  test("mixed answers are intermittent, with a tally", async () => {
    server.script("/me", [{ status: 401 }, { json: {} }, { status: 401 }]);
    expect((await check(credentialFor(server.url, madeUpKey()))).verdict).toEqual({
      outcome: "intermittent",
      tally: [
        { answer: "401", count: 6 },
        { answer: "200", count: 1 },
      ],
    });
  });

  test("mixed answers are told by the backend that gave them", async () => {
    server.script("/me", [
      { status: 401, headers: { "x-served-by": "app-2" } },
      { json: {}, headers: { "x-served-by": "app-1" } },
    ]);
    const result = await check(credentialFor(server.url, madeUpKey()));
    expect(result.evidence.find(({ label }) => label === "backends")?.detail).toBe("401 from app-2, 200 from app-1");
  });

  test("a rejection followed by trouble of the service could not tell", async () => {
    server.script("/me", [{ status: 401 }, { status: 503 }]);
    const result = await check(credentialFor(server.url, madeUpKey()));
    expect(result.verdict).toEqual({ outcome: "unreachable", reason: "server-error" });
    expect(result.attempts).toBeLessThanOrEqual(6);
  });

  test("a 5xx is tried again and the yes that follows counts", async () => {
    server.script("/me", [{ status: 502 }, { json: {} }]);
    expect(await check(credentialFor(server.url, madeUpKey()))).toMatchObject({ verdict: { outcome: "valid" }, attempts: 2 });
  });

  test("a throttled service is waited for as it asks, when that is short", async () => {
    server.script("/me", [{ status: 429, headers: { "retry-after": "1" } }, { json: {} }]);
    const result = await check(credentialFor(server.url, madeUpKey()));
    expect(result.verdict).toEqual({ outcome: "valid" });
    const [first, second] = server.requests;
    expect((second?.atMs ?? 0) - (first?.atMs ?? 0)).toBeGreaterThan(900);
  });

  test("a service that asks for a long pause is throttled at once, and the pause is told", async () => {
    server.script("/me", { status: 429, headers: { "retry-after": "3600" } });
    const result = await check(credentialFor(server.url, madeUpKey()));
    expect(result).toMatchObject({ verdict: { outcome: "throttled", reason: "rate-limit", retryAfterSeconds: 3600 }, attempts: 1 });
  });

  test("a redirect is not followed and does not count against the key", async () => {
    const other = await startProviderServer();
    server.script("/me", { status: 302, headers: { location: `${other.url}/login?token=x` } });
    const result = await check(credentialFor(server.url, madeUpKey(), { scheme: { kind: "header", name: "X-API-Key" } }));
    expect(result.verdict).toEqual({ outcome: "unreachable", reason: "redirect" });
    expect(other.requests).toEqual([]);
    await other.close();
  });

  test("a required scope that was not granted is forbidden by scope, although the service says yes", async () => {
    server.script("/me", { json: {}, headers: { "x-oauth-scopes": "read:org, repo" } });
    const probe = { ...ME, scopes: { in: "header", name: "X-OAuth-Scopes" } } as const;
    const result = await check(credentialFor(server.url, madeUpKey(), { probe, requiredScopes: ["repo:status", "write:org", "read:org"] }));
    expect(result.verdict).toEqual({ outcome: "forbidden", reason: "scope", missingScopes: ["write:org"] });
    expect(result.grantedScopes).toEqual(["read:org", "repo"]);
  });

  test("a key whose prefix names another environment is told as that", async () => {
    const key = ["stg", madeUpKey()].join("_");
    server.script("/me", { status: 401 });
    const environments = [
      { name: "production", baseUrl: server.url },
      { name: "staging", baseUrl: "https://staging.example.com" },
    ];
    const provider = { ...providerWith(ME), environments, hints: [{ prefix: "stg_", environment: "staging" }] };
    const result = await check(credentialFor(server.url, key, { provider }));
    expect(result.verdict).toEqual({ outcome: "rejected", reason: "wrong-environment" });
    expect(result.evidence.map(({ detail }) => detail).join("\n")).toContain("this is the staging key");
  });
});

describe("what a working credential is expected to be", () => {
  const probe = { ...ME, scopes: { in: "body", path: "scopes" }, identity: { in: "body", path: "org.name" } } as const;

  test("another organization's credential is forbidden by organization", async () => {
    server.script("/me", { json: { org: { name: "Wonka" } } });
    const result = await check(credentialFor(server.url, madeUpKey(), { probe, expectedIdentity: "Acme" }));
    expect(result.verdict).toEqual({ outcome: "forbidden", reason: "organization" });
    expect(result.evidence.map(({ detail }) => detail)).toContain("The credential belongs to Wonka, and Acme is expected.");
  });

  test("the expected one is valid, in whatever case it is written", async () => {
    server.script("/me", { json: { org: { name: "ACME" } } });
    expect((await check(credentialFor(server.url, madeUpKey(), { probe, expectedIdentity: "Acme" }))).verdict).toEqual({
      outcome: "valid",
    });
  });

  test("too many scopes, writing ones and lost ones are remarked upon", async () => {
    server.script("/me", { json: { scopes: ["read:org", "repo"], org: {} } });
    const wishes = {
      requiredScopes: ["read:org"],
      access: "read",
      previousScopes: ["read:org", "gist"],
      expectedIdentity: "Acme",
    } as const;
    const result = await check(credentialFor(server.url, madeUpKey(), { probe, ...wishes }));
    expect(result.verdict).toEqual({ outcome: "valid" });
    expect(result.remarks?.map(({ kind }) => kind)).toEqual(["excess-scopes", "write-access", "lost-scopes", "identity-unknown"]);
    expect(result.remarks?.map(({ says }) => says).join("\n")).toContain("gone now: `gist`.");
  });

  test("nothing required is nothing in excess", async () => {
    server.script("/me", { json: { scopes: ["repo"] } });
    expect((await check(credentialFor(server.url, madeUpKey(), { probe }))).remarks).toEqual([]);
  });
});

describe("what is not sent", () => {
  test.each(["no-secrets", "dangerous"] as const)("on an event that is %s, nothing is", async (trust) => {
    const credential = credentialFor(server.url, madeUpKey());
    const checks = await checkCredentials([credential, credential], QUICK, { ...TRUSTED, trust }, world);
    expect(checks.map(({ verdict }) => verdict)).toEqual([
      { outcome: "skipped", reason: "untrusted-event" },
      { outcome: "skipped", reason: "untrusted-event" },
    ]);
    expect(server.requests).toEqual([]);
  });

  test("a missing value is rejected without a request", async () => {
    for (const value of [undefined, "", " \n"]) {
      expect((await check(credentialFor(server.url, value))).verdict).toEqual({ outcome: "rejected", reason: "missing" });
    }
    expect(server.requests).toEqual([]);
  });

  test("a value that cannot be sent is malformed without a request", async () => {
    const result = await check(credentialFor(server.url, `${madeUpKey()}\n${madeUpKey()}`));
    expect(result).toMatchObject({ verdict: { outcome: "rejected", reason: "malformed" }, attempts: 0 });
    expect(server.requests).toEqual([]);
  });

  test("a provider without a read-only request is not asked", async () => {
    expect((await check(credentialFor(server.url, madeUpKey(), { probe: undefined }))).verdict).toEqual({
      outcome: "unknown",
      reason: "no-probe",
    });
  });
});

describe("many credentials", () => {
  test("results keep the order, one request at a time goes to a host, and other hosts do not wait", async () => {
    const together: InFlight = { now: 0, most: 0 };
    const [one, other] = [await startProviderServer(together), await startProviderServer(together)];
    for (const each of [one, other]) each.script("/me", { json: {}, delayMs: 20 });
    const credentials = Array.from({ length: 10 }, (_, at) =>
      credentialFor(at % 2 === 0 ? one.url : other.url, madeUpKey(), { name: `c${at}` }),
    );
    const checks = await checkCredentials(credentials, QUICK, TRUSTED, world);
    expect(checks.map(({ credential }) => credential.name)).toEqual(credentials.map(({ name }) => name));
    expect([one.mostInFlight, other.mostInFlight, together.most]).toEqual([1, 1, 2]);
    await Promise.all([one.close(), other.close()]);
  });
});

describe("one key under several names", () => {
  test("is said of each, and only where the variables differ", async () => {
    server.script("/me", { json: {} });
    const [key, other] = [madeUpKey(), madeUpKey()];
    const named = (name: string, secretVariable: string, value: string) => credentialFor(server.url, value, { name, secretVariable });
    const credentials = [named("a", "A", key), named("b", "B", key), named("c", "B", key), named("d", "D", other)];
    const checks = await checkCredentials(credentials, QUICK, TRUSTED, world);
    const says = checks.map(({ remarks }) => remarks?.find(({ kind }) => kind === "shared-value")?.says.split(":")[0]);
    expect(says).toEqual([
      'It has the same value as "b" (production), "c" (production)',
      'It has the same value as "a" (production)',
      'It has the same value as "a" (production)',
      undefined,
    ]);
  });
});

describe("a server that misbehaves", () => {
  test.each(["slow-headers", "trickling-body", "reset", "reset-in-body", "half-close", "huge-headers", "not-http", "broken-gzip"] as const)(
    "%s says nothing about the key",
    async (hostile) => {
      server.script("/me", { hostile, status: 401 });
      const { verdict } = await check(credentialFor(server.url, madeUpKey()), { ...QUICK, timeoutMs: 150 });
      expect(verdict.outcome).toBe("unreachable");
    },
  );
});

describe("expiry", () => {
  test("the token's own end, the answer's and the declared one are read, and the earliest wins", async () => {
    server.script("/me", { json: { expires_at: "2031-05-01 10:00:00 UTC", created_at: "2031-04-01" } });
    const probe = { ...ME, expiry: [{ from: { in: "body", path: "expires_at" }, issued: { in: "body", path: "created_at" } }] } as const;
    const declared = new Date("2032-01-01T00:00:00Z");
    const observed = await check(credentialFor(server.url, madeUpKey(), { probe, declaredExpiry: declared }));
    expect(observed.expiry).toEqual({
      known: true,
      at: new Date("2031-05-01T10:00:00Z"),
      origin: "response-body",
      lifetimeMs: 30 * 86_400_000 + 36_000_000,
    });
    expect(observed.evidence.find(({ label }) => label === "expiry")?.detail).toContain(
      "declared as 2032-01-01, but the response body says 2031-05-01",
    );

    const token = jwt({ exp: Date.UTC(2030, 0, 1) / 1000, iat: Date.UTC(2029, 0, 1) / 1000 });
    const own = await check(credentialFor(server.url, token, { probe, declaredExpiry: declared }));
    expect(own.expiry).toMatchObject({ known: true, at: new Date("2030-01-01T00:00:00Z"), origin: "jwt" });
  });

  test("nobody said anything, and never, are two different facts", async () => {
    server.script("/me", { json: { expires: 0 } });
    expect((await check(credentialFor(server.url, madeUpKey()))).expiry).toEqual({ known: false, reason: "not-stated" });
    const probe = { ...ME, expiry: [{ from: { in: "body", path: "expires" }, never: [0] }] } as const;
    expect((await check(credentialFor(server.url, madeUpKey(), { probe }))).expiry).toEqual({ known: false, reason: "never-expires" });
  });

  test("a rejected token whose own end has passed is expired, one from the future is a clock's fault", async () => {
    server.script("/me", { status: 401 });
    const past = await check(credentialFor(server.url, jwt({ exp: Date.UTC(2020, 0, 1) / 1000 })));
    expect(past.verdict).toEqual({ outcome: "rejected", reason: "expired" });
    const future = await check(credentialFor(server.url, jwt({ nbf: Date.UTC(2090, 0, 1) / 1000 })));
    expect(future.verdict).toEqual({ outcome: "rejected", reason: "clock-skew" });
  });

  test("a token without an end, or a broken one, is never said to last", async () => {
    server.script("/me", { json: {} });
    for (const token of [jwt({}), jwt({ exp: "tomorrow" }), "e30.e30.e30", `${madeUpKey()}.x.y`]) {
      expect((await check(credentialFor(server.url, token))).expiry).toEqual({ known: false, reason: "not-stated" });
    }
  });
});

test("a clock that is off is said", async () => {
  server.script("/me", { status: 401, headers: { date: new Date(Date.now() + 600_000).toUTCString() } });
  const result = await check(credentialFor(server.url, madeUpKey()));
  expect(result.evidence.find(({ label }) => label === "clock")?.detail).toMatch(/^this machine's clock is (?:599|600|601) s behind/);
});

describe("a server that echoes the secret", () => {
  test.each([200, 400, 401, 403, 418, 429, 500])("status %s: no form of it is in anything that comes out", async (status) => {
    const key = `${madeUpKey()}"&<+/ü`;
    const forms = formsOf(key).filter((form) => form.length >= 12 && /^[\x20-\x7e]+$/.test(form));
    const headers = Object.fromEntries(
      ["x-request-id", "www-authenticate", "location", "server", "x-oauth-scopes", "x-error-message"].map((name, at) => [
        name,
        name === "www-authenticate" ? `Bearer error="insufficient_scope", scope="${key.slice(0, 20)}"` : (forms[at * 3] ?? ""),
      ]),
    );
    server.script("/me", {
      status,
      headers,
      json: { message: `You sent ${forms.join(" and ")}`, code: forms[0], login: forms[2], needed: forms[3], errors: forms },
    });
    const probe = {
      ...ME,
      identity: { in: "body", path: "login" },
      scopes: { in: "header", name: "x-oauth-scopes" },
    } as const;
    const result = await check(credentialFor(server.url, key, { probe, scheme: { kind: "basic", username: "u" } }));
    const shown = JSON.stringify({ ...result, credential: undefined });
    for (const form of forms) expect(shown).not.toContain(form);
    for (const form of forms) expect(shown).not.toContain(JSON.stringify(form).slice(1, -1));
    expect(shown).not.toContain(key.slice(0, 14));
  });
});

function jwt(claims: object): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return [part({ alg: "HS256", typ: "JWT" }), part({ sub: "robot", ...claims }), part(crypto.randomUUID())].join(".");
}
