// The built-in score may stop early, but never for what counts.

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Candidate, LEAST_SCORE } from "../../../src/scan/contextual/candidate.ts";
import { GENERIC_PASSWORD, GENERIC_SECRET } from "../../../src/scan/contextual/contextual-detectors.ts";
import { contextualScore, contextualScoreIfEnough } from "../../../src/scan/contextual/contextual-score.ts";

const names = fc.constantFrom(
  "password",
  "db_password",
  "apiKey",
  "secret",
  "token_url",
  "public_key",
  "author",
  "--key",
  "SECRET_KEY_ID",
  "authorization",
);
const letters = fc.constantFrom(...Array.from("aeKzQx09_-./+=:$@ ést"));
const values = fc.oneof(
  fc.string({ unit: letters, minLength: 4, maxLength: 40 }),
  fc.base64String({ maxLength: 60 }),
  fc.constantFrom("changeme", "hunter22"),
);

const candidates: fc.Arbitrary<Candidate> = fc.record({
  detector: fc.constantFrom(GENERIC_PASSWORD, GENERIC_SECRET),
  value: values,
  before: fc.constantFrom("", 'password = "', "Authorization: Basic "),
  after: fc.constantFrom("", '"\n', "(x)", " + y"),
  name: names,
  join: fc.constantFrom("equals", "colon", "arrow", "element", "argument", "call", "space", "compare"),
  writing: fc.constantFrom("quoted", "bare", "wrapped"),
});

test("the score that may stop early agrees with the whole one wherever that is enough", () => {
  let count = 0;
  fc.assert(
    fc.property(candidates, (candidate) => {
      const whole = contextualScore(candidate);
      const early = contextualScoreIfEnough(candidate);
      if (whole >= LEAST_SCORE) count++;
      if (whole >= LEAST_SCORE) expect(early).toBe(whole);
      else expect(early).toBeLessThan(LEAST_SCORE);
    }),
    { numRuns: 3000 },
  );
  expect(count).toBeGreaterThan(100);
});
