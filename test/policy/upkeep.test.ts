// Policy through its door: the age, review, owner, end, account and label of credentials.
import { describe, expect, test } from "vitest";
import type { Check } from "../../src/model/check.ts";
import type { Upkeep } from "../../src/model/upkeep.ts";
import { decide } from "../../src/policy/decide.ts";
import { checkOf, credentialOf, daysFromNow, NOW, OCCASION, POLICY } from "./nouns.ts";

function judge(upkeep: Partial<Upkeep>, check: Partial<Check> = {}, name = "prod-reporting-2026", owner: string | undefined = "team") {
  const credential = credentialOf({ name, owner, upkeep: { requires: [], ...upkeep } });
  const { findings, result } = decide([checkOf({ ...check, credential })], undefined, POLICY, OCCASION, NOW);
  for (const { finding, disposition, severity } of findings)
    expect([finding.kind === "health" && finding.rule, disposition, severity]).toEqual(["credential-policy", "warns", "warning"]);
  expect(result).toBe("clean");
  return findings.map(({ finding }) => finding.message);
}

describe("age", () => {
  test("a credential that is young enough leads to nothing", () => {
    expect(judge({ createdAt: daysFromNow(-90), maxAgeDays: 90 })).toEqual([]);
  });

  test("an older one warns, with the days", () => {
    expect(judge({ createdAt: daysFromNow(-91.5), maxAgeDays: 90 })).toEqual([expect.stringContaining("91 days ago. Create a new key")]);
  });

  test("is counted from what the service says where nobody wrote it down", () => {
    const expiry = { known: true, at: daysFromNow(100), origin: "jwt", lifetimeMs: 365 * 86_400_000 } as const;
    expect(judge({ maxAgeDays: 90 }, { expiry })).toEqual([expect.stringContaining("265 days ago")]);
  });

  test("that nobody knows is said", () => {
    expect(judge({ maxAgeDays: 90 })).toEqual([expect.stringContaining("Nobody knows how old")]);
  });
});

describe("review", () => {
  test.each<[string, Partial<Upkeep>, number]>([
    ["in time", { lastReviewedAt: daysFromNow(-90) }, 0],
    ["overdue", { lastReviewedAt: daysFromNow(-91) }, 1],
    ["never", {}, 1],
  ])("%s", (_, upkeep, count) => {
    expect(judge({ ...upkeep, reviewWithinDays: 90 })).toHaveLength(count);
  });
});

describe("what the policy requires", () => {
  test("an owner", () => {
    const credential = credentialOf({ owner: undefined, upkeep: { requires: ["owner"] } });
    const { findings } = decide([checkOf({ credential })], undefined, POLICY, OCCASION, NOW);
    expect(findings.map(({ finding }) => finding.title)).toEqual(["prod-reporting-2026 (production) has no owner"]);
    expect(judge({ requires: ["owner"] })).toEqual([]);
  });

  test("a known end: one that never comes is none", () => {
    expect(judge({ requires: ["expiry"] })).toEqual([expect.stringContaining("Nobody knows when")]);
    expect(judge({ requires: ["expiry"] }, { expiry: { known: false, reason: "never-expires" } })).toEqual([
      expect.stringContaining("never expires"),
    ]);
    expect(judge({ requires: ["expiry"] }, { expiry: { known: true, at: daysFromNow(99), origin: "declared" } })).toEqual([]);
  });

  test.each([
    ["kim@acme.example", 1],
    ["arn:aws:iam::123456789012:user/kim", 1],
    ["deploy-bot@acme.example", 0],
    ["release[bot]", 0],
    ["export@acme.iam.gserviceaccount.com", 0],
    ["arn:aws:sts::123456789012:assumed-role/ci/run", 0],
    ["acme", 0],
    [undefined, 0],
  ])("a service account: %s", (identity, count) => {
    expect(judge({ requires: ["service-account"] }, { identity })).toHaveLength(count);
  });
});

describe("label", () => {
  test.each([
    ["prod-reporting-2026", "environment-purpose-year", true],
    ["production_reporting_2026", "environment-purpose-year", true],
    ["staging-reporting-2026", "environment-purpose-year", false],
    ["prod-2026", "environment-purpose-year", false],
    ["prod-reporting", "environment-purpose-year", false],
    ["prod-reporting", "environment-purpose", true],
    ["reporting", "environment-purpose", false],
    ["nightly-report-2026", "purpose-year", true],
    ["2026", "purpose-year", false],
  ] as const)("%s as %s: %s", (name, labelForm, fits) => {
    expect(judge({ labelForm }, {}, name)).toHaveLength(fits ? 0 : 1);
  });

  test.each([
    ["prod-reporting-2024", 1],
    ["prod-reporting-2025", 0],
    ["prod-2024-reporting-2026", 0],
    ["room-2099", 0],
  ])("a year that has passed, whatever the policy: %s", (name, count) => {
    expect(judge({}, {}, name)).toHaveLength(count);
  });
});

test("what goes by its date alone belongs to no environment, and any will do in its label", () => {
  const environment = { name: "by date", baseUrl: "", allowPrivate: false };
  const upkeep = { requires: [], labelForm: "environment-purpose" } as const;
  const titles = ["prod-certificate", "certificate"].flatMap((name) => {
    const credential = credentialOf({ name, environment, checkedBy: "date", upkeep });
    return decide([checkOf({ credential })], undefined, POLICY, OCCASION, NOW).findings.map(({ finding }) => finding.title);
  });
  expect(titles).toEqual(["The label of certificate (by date) has not the agreed form"]);
});

test("a refused key is one finding: it comes back new", () => {
  const credential = credentialOf({ name: "prod-reporting-2020", upkeep: { requires: ["expiry"], maxAgeDays: 1 } });
  const check = checkOf({ credential, verdict: { outcome: "rejected", reason: "revoked" } });
  expect(decide([check], undefined, POLICY, OCCASION, NOW).findings).toHaveLength(1);
});
