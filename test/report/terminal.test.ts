// The terminal's text: worst first, one next step each, lines that fit, and a last line that counts everything.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildTerminal } from "../../src/report/terminal.ts";
import { columnsOf, wrapped } from "../../src/report/terminal-width.ts";
import { checkOf, coverageOf, credentialOf, leakOf, placeOf } from "../policy/nouns.ts";
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
      acme_..., proved by its checksum; rule acme-token
      -> Revoke it now on https://acme.example/settings/tokens, or rotate it if something still uses
         it.
`);
  });

  test("says how a key is hidden and why one does not fail", () => {
    expect(text).toContain(`WARN  Pay test-mode key committed
      web/checkout.js:101 @1f2e3d4 (as base64)
      pay_test_..., very likely, by its prefix; rule pay-test-key
      does not fail the run: keys of this kind open test data only
`);
  });

  test("says the steps after the first once, for all keys", () => {
    expect(text.replaceAll(/\s+/g, " ")).toContain(
      "After that - Then take it out of the files, read it from a secret store instead, and clean the history if policy asks for it: " +
        "only revoking makes it harmless. - Only if this is a false alarm: write `keyturn:allow` and the reason into a comment on that line.",
    );
    expect(text.match(/keyturn:allow/g)).toHaveLength(1);
  });

  test("says what was left out by design", () => {
    expect(text).toContain("Not searched\n- assets/video.mp4: it is a Git LFS pointer");
    const skips = Array.from({ length: 9 }, (_, index) => ({ what: `m${index}`, why: "it is a submodule.", kind: "by-design" }) as const);
    expect(buildTerminal(reportOf({ coverage: coverageOf({ skips }) }), PLAIN)).toContain(
      "- m4: it is a submodule.\n- 4 more, all in the JSON report.",
    );
  });

  test("five hundred keys of a kind are one block", () => {
    const leaks = Array.from({ length: 500 }, (_, index) =>
      leakOf({
        fingerprint: index.toString(16).padStart(4, "0"),
        places: [placeOf({ path: `a/${1000 + index}.ts` })],
        notes: index === 3 ? ["expired"] : [],
      }),
    );
    const many = buildTerminal(reportOf({ leaks }), PLAIN);
    expect(many).toContain(`FAIL  500 x Acme access token committed
      a/1000.ts:12 @1f2e3d4; acme_...
      a/1001.ts:12 @1f2e3d4; acme_...
      a/1002.ts:12 @1f2e3d4; acme_...
      a/1003.ts:12 @1f2e3d4; acme_...; expired
`);
    expect(many).toContain("      a/1009.ts:12 @1f2e3d4; acme_...\n      and 490 more of this kind, all in the JSON and HTML reports\n");
    expect(many.split("\n").length).toBeLessThan(40);
    expect(buildTerminal(reportOf({ leaks: leaks.slice(0, 3) }), PLAIN).match(/^FAIL {2}Acme/gm)).toHaveLength(3);
  });

  test("a folder has files and no commits", () => {
    expect(buildTerminal(reportOf({ coverage: coverageOf({ commits: 0, commitsExpected: 0 }) }), PLAIN)).toContain(
      "0 warn; 12 files, 34.6 kB searched;",
    );
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
