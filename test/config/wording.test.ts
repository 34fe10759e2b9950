// Suggestions, and which text may be shown.
import fc from "fast-check";
import { expect, test } from "vitest";
import { looksLikeKey, nearestOf, shown } from "../../src/config/wording.ts";

const KNOWN = ["expires", "environment", "provider", "probe", "owner", "name"];

test.each([
  ["expirs", "expires"],
  ["Expires", "expires"],
  ["exipres", "expires"],
  ["enviroment", "environment"],
  ["porbe", "probe"],
  ["nam", "name"],
])("%s was probably meant to be %s", (text, near) => expect(nearestOf(text, KNOWN)).toBe(near));

test.each(["token", "", "x", "completely-different", "e".repeat(1000)])("nothing is near %j", (text) =>
  expect(nearestOf(text, KNOWN)).toBeUndefined(),
);

test("a known name is nearest to itself", () => {
  fc.assert(fc.property(fc.constantFrom(...KNOWN), (name) => nearestOf(name, KNOWN) === name));
});

const keyLike = fc
  .tuple(
    fc.constantFrom(...["gh", "sk", "np"].map((start) => `${start}_`)),
    fc.string({ unit: fc.constantFrom(..."abcdefXYZ0123456789"), minLength: 30, maxLength: 60 }),
  )
  .map(([start, rest]) => `${start}a1b2c3${rest}`);

test("text that looks like a key is never shown", () => {
  fc.assert(fc.property(keyLike, (key) => looksLikeKey(key) && !shown(key, "unknown provider").includes(key.slice(0, 8))));
});

test.each([
  "DAILYBOT_API_KEY",
  "AWS_SECRET_ACCESS_KEY_2026",
  "prod-reporting-2026",
  "partner-api",
  "OAUTH2_TOKEN_V3_1",
  "tf_var_api_key_2026",
  "DAILYBOTREPORTING2026",
])("%s is a name, not a key", (text) => {
  expect(looksLikeKey(text)).toBe(false);
  expect(shown(text, "unknown")).toBe(`unknown \`${text}\``);
});

test("a UUID may be a key, and is not shown", () => {
  expect(shown(["550e8400", "e29b", "41d4", "a716", "446655440000"].join("-"), "unknown key")).toBe("unknown key (not shown here)");
});

test("text with control characters or of odd length is not shown", () => {
  for (const text of ["a\u001b[31m", "a`b", "::error::x", "x".repeat(41), ""])
    expect(shown(text, "unknown key")).toBe("unknown key (not shown here)");
});
