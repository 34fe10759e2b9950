// `WWW-Authenticate`, one header with several challenges included.
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseChallenges } from "../../src/health/challenge.ts";

test("several challenges in one header keep their own parameters", () => {
  const header =
    'Digest realm="a, b", qop="auth", Bearer error="invalid_token", error_description="it \\"broke\\"", DPoP algs=ES256, Negotiate';
  expect(parseChallenges(header)).toEqual([
    { scheme: "digest", parameters: { realm: "a, b", qop: "auth" } },
    { scheme: "bearer", parameters: { error: "invalid_token", error_description: 'it "broke"' } },
    { scheme: "dpop", parameters: { algs: "ES256" } },
    { scheme: "negotiate", parameters: {} },
  ]);
});

test("a scheme with a token of its own, and loose spacing", () => {
  expect(parseChallenges('Negotiate oYG2MIGz==, Bearer   realm = "x" ,error=invalid_token').at(-1)).toEqual({
    scheme: "bearer",
    parameters: { realm: "x", error: "invalid_token" },
  });
});

test("nothing is no challenge", () => {
  expect(parseChallenges("")).toEqual([]);
});

test("names that objects bring along are ordinary names", () => {
  expect(Object.keys(parseChallenges("Bearer __proto__=x, constructor=y")[0]?.parameters ?? {})).toEqual(["__proto__", "constructor"]);
});

test("any text is read in time that grows with its length", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void parseChallenges(text)));
  for (const pump of ['a="', "a=", ",", '"\\', "Bearer ", 'x="\\"']) {
    // More than linear time would not end within any limit.
    expect(parseChallenges(pump.repeat(1_000_000))).toBeDefined();
  }
});
