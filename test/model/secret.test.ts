// No ordinary way of printing a Secret shows it.
import { inspect } from "node:util";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { Secret } from "../../src/model/secret.ts";
import { VERSION } from "../../src/model/version.ts";

const secret = new Secret("open-sesame");

test("a secret prints as [redacted] in every ordinary way", () => {
  const printed = [
    `${secret}`,
    String(secret),
    ["", secret].join(""),
    JSON.stringify({ secret }),
    inspect(secret),
    inspect({ deep: [secret] }),
    secret.toString(),
  ];
  for (const text of printed) {
    expect(text).toContain("[redacted]");
    expect(text).not.toContain("sesame");
  }
});

test("only reveal gives the value", () => {
  expect(secret.reveal()).toBe("open-sesame");
  expect(secret.equals(new Secret("open-sesame"))).toBe(true);
  expect(secret.equals(new Secret("other"))).toBe(false);
});

test("the version in the source is the version of the package", () => {
  expect(VERSION).toBe(manifest.version);
});
