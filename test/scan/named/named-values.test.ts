// Values assigned to services' names: the loops over bytes find what the patterns say, and nothing else.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Detector } from "../../../src/model/detector.ts";
import { catalogue } from "../../../src/providers/catalogue.ts";
import { assigned, named } from "../../../src/providers/shapes.ts";
import { assignedOf, createNamedValues } from "../../../src/scan/named/named-values.ts";
import { SHORTEST_VALUE } from "../../../src/scan/named/value-starts.ts";
import { compilePattern } from "../../../src/scan/shapes/patterns.ts";
import type { Prepared } from "../../../src/scan/shapes/prepared.ts";

const prepared: readonly Prepared[] = catalogue.flatMap((provider) => provider.detectors).map(prepare);
const told = prepared.filter(({ detector }) => assignedOf(detector) !== undefined);

function prepare(detector: Detector, index: number): Prepared {
  const patterns = detector.shapes.flatMap((shape) => (shape.kind === "pattern" ? [compilePattern(shape, detector.id)] : []));
  return { detector, index, nearbyTokens: [], patterns };
}

function dataOf({ detector }: Prepared) {
  const data = assignedOf(detector);
  if (data === undefined) throw new Error(`${detector.id} is not told as data`);
  return data;
}

/** Everything that stands between names and values in any of the ways to write them, and what nearly does. */
const JOINTS =
  '= : == => := :: ||: || ?= > , ( = " : " " ` \\ ] ) } . - _ @ [ { ; | &amp Bearer basic token oauth key token api secret" private access auth .com/ .io: .dev? ?key= &api_token= ?x.appid= authorization: X-Api-Key: x-foo-token"= x-auth a Z 9 foo id value é \0'
    .split(" ")
    .concat([
      " ",
      "  ",
      "\t",
      "\n",
      "\r\n",
      " = ",
      ": ",
      "Bearer ",
      "token  ",
      "api ",
      "' -H 'x-key: ",
      '"name": "x", ',
      '=>\n  "',
      '= "',
      "=",
      "=",
      ":",
    ]);

/** What leads from a name to one that is nested in it, and what nearly does. */
const NESTINGS = [
  ": {",
  '": {\n    "',
  ":\n  ",
  "]\n",
  '"]\n ',
  "' => ['",
  " = { ",
  "=\r\n\t",
  ": ",
  ":\n",
  "{",
  "] ",
  ` : (${" ".repeat(21)}`,
];

const joint = fc.constantFrom(...JOINTS);

function nameOf(each: Prepared): fc.Arbitrary<string> {
  const { words } = dataOf(each);
  return fc
    .tuple(fc.constantFrom(...words), fc.constantFrom("", "_", "-", " ", ".", ...NESTINGS), fc.nat(3))
    .map(([word, between, form]) => written(word.replaceAll(/[ _-]/g, between), form));
}

function written(name: string, form: number): string {
  if (form === 0) return name.toUpperCase();
  return form === 1 ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

function wholeValueOf(each: Prepared): fc.Arbitrary<string> {
  return fc.stringMatching(new RegExp(`^(?:${dataOf(each).body})$`));
}

function someValueOf(each: Prepared): fc.Arbitrary<string> {
  const whole = wholeValueOf(each);
  return fc.oneof(
    { weight: 8, arbitrary: whole },
    whole.map((text) => text.slice(1)),
    whole.map((text) => `${text}a`),
  );
}

function textWith(group: readonly Prepared[]): fc.Arbitrary<string> {
  const names = fc.oneof(...group.map(nameOf));
  const values = fc.oneof(...group.map(someValueOf));
  const written = fc.tuple(names, joint, joint, values, joint).map((pieces) => pieces.join(""));
  const plain = fc.oneof(
    ...group.map((each) =>
      fc.tuple(nameOf(each), fc.constantFrom("=", ': "', "_key = '"), wholeValueOf(each), fc.constantFrom("\n", '" ', ";")),
    ),
  );
  const plainly = plain.map((pieces) => pieces.join(""));
  return fc
    .array(fc.oneof(names, values, joint, joint, written, plainly), { minLength: 2, maxLength: 16 })
    .map((pieces) => pieces.join(""));
}

const cases = fc
  .array(fc.constantFrom(...told), { minLength: 1, maxLength: 3 })
  .chain((group) => fc.tuple(fc.constant([...new Set(group)]), textWith(group)));

describe("values assigned to names of services", () => {
  test("are what their patterns find", () => {
    const values = createNamedValues();
    let count = 0;
    fc.assert(
      fc.property(cases, ([group, text]) => {
        const found = values.search(Buffer.from(text, "latin1"), group);
        for (const each of group) {
          const expected = each.patterns.flatMap((pattern) => pattern.findAll(text));
          count += expected.length;
          expect(found.get(each.index) ?? []).toEqual(expected);
        }
      }),
      { numRuns: 250 },
    );
    expect(count).toBeGreaterThan(30);
  });

  test("are told as data by nearly all detectors that need words around them", () => {
    const byPattern = prepared.filter(({ detector, patterns }) => patterns.length > 0 && detector.grade === "context").length;
    expect(told.length / byPattern).toBeGreaterThan(0.95);
  });

  test("are never shorter than what is looked at", () => {
    for (const body of new Set(told.map((each) => dataOf(each).body))) {
      const values = fc.sample(fc.stringMatching(new RegExp(`^(?:${body})$`)), { numRuns: 4, seed: 1 });
      expect(Math.min(...values.map((value) => value.length)), body).toBeGreaterThanOrEqual(SHORTEST_VALUE);
    }
  });

  test("are found without running the pattern, but where a name may have two values", () => {
    const { shapes } = named("acme-key", "Acme key", ["acme"], "[0-9a-f]{20}");
    const broken = shapes.map((shape) => ({ ...shape, pattern: "(" }) as typeof shape);
    const acme = prepare({ id: "acme-key", name: "Acme key", keywords: ["acme"], shapes: broken, grade: "context" }, 0);
    const [one, two] = ["0123456789abcdef0123", "fedcba9876543210fedc"];
    const found = createNamedValues().search(Buffer.from(`acme_key = "${one}"\n`), [acme]);
    expect(found.get(0)).toEqual([{ start: 12, end: 32 }]);
    expect(() => createNamedValues().search(Buffer.from(`acme = ${one}, ${two}`), [acme])).toThrow("acme-key");
  });

  test("are left to the pattern where a word is none, or the value is any text", () => {
    expect(
      assignedOf({ id: "x", name: "x", keywords: ["x y"], shapes: [assigned(["-x y"], "[0-9]{20}")], grade: "context" }),
    ).toBeUndefined();
    expect(
      assignedOf({ id: "x", name: "x", keywords: ["acme"], shapes: [assigned(["acme"], "[^ ]{8,20}")], grade: "context" }),
    ).toBeUndefined();
  });
});
