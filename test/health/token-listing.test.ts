// A service's own list of tokens: which entry is this one, and when does it end?
import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Credential } from "../../src/model/credential.ts";
import type { Probe, TokenListing } from "../../src/model/probe.ts";
import { checkOne, evidenceOf } from "../servers/checking.ts";
import { credentialFor, ME, madeUpKey } from "../support/credential.ts";
import { type ProviderServer, startProviderServer } from "../support/provider-server.ts";

const LISTING: TokenListing = {
  path: "/tokens?limit=100",
  list: "data.items",
  shown: "letters",
  hash: { path: "digest", algorithm: "sha512" },
  names: ["name", "id"],
  expiry: [{ from: { in: "body", path: "ends" }, never: [0] }],
  lastUsed: { in: "body", path: "used" },
};
const PROBE: Probe = { ...ME, listing: LISTING };
const OTHER = { letters: "zzzz...zzzz", name: "other", ends: "2031-01-01", used: "2020-01-01" };
const OWN = { name: "somebody's", ends: "2030-05-06T00:00:00Z", used: "2026-02-03" };

let server: ProviderServer;
const key = madeUpKey();

beforeEach(async () => {
  server = await startProviderServer();
  server.scriptFor("/me", key, { json: {} });
});
afterEach(() => server.close());

function checkWith(items: unknown, extra: Partial<Credential> = {}) {
  server.scriptFor("/tokens", key, { json: { data: { items } } });
  return checkOne(credentialFor(server.url, key, { probe: PROBE, ...extra }));
}

test.each([
  ["its first and last letters", { letters: `${key.slice(0, 6)}...${key.slice(-4)}` }],
  ["its last letters behind stars", { letters: `*****${key.slice(-4)}` }],
  ["its last letters alone", { letters: key.slice(-5) }],
  ["its hash", { digest: createHash("sha512").update(key).digest("hex") }],
  ["the credential's own name", { name: "reporting" }],
])("an entry is found by %s", async (_name, shows) => {
  const check = await checkWith([OTHER, { ...OWN, ...shows }]);
  expect(check.verdict).toEqual({ outcome: "valid" });
  expect(check.expiry).toMatchObject({ known: true, at: new Date("2030-05-06T00:00:00Z"), origin: "response-body" });
  expect(check.lastUsedAt).toEqual(new Date("2026-02-03T00:00:00Z"));
  expect(check.attempts).toBe(2);
  expect(server.requests[1]?.query.get("limit")).toBe("100");
});

test("an entry is found by the name it has there, and may say that it never ends", async () => {
  const check = await checkWith([{ id: 77, ends: 0 }], { listedAs: "77" });
  expect(check.expiry).toEqual({ known: false, reason: "never-expires" });
});

test.each([
  [
    "two entries that fit",
    [
      { ...OWN, letters: key.slice(-4) },
      { ...OWN, letters: key.slice(-4) },
    ],
    "2 tokens",
  ],
  ["none that fits", [OTHER], "no token"],
  ["fewer letters than tell anything", [{ ...OWN, letters: key.slice(-2) }], "no token"],
  ["something that is no list", { items: "none" }, "could not be read"],
  ["entries that are none", [null, 7, "text", []], "no token"],
])("with %s nothing is taken over, and it is said", async (_name, items, says) => {
  const check = await checkWith(items);
  expect(check.expiry).toEqual({ known: false, reason: "not-stated" });
  expect(evidenceOf(check, "token list")).toContain(says);
});

test("a list that is refused changes nothing, and a rejected key is not asked about it", async () => {
  const check = await checkOne(credentialFor(server.url, key, { probe: PROBE }));
  expect(check.verdict).toEqual({ outcome: "valid" });
  expect(evidenceOf(check, "token list")).toContain("could not be read");
  await checkOne(credentialFor(server.url, madeUpKey(), { probe: PROBE }));
  expect(server.requests.filter(({ path }) => path === "/tokens").length).toBe(1);
});

test("the probe's own answer may tell the last use", async () => {
  server.scriptFor("/me", key, { json: { seen: "2026-03-04" } });
  const check = await checkOne(credentialFor(server.url, key, { probe: { ...ME, lastUsed: { in: "body", path: "seen" } } }));
  expect(check.lastUsedAt).toEqual(new Date("2026-03-04T00:00:00Z"));
});
