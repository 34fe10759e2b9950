// The opt-in probe of other environments, and whom a key is never shown.
import { expect, test } from "vitest";
import { checkCredentials } from "../../src/health/check.ts";
import { siblingsOf } from "../../src/health/sibling.ts";
import { createClock } from "../../src/io/clock.ts";
import { createHttp } from "../../src/io/http.ts";
import { credentialFor, ME, madeUpKey, providerWith, QUICK, TRUSTED } from "../support/credential.ts";
import { startProviderServer } from "../support/provider-server.ts";

test("a rejected key that a sibling accepts is that environment's key", async () => {
  const [production, staging] = [await startProviderServer(), await startProviderServer()];
  const key = madeUpKey();
  production.script("/me", { status: 401 });
  staging.scriptFor("/me", key, { json: {} });
  const siblings = [{ name: "staging", baseUrl: staging.url, allowPrivate: true }];
  const world = { http: createHttp({ environment: {} }), clock: createClock(), log: { info: () => {}, debug: () => {} } };
  const asked = [credentialFor(production.url, key, { siblings }), credentialFor(production.url, key)];
  const [told, untold] = await checkCredentials(asked, QUICK, TRUSTED, world);
  expect(told?.verdict).toEqual({ outcome: "rejected", reason: "wrong-environment" });
  expect(told?.evidence.find(({ label }) => label === "comparison")?.detail).toContain("this is the staging key");
  expect(untold?.verdict).toEqual({ outcome: "rejected", reason: "invalid" });
  expect(staging.requests.length).toBe(1);
  await Promise.all([production.close(), staging.close()]);
});

test.each([
  ["https://api.example.com", "https://staging.example.com/v1", true],
  ["https://api.example.com", "https://eu.other.example", true],
  ["https://api.example.com", "https://example.org", false],
  ["https://api.example.com", "https://example.com.evil.org", false],
  ["https://api.example.co.uk", "https://api.other.co.uk", false],
  ["https://api.example.co.uk", "https://staging.example.co.uk", true],
  ["https://10.0.0.1", "https://10.0.0.2", false],
  ["https://10.0.0.1", "https://10.0.0.1:8443", true],
  ["https://localhost", "https://intranet", false],
  ["https://api.example.com", "https://api.example.com", false],
])("a key of %s may be tried at %s: %s", (own, sibling, expected) => {
  const provider = { ...providerWith(ME), environments: [{ name: "eu", baseUrl: "https://eu.other.example" }] };
  const siblings = [{ name: "sibling", baseUrl: sibling, allowPrivate: false }];
  expect(siblingsOf(credentialFor(own, "x", { provider, siblings })).length).toBe(expected ? 1 : 0);
});
