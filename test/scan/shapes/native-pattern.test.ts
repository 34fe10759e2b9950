// RE2 syntax in the engine's own words: whatever the translator takes means the same, and whatever it does not know is refused.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linearFinder } from "../../../src/scan/shapes/linear-finder.ts";
import { nativeFinder } from "../../../src/scan/shapes/native-finder.ts";
import { toNativePattern } from "../../../src/scan/shapes/native-pattern.ts";

describe("what RE2 and the engine read in different ways", () => {
  test.each([
    ["a name's group", "(?P<secret>a+)b", "xaab"],
    ["case within a group only", "(?i:to[k-n]en)=(?P<secret>[a-f]+)X", "TOKEN=abcX token=ABCX Token=fedx tOlEn=ffX"],
    ["space", "a(?P<secret>\\s)b", "a b a\xa0b a\u000bb a\fb"],
    ["space in a class", "a(?P<secret>[\\s;]+)b", "a ;b a\xa0b"],
    ["any letter", "a(?P<secret>.)b", "a\rb a\nb a\x85b"],
    ["the end of the text", "(?P<secret>ab)$", "ab\nab"],
    ["letters of words", "\\b(?P<secret>\\w+)\\b", "naïve \xb5m"],
    ["brackets in a class", "(?P<secret>[]a[]+)", "x]a[x"],
    ["braces", "\\{(?P<secret>[{}a]{2,3})\\}", "{a{}}"],
  ])("%s", (_name, pattern, text) => {
    expect(linearFinder(pattern)(text).length).toBeGreaterThan(0);
    expect(nativeFinder(pattern)(text)).toEqual(linearFinder(pattern)(text));
  });
});

test.each([
  "(?=a)",
  "(?!a)",
  "(?U)a+",
  "(?i)a",
  "\\pL",
  "\\z",
  "\\A",
  "\\Qa\\E",
  "[[:alpha:]]",
  "[\\S]",
  "a{,3}",
  "(a",
  "a)",
  "[a",
  "\\1",
  "(?i:[9-b])",
])("%s is refused", (pattern) => expect(() => toNativePattern(pattern)).toThrow(SyntaxError));

test("any pattern that is taken finds what RE2 finds, in any one-byte text", () => {
  const letters = [..."aBk0 _-=.\n\r\t\xa0\xe9\"'"];
  const atom = fc.oneof(
    fc.constantFrom(
      "a",
      "B",
      "k",
      "0",
      "\\.",
      "-",
      "=",
      " ",
      ".",
      "\\s",
      "\\w",
      "\\d",
      "\\b",
      "[aB]",
      "[^a=]",
      "[\\w.-]",
      "[a-k_]",
      "[^\\s'\"]",
    ),
    fc.constantFrom("(?i:ab)", "(?i:[a-k])", "(?i:k|b=)", "(?:a|ab)", "(?:^|-)", "(?:=|$)"),
  );
  const times = fc.constantFrom("", "", "", "?", "*", "+", "{2}", "{0,3}", "{1,2}?", "*?");
  const piece = fc.tuple(atom, times).map(([text, count]) => (/^\\b|\^|\$/.test(text) ? text : text + count));
  const pattern = fc
    .tuple(fc.array(piece, { maxLength: 4 }), fc.array(piece, { minLength: 1, maxLength: 3 }), fc.array(piece, { maxLength: 3 }))
    .map(([before, secret, after]) => `${before.join("")}(?P<secret>${secret.join("")})${after.join("")}`);
  const text = fc.array(fc.constantFrom(...letters), { maxLength: 40 }).map((each) => each.join(""));
  fc.assert(
    fc.property(pattern, text, (own, where) => {
      expect(nativeFinder(own)(where)).toEqual(linearFinder(own)(where));
    }),
    { numRuns: 2000 },
  );
});
