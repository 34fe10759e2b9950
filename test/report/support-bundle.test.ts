// The support bundle: which facts stand in it, of which credentials, and in which reports.
import { describe, expect, test } from "vitest";
import type { Check } from "../../src/model/check.ts";
import { buildExplanation } from "../../src/report/explain.ts";
import { buildHtml } from "../../src/report/html.ts";
import { buildJson } from "../../src/report/json.ts";
import { bundleOf } from "../../src/report/support-bundle.ts";
import { checkOf, credentialOf, daysFromNow } from "../policy/nouns.ts";
import { reportOf } from "./sample.ts";

const REFUSED = checkOf({
  credential: credentialOf({ rotatedAt: daysFromNow(-1), upkeep: { createdAt: daysFromNow(-30), requires: [] } }),
  verdict: { outcome: "rejected", reason: "invalid" },
  attempts: 4,
  evidence: [
    { label: "request", detail: "GET https://api.example.com/v1/me" },
    { label: "answers", detail: "401 x3 in 3 tries on fresh connections" },
    { label: "status", detail: "401" },
    { label: "because", detail: "the status says so" },
    { label: "code", detail: "invalid_token" },
    { label: "message", detail: "The token <b>[redacted]</b> is not known" },
    { label: "x-request-id", detail: "req-1234" },
    { label: "date", detail: "Sun, 22 Nov 2026 10:00:01 GMT" },
    { label: "value", detail: "The value ends in a line break." },
  ],
  advice: {
    meaning: "It is not accepted.",
    steps: ["Try it by hand: curl -sS -H \"Authorization: Bearer $REPORTING_KEY\" 'https://api.example.com/v1/me'", "Create a new key."],
  },
});

function factsOf(check: Check): Readonly<Record<string, string>> {
  const report = { ...reportOf({ checks: [check] }), runtime: "Node 24.0.0 on linux x64" };
  return Object.fromEntries((bundleOf(check, report) ?? []).map(({ label, text }) => [label, text]));
}

test("it holds what support asks for, in an order that does not change", () => {
  const facts = factsOf(REFUSED);
  expect(facts).toMatchObject({
    Request: "GET https://api.example.com/v1/me",
    Status: "401",
    Code: "invalid_token",
    "x-request-id": "req-1234",
    "Time of the run": "2026-11-22T10:00:00+00:00 (UTC)",
    "Time of the service": "Sun, 22 Nov 2026 10:00:01 GMT",
    "Already tried": "4 requests; answers: 401 x3 in 3 tries on fresh connections",
    "What changed": "made on 2026-10-23; rotated on 2026-11-21",
    "By hand": expect.stringMatching(/^curl .*\$REPORTING_KEY/),
  });
  expect(facts.Runtime).toMatch(/^Keyturn \d+\.\d+\.\d+, Node 24\.0\.0 on linux x64$/);
  expect(Object.keys(facts).slice(0, 5)).toEqual(["Credential", "Request", "Status", "Code", "Message"]);
  expect(Object.keys(facts)).not.toContain("value");
});

test("what is not known is said, and not made up", () => {
  const facts = factsOf(
    checkOf({ verdict: { outcome: "unreachable", reason: "dns" }, evidence: [{ label: "no answer", detail: "ENOTFOUND" }] }),
  );
  expect(facts).toMatchObject({ Status: "ENOTFOUND" });
  expect(facts["Last good run"]).toMatch(/^not known/);
  expect(facts).not.toHaveProperty("Message");
});

describe("there is none of a credential that", () => {
  test.each<[string, Partial<Check>]>([
    ["works", {}],
    ["was sent nowhere", { verdict: { outcome: "rejected", reason: "missing" }, attempts: 0 }],
    ["is refused as it has to be", { verdict: REFUSED.verdict, expectation: "met" }],
  ])("%s", (_, parts) => {
    expect(bundleOf(checkOf(parts), reportOf({}))).toBeUndefined();
  });
});

test("it stands in the JSON and HTML reports, escaped", () => {
  const report = reportOf({ checks: [REFUSED, checkOf()] });
  const { credentials } = JSON.parse(buildJson(report));
  expect(credentials[0].supportBundle).toContainEqual({ label: "Status", text: "401" });
  expect(credentials[1].supportBundle).toBeNull();
  const html = buildHtml(report);
  expect(html).toContain("For the service's support");
  expect(html).toContain("Message: The token &lt;b&gt;[redacted]&lt;/b&gt; is not known");
});

test("explained on a terminal: meaning, steps in order, bundle", () => {
  const text = buildExplanation(reportOf({ checks: [REFUSED] }), { colors: "off", columns: 80 });
  expect(text.split("\n")[0]).toBe("prod-reporting-2026 (production): rejected: not a valid key");
  expect(text).toMatch(/What to do\n1\. Create a new key/);
  expect(text).toContain("For the service's support\nCredential: prod-reporting-2026 (production)\n");
});
