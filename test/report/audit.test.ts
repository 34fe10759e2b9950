// The audit: what it asks of each credential, and how it counts.
import { describe, expect, test } from "vitest";
import type { Check } from "../../src/model/check.ts";
import { type AuditId, auditOf } from "../../src/report/audit.ts";
import { buildAudit } from "../../src/report/audit-terminal.ts";
import { checkOf, credentialOf, daysFromNow, madeUpValue } from "../policy/nouns.ts";
import { ME } from "../support/credential.ts";
import { reportOf } from "./sample.ts";

const CARED_FOR = checkOf({
  credential: credentialOf({
    name: "prod-reporting-2026",
    usedBy: ["dashboard"],
    probe: ME,
    requiredScopes: ["read"],
    upkeep: {
      createdAt: daysFromNow(-30),
      lastReviewedAt: daysFromNow(-30),
      rotationProcedureUrl: "https://wiki.example.com/rotate",
      rotationTestedAt: daysFromNow(-30),
      requires: [],
    },
  }),
  expiry: { known: true, at: daysFromNow(60), origin: "declared" },
  grantedScopes: ["read"],
  identity: "export-bot",
  lastUsedAt: daysFromNow(-1),
});

const NEGLECTED = checkOf({ credential: credentialOf({ name: "key", owner: undefined }) });

function itemsOf(check: Check) {
  const [audited] = auditOf(reportOf({ checks: [check] })).credentials;
  return Object.fromEntries((audited?.items ?? []).map(({ id, state }) => [id, state])) as Record<AuditId, string>;
}

describe("an item", () => {
  test("is done where everything stands as it should", () => {
    expect(new Set(Object.values(itemsOf(CARED_FOR)))).toEqual(new Set(["done"]));
    expect(auditOf(reportOf({ checks: [CARED_FOR] })).score).toBe(100);
  });

  test("is missing where nobody wrote it down, and not known where only the service could tell", () => {
    const items = itemsOf(NEGLECTED);
    expect(Object.entries(items).filter(([, state]) => state === "done")).toEqual([
      ["label-year", "done"],
      ["own-value", "done"],
    ]);
    expect(Object.entries(items).flatMap(([id, state]) => (state === "not-known" ? [id] : []))).toEqual([
      "permissions",
      "last-use",
      "account",
    ]);
    // Of twelve that can be told, two are done.
    expect(auditOf(reportOf({ checks: [NEGLECTED] })).score).toBe(16);
  });

  test.each<[AuditId, Partial<Check>]>([
    ["last-use", { lastUsedAt: daysFromNow(-91) }],
    ["permissions", { grantedScopes: ["read", "write"], remarks: [{ kind: "excess-scopes", says: "It may write." }] }],
    ["permissions", { grantedScopes: [] }],
    ["expiry", { expiry: { known: false, reason: "not-stated" } }],
    ["reminder", { expiry: { known: false, reason: "not-stated" } }],
    ["account", { identity: "kim@acme.example" }],
    ["own-value", { remarks: [{ kind: "shared-value", says: "It has the same value as another." }] }],
  ])("%s is missing for %j", (id, parts) => {
    expect(itemsOf({ ...CARED_FOR, ...parts })[id]).toBe("missing");
  });

  test("about a procedure that was tested long ago is missing again", () => {
    const { credential } = CARED_FOR;
    const upkeep = { ...credential.upkeep, rotationTestedAt: daysFromNow(-400), requires: [] };
    expect(itemsOf({ ...CARED_FOR, credential: { ...credential, upkeep } })["rotation-tested"]).toBe("missing");
  });
});

test("burned keys and the old halves of rotations need no care", () => {
  const burned = checkOf({ credential: credentialOf({ expect: "rejected" }) });
  expect(auditOf(reportOf({ checks: [burned] }))).toEqual({ credentials: [], score: undefined });
});

test("the table shows the worst first, what is missing, and each advice once with all that it is for", () => {
  const other = checkOf({ credential: credentialOf({ name: "other", owner: undefined }) });
  const text = buildAudit(reportOf({ checks: [CARED_FOR, NEGLECTED, other] }), { colors: "off", columns: 100 });
  expect(text).toMatch(/^3 credentials: \d+ of 100\n/);
  expect(text.indexOf("key (production)")).toBeLessThan(text.indexOf("prod-reporting-2026 (production)"));
  expect(text).toMatch(/^100 +prod-reporting-2026 \(production\) +nothing$/m);
  expect(text.match(/write who has to act when it fails/g)).toHaveLength(1);
  expect(text).toContain("      key, other\n");
  for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
});

test("no value of a secret stands in it, even where the service calls the account by it", () => {
  const value = madeUpValue("prod-reporting-2026");
  const text = buildAudit(reportOf({ checks: [{ ...CARED_FOR, identity: `${value}@acme.example` }] }), { colors: "off", columns: 100 });
  expect(text).not.toContain(value);
});
