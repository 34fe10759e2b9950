// Properties of policy: it drops nothing, never says "clean" of what it did not see, and its order does not depend on the input's.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Check } from "../../src/model/check.ts";
import type { Leak } from "../../src/model/leak.ts";
import { Secret } from "../../src/model/secret.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { decide } from "../../src/policy/decide.ts";
import {
  checkOf,
  coverageOf,
  credentialOf,
  daysFromNow,
  detectorOf,
  leakOf,
  madeUpValue,
  NOW,
  OCCASION,
  POLICY,
  placeOf,
} from "./nouns.ts";

const verdicts = fc.constantFrom<Verdict>(
  { outcome: "valid" },
  { outcome: "rejected", reason: "revoked" },
  { outcome: "forbidden", reason: "plan" },
  { outcome: "throttled", reason: "quota" },
  { outcome: "unreachable", reason: "tls" },
  { outcome: "intermittent", tally: [] },
  { outcome: "unknown", reason: "no-probe" },
  { outcome: "skipped", reason: "other-shard" },
);

const values = fc.constantFrom("one", "two", "three", "four", "five").map((seed) => new Secret(madeUpValue(seed)));

const checks: fc.Arbitrary<Check> = fc
  .record({ verdict: verdicts, secret: values, days: fc.integer({ min: -400, max: 400 }), line: fc.nat(50) })
  .map(({ verdict, secret, days, line }) =>
    checkOf({
      verdict,
      credential: credentialOf({ name: `c${line}`, secret, place: { path: "k.yml", line, column: 1 } }),
      expiry: { known: true, at: daysFromNow(days), origin: "jwt" },
    }),
  );

const leaks: fc.Arbitrary<Leak> = fc
  .record({
    secret: values,
    confidence: fc.constantFrom("checksum", "structure", "prefix", "context"),
    severity: fc.constantFrom("note", "warning", "error"),
    allowed: fc.option(fc.string(), { nil: undefined }),
    path: fc.string(),
    line: fc.nat(),
  })
  .map(({ secret, confidence, severity, allowed, path, line }) =>
    leakOf({ secret, confidence, detector: detectorOf({ severity }), allowed, places: [placeOf({ path, line })] }),
  );

test("no secret that was found is dropped, and none is counted twice for one credential", () => {
  fc.assert(
    fc.property(fc.array(checks, { maxLength: 5 }), fc.array(leaks, { maxLength: 8 }), (known, found) => {
      const { findings } = decide(known, { leaks: found, coverage: coverageOf() }, POLICY, OCCASION, NOW);
      const told = findings.flatMap(({ finding }) => (finding.kind === "leak" ? [finding.leak] : []));
      for (const leak of found) expect(told.some((other) => other.secret.equals(leak.secret))).toBe(true);
      for (const check of known) {
        const own = told.filter((leak) => check.credential.secret?.equals(leak.secret) === true);
        expect(own.length).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("a run is clean only where nothing fails, every part was read and, under a strict policy, every question was answered", () => {
  fc.assert(
    fc.property(fc.array(checks, { maxLength: 5 }), fc.array(leaks, { maxLength: 5 }), fc.nat(2), (known, found, missing) => {
      const coverage = coverageOf({ commits: 4 - missing });
      const { findings, unanswered, result } = decide(known, { leaks: found, coverage }, POLICY, OCCASION, NOW);
      const fails = findings.some(({ disposition }) => disposition === "fails");
      expect(result).toBe(fails ? "findings" : unanswered.length > 0 ? "could-not-tell" : "clean");
      expect(unanswered.length).toBeGreaterThanOrEqual(missing > 0 ? 1 : 0);
    }),
  );
});

test("the findings come worst first, in whatever order they were found", () => {
  const ranks = ["fails", "warns", "notes", "baseline", "suppressed"];
  fc.assert(
    fc.property(fc.array(leaks, { maxLength: 8 }), (found) => {
      const { findings } = decide([], { leaks: found, coverage: coverageOf() }, POLICY, OCCASION, NOW);
      const order = findings.map(({ disposition }) => ranks.indexOf(disposition));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }),
  );
});
