// SARIF as GitHub's code scanning takes it: every rule of the platform that it does not forgive.
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { Secret } from "../../src/model/secret.ts";
import { buildSarif } from "../../src/report/sarif.ts";
import { checkOf, coverageOf, detectorOf, leakOf, madeUpValue, placeOf } from "../policy/nouns.ts";
import { reportOf, sampleReport } from "./sample.ts";

function sarifOf(report: Report) {
  const document = JSON.parse(buildSarif(report));
  return { document, run: document.runs[0] };
}

function resultOf(report: Report) {
  const { run } = sarifOf(report);
  expect(run.results).toHaveLength(1);
  return run.results[0];
}

describe("rules of the platform", () => {
  const { document, run } = sarifOf(sampleReport());

  test("version, schema, one run, a named tool and a category", () => {
    expect(document.version).toBe("2.1.0");
    expect(document.$schema).toMatch(/^https:\/\/.*sarif-schema-2\.1\.0\.json$/);
    expect(document.runs).toHaveLength(1);
    expect(run.tool.driver.name).toBe("Keyturn");
    expect(run.automationDetails.id).toBe("keyturn/");
  });

  test("every rule has id, short and full description, help in text and markdown, a page, and a level", () => {
    for (const rule of run.tool.driver.rules) {
      expect(rule.id).toMatch(/^[a-z0-9-]+$/);
      expect(rule.shortDescription.text.length).toBeLessThanOrEqual(1024);
      expect(rule.fullDescription.text.length).toBeLessThanOrEqual(1024);
      expect(rule.help.text).not.toBe("");
      expect(rule.help.markdown).not.toBe("");
      const section = rule.id.startsWith("credential-") ? rule.id : "committed-keys";
      expect(rule.helpUri).toMatch(new RegExp(`/docs/findings\\.md#${section}$`));
      expect(["error", "warning", "note"]).toContain(rule.defaultConfiguration.level);
      expect(rule.properties.tags.length).toBeLessThanOrEqual(10);
      expect(["very-high", "high", "medium", "low"]).toContain(rule.properties.precision);
    }
  });

  test("a security rule has its severity as text above 0 and up to 10; health rules are not security rules", () => {
    for (const { id, properties } of run.tool.driver.rules) {
      if (id.startsWith("credential-")) {
        expect(properties["security-severity"]).toBeUndefined();
        expect(properties.tags).not.toContain("security");
      } else {
        expect(typeof properties["security-severity"]).toBe("string");
        expect(Number(properties["security-severity"])).toBeGreaterThan(0);
        expect(Number(properties["security-severity"])).toBeLessThanOrEqual(10);
        expect(properties.tags).toContain("security");
      }
    }
  });

  test("rules are listed once, and every result points at its own", () => {
    const ids = run.tool.driver.rules.map((rule: { id: string }) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const result of run.results) expect(ids[result.ruleIndex]).toBe(result.ruleId);
  });

  test("every result has a message, one location with a relative address and whole lines from 1, and an identity", () => {
    expect(run.results).toHaveLength(sampleReport().findings.length);
    for (const result of run.results) {
      expect(result.message.text).not.toBe("");
      expect(["error", "warning", "note"]).toContain(result.level);
      expect(result.locations).toHaveLength(1);
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      expect(artifactLocation.uri).not.toMatch(/^(?:\/|[a-z]+:)/i);
      expect(region.startLine).toBeGreaterThanOrEqual(1);
      if (region.endLine !== undefined) expect(region.endLine).toBeGreaterThanOrEqual(region.startLine);
      if (region.endColumn !== undefined && region.endLine === region.startLine)
        expect(region.endColumn).toBeGreaterThan(region.startColumn);
      expect(result.partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]+$/);
    }
    const identities = run.results.map(
      (result: { partialFingerprints: { primaryLocationLineHash: string } }) => result.partialFingerprints.primaryLocationLineHash,
    );
    expect(new Set(identities).size).toBe(identities.length);
  });

  test("what was let through is there, marked as suppressed with its reason; nothing else is", () => {
    const suppressed = run.results.filter((result: object) => "suppressions" in result);
    expect(suppressed.map((result: { ruleId: string }) => result.ruleId)).toEqual(["generic-secret"]);
    expect(suppressed[0].suppressions).toEqual([
      { kind: "inSource", status: "accepted", justification: "an allow comment says: made up for this test" },
    ]);
  });

  test("a health finding stands at the line of the configuration that names the credential", () => {
    const rejected = run.results.find((result: { ruleId: string }) => result.ruleId === "credential-rejected");
    expect(rejected.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: ".github/keyturn.yml" },
      region: { startLine: 12, startColumn: 5 },
    });
  });

  test("open questions and notices are told as notifications of the run", () => {
    const texts = run.invocations[0].toolExecutionNotifications.map(({ message }: { message: { text: string } }) => message.text);
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain("search-index (production) could not be judged");
  });
});

