// How often is asked again, and after which pauses, on a clock that only counts.
import { describe, expect, test } from "vitest";
import { checkCredentials } from "../../src/health/check.ts";
import type { HttpAnswer, HttpFailure, World } from "../../src/world.ts";
import { credentialFor, madeUpKey, QUICK, TRUSTED } from "../support/credential.ts";

const AT = new Date("2030-01-01T00:00:00Z");

/** Fails on any request that was not scripted. */
async function ask(script: readonly (number | readonly [number, Record<string, string>] | HttpFailure["failure"])[]) {
  const pauses: number[] = [];
  let turn = 0;
  const world: Pick<World, "http" | "clock" | "log"> = {
    http: {
      async send() {
        const next = script[turn++];
        if (next === undefined) throw new Error("a request that was not scripted");
        return typeof next === "string" ? { failure: next, detail: "X", startedAt: AT, endedAt: AT } : answer(next);
      },
    },
    clock: { now: () => AT, monotonicMs: () => 0, sleep: async (ms) => void pauses.push(ms) },
    log: { info: () => {}, debug: () => {} },
  };
  const config = { ...QUICK, confirmDelayMs: 500 };
  const [check] = await checkCredentials([credentialFor("https://api.example.com", madeUpKey())], config, TRUSTED, world);
  const verdict = check?.verdict;
  return { said: verdict && ("reason" in verdict ? `${verdict.outcome}:${verdict.reason}` : verdict.outcome), pauses, sent: turn };
}

function answer(next: number | readonly [number, Record<string, string>]): HttpAnswer {
  const [status, headers] = typeof next === "number" ? [next, {}] : next;
  return { status, headers, body: "{}", bodyTruncated: false, startedAt: AT, endedAt: AT };
}

describe("tries and pauses", () => {
  test.each([
    ["a yes needs no second try", [200], "valid", []],
    ["a refusal is compared with the answer to nobody", [403, 401], "forbidden:unspecified", []],
    ["a rejection is asked for three times", [401, 401, 401], "rejected:invalid", [500, 500]],
    ["a yes among rejections is intermittent", [401, 200, 401, 401, 200, 401, 200], "intermittent", [500, 500, 500, 500, 500, 500]],
    ["trouble between rejections is no rejection and is made up for", [401, 503, 401, 401], "rejected:invalid", [500, 500, 500]],
    ["trouble that passes", [503, "timeout", 200], "valid", [500, 500]],
    ["trouble that stays", [503, 503, 503], "unreachable:server-error", [500, 500]],
    ["one rejection and trouble for good", [401, 503, 503, 503], "unreachable:server-error", [500, 500, 500]],
    ["a certificate does not get better", ["tls"], "unreachable:tls", []],
    ["an address that is refused stays so", ["refused-address"], "unreachable:connect", []],
    ["a proxy that refuses", ["proxy"], "unreachable:proxy", []],
    ["a short Retry-After is kept", [[429, { "retry-after": "7" }], 200], "valid", [7000]],
    [
      "but not for ever",
      [
        [429, { "retry-after": "7" }],
        [429, { "retry-after": "7" }],
        [429, { "retry-after": "7" }],
      ],
      "throttled:rate-limit",
      [7000, 7000],
    ],
    ["a long one is not waited for", [[429, { "retry-after": "31" }]], "throttled:rate-limit", []],
    ["none is given", [429], "throttled:rate-limit", []],
    ["a page that does not exist for anyone", [404, 404], "unknown:not-found", []],
  ] as const)("%s", async (_name, script, said, pauses) => {
    expect(await ask(script)).toEqual({ said, pauses, sent: script.length });
  });
});
