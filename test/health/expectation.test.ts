// Burned keys have to stay refused, and only a definite refusal counts.
import { expect, test } from "vitest";
import { checkCredentials } from "../../src/health/check.ts";
import type { Credential } from "../../src/model/credential.ts";
import type { HttpAnswer, HttpFailure, World } from "../../src/world.ts";
import { credentialFor, madeUpKey, QUICK, TRUSTED } from "../support/credential.ts";

const NOW = new Date("2030-01-01T12:00:00Z");

async function expectation(
  came: number | HttpFailure["failure"],
  extra: Partial<Credential> = {},
  value: string | undefined = madeUpKey(),
) {
  const times = { startedAt: NOW, endedAt: NOW };
  const answer: HttpAnswer | HttpFailure =
    typeof came === "string"
      ? { failure: came, detail: "X", ...times }
      : { status: came, headers: {}, body: "{}", bodyTruncated: false, ...times };
  const world: Pick<World, "http" | "clock" | "log"> = {
    http: { send: async () => answer },
    clock: { now: () => NOW, monotonicMs: () => 0, sleep: async () => {} },
    log: { info: () => {}, debug: () => {} },
  };
  const [check] = await checkCredentials(
    [credentialFor("https://api.example.com", value, { expect: "rejected", ...extra })],
    QUICK,
    TRUSTED,
    world,
  );
  return check?.expectation;
}

test.each([
  [401, "met"],
  [200, "not-met"],
  [403, "not-met"],
  [429, "undecided"],
  [500, "undecided"],
  [302, "undecided"],
  [404, "undecided"],
  ["timeout", "undecided"],
  ["tls", "undecided"],
] as const)("%s: %s", async (came, expected) => {
  expect(await expectation(came)).toBe(expected);
});

test("a value that is not there proves nothing", async () => {
  expect(await expectation(401, {}, "")).toBe("undecided");
});

test("a revoked key may work until every instance knows", async () => {
  const rotatedAt = new Date("2030-01-01T11:30:00Z");
  expect(await expectation(200, { rotatedAt, propagationMs: 3_600_000 })).toBe("undecided");
  expect(await expectation(200, { rotatedAt, propagationMs: 600_000 })).toBe("not-met");
});

test("an ordinary credential has no such expectation", async () => {
  const [check] = await checkCredentials([credentialFor("https://api.example.com", "")], QUICK, TRUSTED, {
    http: { send: () => Promise.reject(new Error("a request that was not scripted")) },
    clock: { now: () => NOW, monotonicMs: () => 0, sleep: async () => {} },
    log: { info: () => {}, debug: () => {} },
  });
  expect(check?.expectation).toBeUndefined();
});
