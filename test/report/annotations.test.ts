// Annotations: where they stand, which level they have, and what happens when there are too many.
import { describe, expect, test } from "vitest";
import { Secret } from "../../src/model/secret.ts";
import { buildAnnotations } from "../../src/report/annotations.ts";
import { checkOf, coverageOf, credentialOf, leakOf, madeUpValue, placeOf } from "../policy/nouns.ts";
import { reportOf, sampleReport } from "./sample.ts";

describe("annotations", () => {
  test("a failing leak is an error on its line and columns", () => {
    expect(buildAnnotations(reportOf({ leaks: [leakOf()] }))).toEqual([
      {
        level: "error",
        title: "Acme access token committed",
        message: expect.stringContaining("Revoke it now on https"),
        file: "src/config.ts",
        startLine: 12,
        endLine: 12,
        startColumn: 17,
        endColumn: 57,
      },
    ]);
  });

  test("a leak over several lines has no columns, which the platform would refuse", () => {
    const [annotation] = buildAnnotations(reportOf({ leaks: [leakOf({ places: [placeOf({ line: 2, endLine: 28 })] })] }));
    expect(annotation).toMatchObject({ startLine: 2, endLine: 28, startColumn: undefined, endColumn: undefined });
  });

  test("a leak in a commit message stands at no file", () => {
    const [annotation] = buildAnnotations(reportOf({ leaks: [leakOf({ places: [placeOf({ source: "commit-message", path: "" })] })] }));
    expect(annotation).toMatchObject({ level: "error", file: undefined, startLine: undefined });
  });

  test("levels follow the disposition; what was let through has no annotation", () => {
    const levels = buildAnnotations(sampleReport()).map(({ level }) => level);
    expect(levels).toEqual([...Array(4).fill("error"), ...Array(5).fill("warning")]);
  });

  test("an open question stands at its credential's line: an error where it fails the run, else a warning", () => {
    const open = checkOf({
      credential: credentialOf({ place: { path: "k.yml", line: 9, column: 3 } }),
      verdict: { outcome: "throttled", reason: "quota" },
    });
    const report = reportOf({ checks: [open] });
    expect(buildAnnotations(report)).toMatchObject([{ level: "error", title: "Could not tell", file: "k.yml", startLine: 9 }]);
    expect(buildAnnotations({ ...report, result: "clean" })).toMatchObject([{ level: "warning" }]);
  });

  test("an incomplete scan is an error at no file", () => {
    expect(buildAnnotations(reportOf({ coverage: coverageOf({ commits: 2 }) }))).toMatchObject([
      { level: "error", file: undefined, message: expect.stringContaining("2 of 4 commits") },
    ]);
  });

  test("skipped credentials are one notice that names them", () => {
    const skipped = ["a", "b", "c"].map((name) =>
      checkOf({ credential: credentialOf({ name }), verdict: { outcome: "skipped", reason: "untrusted-event" } }),
    );
    expect(buildAnnotations(reportOf({ checks: skipped }))).toMatchObject([
      { level: "notice", title: "Not checked: 3", message: expect.stringContaining("a, b, c") },
    ]);
  });

  test("of more than ten, nine are shown and the tenth says how many more there are and where", () => {
    const leaks = Array.from({ length: 25 }, (_, index) =>
      leakOf({ secret: new Secret(madeUpValue(String(index))), places: [placeOf({ path: `f${String(index).padStart(2, "0")}` })] }),
    );
    const annotations = buildAnnotations(reportOf({ leaks }));
    expect(annotations).toHaveLength(10);
    expect(annotations.slice(0, 9).map(({ file }) => file)).toEqual(["f00", "f01", "f02", "f03", "f04", "f05", "f06", "f07", "f08"]);
    expect(annotations[9]).toMatchObject({ level: "error", file: undefined, message: expect.stringMatching(/^16 more .*job summary/) });
  });

  test("exactly ten are all shown", () => {
    const leaks = Array.from({ length: 10 }, (_, index) =>
      leakOf({ secret: new Secret(madeUpValue(String(index))), places: [placeOf({ path: `f${index}` })] }),
    );
    expect(buildAnnotations(reportOf({ leaks })).every(({ file }) => file !== undefined)).toBe(true);
  });

  test("no message is longer than the runner keeps", () => {
    const check = checkOf({ verdict: { outcome: "rejected", reason: "invalid" }, advice: { meaning: "long ".repeat(3000), steps: [] } });
    for (const { message } of buildAnnotations(reportOf({ checks: [check] }))) expect(message.length).toBeLessThanOrEqual(4096);
  });
});
