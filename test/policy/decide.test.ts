// Policy through its door: which verdicts and leaks fail, warn, are noted or let through, and what the run's result is.
import { describe, expect, test } from "vitest";
import type { Check } from "../../src/model/check.ts";
import type { Judged } from "../../src/model/finding.ts";
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

const LENIENT = { ...POLICY, onUndetermined: "warn" } as const;

function judgeChecks(...checks: readonly Check[]) {
  return decide(checks, undefined, POLICY, OCCASION, NOW);
}

function judgeLeaks(leaks: readonly Leak[], checks: readonly Check[] = []) {
  return decide(checks, { leaks, coverage: coverageOf() }, POLICY, OCCASION, NOW);
}

function told({ finding, disposition, severity }: Judged) {
  return { rule: finding.kind === "leak" ? finding.leak.detector.id : finding.rule, disposition, severity };
}

function only(findings: readonly Judged[]): Judged {
  expect(findings).toHaveLength(1);
  return findings[0] as Judged;
}

function verdictCheck(verdict: Verdict): Check {
  return checkOf({ verdict, advice: { meaning: "It means this.", steps: ["Do that."] } });
}

describe("verdicts", () => {
  test("a key that works and expires in no window leads to nothing", () => {
    expect(judgeChecks(checkOf())).toEqual({ findings: [], unanswered: [], result: "clean" });
  });

  test.each<[string, Verdict, string]>([
    ["a rejected key", { outcome: "rejected", reason: "invalid" }, "credential-rejected"],
    ["a missing key", { outcome: "rejected", reason: "missing" }, "credential-rejected"],
    ["a key that its issuer calls expired", { outcome: "rejected", reason: "expired" }, "credential-expired"],
    ["a forbidden key", { outcome: "forbidden", reason: "scope" }, "credential-forbidden"],
  ])("%s fails", (_, verdict, rule) => {
    const { findings, result } = judgeChecks(verdictCheck(verdict));
    expect(told(only(findings))).toEqual({ rule, disposition: "fails", severity: "error" });
    expect(result).toBe("findings");
  });

  test("a key that works now and then warns and does not stop the run", () => {
    const { findings, result } = judgeChecks(verdictCheck({ outcome: "intermittent", tally: [{ answer: "401", count: 1 }] }));
    expect(told(only(findings))).toEqual({ rule: "credential-intermittent", disposition: "warns", severity: "warning" });
    expect(result).toBe("clean");
  });

  test.each<[string, Verdict]>([
    ["a rate limit", { outcome: "throttled", reason: "rate-limit" }],
    ["a used-up quota", { outcome: "throttled", reason: "quota" }],
    ["a failing server", { outcome: "unreachable", reason: "server-error" }],
    ["a timeout", { outcome: "unreachable", reason: "timeout" }],
    ["a block page", { outcome: "unreachable", reason: "edge-block" }],
    ["an answer that nobody understands", { outcome: "unknown", reason: "unrecognized-answer" }],
    ["an endpoint that takes any key", { outcome: "unknown", reason: "does-not-authenticate" }],
  ])("%s is never a bad key, but a question that stays open", (_, verdict) => {
    const check = verdictCheck(verdict);
    const strict = judgeChecks(check);
    expect(strict.findings).toEqual([]);
    expect(strict.unanswered).toEqual(["It means this. Do that."]);
    expect(strict.result).toBe("could-not-tell");
    const lenient = decide([check], undefined, LENIENT, OCCASION, NOW);
    expect(lenient).toEqual({ ...strict, result: "clean" });
  });

  test("a skipped key is neither a finding nor an open question, not even when its declared date has passed", () => {
    const skipped = checkOf({
      verdict: { outcome: "skipped", reason: "untrusted-event" },
      expiry: { known: true, at: daysFromNow(-3), origin: "declared" },
      lint: ["Empty."],
    });
    expect(judgeChecks(skipped)).toEqual({ findings: [], unanswered: [], result: "clean" });
  });

  test("findings outrank open questions in the result, and both are told", () => {
    const { result, unanswered } = judgeChecks(
      verdictCheck({ outcome: "throttled", reason: "quota" }),
      verdictCheck({ outcome: "rejected", reason: "invalid" }),
    );
    expect(result).toBe("findings");
    expect(unanswered).toHaveLength(1);
  });

  test("a mistake in the form of the value warns, one finding each, with identities of their own", () => {
    const { findings, result } = judgeChecks(checkOf({ lint: ["Quotes stand around it.", "It ends in a line break."] }));
    expect(findings.map(told)).toEqual([
      { rule: "credential-lint", disposition: "warns", severity: "warning" },
      { rule: "credential-lint", disposition: "warns", severity: "warning" },
    ]);
    expect(new Set(findings.map(({ finding }) => finding.kind === "health" && finding.fingerprint)).size).toBe(2);
    expect(result).toBe("clean");
  });
});

