// What leaves the process on the log, the masks and a crash.
import { expect, test } from "vitest";
import { describeCrash } from "../../src/io/crash.ts";
import { createLog } from "../../src/io/log.ts";
import { maskSecrets } from "../../src/io/mask.ts";
import { createRedactor } from "../../src/model/redaction.ts";
import { Secret } from "../../src/model/secret.ts";

const value = ["tok", "en-", "a1b2c3d4e5f6g7h8"].join("");

function recordingLog() {
  const lines: string[] = [];
  const log = createLog({ info: (line) => lines.push(line), debug: (line) => lines.push(line) });
  return { lines, log };
}

test("the log redacts before it escapes, on both levels", () => {
  const { lines, log } = recordingLog();
  log.guardWith(createRedactor([new Secret(value)]));
  log.info(`key ${value}\n::error::x`);
  log.debug(`hex ${Buffer.from(value).toString("hex")}`);
  expect(lines).toEqual(["key [redacted]\\x0a:\u200b:error:\u200b:x", "hex [redacted]"]);
});

test("masks cover derived forms and are never a short or a multi-line piece", () => {
  const masks: string[] = [];
  maskSecrets([new Secret(`{\n"key": "${value}"\n}`), new Secret("abc")], (form) => masks.push(form));
  expect(masks).toContain(`"key": "${value}"`);
  expect(masks).toContain(Buffer.from(`"key": "${value}"`).toString("hex"));
  expect(masks.filter((mask) => mask.length < 6 || /[\r\n]/.test(mask))).toEqual([]);
});

test("a crash shows its kind and frames but not its message", () => {
  const error = new TypeError(`Headers.append: "Bearer ${value}\n    at ${value}" is an invalid header value.`);
  const text = describeCrash(error);
  expect(text).toContain("TypeError");
  expect(text).toContain("log.test.ts");
  expect(text).not.toContain(value);
  expect(describeCrash(value)).not.toContain(value);
});
