// What people are told: every verdict has a meaning, and the steps come in the order of doing.
import { expect, test } from "vitest";
import { advise } from "../../src/health/advise.ts";
import { FORBIDDEN, REJECTED, SKIPPED, THROTTLED, UNKNOWN, UNREACHABLE } from "../../src/health/sentences.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { credentialFor, madeUpKey } from "../support/credential.ts";

const VERDICTS: readonly Verdict[] = [
  { outcome: "valid" },
  {
    outcome: "intermittent",
    tally: [
      { answer: "401", count: 2 },
      { answer: "200", count: 1 },
    ],
  },
  ...Object.entries({
    rejected: REJECTED,
    forbidden: FORBIDDEN,
    throttled: THROTTLED,
    unreachable: UNREACHABLE,
    unknown: { ...UNKNOWN, "does-not-authenticate": undefined },
    skipped: SKIPPED,
  }).flatMap(([outcome, table]) => Object.keys(table).map((reason) => ({ outcome, reason }) as Verdict)),
];

test.each(VERDICTS)("%j has a sentence that names credential and environment, and steps that are sentences", (verdict) => {
  const { meaning, steps } = advise(credentialFor("https://api.example.com", madeUpKey()), verdict);
  expect(meaning).toMatch(/^reporting \(production\) .*\.$/);
  for (const step of steps) expect(step).toMatch(/^[A-Z]/);
});

test("a rejected key: try, create, store, redeploy, clear caches, revoke, tell", () => {
  const credential = credentialFor("https://api.example.com", madeUpKey(), {
    usedBy: ["nightly", "billing"],
    rotateUrl: "https://example.com/keys",
  });
  const { steps } = advise(credential, { outcome: "rejected", reason: "expired" });
  expect(steps.map((step) => step.split(" ").slice(0, 2).join(" "))).toEqual([
    "Try it",
    "Create a",
    "Update the",
    "Redeploy or",
    "Clear the",
    "Revoke the",
    "Tell its",
  ]);
  expect(steps.join("\n")).toContain("https://example.com/keys");
  expect(steps.join("\n")).toContain("nightly, billing");
});

test("missing scopes are named", () => {
  const { steps } = advise(credentialFor("https://api.example.com", madeUpKey()), {
    outcome: "forbidden",
    reason: "scope",
    missingScopes: ["a", "b"],
  });
  expect(steps[0]).toBe("It lacks: a, b.");
});