describe("expiry", () => {
  const window = { failDays: 3, warnDays: 14 };

  test.each([
    [-0.001, "credential-expired", "fails"],
    [0, "credential-expired", "fails"],
    [0.5, "credential-expires-soon", "fails"],
    [2.999, "credential-expires-soon", "fails"],
    [3, "credential-expires-soon", "warns"],
    [13.999, "credential-expires-soon", "warns"],
  ])("%d days before the end: %s %s", (days, rule, disposition) => {
    const { findings } = judgeChecks(
      checkOf({ credential: credentialOf({ expiryWindow: window }), expiry: { known: true, at: daysFromNow(days), origin: "jwt" } }),
    );
    expect(told(only(findings))).toMatchObject({ rule, disposition });
  });

  test("outside the window there is no finding", () => {
    expect(judgeChecks(checkOf({ expiry: { known: true, at: daysFromNow(14), origin: "jwt" } })).findings).toEqual([]);
  });

  test("a window of 0 days fails only what has expired", () => {
    const credential = credentialOf({ expiryWindow: { failDays: 0, warnDays: 0 } });
    expect(judgeChecks(checkOf({ credential, expiry: { known: true, at: daysFromNow(0.01), origin: "jwt" } })).findings).toEqual([]);
  });

  test("days left are rounded down, so that nobody is told of a day that is not there", () => {
    const { findings } = judgeChecks(checkOf({ expiry: { known: true, at: daysFromNow(9.9), origin: "jwt" } }));
    expect(only(findings).finding.title).toBe("prod-reporting-2026 (production) expires in 9 days");
  });

  test("a rejected key whose date has passed is one finding that says both", () => {
    const { findings } = judgeChecks({
      ...verdictCheck({ outcome: "rejected", reason: "invalid" }),
      expiry: { known: true, at: daysFromNow(-2), origin: "declared" },
    });
    expect(only(findings).finding.message).toContain("It expired on 2026-11-20, as your configuration says.");
  });

  test("a declared date that has passed fails even while the issuer still accepts the key, and says so", () => {
    const { findings } = judgeChecks(checkOf({ expiry: { known: true, at: daysFromNow(-2), origin: "declared" } }));
    expect(only(findings).finding.problem).toBe(
      "It expired on 2026-11-20, as your configuration says, although the issuer still accepts it.",
    );
    expect(only(findings).finding.steps.at(-1)).toContain("correct `expires`");
  });

  test("a key that nobody could try still expires", () => {
    const { findings, unanswered } = judgeChecks({
      ...verdictCheck({ outcome: "unreachable", reason: "dns" }),
      expiry: { known: true, at: daysFromNow(1), origin: "jwt" },
    });
    expect(told(only(findings)).rule).toBe("credential-expires-soon");
    expect(unanswered).toHaveLength(1);
  });
});

describe("scopes", () => {
  const needing = (requiredScopes: readonly string[], grantedScopes: readonly string[] | undefined) =>
    judgeChecks(checkOf({ credential: credentialOf({ requiredScopes }), grantedScopes })).findings;

  test("a required scope that was not granted fails and is named", () => {
    const judged = only(needing(["read:org", "repo"], ["repo"]));
    expect(told(judged)).toMatchObject({ rule: "credential-scopes", disposition: "fails" });
    expect(judged.finding.message).toContain("`read:org`");
    expect(judged.finding.message).not.toContain("`repo`");
  });

  test("a scope covers what it is the head of, and a star covers all", () => {
    expect(needing(["repo:status", "contents/read"], ["repo", "contents"])).toEqual([]);
    expect(needing(["anything"], ["*"])).toEqual([]);
    expect(needing(["repository"], ["repo"])).toHaveLength(1);
  });

  test("where the issuer does not list scopes there is nothing to compare", () => {
    expect(needing(["repo"], undefined)).toEqual([]);
  });
});

