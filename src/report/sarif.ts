// SARIF 2.1.0 for GitHub code scanning, within its limits; what had to be left out is said in the file.

import type { Judged } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { grouped } from "./figures.ts";
import { guarded } from "./guarded.ts";
import { type SarifResult, sarifResult } from "./sarif-result.ts";
import { ruleIdOf, type SarifRule, sarifRules } from "./sarif-rule.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** GitHub takes so many results a run and 10 MB of gzip; text of that size stays below it however badly it packs. */
const MOST_RESULTS = 25_000;
const MOST_BYTES = 9_500_000;

interface SarifNotification {
  readonly level: "error" | "warning" | "note";
  readonly message: { readonly text: string };
}

/** One run of one tool; findings are worst first, so that a cut takes the least. */
export function buildSarif(report: Report): string {
  const safe = guarded(report);
  const rules = sarifRules(safe.findings);
  const results = fitting(safe.findings, rules);
  return `${JSON.stringify(documentOf(safe, rules, results)).replaceAll("##[", "##\\u005b")}\n`;
}

function documentOf(report: Report, rules: readonly SarifRule[], results: readonly SarifResult[]) {
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Keyturn", informationUri: "https://github.com/keyturn/keyturn", semanticVersion: report.version, rules } },
        automationDetails: { id: "keyturn/" },
        columnKind: "unicodeCodePoints",
        invocations: [
          {
            executionSuccessful: report.result !== "could-not-tell",
            startTimeUtc: report.startedAt.toISOString(),
            toolExecutionNotifications: notifications(report, report.findings.length - results.length),
          },
        ],
        results,
      },
    ],
  };
}

/** What belongs to the run and to no line: open questions, notices, and the cut. */
function notifications(report: Report, leftOut: number): readonly SarifNotification[] {
  const cut = `${grouped(leftOut)} findings were left out because of the platform's limits; the JSON report holds all of them.`;
  return [
    ...(leftOut > 0 ? [{ level: "error", message: { text: cut } } as const] : []),
    ...report.unanswered.slice(0, 200).map((text) => ({ level: "warning", message: { text } }) as const),
    ...report.notices.slice(0, 200).map((text) => ({ level: "note", message: { text } }) as const),
  ];
}

function fitting(findings: readonly Judged[], rules: readonly SarifRule[]): readonly SarifResult[] {
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const results: SarifResult[] = [];
  let bytes = Buffer.byteLength(JSON.stringify(rules));
  for (const judged of findings.slice(0, MOST_RESULTS)) {
    const result = sarifResult(judged, indexes.get(ruleIdOf(judged.finding)) ?? -1);
    bytes += Buffer.byteLength(JSON.stringify(result)) + 1;
    if (bytes > MOST_BYTES) break;
    results.push(result);
  }
  return results;
}
