// Dates inside macaroons, built here byte by byte.
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkCredentials } from "../../src/health/check.ts";
import { readMacaroon } from "../../src/health/macaroon.ts";
import { createClock } from "../../src/io/clock.ts";
import { credentialFor, QUICK, TRUSTED } from "../support/credential.ts";

const field = (type: number, text: string) => {
  const bytes = Buffer.from(text);
  const length = bytes.length < 128 ? [bytes.length] : [(bytes.length & 0x7f) | 0x80, bytes.length >> 7];
  return Buffer.concat([Buffer.from([type, ...length]), bytes]);
};
const END = Buffer.from([0]);

function macaroon(...caveats: readonly unknown[]): Buffer {
  const head = [field(1, "registry.example"), field(2, `{"key": "${"k".repeat(150)}"}`), END];
  const body = caveats.flatMap((caveat) => [field(2, JSON.stringify(caveat)), END]);
  return Buffer.concat([Buffer.from([2]), ...head, ...body, END, field(6, "s".repeat(32))]);
}

const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 1000;

test("the earliest end of all caveats counts", () => {
  const bytes = macaroon([1, ["project"]], [0, day("2031-05-01"), day("2030-01-01")], [0, day("2031-02-01"), day("2030-03-01")]);
  expect(readMacaroon(bytes)).toEqual({ expiresAt: new Date("2031-02-01"), notBefore: new Date("2030-03-01") });
});

test("without such a caveat there is no end", () => {
  expect(readMacaroon(macaroon([1, ["project"]], { version: 1, permissions: "user" }, [0, "soon", 1]))).toEqual({
    expiresAt: undefined,
    notBefore: undefined,
  });
});

test("any bytes are read without a throw, and a cut one is no macaroon", () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void readMacaroon(Uint8Array.from([2, ...bytes]))));
  const whole = macaroon([0, day("2031-05-01"), 0]);
  for (const length of [0, 1, 5, 40, 100]) expect(readMacaroon(whole.subarray(0, length))).toBeUndefined();
});

test("a credential that nobody can be asked about still has the end that it holds", async () => {
  const value = ["pypi", macaroon([0, day("2031-05-01"), 0]).toString("base64url")].join("-");
  const world = {
    http: { send: () => Promise.reject(new Error("a request that was not scripted")) },
    clock: createClock(),
    log: { info: () => {}, debug: () => {} },
  };
  const [check] = await checkCredentials(
    [{ ...credentialFor("https://upload.example.com", value), probe: undefined }],
    QUICK,
    TRUSTED,
    world,
  );
  expect(check).toMatchObject({
    verdict: { outcome: "unknown", reason: "no-probe" },
    expiry: { known: true, at: new Date("2031-05-01"), origin: "offline-decode" },
  });
});