describe("leaks", () => {
  test.each(["checksum", "structure", "prefix"] as const)("confidence %s fails", (confidence) => {
    const { findings, result } = judgeLeaks([leakOf({ confidence })]);
    expect(told(only(findings))).toEqual({ rule: "acme-token", disposition: "fails", severity: "error" });
    expect(result).toBe("findings");
  });

  test("a confidence that the policy does not fail on warns, and the reason is told", () => {
    const judged = only(judgeLeaks([leakOf({ confidence: "context" })]).findings);
    expect(told(judged)).toMatchObject({ disposition: "warns", severity: "warning" });
    expect(judged.reason).toContain('"context"');
  });

  test("a test-mode key warns, a value that is public by design is only noted", () => {
    const { findings, result } = judgeLeaks([
      leakOf({ detector: detectorOf({ id: "pay-public", severity: "note" }) }),
      leakOf({ detector: detectorOf({ id: "pay-test", severity: "warning" }) }),
    ]);
    expect(findings.map(told)).toEqual([
      { rule: "pay-test", disposition: "warns", severity: "warning" },
      { rule: "pay-public", disposition: "notes", severity: "note" },
    ]);
    expect(result).toBe("clean");
  });

  test("an allow comment lets a leak through with its reason, and the leak is still listed", () => {
    const { findings, result } = judgeLeaks([leakOf({ allowed: "made up for the docs" })]);
    expect(only(findings)).toMatchObject({
      disposition: "suppressed",
      severity: "error",
      reason: "an allow comment says: made up for the docs",
    });
    expect(result).toBe("clean");
  });

  test("a side path softens a guess and never hides a proved key", () => {
    const inTests = { places: [placeOf({ path: "test/fixtures/login.ts" })] };
    const failing = { ...POLICY, failOnConfidence: ["checksum", "structure", "prefix", "context"] } as const;
    const judge = (leak: Leak) =>
      told(only(decide(undefined, { leaks: [leak], coverage: coverageOf() }, failing, OCCASION, NOW).findings)).disposition;
    expect(judge(leakOf({ ...inTests, confidence: "context" }))).toBe("warns");
    expect(judge(leakOf({ confidence: "context" }))).toBe("fails");
    expect(judge(leakOf({ confidence: "context", places: [...inTests.places, placeOf()] }))).toBe("fails");
    for (const confidence of ["checksum", "structure", "prefix"] as const) expect(judge(leakOf({ ...inTests, confidence }))).toBe("fails");
  });

  test("the message says what, where, how sure and what to do first, with the issuer's page", () => {
    expect(only(judgeLeaks([leakOf()]).findings).finding.message).toBe(
      "Acme access token (acme_…) was committed at src/config.ts:12 in commit 1f2e3d4. Its checksum is right, so it is a real key. " +
        "Revoke it now on https://acme.example/settings/tokens, or rotate it if something still uses it.",
    );
  });

  test("a leak in a commit message names the commit and offers no comment on a line that does not exist", () => {
    const { finding } = only(judgeLeaks([leakOf({ places: [placeOf({ source: "commit-message", path: "", line: 3 })] })]).findings);
    expect(finding.problem).toContain("in line 3 of the message of commit 1f2e3d4");
    expect(finding.steps.join(" ")).not.toContain("keyturn:allow");
  });
});

describe("coverage", () => {
  const judgeCoverage = (parts: Parameters<typeof coverageOf>[0], policy: typeof POLICY = LENIENT) =>
    decide(undefined, { leaks: [], coverage: coverageOf(parts) }, policy, OCCASION, NOW);

  test("a scan that read fewer commits than git counts is never clean, whatever the policy", () => {
    const { result, unanswered } = judgeCoverage({ commits: 3, commitsExpected: 4 });
    expect(result).toBe("could-not-tell");
    expect(unanswered[0]).toContain("3 of 4 commits");
    expect(unanswered[0]).toContain("fetch-depth: 0");
  });

  test("an object that could not be read makes the scan incomplete; one left out by design does not", () => {
    expect(judgeCoverage({ skips: [{ what: "a.bin", why: "git could not read it.", kind: "incomplete" }] }).result).toBe("could-not-tell");
    expect(judgeCoverage({ skips: [{ what: "lib", why: "it is a submodule.", kind: "by-design" }] })).toEqual({
      findings: [],
      unanswered: [],
      result: "clean",
    });
  });

  test("many unread parts are told by their beginning and their number", () => {
    const skips = Array.from({ length: 500 }, (_, index) => ({ what: `file ${index}`, why: "too large.", kind: "incomplete" as const }));
    const { unanswered } = judgeCoverage({ skips });
    expect(unanswered).toHaveLength(21);
    expect(unanswered.at(-1)).toBe("The scan could not read 480 more; the JSON report lists them all.");
  });
});

