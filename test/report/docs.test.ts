// The documentation keeps its promises: every rule has its anchor, every field of the JSON report its word.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { HealthRule } from "../../src/model/finding.ts";
import { buildJson } from "../../src/report/json.ts";
import { buildSarif } from "../../src/report/sarif.ts";
import { sampleReport } from "./sample.ts";

const DOCS = join(import.meta.dirname, "../../docs");

/** Listed by type, so that a new rule cannot be forgotten. */
const RULES: Readonly<Record<HealthRule, true>> = {
  "credential-rejected": true,
  "credential-forbidden": true,
  "credential-expired": true,
  "credential-expires-soon": true,
  "credential-intermittent": true,
  "credential-undetermined": true,
  "credential-lint": true,
  "credential-scopes": true,
  "credential-policy": true,
  "credential-still-works": true,
  "credential-webhook": true,
};

function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [key, ...keysOf(item)]);
}

test("every rule of a credential is a heading of findings.md", () => {
  const headings = [...readFileSync(join(DOCS, "findings.md"), "utf8").matchAll(/^### (\S+)$/gm)].map((match) => match[1]);
  expect(headings.toSorted()).toEqual(Object.keys(RULES).toSorted());
});

test("SARIF points at those headings", () => {
  const { rules } = JSON.parse(buildSarif(sampleReport())).runs[0].tool.driver;
  const pages = rules
    .filter(({ id }: { id: string }) => id in RULES)
    .map(({ id, helpUri }: { id: string; helpUri: string }) => [id, helpUri.split("#")[1]]);
  expect(pages.length).toBeGreaterThan(3);
  for (const [id, anchor] of pages) expect(anchor).toBe(id);
});

test("every field of the JSON report is named in reports.md", () => {
  const text = readFileSync(join(DOCS, "reports.md"), "utf8");
  const missing = new Set(keysOf(JSON.parse(buildJson(sampleReport()))).filter((key) => !text.includes(`\`${key}\``)));
  expect([...missing]).toEqual([]);
});

test("the coverage of the seeds names every claim once, and only files that exist", () => {
  const text = readFileSync(join(DOCS, "coverage-of-the-seeds.md"), "utf8");
  const numbers = [...text.matchAll(/^\| (\d+) \|/gm)].map((match) => Number(match[1]));
  expect(numbers).toEqual(Array.from({ length: 75 }, (_, index) => index + 1));
  const paths = new Set([...text.matchAll(/`(src\/[^`]+)`/g)].map((match) => match[1] ?? ""));
  expect([...paths].filter((path) => !existsSync(join(DOCS, "..", path)))).toEqual([]);
});
