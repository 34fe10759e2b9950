// Receivers that verify, forget to, or do so by half.
import { createHmac } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkCredentials } from "../../src/health/check.ts";
import { createClock } from "../../src/io/clock.ts";
import { createHttp } from "../../src/io/http.ts";
import { Secret } from "../../src/model/secret.ts";
import type { WebhookReplay } from "../../src/model/webhook.ts";
import { findWebhookScheme } from "../../src/providers/webhook-schemes.ts";
import { credentialFor, madeUpKey, QUICK, TRUSTED } from "../support/credential.ts";
import { type ProviderServer, type RecordedRequest, startProviderServer } from "../support/provider-server.ts";

const world = { http: createHttp({ environment: {} }), clock: createClock(), log: { info: () => {}, debug: () => {} } };
const BODY = '{"event":"ping"}';
let server: ProviderServer;
let secret: string;

beforeEach(async () => {
  server = await startProviderServer();
  secret = madeUpKey();
});
afterEach(() => server.close());

/** A receiver as Stripe's documentation asks for, with some of its duties left out. */
function receiver(known: readonly string[], leavesOut: "nothing" | "time" | "everything" = "nothing") {
  return ({ headers, body }: RecordedRequest) => {
    const [, time = "", signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(headers["stripe-signature"] ?? "") ?? [];
    const isSigned = known.some((key) => createHmac("sha256", key).update(`${time}.${body}`).digest("hex") === signature);
    const isFresh = Math.abs(Date.now() / 1000 - Number(time)) < 300;
    const accepted = leavesOut === "everything" || (isSigned && (isFresh || leavesOut === "time"));
    return { status: accepted ? 204 : 400 };
  };
}

async function replay(extra: Partial<WebhookReplay> = {}, schemeId = "stripe") {
  const scheme = findWebhookScheme(schemeId);
  if (scheme === undefined) throw new Error("no such scheme");
  const webhook = { scheme, body: BODY, contentType: "application/json", ...extra };
  const [check] = await checkCredentials([credentialFor(`${server.url}/hook`, secret, { webhook })], QUICK, TRUSTED, world);
  if (check === undefined) throw new Error("no check");
  expect(JSON.stringify({ ...check, credential: undefined })).not.toContain(secret);
  return {
    verdict: check.verdict,
    remarks: check.remarks?.map(({ kind }) => kind),
    sent: server.requests.length,
    meaning: check.advice.meaning,
  };
}

test("a receiver that verifies everything is valid after three requests, each with an id of its own", async () => {
  server.script("/hook", receiver([secret]));
  expect(await replay()).toMatchObject({ verdict: { outcome: "valid" }, remarks: [], sent: 3 });
  expect(server.requests.every(({ method, body }) => method === "POST" && body === BODY)).toBe(true);
});

test("a receiver that verifies nothing is the worst finding", async () => {
  server.script("/hook", receiver([], "everything"));
  const result = await replay();
  expect(result).toMatchObject({ verdict: { outcome: "unknown", reason: "does-not-authenticate" } });
  expect(result.remarks).toContain("webhook-unverified");
  expect(result.meaning).toContain("it verifies nothing");
});

test("a receiver that forgets the time can be replayed", async () => {
  server.script("/hook", receiver([secret], "time"));
  expect(await replay()).toMatchObject({ verdict: { outcome: "valid" }, remarks: ["webhook-replayable"] });
});

test("a secret that the receiver does not know is rejected after three tries, and nothing more is sent", async () => {
  server.script("/hook", receiver([madeUpKey()]));
  expect(await replay()).toMatchObject({ verdict: { outcome: "rejected", reason: "invalid" }, sent: 3 });
});

test("one instance that still has another secret is no rejection", async () => {
  const [knowing, ignorant] = [receiver([secret]), receiver([madeUpKey()])];
  let turn = 0;
  server.script("/hook", (request) => (turn++ % 2 === 0 ? ignorant(request) : knowing(request)));
  expect(await replay()).toMatchObject({
    verdict: {
      outcome: "intermittent",
      tally: [
        { answer: "400", count: 2 },
        { answer: "204", count: 1 },
      ],
    },
    sent: 3,
  });
});

test("a short pause that the receiver asks for is kept", async () => {
  let turn = 0;
  const known = receiver([secret]);
  server.script("/hook", (request) => (turn++ === 0 ? { status: 429, headers: { "retry-after": "0" } } : known(request)));
  expect(await replay()).toMatchObject({ verdict: { outcome: "valid" }, sent: 4 });
});

test("the old secret has to be refused once the overlap is over", async () => {
  const old = madeUpKey();
  server.script("/hook", receiver([secret, old]));
  expect((await replay({ oldSecret: new Secret(old) })).remarks).toEqual(["webhook-old-secret"]);
  expect((await replay({ oldSecret: new Secret(old), overlapUntil: new Date(Date.now() + 60_000) })).remarks).toEqual([]);
  server.script("/hook", receiver([secret]));
  expect((await replay({ oldSecret: new Secret(old) })).remarks).toEqual([]);
});

test.each([
  [429, "throttled", 1],
  [503, "unreachable", 3],
  [302, "unreachable", 1],
  [404, "unknown", 1],
])("%s says nothing about the secret", async (status, outcome, sent) => {
  server.script("/hook", { status });
  expect(await replay()).toMatchObject({ verdict: { outcome }, sent });
});

test("a static secret knows no time: two requests", async () => {
  server.script("/hook", ({ headers }) => ({ status: headers["x-gitlab-token"] === secret ? 200 : 401 }));
  expect(await replay({}, "gitlab")).toMatchObject({ verdict: { outcome: "valid" }, sent: 2 });
});