describe("a committed key that is also configured", () => {
  const secret = new Secret(madeUpValue("both"));
  const credential = credentialOf({ secret, usedBy: ["nightly export"] });
  const working = checkOf({ credential });

  test("is one finding that carries owner, users, rotation page and whether it still works", () => {
    const judged = only(judgeLeaks([leakOf({ secret })], [working]).findings);
    expect(judged).toMatchObject({ disposition: "fails", severity: "error", finding: { kind: "leak", credential, check: working } });
    const text = [judged.finding.message, ...judged.finding.steps].join(" ");
    for (const part of ["still works in production", "platform-team", "nightly export", "https://app.example.com/keys", "REPORTING_KEY"])
      expect(text).toContain(part);
  });

  test.each([
    ["a low confidence", leakOf({ secret, confidence: "context", places: [placeOf({ path: "test/a.ts" })] })],
    ["a detector for test keys", leakOf({ secret, detector: detectorOf({ severity: "note" }) })],
    ["an allow comment", leakOf({ secret, allowed: "just a sample" })],
  ])("always fails: not even %s talks it down", (_, leak) => {
    const judged = only(judgeLeaks([leak], [working]).findings);
    expect(judged).toMatchObject({ disposition: "fails", severity: "error" });
    expect(judged.reason).toMatch(/^a configured credential always counts, although /);
  });

  test("comes before every other finding", () => {
    const stray = leakOf({ places: [placeOf({ path: "a" })] });
    const rejected = verdictCheck({ outcome: "rejected", reason: "invalid" });
    const { findings } = judgeLeaks(
      [stray, leakOf({ secret, confidence: "context", places: [placeOf({ path: "z" })] })],
      [working, { ...rejected, credential: credentialOf({ name: "other" }) }],
    );
    expect(findings.map(({ finding }) => finding.kind === "leak" && finding.credential?.name)).toEqual([
      "prod-reporting-2026",
      undefined,
      false,
    ]);
  });

  test("found by its detector and by its exact value, it is one leak with the places of both", () => {
    const exact = leakOf({
      secret,
      confidence: "structure",
      detector: detectorOf({ id: "configured-credential" }),
      places: [placeOf(), placeOf({ path: "b.env" })],
    });
    const judged = only(judgeLeaks([exact, leakOf({ secret })], [working]).findings);
    expect(told(judged).rule).toBe("acme-token");
    expect(judged.finding.kind === "leak" && judged.finding.leak.places.map(({ path }) => path)).toEqual(["src/config.ts", "b.env"]);
  });

  test("configured under two names, it names both, the working one first", () => {
    const dead = checkOf({
      credential: credentialOf({
        name: "old",
        secret,
        environment: { name: "staging", baseUrl: "https://s.example", allowPrivate: false },
      }),
      verdict: { outcome: "rejected", reason: "revoked" },
    });
    const leaks = judgeLeaks([leakOf({ secret })], [dead, working]).findings.filter(({ finding }) => finding.kind === "leak");
    expect(only(leaks).finding.title).toBe("prod-reporting-2026 (production), old (staging) was committed and still works in production");
  });

  test("rejected by its issuer, it still fails but is not said to work", () => {
    const dead = verdictCheck({ outcome: "rejected", reason: "revoked" });
    const { findings } = judgeLeaks([leakOf({ secret })], [{ ...dead, credential }]);
    expect(findings[0]?.finding.problem).toContain("Its issuer does not accept it any more.");
    expect(findings.map((judged) => judged.disposition)).toEqual(["fails", "fails"]);
  });
});
