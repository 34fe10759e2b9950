// A name is parted into its words in the same way whatever letters it is written in.

import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsOfName } from "../../../src/scan/contextual/telling-names.ts";

test.each([
  ["dbAccessKey", ["db", "access", "key"]],
  ["DBPassword", ["db", "password"]],
  ["AWS_SECRET_KEY_2", ["aws", "secret", "key", "2"]],
  ["spring.datasource.password", ["spring", "datasource", "password"]],
  ["--api-key", ["api", "key"]],
  ["OAuth2Token", ["o", "auth2", "token"]],
  ["", []],
])("%s", (name, words) => {
  expect(wordsOfName(name)).toEqual(words);
});

test("capitals begin words after small letters, digits, and before small letters that follow other capitals", () => {
  const letters = fc.constantFrom(...Array.from("aAbBzZ019_-. é\u212a\u0130"));
  const byPattern = (name: string) =>
    name
      .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
      .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2")
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== "");
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 14 }), (name) => {
      expect(wordsOfName(name)).toEqual(byPattern(name));
    }),
    { numRuns: 3000 },
  );
});
