// Every pattern of the catalogue: the engine's own regular expressions find what RE2 finds, and no text takes them long.

import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/providers/catalogue.ts";
import { linearFinder } from "../../src/scan/shapes/linear-finder.ts";
import { nativeFinder } from "../../src/scan/shapes/native-finder.ts";
import { toNativePattern } from "../../src/scan/shapes/native-pattern.ts";
import { staysWithin } from "../support/backtracks.ts";
import { hostileTexts, NEIGHBOURHOOD_LETTERS } from "../support/hostile-text.ts";
import { sampleOfPattern } from "../support/regex-sample.ts";
import { createRandom, type Random } from "../support/sample.ts";

const patterns = catalogue.flatMap((provider) =>
  provider.detectors.flatMap((detector) =>
    detector.shapes.flatMap((shape) => (shape.kind === "pattern" ? [[detector.id, shape.pattern, shape] as const] : [])),
  ),
);

/**
 * Steps back in the largest text that a pattern is given, 160 a letter. Nearly all patterns stay below 100,000, a fraction of a
 * millisecond; the worst known text takes 250,000: the beginning of an assignment over and over, where a value may hold `=`.
 */
const MOST_STEPS_BACK = 300_000;
/** Texts for each pattern in which both engines must find the same. */
const TEXTS = 3;

describe("the catalogue's patterns", () => {
  test("are marked as the catalogue's own, and the secret is named", () => {
    expect(patterns.filter(([, , shape]) => shape.origin !== "catalogue").map(([id]) => id)).toEqual([]);
    expect(patterns.filter(([, pattern]) => pattern.split("(?P<secret>").length !== 2).map(([id]) => id)).toEqual([]);
  });

  test.each(patterns)("%s: both engines find the same", (_id, pattern) => {
    const linear = linearFinder(pattern);
    const native = nativeFinder(pattern);
    const random = createRandom(pattern.length);
    expect(native(sampleOfPattern(pattern, random).text).length).toBeGreaterThan(0);
    for (let count = 0; count < TEXTS; count++) {
      const mixed = mixedText(pattern, random);
      expect(native(mixed), mixed).toEqual(linear(mixed));
    }
  });

  test.each(patterns)("%s: no text takes it long", (_id, pattern) => {
    const source = toNativePattern(pattern);
    const { text } = sampleOfPattern(pattern, createRandom(1));
    const isQuick = staysWithin(source, MOST_STEPS_BACK, text);
    expect(hostileTexts(text).filter((hostile) => !isQuick(hostile))).toEqual([]);
  });
});

test("a pattern that goes back too often is noticed", () => {
  const hostile = "a".repeat(NEIGHBOURHOOD_LETTERS);
  expect(staysWithin("(?:a{1,30}){1,30}b", MOST_STEPS_BACK, "ab")(hostile)).toBe(false);
  expect(staysWithin("a{1,30}b", MOST_STEPS_BACK, "ab")(hostile)).toBe(true);
});

const JOINTS = [
  " ",
  "\n",
  "=",
  ": ",
  '="',
  '": "',
  ", ",
  "(",
  "/",
  ".",
  "-",
  "_",
  "\\n",
  "\xa0",
  "\u000b",
  "\r\n",
  " => ",
  ".com/v1?key=",
  "é",
];

/** Keys of the pattern's kind, whole and cut, their names and values in turn, with what may or may not stand between. */
function mixedText(pattern: string, random: Random): string {
  const pieces = Array.from({ length: 6 }, () => {
    const { text, secret, name } = sampleOfPattern(pattern, random);
    const choices = [text, text, secret, name, name.toUpperCase(), text.slice(1), text.slice(0, -1), secret.slice(random(4))];
    return (choices[random(choices.length)] ?? "") + (JOINTS[random(JOINTS.length)] ?? "");
  });
  return Buffer.from(pieces.join(""), "utf8").toString("latin1");
}
