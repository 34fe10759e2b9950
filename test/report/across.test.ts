// Credentials looked at together: which groups are told, and that a failure is told once.
import { describe, expect, test } from "vitest";
import type { Check } from "../../src/model/check.ts";
import { Secret } from "../../src/model/secret.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { togetherOf } from "../../src/report/across.ts";
import { buildHtml } from "../../src/report/html.ts";
import { buildSummary } from "../../src/report/summary.ts";
import { buildTerminal } from "../../src/report/terminal.ts";
import { checkOf, credentialOf, daysFromNow, madeUpValue } from "../policy/nouns.ts";
import { reportOf } from "./sample.ts";

const EXPIRED: Verdict = { outcome: "rejected", reason: "expired" };
const at = (host: string) => ({ name: "production", baseUrl: `https://${host}/v1`, allowPrivate: false });
const shared = new Secret(madeUpValue("one value for all"));

function check(name: string, verdict: Verdict, credential: Partial<Check["credential"]> = {}, parts: Partial<Check> = {}): Check {
  return checkOf({ ...parts, verdict, credential: credentialOf({ name, environment: at(`${name}.example`), ...credential }) });
}

function told(...checks: readonly Check[]) {
  return togetherOf(reportOf({ checks })).map(({ kind, checks: together }) => [kind, together.map(({ credential }) => credential.name)]);
}

describe("failures", () => {
  test("of one value are one cause: what stops, and whom to tell", () => {
    const groups = togetherOf(
      reportOf({
        checks: [
          check("a", EXPIRED, { secret: shared, usedBy: ["checkout", "nightly export"], owner: "shop-team" }),
          check("b", EXPIRED, { secret: shared, usedBy: ["dashboard"], owner: "data-team" }),
          check("c", { outcome: "valid" }),
        ],
      }),
    );
    expect(groups.map(({ says }) => says)).toEqual([
      "One expired key stands behind 2 credentials: a (production) and b (production). It concerns checkout, nightly export and dashboard. To be told: shop-team and data-team.",
    ]);
  });

  test("at one host are told where none works there", () => {
    const here = { environment: at("api.acme.example") };
    const refused: Verdict = { outcome: "rejected", reason: "invalid" };
    expect(told(check("a", refused, here), check("b", { outcome: "forbidden", reason: "ip-or-geo" }, here))).toEqual([
      ["host", ["a", "b"]],
    ]);
    expect(told(check("a", refused, here), check("b", refused, here), check("c", { outcome: "valid" }, here))).toEqual([]);
  });

  test("to reach one host are the host's, and not the keys'", () => {
    const here = { environment: at("api.acme.example") };
    const [group] = togetherOf(
      reportOf({ checks: ["a", "b"].map((name) => check(name, { outcome: "unreachable", reason: "dns" }, here)) }),
    );
    expect(group?.says).toContain("could not be asked");
  });

  test("of one account are told as that", () => {
    const refused: Verdict = { outcome: "rejected", reason: "account-inactive" };
    expect(told(check("a", refused, { expectedIdentity: "Acme" }), check("b", refused, {}, { identity: "acme" }))).toEqual([
      ["identity", ["a", "b"]],
    ]);
  });

  test("are told in one group only, the surest", () => {
    const here = { secret: shared, environment: at("api.acme.example"), expectedIdentity: "acme" };
    expect(told(check("a", EXPIRED, here), check("b", EXPIRED, here))).toEqual([["value", ["a", "b"]]]);
  });

  test("of what is missing, burned or alone are not grouped", () => {
    const here = { environment: at("api.acme.example") };
    const missing: Verdict = { outcome: "rejected", reason: "missing" };
    expect(told(check("a", missing, here), check("b", missing, here))).toEqual([]);
    expect(told(check("a", EXPIRED, { ...here, expect: "rejected" }), check("b", EXPIRED, here))).toEqual([]);
  });
});

describe("dates", () => {
  const ending = (days: number) => ({ expiry: { known: true, at: daysFromNow(days), origin: "declared" } as const });

  test("that fall on one day are told, past ones not", () => {
    const works: Verdict = { outcome: "valid" };
    expect(told(check("a", works, {}, ending(40)), check("b", works, {}, ending(40.1)), check("c", works, {}, ending(41)))).toEqual([
      ["expiry-date", ["a", "b"]],
    ]);
    expect(told(check("a", works, {}, ending(-1)), check("b", works, {}, ending(-1)))).toEqual([]);
  });
});

test("every report for people tells it", () => {
  const report = reportOf({ checks: [check("a", EXPIRED, { secret: shared }), check("b", EXPIRED, { secret: shared })] });
  for (const text of [buildSummary(report), buildHtml(report), buildTerminal(report, { colors: "off", columns: 200 })])
    expect(text.replaceAll("\\", "")).toContain("One expired key stands behind 2 credentials");
});

test("every alert names owner and users", () => {
  const report = reportOf({ checks: [check("a", EXPIRED, { owner: "shop-team", usedBy: ["checkout"] })] });
  for (const { finding } of report.findings) expect(finding.message).toMatch(/ Owner: shop-team\. Used by: checkout\.$/);
  expect(buildTerminal(report, { colors: "off", columns: 100 })).toContain("owner: shop-team; used by: checkout");
});
