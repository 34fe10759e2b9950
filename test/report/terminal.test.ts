// The terminal's text: worst first, one next step each, lines that fit, and a last line that counts everything.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildTerminal } from "../../src/report/terminal.ts";
import { columnsOf, wrapped } from "../../src/report/terminal-width.ts";
import { checkOf, credentialOf, leakOf, placeOf } from "../policy/nouns.ts";
import { reportOf, sampleReport } from "./sample.ts";

const PLAIN = { colors: "off", columns: 100 } as const;

describe("the text", () => {
  const text = buildTerminal(sampleReport(), PLAIN);

  test("begins with the run in one sentence and ends with the count of all", () => {
    expect(text.replaceAll(/\s+/g, " ")).toMatch(
      /^prod-reporting-2026 \(production\) was committed and still works in production, and 3 more findings fail\. /,
    );
    expect(text.replaceAll(/\s+/g, " ").trim()).toMatch(
      /9 findings: 4 fail, 4 warn, 1 suppressed, 1 could not be told; 6 credentials checked; .*; 1\.2 s\.$/,
    );
  });

  test("shows what fails before what warns, one next step each", () => {
    const marks = [...text.matchAll(/^(FAIL|WARN|\?) {2,}\S.*\n(?: {6}.*\n)* {6}-> /gm)].map((match) => match[1]);
    expect(marks).toEqual(["FAIL", "FAIL", "FAIL", "FAIL", "WARN", "WARN", "WARN", "WARN"]);
  });

  test("a finding says what, where and what to do", () => {
    expect(text).toContain(`FAIL  Acme access token committed
      src/config.ts:12 @1f2e3d4
      acme_..., proved by its checksum
      -> Revoke it now on https://acme.example/settings/tokens, or rotate it if something still uses
         it.
`);
  });

  test("an open question, what was let through and the notices are there", () => {
    expect(text).toContain("?     search-index (production) could not be judged");
    expect(text.replaceAll(/\s+/g, " ")).toContain("Let through: an allow comment says: made up for this test.");
    expect(text).toContain("Note: The range was deepened by 50 commits to find its base.");
  });

  test("a clean run is short", () => {
    expect(
      buildTerminal(reportOf({ checks: [checkOf()] }), PLAIN),
    ).toBe(`The credential works and no key was committed (4 commits, 1f2e3d4..5a6b7c8).

      Credential           Environment  Verdict  Expires
ok    prod-reporting-2026  production   works    not known

0 findings: 0 fail, 0 warn; 1 credential checked; 4 commits, 12 files, 34.6 kB searched; 1.2 s.
`);
  });
});

describe("colours", () => {
  test("change nothing but the colours", () => {
    const colored = buildTerminal(sampleReport(), { ...PLAIN, colors: "on" });
    expect(colored).toContain("\u001b[31mFAIL");
    expect(
      colored
        .replaceAll(/\u001b\[\d+m/g, "")
        .replaceAll("…", "...")
        .replaceAll("×", "x")
        .replaceAll(/ +/g, " "),
    ).toBe(buildTerminal(sampleReport(), PLAIN).replaceAll(/ +/g, " "));
  });
});

describe("the width", () => {
  test.each([40, 60, 80, 120])("at %d columns no line of the table is wider, however long the names", (columns) => {
    const checks = ["short", "a very long name of a credential that goes on and on", "日本語の名前がここにあります"].map((name) =>
      checkOf({
        credential: credentialOf({ name, environment: { name: `${name} environment`, baseUrl: "https://x.example", allowPrivate: false } }),
      }),
    );
    const table = buildTerminal(reportOf({ checks }), { colors: "on", columns })
      .replaceAll(/\u001b\[\d+m/g, "")
      .split("\n")
      .filter((line) => /^(?:ok| {6})/.test(line));
    expect(table).toHaveLength(4);
    for (const line of table) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
  });

  test("a path is never broken, so that it can be copied", () => {
    const path = `${"folder/".repeat(30)}file.ts`;
    expect(buildTerminal(reportOf({ leaks: [leakOf({ places: [placeOf({ path })] })] }), { colors: "off", columns: 60 })).toContain(
      `${path}:12`,
    );
  });

  test("wrapping keeps every word, and only a single word is wider than the line", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[!-~]{1,30}$/), { minLength: 1 }), fc.integer({ min: 5, max: 80 }), (words, columns) => {
        const lines = wrapped(words.join(" "), columns);
        expect(lines.join(" ")).toBe(words.join(" "));
        for (const line of lines) expect(line.length <= columns || !line.includes(" ")).toBe(true);
      }),
    );
  });

  test("a key that a later commit took out is said to stand in the history still", () => {
    const text = (presence: "at-head" | "only-in-history") =>
      buildTerminal(reportOf({ leaks: [leakOf({ presence })] }), { colors: "off", columns: 100 });
    expect(text("only-in-history")).toContain("no longer in the newest commit, but for ever in its history");
    expect(text("at-head")).not.toContain("newest commit");
  });
});
