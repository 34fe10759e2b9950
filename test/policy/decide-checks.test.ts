// Policy through its door: which verdicts, dates and scopes fail or warn, and which only leave a question open.
import { describe, expect, test } from "vitest";
import type { Check } from "../../src/model/check.ts";
import type { Judged } from "../../src/model/finding.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { decide } from "../../src/policy/decide.ts";
import { checkOf, credentialOf, DAY_MS, daysFromNow, NOW, OCCASION, POLICY } from "./nouns.ts";

const LENIENT = { ...POLICY, onUndetermined: "warn" } as const;

function judgeChecks(...checks: readonly Check[]) {
  return decide(checks, undefined, POLICY, OCCASION, NOW);
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

describe("windows of other kinds", () => {
  const left = (days: number, window: object, lifetimeDays?: number) => {
    const expiry = {
      known: true,
      at: daysFromNow(days),
      origin: "jwt",
      ...(lifetimeDays === undefined ? {} : { lifetimeMs: lifetimeDays * DAY_MS }),
    } as const;
    const credential = credentialOf({ expiryWindow: { failDays: 0, warnDays: 0, ...window } });
    return judgeChecks(checkOf({ credential, expiry })).findings.map(({ disposition }) => disposition);
  };

  test("a share of the lifetime takes the place of days where the lifetime is known", () => {
    expect(left(10, { warnDays: 1, warnShare: 0.2 }, 90)).toEqual(["warns"]);
    expect(left(10, { warnDays: 1, warnShare: 0.2 })).toEqual([]);
  });

  test("what expires before the next scheduled run warns", () => {
    expect(left(5, { nextRunDays: 7 })).toEqual(["warns"]);
    expect(left(8, { nextRunDays: 7 })).toEqual([]);
  });
});

describe("a key that has to be refused", () => {
  const burned = (expectation: "met" | "not-met" | "undecided", verdict: Verdict) => judgeChecks({ ...verdictCheck(verdict), expectation });

  test("and is, leads to nothing", () => {
    expect(burned("met", { outcome: "rejected", reason: "revoked" })).toEqual({ findings: [], unanswered: [], result: "clean" });
  });

  test("and still works, fails", () => {
    const { findings, result } = burned("not-met", { outcome: "valid" });
    expect(told(only(findings))).toEqual({ rule: "credential-still-works", disposition: "fails", severity: "error" });
    expect(result).toBe("findings");
  });

  test.each<Verdict>([{ outcome: "valid" }, { outcome: "throttled", reason: "quota" }, { outcome: "rejected", reason: "malformed" }])(
    "and of which %o proves nothing, stays an open question",
    (verdict) => {
      const { findings, unanswered, result } = burned("undecided", verdict);
      expect(findings).toEqual([]);
      expect(unanswered).toEqual(["It means this. It has to be refused, and whether it is could not be told."]);
      expect(result).toBe("could-not-tell");
    },
  );
});

describe("remarks", () => {
  test.each([
    ["excess-scopes", "credential-scopes"],
    ["write-access", "credential-scopes"],
    ["lost-scopes", "credential-scopes"],
    ["identity-unknown", "credential-policy"],
    ["expiry-disagreement", "credential-policy"],
    ["webhook-replayable", "credential-webhook"],
  ] as const)("%s warns as %s, in its own words and with a step", (kind, rule) => {
    const judged = only(judgeChecks(checkOf({ remarks: [{ kind, says: "This is off." }] })).findings);
    expect(told(judged)).toEqual({ rule, disposition: "warns", severity: "warning" });
    expect(judged.finding.message).toMatch(/^prod-reporting-2026 \(production\) .+\. This is off\. .+\.$/);
  });

  test("a remark that is too bad for a warning fails", () => {
    const { findings, result } = judgeChecks(
      checkOf({ remarks: [{ kind: "webhook-unverified", says: "It verifies nothing.", fails: true }] }),
    );
    expect(told(only(findings))).toEqual({ rule: "credential-webhook", disposition: "fails", severity: "error" });
    expect(result).toBe("findings");
  });

  test("a remark stays the same finding when its list of scopes grows", () => {
    const identity = (says: string) => only(judgeChecks(checkOf({ remarks: [{ kind: "excess-scopes", says }] })).findings).finding;
    expect(identity("`a`.")).toMatchObject({ fingerprint: (identity("`a`, `b`.") as { fingerprint: string }).fingerprint });
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

  test("a receiver that verifies nothing is a finding, and no open question beside it", () => {
    const verdict = { outcome: "unknown", reason: "does-not-authenticate" } as const;
    const remarks = [{ kind: "webhook-unverified", says: "It takes a message signed with a made-up secret.", fails: true }] as const;
    const judged = decide([checkOf({ verdict, remarks })], undefined, POLICY, OCCASION, NOW);
    expect(judged.findings.map(({ disposition }) => disposition)).toEqual(["fails"]);
    expect(judged.unanswered).toEqual([]);
    expect(decide([checkOf({ verdict })], undefined, POLICY, OCCASION, NOW).unanswered).toHaveLength(1);
  });
});
