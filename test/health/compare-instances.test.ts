// Mixed answers: every address of the host is asked in turn, and what differs between them is said.
import { expect, test } from "vitest";
import { checkCredentials } from "../../src/health/check.ts";
import type { HttpAnswer, HttpRequest } from "../../src/world.ts";
import { evidenceOf } from "../servers/checking.ts";
import { credentialFor, madeUpKey, QUICK, TRUSTED } from "../support/credential.ts";

/** A host whose addresses each answer in their own way; the balancer takes them in turn where none is asked for. */
async function checkAt(addresses: Readonly<Record<string, (turn: number) => number>>, backendHeader?: string) {
  const names = Object.keys(addresses);
  const asked: (string | undefined)[] = [];
  const turns = new Map<string, number>();
  const send = async (request: HttpRequest): Promise<HttpAnswer> => {
    const address = request.address ?? names[asked.length % names.length] ?? "";
    asked.push(request.address);
    const turn = turns.get(address) ?? 0;
    turns.set(address, turn + 1);
    const headers = { "content-type": "application/json", ...(backendHeader && { [backendHeader]: `app-${names.indexOf(address)}` }) };
    const at = new Date("2030-01-01T00:00:00Z");
    return { status: addresses[address]?.(turn) ?? 500, headers, body: "{}", bodyTruncated: false, startedAt: at, endedAt: at, address };
  };
  const clock = { now: () => new Date("2030-01-01T00:00:00Z"), monotonicMs: () => 0, sleep: async () => {} };
  const world = { http: { send, addresses: async () => names }, clock, log: { info: () => {}, debug: () => {} } };
  const [check] = await checkCredentials([credentialFor("https://api.example.com", madeUpKey())], QUICK, TRUSTED, world);
  if (check === undefined) throw new Error("no check");
  return { check, asked };
}

test("a stale instance is found by its address", async () => {
  const { check, asked } = await checkAt({ "203.0.113.7": () => 401, "203.0.113.8": () => 200 }, "x-backend");
  expect(check.verdict).toEqual({
    outcome: "intermittent",
    tally: [
      { answer: "401", count: 6 },
      { answer: "200", count: 5 },
    ],
  });
  expect(evidenceOf(check, "address")).toBe("203.0.113.7: 401 x6\n203.0.113.8: 200 x5");
  expect(evidenceOf(check, "backend")).toBe("app-0: 401 x6\napp-1: 200 x5");
  expect(evidenceOf(check, "comparison")).toContain("one of them is stale");
  expect(asked.slice(3)).toEqual(Array.from({ length: 4 }, () => ["203.0.113.7", "203.0.113.8"]).flat());
});

test("where an address itself wavers, nothing is concluded from it", async () => {
  const { check } = await checkAt({ "203.0.113.7": (turn) => (turn % 2 === 0 ? 401 : 200) });
  expect(check.verdict.outcome).toBe("intermittent");
  expect(evidenceOf(check, "comparison")).toBe("");
});

test("many addresses are bounded, and it is said how many were left out", async () => {
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`203.0.113.${at}`, () => (at === 0 ? 401 : 200)]));
  const { check, asked } = await checkAt(many);
  expect(asked.length).toBe(3 + 12);
  expect(evidenceOf(check, "addresses")).toBe("3 more were not asked");
});

test("answers that agree are not asked for again", async () => {
  expect((await checkAt({ "203.0.113.7": () => 401 })).asked.length).toBe(3);
  expect((await checkAt({ "203.0.113.7": () => 200 })).asked.length).toBe(1);
});
