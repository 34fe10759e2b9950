// Policy through its door: which leaks fail, warn, are noted or let through; incomplete scans; the join of both halves.

import { describe, expect, test } from "vitest";
import type { Check } from "../../src/model/check.ts";
import type { Judged } from "../../src/model/finding.ts";
import type { Leak } from "../../src/model/leak.ts";
import { Secret } from "../../src/model/secret.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { decide } from "../../src/policy/decide.ts";
import { catalogue } from "../../src/providers/catalogue.ts";
import { checkOf, coverageOf, credentialOf, detectorOf, leakOf, madeUpValue, NOW, OCCASION, POLICY, placeOf } from "./nouns.ts";

const LENIENT = { ...POLICY, onUndetermined: "warn" } as const;

function judgeLeaks(leaks: readonly Leak[], checks: readonly Check[] = []) {
  return decide(checks, { leaks, coverage: coverageOf() }, POLICY, OCCASION, NOW);
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

describe("leaks", () => {
  test.each(["checksum", "structure", "prefix"] as const)("confidence %s fails", (confidence) => {
    const { findings, result } = judgeLeaks([leakOf({ confidence })]);
    expect(told(only(findings))).toEqual({ rule: "acme-token", disposition: "fails", severity: "error" });
    expect(result).toBe("findings");
  });

  test("a confidence that the policy does not fail on warns, and the reason is told", () => {
    const judged = only(judgeLeaks([leakOf({ confidence: "context" })]).findings);
    expect(told(judged)).toMatchObject({ disposition: "warns", severity: "warning" });
    expect(judged.reason).toContain('"context"');
  });

  test("a run that no commit set off fails for what stands at head, and warns of what only history holds", () => {
    const leaks = [leakOf({ presence: "only-in-history" }), leakOf({ secret: new Secret(madeUpValue("b")), presence: "at-head" })];
    const nightly = { ...OCCASION, event: { kind: "standing", name: "schedule", head: undefined } } as const;
    const judge = (occasion: typeof OCCASION | typeof nightly) =>
      decide(undefined, { leaks, coverage: coverageOf() }, POLICY, occasion, NOW).findings.map(({ disposition }) => disposition);
    expect(judge(nightly)).toEqual(["fails", "warns"]);
    expect(judge(OCCASION)).toEqual(["fails", "fails"]);
  });

  test("a test-mode key warns, a value that is public by design is only noted", () => {
    const { findings, result } = judgeLeaks([
      leakOf({ detector: detectorOf({ id: "pay-public", severity: "note" }) }),
      leakOf({ detector: detectorOf({ id: "pay-test", severity: "warning" }) }),
    ]);
    expect(findings.map(told)).toEqual([
      { rule: "pay-test", disposition: "warns", severity: "warning" },
      { rule: "pay-public", disposition: "notes", severity: "note" },
    ]);
    expect(result).toBe("clean");
  });

  test.each([
    [undefined, "keys of this kind open test data only"],
    ["short-lived", "keys of this kind expire within hours"],
    ["one-purpose", "keys of this kind open one small thing only"],
    ["half", "keys of this kind open nothing without their other half"],
    ["hash", "it is no key itself, but what it was made of can be found out by trying"],
  ] as const)("why a key that is surely one only warns is told: %s", (mild, reason) => {
    const detector = detectorOf({ severity: "warning", ...(mild === undefined ? {} : { mild }) });
    expect(only(judgeLeaks([leakOf({ detector, confidence: "prefix" })]).findings)).toMatchObject({ disposition: "warns", reason });
  });

  test("an example of what no service issues is noted as one", () => {
    const judged = only(judgeLeaks([leakOf({ detector: detectorOf({ id: "generic-jwt", severity: "note" }) })]).findings);
    expect(told(judged)).toMatchObject({ disposition: "notes", severity: "note" });
    expect(judged.reason).toBe("it is an example out of documentation");
  });

  test("an allow comment lets a leak through with its reason, and the leak is still listed", () => {
    const { findings, result } = judgeLeaks([leakOf({ allowed: "made up for the docs" })]);
    expect(only(findings)).toMatchObject({
      disposition: "suppressed",
      severity: "error",
      reason: "an allow comment says: made up for the docs",
    });
    expect(result).toBe("clean");
  });

  test("a side path softens a guess and never hides a proved key", () => {
    const inTests = { places: [placeOf({ path: "test/fixtures/login.ts" })] };
    const failing = { ...POLICY, failOnConfidence: ["checksum", "structure", "prefix", "context"] } as const;
    const judge = (leak: Leak) =>
      told(only(decide(undefined, { leaks: [leak], coverage: coverageOf() }, failing, OCCASION, NOW).findings)).disposition;
    expect(judge(leakOf({ ...inTests, confidence: "context" }))).toBe("warns");
    expect(judge(leakOf({ confidence: "context" }))).toBe("fails");
    expect(judge(leakOf({ confidence: "context", places: [...inTests.places, placeOf()] }))).toBe("fails");
    for (const confidence of ["checksum", "structure", "prefix"] as const) expect(judge(leakOf({ ...inTests, confidence }))).toBe("fails");
  });

  test("the message says what, where, how sure and what to do first, with the issuer's page", () => {
    expect(only(judgeLeaks([leakOf()]).findings).finding.message).toBe(
      "Acme access token (acme_…) was committed at src/config.ts:12 in commit 1f2e3d4. Its checksum is right, so it is a real key. " +
        "Revoke it now on https://acme.example/settings/tokens, or rotate it if something still uses it.",
    );
  });

  test("what stands in the working tree is not said to be committed", () => {
    const { finding } = only(judgeLeaks([leakOf({ places: [placeOf({ commit: undefined })] })]).findings);
    expect([finding.title, finding.problem]).toEqual([
      "Acme access token found",
      "Acme access token (acme_…) stands at src/config.ts:12. Its checksum is right, so it is a real key.",
    ]);
  });

  test("what was never committed is taken out, and revoked only if it was", () => {
    const places = [placeOf({ commit: undefined })];
    expect(only(judgeLeaks([leakOf({ places })]).findings).finding.steps).toEqual([
      "Take it out of the file and read it from a secret store instead; if the file was ever committed or passed on, " +
        "revoke it now on https://acme.example/settings/tokens, or rotate it if something still uses it.",
      "Only if this is a false alarm: write `keyturn:allow` and the reason into a comment on that line.",
    ]);
    const secret = new Secret(madeUpValue("own"));
    const checks = [checkOf({ credential: credentialOf({ secret }) })];
    const { findings } = decide(checks, { leaks: [leakOf({ places, secret })], coverage: coverageOf() }, POLICY, OCCASION, NOW);
    const { steps } = only(findings).finding;
    expect(steps.slice(0, 2)).toEqual([
      "Take it out of the file and read it from a secret store instead.",
      expect.stringMatching(/^If the file was ever committed or passed on, rotate it/),
    ]);
    expect(steps.join(" ")).not.toContain("history");
  });

  test("a guess is only ever told as one, and says how it is let through", () => {
    const { finding, reason } = only(
      judgeLeaks([leakOf({ confidence: "context", detector: { ...leakOf().detector, severity: "warning" } })]).findings,
    );
    expect(reason).toBe("it is a guess");
    expect(finding.steps[0]).toMatch(/^If it is real, revoke it now on https/);
    expect(finding.message).toContain("Only the words around it say that it is one.");
    expect(only(judgeLeaks([leakOf({ preview: "…" })]).findings).finding.problem).toMatch(/^Acme access token was committed at/);
    expect(finding.message).toContain("write `keyturn:allow`");
  });

  test("what no service issued is changed in the way of its kind", () => {
    const { issuer: _, ...detector } = leakOf().detector;
    const firstStep = (id: string) => only(judgeLeaks([leakOf({ detector: { ...detector, id } })]).findings).finding.steps[0];
    expect(firstStep("unheard-of")).toBe("Revoke it now where it was issued, or rotate it if something still uses it.");
    expect(firstStep("generic-url-credential")).toMatch(/^Change the password now/);
    expect(firstStep("generic-private-key")).toMatch(/^Make a new key pair now/);
    expect(firstStep("generic-jwt")).toMatch(/^Have it revoked now/);
    const ids = catalogue.flatMap((provider) => provider.detectors.map((known) => known.id));
    for (const id of [
      "generic-url-credential",
      "generic-connection-string",
      "generic-command-line-login",
      "generic-private-key",
      "generic-jwt",
    ])
      expect(ids).toContain(id);
  });

  test.each([
    ["commit-message", "reword the message"],
    ["tag-message", "delete the tag"],
    ["branch-name", "rename the branch"],
  ] as const)("what stands in no file is not to be taken out of one (%s)", (source, words) => {
    const { steps } = only(judgeLeaks([leakOf({ places: [placeOf({ source, path: "" })] })]).findings).finding;
    expect(steps[1]).toContain(words);
    expect(steps[2]).toContain("`scan: { disable: [acme-token] }`");
  });

  test("what stands in a file and in a message is taken out of both", () => {
    const places = [placeOf(), placeOf({ source: "commit-message", path: "" }), placeOf({ line: 14 })];
    const { steps } = only(judgeLeaks([leakOf({ places })]).findings).finding;
    expect(steps.map((step) => step.split(" ").slice(0, 3).join(" "))).toEqual([
      "Revoke it now",
      "Then take it",
      "Then reword the",
      "Only if this",
    ]);
  });

  test("how the key is hidden is said from the inside out", () => {
    const problem = (encoding: readonly string[]) =>
      only(judgeLeaks([leakOf({ places: [placeOf({ encoding })] })]).findings).finding.problem;
    expect(problem(["archive", "base64", "hex"])).toContain(", as hex in base64 in an archive. ");
    expect(problem(["archive"])).toContain(", in an archive. ");
    expect(problem(["base64"])).toContain(", as base64. ");
  });

  test("in a pull request the branch can still be rewritten, whosever the key is", () => {
    const secret = new Secret(madeUpValue("both"));
    const event = { kind: "pull-request", number: 7, base: "a", head: "b", baseRef: "main", commits: 1 } as const;
    const leaks = [leakOf(), leakOf({ secret })];
    const checks = [checkOf({ credential: credentialOf({ secret }) })];
    const { findings } = decide(checks, { leaks, coverage: coverageOf() }, POLICY, { ...OCCASION, event }, NOW);
    for (const { finding } of findings) expect(finding.steps.join(" ")).toContain("every commit of the branch");
  });

  test("a leak in a commit message names the commit and offers no comment on a line that does not exist", () => {
    const { finding } = only(judgeLeaks([leakOf({ places: [placeOf({ source: "commit-message", path: "", line: 3 })] })]).findings);
    expect(finding.problem).toContain("in line 3 of the message of commit 1f2e3d4");
    expect(finding.steps.join(" ")).not.toContain("keyturn:allow");
  });
});

describe("coverage", () => {
  const judgeCoverage = (parts: Parameters<typeof coverageOf>[0], policy: typeof POLICY = LENIENT) =>
    decide(undefined, { leaks: [], coverage: coverageOf(parts) }, policy, OCCASION, NOW);

  test("a scan that read fewer commits than git counts is never clean, whatever the policy", () => {
    const { result, unanswered } = judgeCoverage({ commits: 3, commitsExpected: 4 });
    expect(result).toBe("could-not-tell");
    expect(unanswered[0]).toContain("3 of 4 commits");
    expect(unanswered[0]).toContain("fetch-depth: 0");
  });

  test("an object that could not be read makes the scan incomplete; one left out by design does not", () => {
    expect(judgeCoverage({ skips: [{ what: "a.bin", why: "git could not read it.", kind: "incomplete" }] }).result).toBe("could-not-tell");
    expect(judgeCoverage({ skips: [{ what: "lib", why: "it is a submodule.", kind: "by-design" }] })).toEqual({
      findings: [],
      unanswered: [],
      result: "clean",
    });
  });

  test("many unread parts are told by their beginning and their number", () => {
    const skips = Array.from({ length: 500 }, (_, index) => ({ what: `file ${index}`, why: "too large.", kind: "incomplete" as const }));
    const { unanswered } = judgeCoverage({ skips });
    expect(unanswered).toHaveLength(21);
    expect(unanswered.at(-1)).toBe("The scan could not read 480 more; the JSON report lists them all.");
  });
});

describe("a committed key that is also configured", () => {
  const secret = new Secret(madeUpValue("both"));
  const credential = credentialOf({ secret, usedBy: ["nightly export"] });
  const working = checkOf({ credential });

  test("is one finding that carries owner, users, rotation page and whether it still works", () => {
    const judged = only(judgeLeaks([leakOf({ secret })], [working]).findings);
    expect(judged).toMatchObject({ disposition: "fails", severity: "error", finding: { kind: "leak", credential, check: working } });
    const text = [judged.finding.message, ...judged.finding.steps].join(" ");
    for (const part of ["still works in production", "platform-team", "nightly export", "https://app.example.com/keys", "REPORTING_KEY"])
      expect(text).toContain(part);
  });

  test.each([
    ["a low confidence", leakOf({ secret, confidence: "context", places: [placeOf({ path: "test/a.ts" })] })],
    ["a detector for test keys", leakOf({ secret, detector: detectorOf({ severity: "note" }) })],
    ["an allow comment", leakOf({ secret, allowed: "just a sample" })],
  ])("always fails: not even %s talks it down", (_, leak) => {
    const judged = only(judgeLeaks([leak], [working]).findings);
    expect(judged).toMatchObject({ disposition: "fails", severity: "error" });
    expect(judged.reason).toMatch(/^a configured credential always counts, although /);
  });

  test("comes before every other finding", () => {
    const stray = leakOf({ places: [placeOf({ path: "a" })] });
    const rejected = verdictCheck({ outcome: "rejected", reason: "invalid" });
    const { findings } = judgeLeaks(
      [stray, leakOf({ secret, confidence: "context", places: [placeOf({ path: "z" })] })],
      [working, { ...rejected, credential: credentialOf({ name: "other" }) }],
    );
    expect(findings.map(({ finding }) => finding.kind === "leak" && finding.credential?.name)).toEqual([
      "prod-reporting-2026",
      undefined,
      false,
    ]);
  });

  test("found by its detector and by its exact value, it is one leak with the places of both", () => {
    const exact = leakOf({
      secret,
      confidence: "structure",
      detector: detectorOf({ id: "configured-credential" }),
      places: [placeOf(), placeOf({ path: "b.env" })],
    });
    const judged = only(judgeLeaks([exact, leakOf({ secret })], [working]).findings);
    expect(told(judged).rule).toBe("acme-token");
    expect(judged.finding.kind === "leak" && judged.finding.leak.places.map(({ path }) => path)).toEqual(["src/config.ts", "b.env"]);
  });

  test("configured under two names, it names both, the working one first", () => {
    const dead = checkOf({
      credential: credentialOf({
        name: "old",
        secret,
        environment: { name: "staging", baseUrl: "https://s.example", allowPrivate: false },
      }),
      verdict: { outcome: "rejected", reason: "revoked" },
    });
    const leaks = judgeLeaks([leakOf({ secret })], [dead, working]).findings.filter(({ finding }) => finding.kind === "leak");
    expect(only(leaks).finding.title).toBe("prod-reporting-2026 (production), old (staging) was committed and still works in production");
  });

  test("a further value of a credential, such as a client secret, is its own too", () => {
    const clientSecret = new Secret(madeUpValue("client"));
    const authentication = {
      kind: "refresh-token",
      tokenUrl: "https://t.example",
      clientId: "c",
      clientSecret,
      rotation: "fixed",
    } as const;
    const owner = checkOf({ credential: credentialOf({ name: "mail", authentication }) });
    expect(only(judgeLeaks([leakOf({ secret: clientSecret, confidence: "context" })], [owner]).findings)).toMatchObject({
      disposition: "fails",
      finding: { check: owner },
    });
  });

  test("declared as burned and proved to be refused, it warns; an allow comment counts again", () => {
    const burned = checkOf({ credential, verdict: { outcome: "rejected", reason: "revoked" }, expectation: "met" });
    expect(only(judgeLeaks([leakOf({ secret })], [burned]).findings)).toMatchObject({ disposition: "warns", severity: "warning" });
    expect(only(judgeLeaks([leakOf({ secret, allowed: "burned in May" })], [burned]).findings)).toMatchObject({
      disposition: "suppressed",
    });
    expect(only(judgeLeaks([leakOf({ secret })], [burned, working]).findings)).toMatchObject({ disposition: "fails" });
  });

  test("credentials without a value own nothing", () => {
    const empty = checkOf({ credential: credentialOf({ secret: new Secret("") }) });
    expect(only(judgeLeaks([leakOf({ secret: new Secret("") })], [empty]).findings).finding).toMatchObject({ credential: undefined });
  });

  test("rejected by its issuer, it still fails but is not said to work", () => {
    const dead = verdictCheck({ outcome: "rejected", reason: "revoked" });
    const { findings } = judgeLeaks([leakOf({ secret })], [{ ...dead, credential }]);
    expect(findings[0]?.finding.problem).toContain("Its issuer does not accept it any more.");
    expect(findings.map((judged) => judged.disposition)).toEqual(["fails", "fails"]);
  });
});
