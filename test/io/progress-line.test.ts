// Progress is for a person at a terminal, and for nobody else.
import { expect, test } from "vitest";
import { checkCredentials } from "../../src/health/check.ts";
import { createLog } from "../../src/io/log.ts";
import { createProgressLine } from "../../src/io/progress-line.ts";
import { createRedactor } from "../../src/model/redaction.ts";
import { Secret } from "../../src/model/secret.ts";
import { credentialFor, madeUpKey, QUICK, TRUSTED } from "../support/credential.ts";

function terminal(extra: { readonly isTTY?: boolean; readonly columns?: number } = { isTTY: true }) {
  const written: string[] = [];
  return { written, ...extra, write: (text: string) => written.push(text) };
}

test("a line takes the place of the one before, is cut to the width, and is taken away", () => {
  const stream = terminal({ isTTY: true, columns: 10 });
  const line = createProgressLine(stream, {});
  line.show("0123456789abc");
  line.show("too soon to be read");
  line.show("");
  line.clear();
  expect(stream.written).toEqual(["\r\u001b[K012345678", "\r\u001b[K"]);
});

test.each([
  ["a pipe", {}, {}],
  ["CI", { isTTY: true }, { CI: "true" }],
  ["a terminal that cannot move its cursor", { isTTY: true }, { TERM: "dumb" }],
])("%s sees nothing", (_name, stream, environment) => {
  const silent = terminal(stream);
  const line = createProgressLine(silent, environment);
  line.show("1 of 2");
  line.clear();
  expect(silent.written).toEqual([]);
});

test("what is shown is escaped and redacted like every line, and a sink without it is fine", () => {
  const shown: string[] = [];
  const key = madeUpKey();
  const log = createLog({ info: () => {}, debug: () => {}, progress: (text) => shown.push(text) });
  log.guardWith(createRedactor([new Secret(key)]));
  log.progress?.(`1 of 2 \u001b[31m${key}`);
  expect(shown.join("")).not.toContain(key);
  expect(shown.join("")).not.toContain("\u001b");
  createLog({ info: () => {}, debug: () => {} }).progress?.("nobody looks");
});

test("credentials are counted off as they are done, and the line is ended", async () => {
  const shown: string[] = [];
  const log = { info: () => {}, debug: () => {}, progress: (line: string) => shown.push(line) };
  const clock = { now: () => new Date(), monotonicMs: () => 0, sleep: async () => {} };
  const send = async () => ({ failure: "tls", detail: "CERT_HAS_EXPIRED", startedAt: new Date(), endedAt: new Date() }) as const;
  const credentials = [1, 2].map(() => credentialFor("https://api.example.com", madeUpKey()));
  await checkCredentials(credentials, QUICK, TRUSTED, { http: { send }, clock, log });
  expect(shown).toEqual(["0 of 2 credentials checked", "1 of 2 credentials checked", "2 of 2 credentials checked", ""]);
});
