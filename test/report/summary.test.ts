// The job summary: what someone reads in ten seconds, what is folded away, and that it always fits.
import { describe, expect, test } from "vitest";
import { Secret } from "../../src/model/secret.ts";
import { VERSION } from "../../src/model/version.ts";
import { buildSummary } from "../../src/report/summary.ts";
import { checkOf, coverageOf, credentialOf, daysFromNow, detectorOf, leakOf, madeUpValue, placeOf } from "../policy/nouns.ts";
import { reportOf, sampleReport } from "./sample.ts";

const MIB = 1024 * 1024;

function headline(summary: string): string {
  return summary.split("\n")[0] ?? "";
}

/** The cells of the row that holds the words. */
function rowWith(summary: string, words: string): readonly string[] {
  const row = summary.split("\n").find((line) => line.startsWith("|") && line.includes(words)) ?? "";
  return row
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

describe("the headline", () => {
  test.each([
    [
      "a configured key that was committed is named",
      sampleReport(),
      "❌ prod-reporting-2026 (production) was committed and still works in production, and 3 more findings fail.",
    ],
    [
      "failures are counted by kind",
      reportOf({ checks: [checkOf({ verdict: { outcome: "rejected", reason: "invalid" } })], leaks: [leakOf()] }),
      "❌ 1 key was committed and 1 credential is not accepted.",
    ],
    [
      "a key in the working tree is not said to be committed",
      reportOf({ leaks: [leakOf({ places: [placeOf({ commit: undefined })] })] }),
      "❌ 1 key was found.",
    ],
    [
      "warnings are told apart from failures",
      reportOf({ checks: [checkOf({ expiry: { known: true, at: daysFromNow(9), origin: "jwt" } })] }),
      "⚠️ Nothing fails, but 1 credential expires soon.",
    ],
    [
      "an open question is not called clean",
      reportOf({ coverage: coverageOf({ commits: 3 }) }),
      "❔ Nothing was found, but 1 question stayed open.",
    ],
    [
      "a clean run says what it looked at",
      reportOf({ checks: [checkOf(), checkOf({ credential: credentialOf({ name: "b" }) })] }),
      "✅ All 2 credentials work and no key was committed (4 commits, 1f2e3d4..5a6b7c8).",
    ],
    [
      "a burned key that is refused is told apart",
      reportOf({ checks: [checkOf(), checkOf({ verdict: { outcome: "rejected", reason: "revoked" }, expectation: "met" })] }),
      "✅ The credential works, 1 burned key is refused and no key was committed (4 commits, 1f2e3d4..5a6b7c8).",
    ],
    [
      "a key that is let through was committed all the same",
      reportOf({ leaks: [leakOf({ allowed: "made up" })] }),
      "✅ No key was committed but 1 that is let through or public by design (4 commits, 1f2e3d4..5a6b7c8).",
    ],
    [
      "skipped credentials are not called working",
      reportOf({ checks: [checkOf({ verdict: { outcome: "skipped", reason: "untrusted-event" } })] }),
      "✅ 1 credential was skipped and no key was committed (4 commits, 1f2e3d4..5a6b7c8).",
    ],
  ])("%s", (_, report, sentence) => {
    expect(headline(buildSummary(report))).toBe(`## ${sentence}`);
  });
});

describe("the tables", () => {
  const summary = buildSummary(sampleReport());

  test("a credential's row has verdict, days left, owner and the next step with its page", () => {
    expect(rowWith(summary, "<b>partner-api</b>")).toEqual([
      "⚠️",
      "<b>partner-api</b><br>staging",
      "works<br><em>The value of REPORTING_KEY ends in a line break; store it again without it.</em>",
      "2026-12-01 (9 days)",
      "platform-team",
      'Create a new key on <a href="https://app.example.com/keys">app.example.com/keys</a>.',
    ]);
  });

  test("the next step of a rejected key mends it; how to see the failure by hand comes last", () => {
    expect(rowWith(summary, "<b>release-bot</b>").at(-1)).toMatch(/^Create a new key/);
    expect(summary).toContain("3. Try it by hand");
  });

  test("a leak's row links the line in its commit", () => {
    const [mark, what, where, sure] = rowWith(summary, "acme.example");
    expect(mark).toBe("❌");
    expect(what).toContain("docs/findings.md#committed-keys");
    expect(where).toBe(
      '<a href="https://github.com/acme/shop/blob/1f2e3d4c5b6a79881f2e3d4c5b6a79881f2e3d4c/src/config.ts#L12"><code>src/config.ts:12 &#64;1f2e3d4</code></a>',
    );
    expect(sure).toBe("proved by its checksum");
    expect(what).toMatch(/<br><code>acme&#95;…<\/code><br>rule <code>acme-token<\/code>$/);
  });

  test("credentials that need hands stand on top, those that work below", () => {
    const marks = summary
      .split("### Credentials")[1]
      ?.split("\n")
      .filter((line) => /^\| [^|-]+ \| <b>/.test(line))
      .map((line) => line.slice(2, 4).trim().slice(0, 1));
    expect(marks).toEqual(["❌", "❌", "❌", "⚠", "⚠", "❔"]);
  });

  test("an open question and a date that is near are both told of one credential", () => {
    const advice = { meaning: "search (production) could not be judged.", steps: ["Run again later."] };
    const check = checkOf({
      verdict: { outcome: "throttled", reason: "quota" },
      advice,
      expiry: { known: true, at: daysFromNow(9), origin: "jwt" },
    });
    const told = buildSummary(reportOf({ checks: [check] }));
    expect(rowWith(told, "<b>prod-reporting-2026</b>").slice(2)).toEqual([
      "could not tell: quota used up",
      "2026-12-01 (9 days)",
      "platform-team",
      "Run again later.",
    ]);
    expect(told).toContain(
      "search (production) could not be judged.\n\nprod-reporting-2026 (production) expires in 9 days. It expires on 2026-12-01, as the token itself says.",
    );
    expect(told).toContain("1. Run again later.\n2. Create a new key");
  });

  test("what to do about a committed key comes before what its service left open", () => {
    const secret = new Secret(madeUpValue("committed while its service is down"));
    const advice = { meaning: "search (production) could not be judged.", steps: ["Run again later."] };
    const check = checkOf({ credential: credentialOf({ secret }), verdict: { outcome: "throttled", reason: "quota" }, advice });
    const told = buildSummary(reportOf({ checks: [check], leaks: [leakOf({ secret })] }));
    const cells = rowWith(told, "<b>prod-reporting-2026</b>");
    expect([cells[2], cells.at(-1)]).toEqual([
      "could not tell: quota used up, but was committed",
      expect.stringContaining("Rotate it now"),
    ]);
    expect(told).toMatch(/\n\d+\. Run again later\./);
  });

  test("a burned key that is refused is good news", () => {
    const check = checkOf({ verdict: { outcome: "rejected", reason: "revoked" }, expectation: "met" });
    expect(rowWith(buildSummary(reportOf({ checks: [check] })), "<b>prod-reporting-2026</b>")).toMatchObject([
      "✅",
      expect.anything(),
      "rejected: revoked, as it has to be",
      "not known",
      "platform-team",
      "",
    ]);
  });

  test("outside of a repository on the web there are no links to lines", () => {
    expect(buildSummary({ ...reportOf({ leaks: [leakOf()] }), repositoryUrl: undefined })).not.toContain("/blob/1f2e");
  });

  test("the worst of many keys stand in the table, the others are folded away below it", () => {
    const leaks = Array.from({ length: 500 }, (_, index) =>
      leakOf({ fingerprint: index.toString(16).padStart(4, "0"), places: [placeOf({ path: `a/${1000 + index}.ts` })] }),
    );
    const told = buildSummary(reportOf({ leaks }));
    const [open = "", more = ""] = told.split("<details><summary>475 more committed keys</summary>");
    expect([open, more].map((part) => part.match(/^\| ❌ /gm)?.length)).toEqual([25, 475]);
    expect(told.match(/into a comment on that line/g)).toHaveLength(1);
  });

  test("more than three places are counted", () => {
    const places = Array.from({ length: 1500 }, (_, index) => placeOf({ line: index + 1 }));
    expect(rowWith(buildSummary(reportOf({ leaks: [leakOf({ places })] })), "Acme access token")[2]).toMatch(/<br>and 1,497 more$/);
  });
});

describe("what is folded away", () => {
  const summary = buildSummary(sampleReport());

  test("evidence and all steps of each credential that needs hands", () => {
    const part = summary.slice(summary.indexOf("<summary>release-bot"));
    expect(part).toContain("- status: <code>401 in 3 of 3 tries</code>");
    expect(part).toContain("2. Put it into RELEASE_TOKEN");
  });

  test("the credentials' details stand under one another in one fold, so that a list of fifty stays short", () => {
    const titles = [...summary.matchAll(/^<details><summary>(.*)<\/summary>$/gm)].map(([, title]) => title);
    expect(titles.filter((title) => title?.startsWith("Evidence and steps: "))).toHaveLength(1);
    expect(summary.match(/<details>/g)?.length).toBe(summary.match(/<\/details>/g)?.length);
    const outer = summary.slice(summary.indexOf("<details><summary>Evidence and steps"));
    expect(outer.indexOf("<details><summary>release-bot</summary>")).toBeLessThan(outer.indexOf("</details>\n\n</details>"));
  });

  test("what was let through, with the reason", () => {
    expect(summary).toContain("<details><summary>Let through: 1 finding</summary>");
    expect(summary).toContain("suppressed: an allow comment says: made up for this test");
  });

  test("what was read and what was not", () => {
    expect(summary).toContain("4 commits of 4, 12 files, 34.6 kB in 85 ms");
    expect(summary).toContain("<code>assets/video.mp4</code>: it is a Git LFS pointer");
  });

  test("what could not be read is not folded away", () => {
    const skips = [{ what: "big.bin", why: "it is larger than the limit.", kind: "incomplete" as const }];
    expect(buildSummary(reportOf({ coverage: coverageOf({ skips }) }))).toContain(
      "### Not everything could be read\n\n- The scan could not read big.bin: it is larger than the limit.",
    );
  });
});

describe("the last line", () => {
  test("counts everything, what was let through included", () => {
    expect(buildSummary(sampleReport()).trimEnd().split("\n").at(-1)).toBe(
      `<em>9 findings: 4 fail, 4 warn, 1 suppressed, 1 could not be told; 6 credentials checked; 4 commits, 12 files, 34.6 kB searched; 1.2 s. Keyturn ${VERSION}, pull_request &#35;&#8203;7.</em>`,
    );
  });
});

describe("the platform's limit of 1 MiB", () => {
  test("is kept with everything in abundance, and each cut says how many are missing", () => {
    const long = "a long word or two ".repeat(20);
    const checks = Array.from({ length: 3000 }, (_, index) =>
      checkOf({
        credential: credentialOf({ name: `credential ${index} ${long}` }),
        verdict: { outcome: "rejected", reason: "invalid" },
        evidence: [{ label: long, detail: long }],
        advice: { meaning: long, steps: [long, long] },
      }),
    );
    const leaks = Array.from({ length: 6000 }, (_, index) =>
      leakOf({
        secret: new Secret(madeUpValue(String(index))),
        places: [placeOf({ path: `${long}${index}` })],
        allowed: index % 2 === 0 ? long : undefined,
        detector: detectorOf({ id: `d${index % 50}` }),
      }),
    );
    const skips = Array.from({ length: 5000 }, () => ({ what: long, why: long, kind: "incomplete" as const }));
    const summary = buildSummary(reportOf({ checks, leaks, coverage: coverageOf({ skips }), notices: Array(5000).fill(long) }));
    expect(Buffer.byteLength(summary)).toBeLessThan(MIB);
    for (const cut of [
      /[\d,]+ more keys in the JSON report/,
      /[\d,]+ more credentials in the JSON report/,
      /- [\d,]+ more in the JSON report/,
      /> [\d,]+ more in the JSON report/,
    ])
      expect(summary).toMatch(cut);
  });
});
