// Names and words are told from random letters by how often one letter follows another.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readsAsName, wordLikenessOf } from "../../../src/scan/judge/word-likeness.ts";
import { createRandom } from "../../support/sample.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

describe("readsAsName", () => {
  test.each([
    "connectionString",
    "organization_administrator",
    "snowflake-password",
    "AWS_SECRET_ACCESS_KEY_2026",
    "OAUTH2_TOKEN_V3_1",
    "partner-api-2026",
    "reporting.client.name",
    "leastEntropy:",
  ])("%s is a name", (text) => {
    expect(readsAsName(text)).toBe(true);
  });

  test.each(["", "1234567890", "a1b2c3d4e5f6a7b8", "Tr0ub4dor&3!", "correct horse", "mTQz9vKbXwRfJhPq", "xkqzjwvbnmgpfhtr"])(
    "%s is none",
    (text) => {
      expect(readsAsName(text)).toBe(false);
    },
  );

  test("fewer than one random key of 24 letters and digits in two hundred passes for a name", () => {
    const random = createRandom(3);
    const keys = Array.from({ length: 2000 }, () => Array.from({ length: 24 }, () => LETTERS.charAt(random(LETTERS.length))).join(""));
    expect(keys.filter(readsAsName).length).toBeLessThan(10);
  });

  test("a long text is read in linear time", () => {
    // More than linear time would not end within any limit.
    for (const piece of ["a", "a-", "aA1_", "a".repeat(30)]) expect(readsAsName(`${piece.repeat(500_000)}!`)).toBe(false);
  });
});

test("likeness never leaves its scale", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { mean, rare, pairs } = wordLikenessOf(text);
      expect(mean >= 0 && mean <= 9 && rare >= 0 && rare <= 1 && pairs >= 0).toBe(true);
    }),
  );
});
