// The step's outputs: numbers and dates that later steps decide on.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { buildOutputs, OUTPUTS } from "../../src/report/outputs.ts";
import { checkOf, coverageOf, credentialOf, daysFromNow } from "../policy/nouns.ts";
import { reportOf, sampleReport } from "./sample.ts";

describe("outputs", () => {
  test("everything in one run", () => {
    expect(buildOutputs(sampleReport())).toEqual({
      result: "findings",
      "exit-code": "1",
      failures: "4",
      warnings: "4",
      suppressed: "1",
      unanswered: "1",
      leaks: "3",
      "credentials-checked": "6",
      "credentials-failing": "3",
      "worst-outcome": "rejected",
      "next-expiry": "2026-12-01",
      "next-expiry-days": "9",
      "next-expiry-credential": "partner-api",
    });
  });

  test("without credentials and dates the texts are empty and the numbers 0", () => {
    expect(buildOutputs(reportOf({}))).toMatchObject({
      result: "clean",
      "exit-code": "0",
      "credentials-checked": "0",
      "worst-outcome": "",
      "next-expiry": "",
      "next-expiry-days": "",
    });
  });

  test("a date that has passed is not the next one", () => {
    const checks = [-3, 40, 20].map((days) =>
      checkOf({ credential: credentialOf({ name: `in ${days}` }), expiry: { known: true, at: daysFromNow(days), origin: "jwt" } }),
    );
    expect(buildOutputs(reportOf({ checks }))).toMatchObject({ "next-expiry-days": "20", "next-expiry-credential": "in 20" });
  });

  test("a key that is refused already has nothing left to expire", () => {
    const checks = [
      checkOf({ verdict: { outcome: "rejected", reason: "revoked" }, expiry: { known: true, at: daysFromNow(5), origin: "declared" } }),
    ];
    expect(buildOutputs(reportOf({ checks }))).toMatchObject({ "next-expiry": "", "next-expiry-credential": "" });
  });

  test("skipped credentials are not counted as checked", () => {
    const checks = [checkOf({ verdict: { outcome: "skipped", reason: "untrusted-event" } })];
    expect(buildOutputs(reportOf({ checks }))).toMatchObject({ "credentials-checked": "0", "worst-outcome": "skipped", result: "clean" });
  });

  test("a burned key that is refused is no bad outcome", () => {
    const checks = [checkOf({ verdict: { outcome: "rejected", reason: "revoked" }, expectation: "met" })];
    expect(buildOutputs(reportOf({ checks }))).toMatchObject({ result: "clean", "worst-outcome": "valid" });
  });

  test("an incomplete scan is exit code 4", () => {
    expect(buildOutputs(reportOf({ coverage: coverageOf({ commits: 1 }) }))).toMatchObject({
      result: "could-not-tell",
      "exit-code": "4",
      unanswered: "1",
    });
  });

  test("action.yml names every one of them", () => {
    const action = parse(readFileSync(join(import.meta.dirname, "../../action.yml"), "utf8"));
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(Object.keys(OUTPUTS)));
  });
});
