// No report shows a secret in any form, not even where a path, a commit text or an answer of a server holds it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { Secret } from "../../src/model/secret.ts";
import { buildAnnotations } from "../../src/report/annotations.ts";
import { buildAudit } from "../../src/report/audit-terminal.ts";
import { buildExplanation } from "../../src/report/explain.ts";
import { buildHtml } from "../../src/report/html.ts";
import { buildJson } from "../../src/report/json.ts";
import { buildOutputs } from "../../src/report/outputs.ts";
import { buildSarif } from "../../src/report/sarif.ts";
import { buildSummary } from "../../src/report/summary.ts";
import { buildTerminal } from "../../src/report/terminal.ts";
import { checkOf, coverageOf, credentialOf, leakOf, madeUpValue, placeOf } from "../policy/nouns.ts";
import { reportOf } from "./sample.ts";

const REPORTERS: readonly (readonly [string, (report: Report) => string])[] = [
  ["annotations", (report) => JSON.stringify(buildAnnotations(report))],
  ["summary", buildSummary],
  ["html", buildHtml],
  ["json", buildJson],
  ["sarif", buildSarif],
  ["terminal", (report) => buildTerminal(report, { colors: "on", columns: 100 })],
  ["audit", (report) => buildAudit(report, { colors: "on", columns: 100 })],
  ["explain", (report) => buildExplanation(report, { colors: "on", columns: 100 })],
  ["outputs", (report) => JSON.stringify(buildOutputs(report))],
];

const forms: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => Buffer.from(value).toString("base64"),
  (value) => Buffer.from(value).toString("hex"),
  (value) => encodeURIComponent(value),
  (value) => [...Buffer.from(value)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
];

/** Letters and marks of keys; long enough that it cannot stand in a report by chance. */
const value = fc.string({
  unit: fc.constantFrom(..."ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789+/=_-"),
  minLength: 24,
  maxLength: 60,
});

function planted(configured: string, leaked: string, form: (value: string) => string): Report {
  const a = form(configured);
  const b = form(leaked);
  const told = (text: string) => ({ meaning: `It answered ${text}.`, steps: [`Look at ${text}.`] });
  return reportOf({
    checks: [
      checkOf({
        credential: credentialOf({
          secret: new Secret(configured),
          owner: `team ${a}`,
          usedBy: [a],
          place: { path: `conf/${a}.yml`, line: 1, column: 1 },
        }),
        verdict: { outcome: "rejected", reason: "invalid" },
        evidence: [{ label: "body", detail: `{"key":"${a}"}` }],
        advice: told(a),
        lint: [`It is ${a}.`],
        identity: a,
      }),
      checkOf({
        credential: credentialOf({ name: "other", secret: new Secret(madeUpValue("other")) }),
        verdict: { outcome: "unreachable", reason: "dns" },
        advice: told(a),
      }),
    ],
    leaks: [
      leakOf({
        secret: new Secret(leaked),
        places: [placeOf({ path: `keys/${b}.txt` }), placeOf({ path: b, source: "path" })],
        notes: [b],
        preview: b,
        allowed: `because ${b}`,
      }),
      leakOf({ secret: new Secret(madeUpValue("third")), fingerprint: "ffff", places: [placeOf({ path: `keys/${b}/${a}` })] }),
    ],
    coverage: coverageOf({ scope: `branch ${a}`, skips: [{ what: b, why: `it is ${a}.`, kind: "incomplete" }] }),
    notices: [`The branch is called ${a}.`],
  });
}

describe("secrecy", () => {
  test.each(REPORTERS)("%s: a planted secret appears in no form", (_, build) => {
    fc.assert(
      fc.property(value, value, fc.constantFrom(...forms), (configured, leaked, form) => {
        const output = build(planted(configured, leaked, form)).toLowerCase();
        for (const secret of [configured, leaked]) for (const shown of forms) expect(output).not.toContain(shown(secret).toLowerCase());
      }),
      { numRuns: 40 },
    );
  });

  test("what is cut out leaves a mark, and everything around it stays", () => {
    const report = planted(madeUpValue("configured"), madeUpValue("leaked"), (text) => text);
    expect(buildJson(report)).toContain("keys/[redacted].txt");
    expect(buildSummary(report)).toContain("keys/&#91;redacted&#93;.txt");
  });

  test("a prefix that all keys of a kind share is shown, however long it is", () => {
    const prefix = "acme-production-service-";
    const leak = leakOf({ secret: new Secret(prefix + madeUpValue("body")), preview: `${prefix}…` });
    const shown = JSON.parse(buildJson(reportOf({ leaks: [leak] }))).findings[0];
    expect(shown.preview).toBe(`${prefix}…`);
    expect(shown.problem).toContain(`(${prefix}…) was committed`);
  });

  test("a secret that is printed by mistake prints as a mark", () => {
    const report = planted(madeUpValue("configured"), madeUpValue("leaked"), (text) => text);
    expect(JSON.stringify(report.checks?.map((check) => check.credential.secret))).toBe('["[redacted]","[redacted]"]');
  });

  test("the copy that reporters see still knows which check a finding is about", () => {
    const report = reportOf({ checks: [checkOf({ verdict: { outcome: "rejected", reason: "invalid" } })] });
    expect(buildSummary(report)).toContain("❌ | <b>prod-reporting-2026</b>");
  });
});
