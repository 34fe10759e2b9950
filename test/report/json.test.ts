// The JSON contract: its fields, their order, and that nothing of a run is missing.
import { describe, expect, test } from "vitest";
import type { Verdict } from "../../src/model/verdict.ts";
import { buildJson } from "../../src/report/json.ts";
import { checkOf, coverageOf, daysFromNow, leakOf, placeOf } from "../policy/nouns.ts";
import { reportOf, sampleReport } from "./sample.ts";

const TOP = [
  "schemaVersion",
  "tool",
  "startedAt",
  "durationMs",
  "trigger",
  "repositoryUrl",
  "result",
  "exitCode",
  "summary",
  "findings",
  "credentials",
  "across",
  "audit",
  "coverage",
  "notices",
  "unanswered",
];
const SHARED = [
  "kind",
  "ruleId",
  "title",
  "problem",
  "message",
  "steps",
  "severity",
  "disposition",
  "reason",
  "helpUrl",
  "fingerprint",
  "matches",
];

describe("the document", () => {
  const document = JSON.parse(buildJson(sampleReport()));

  test("begins with its version, and its keys come in the order that is written down", () => {
    expect(Object.keys(document)).toEqual(TOP);
    expect(document.schemaVersion).toBe(1);
  });

  test("every finding begins with the same fields, whatever its kind", () => {
    expect(document.findings).toHaveLength(9);
    for (const finding of document.findings) expect(Object.keys(finding).slice(0, SHARED.length)).toEqual(SHARED);
  });

  test("a leak has all its places, first place first", () => {
    const [leaked] = document.findings;
    expect(leaked).toMatchObject({
      kind: "leak",
      ruleId: "acme-token",
      matches: [{ ruleId: "acme-token", path: "deploy/values.yaml", line: 3, endLine: 3 }, { path: "README.md" }],
      confidence: "structure",
    });
    expect(leaked.matches.map((place: { path: string }) => place.path)).toEqual(["deploy/values.yaml", "README.md"]);
    expect(leaked.matches[0].url).toBe("https://github.com/acme/shop/blob/1f2e3d4c5b6a79881f2e3d4c5b6a79881f2e3d4c/deploy/values.yaml#L3");
    expect(leaked.credential).toMatchObject({
      name: "prod-reporting-2026",
      environment: "production",
      owner: "platform-team",
      usedBy: ["nightly export", "dashboard"],
      outcome: "valid",
    });
  });

  test("what was let through is there with its reason", () => {
    const suppressed = document.findings.filter((finding: { disposition: string }) => finding.disposition === "suppressed");
    expect(suppressed).toMatchObject([
      { ruleId: "generic-secret", reason: "an allow comment says: made up for this test", allowed: "made up for this test" },
    ]);
  });

  test("every verdict has its reason, evidence, expiry and advice", () => {
    const revoked = document.credentials.find((credential: { name: string }) => credential.name === "release-bot");
    expect(revoked).toMatchObject({
      provider: "github",
      outcome: "rejected",
      reason: "revoked",
      evidence: [
        { label: "status", detail: "401 in 3 of 3 tries" },
        { label: "message", detail: "Bad credentials" },
      ],
      expiry: { known: false, reason: "not-stated", at: null, daysLeft: null },
      meaning: "release-bot (production) was revoked.",
    });
    expect(revoked.steps).toHaveLength(3);
    expect(document.credentials.map((credential: { outcome: string }) => credential.outcome)).toEqual([
      "valid",
      "rejected",
      "valid",
      "forbidden",
      "throttled",
      "intermittent",
    ]);
  });

  test("the summary's numbers are those of the lists", () => {
    expect(document.summary).toMatchObject({ findings: 9, fails: 4, warns: 4, notes: 0, baseline: 0, suppressed: 1, unanswered: 1 });
    expect([document.result, document.exitCode]).toEqual(["findings", 1]);
  });

  test("coverage is the proof: counts, and every skip with its reason", () => {
    expect(document.coverage).toMatchObject({ complete: true, commits: 4, commitsExpected: 4, files: 12, bytes: 34_567 });
    expect(document.coverage.skips).toHaveLength(1);
  });

  test("the same run gives the same bytes, and they end in a line break", () => {
    expect(buildJson(sampleReport())).toBe(buildJson(sampleReport()));
    expect(buildJson(sampleReport()).endsWith("}\n")).toBe(true);
  });
});

describe("what is not known", () => {
  test("a half that was not asked for is null, not empty", () => {
    const report = { ...reportOf({}), coverage: undefined };
    expect(JSON.parse(buildJson(report))).toMatchObject({ credentials: null, coverage: null, findings: [] });
  });

  test("no field is ever absent", () => {
    const verdicts: readonly Verdict[] = [
      { outcome: "valid" },
      { outcome: "throttled", reason: "quota" },
      { outcome: "skipped", reason: "other-shard" },
    ];
    const document = JSON.parse(buildJson(reportOf({ checks: verdicts.map((verdict) => checkOf({ verdict })) })));
    const keys = document.credentials.map((credential: object) => Object.keys(credential));
    expect(keys[1]).toEqual(keys[0]);
    expect(keys[2]).toEqual(keys[0]);
  });

  test("a leak of the working tree has no commit and no link", () => {
    const document = JSON.parse(buildJson(reportOf({ leaks: [leakOf({ places: [placeOf({ commit: undefined })] })] })));
    expect(document.findings[0].matches[0]).toMatchObject({ commit: null, url: null });
  });

  test("an incomplete scan is not called complete", () => {
    expect(JSON.parse(buildJson(reportOf({ coverage: coverageOf({ commits: 3 }) }))).coverage.complete).toBe(false);
    const skips = [{ what: "a", why: "b.", kind: "incomplete" as const }];
    expect(JSON.parse(buildJson(reportOf({ coverage: coverageOf({ skips }) })))).toMatchObject({
      result: "could-not-tell",
      exitCode: 4,
      coverage: { complete: false },
    });
  });

  test("days left are whole and negative for the past", () => {
    const checks = [
      checkOf({ expiry: { known: true, at: daysFromNow(1.5), origin: "jwt", lifetimeMs: 90 * 86_400_000 } }),
      checkOf({ expiry: { known: true, at: daysFromNow(-0.5), origin: "declared" } }),
    ];
    const { credentials } = JSON.parse(buildJson(reportOf({ checks })));
    expect(credentials.map((credential: { expiry: object }) => credential.expiry)).toMatchObject([
      { daysLeft: 1, lifetimeDays: 90, origin: "jwt" },
      { daysLeft: -1, lifetimeDays: null },
    ]);
  });
});