describe("single findings", () => {
  const report = (...leaks: Parameters<typeof reportOf>[0]["leaks"] & object) => reportOf({ leaks });

  test("further places are related locations, at most 99", () => {
    const places = Array.from({ length: 300 }, (_, index) => placeOf({ line: index + 1, endLine: index + 1 }));
    const result = resultOf(report(leakOf({ places })));
    expect(result.relatedLocations).toHaveLength(99);
    expect(result.relatedLocations[0].physicalLocation.region.startLine).toBe(2);
  });

  test("precision and severity follow what the detector can prove", () => {
    const rules = (["a", "b", "c", "d", "e", "f"] as const).map((id, index) => {
      const detector = [
        detectorOf({ id, checksum: "github" }),
        detectorOf({ id }),
        detectorOf({ id, grade: "context" }),
        detectorOf({ id, severity: "warning" }),
        detectorOf({ id, severity: "note" }),
        detectorOf({ id, checksum: "base58-54-bytes" }),
      ][index] as ReturnType<typeof detectorOf>;
      return sarifOf(report(leakOf({ detector }))).run.tool.driver.rules[0].properties;
    });
    expect(rules.map((rule) => [rule.precision, rule["security-severity"]])).toEqual([
      ["very-high", "9.5"],
      ["high", "8.9"],
      ["medium", "6.9"],
      ["high", "4.0"],
      ["high", "1.0"],
      ["high", "8.9"],
    ]);
  });

  test("what is public by design is not told to be revoked", () => {
    const { run } = sarifOf(reportOf({ leaks: [leakOf({ detector: detectorOf({ severity: "note" }) })] }));
    const [rule] = run.tool.driver.rules;
    expect(rule.help.text).toContain("public by design");
    expect(rule.help.text).not.toMatch(/revoke or rotate/i);
  });

  test("a leak in a commit message still has the location that the platform demands", () => {
    const result = resultOf(report(leakOf({ places: [placeOf({ source: "commit-message", path: "", commit: "ab".repeat(20) })] })));
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(`commit-message/${"ab".repeat(20)}`);
  });

  test("an absolute or dotted path becomes relative", () => {
    for (const path of ["/srv/a b.txt", "./srv/a b.txt", "//srv/a b.txt"]) {
      expect(resultOf(report(leakOf({ places: [placeOf({ path })] }))).locations[0].physicalLocation.artifactLocation.uri).toBe(
        "srv/a%20b.txt",
      );
    }
  });
});

describe("limits", () => {
  test("25,000 results and 9.5 MB at most, the worst first, and the cut is said", () => {
    const many = Array.from({ length: 30_000 }, (_, index) =>
      leakOf({
        secret: new Secret(madeUpValue(String(index))),
        fingerprint: index.toString(16),
        confidence: index === 29_999 ? "checksum" : "context",
      }),
    );
    const text = buildSarif(reportOf({ leaks: many }));
    const { results, invocations } = JSON.parse(text).runs[0];
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
    expect(results.length).toBeGreaterThan(5_000);
    expect(results.length).toBeLessThanOrEqual(25_000);
    expect(results[0].properties.confidence).toBe("checksum");
    const leftOut = (30_000 - results.length).toLocaleString("en-US");
    expect(invocations[0].toolExecutionNotifications[0].message.text).toContain(`${leftOut} findings were left out`);
  });

  test("an incomplete scan is not told as a successful one", () => {
    const { run } = sarifOf(reportOf({ coverage: coverageOf({ commits: 1 }) }));
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(sarifOf(reportOf({ checks: [checkOf()] })).run.invocations[0].executionSuccessful).toBe(true);
  });
});
