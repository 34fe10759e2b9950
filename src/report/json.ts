// The JSON report: a versioned contract (docs/reports.md), written out field by field and never a dump of internal types.

import type { Check } from "../model/check.ts";
import type { Credential } from "../model/credential.ts";
import type { Expiry } from "../model/expiry.ts";
import type { Judged, LeakFinding } from "../model/finding.ts";
import type { Place } from "../model/leak.ts";
import { exitCode, type Report } from "../model/report.ts";
import type { Verdict } from "../model/verdict.ts";
import { togetherOf } from "./across.ts";
import { auditOf } from "./audit.ts";
import { daysBetween } from "./figures.ts";
import { guarded } from "./guarded.ts";
import { headlineOf, tallyOf } from "./headline.ts";
import { placePage, rulePage } from "./links.ts";
import { bundleOf } from "./support-bundle.ts";

/** Grows when a field changes its meaning or goes away; new fields do not change it. */
export const SCHEMA_VERSION = 1;

/** One document with a final newline. Keys come in a fixed order; what is not known is `null`, never absent. */
export function buildJson(report: Report): string {
  const safe = guarded(report);
  // The same document to every reader, but not a command to a runner in whose log it is printed.
  return `${JSON.stringify(documentOf(safe), null, 2).replaceAll("##[", "##\\u005b")}\n`;
}

function documentOf(report: Report) {
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: "keyturn", version: report.version },
    startedAt: report.startedAt.toISOString(),
    durationMs: Math.round(report.durationMs),
    trigger: report.trigger,
    repositoryUrl: report.repositoryUrl ?? null,
    result: report.result,
    exitCode: exitCode(report.result),
    summary: {
      headline: headlineOf(report).sentence,
      findings: report.findings.length,
      ...tallyOf(report),
      unanswered: report.unanswered.length,
    },
    findings: report.findings.map((judged) => findingOf(judged, report)),
    credentials: report.checks?.map((check) => credentialOf(check, report)) ?? null,
    across: togetherOf(report).map(({ kind, says, checks }) => ({
      kind,
      says,
      credentials: checks.map(({ credential }) => credential.name),
    })),
    audit: auditDocument(report),
    coverage: coverageOf(report),
    notices: report.notices,
    unanswered: report.unanswered,
  };
}

/** Both kinds share their first fields, so that a reader can treat them alike. */
function findingOf(judged: Judged, report: Report) {
  const { finding } = judged;
  if (finding.kind === "leak") return leakOf(judged, finding, report);
  const { path, line, column } = finding.check.credential.place;
  return {
    kind: "health",
    ruleId: finding.rule,
    ...tolds(judged),
    fingerprint: finding.fingerprint,
    matches: [{ ruleId: finding.rule, path, line, column, endLine: line, endColumn: null }],
    credential: ownerOf(finding.check.credential, finding.check.verdict),
  };
}

function leakOf(judged: Judged, finding: LeakFinding, report: Report) {
  const { leak, credential, check } = finding;
  return {
    kind: "leak",
    ruleId: leak.detector.id,
    ...tolds(judged),
    fingerprint: leak.fingerprint,
    matches: leak.places.map((place) => ({ ruleId: leak.detector.id, ...placeOf(place, report.repositoryUrl) })),
    detector: { id: leak.detector.id, name: leak.detector.name, issuer: leak.detector.issuer?.name ?? null },
    confidence: leak.confidence,
    preview: leak.preview,
    notes: leak.notes,
    presence: leak.presence ?? null,
    allowed: leak.allowed ?? null,
    rotateUrl: credential?.rotateUrl ?? credential?.provider?.rotateUrl ?? leak.detector.issuer?.rotateUrl ?? null,
    credential: credential === undefined ? null : ownerOf(credential, check?.verdict),
  };
}

function tolds({ finding, severity, disposition, reason }: Judged) {
  const ruleId = finding.kind === "leak" ? finding.leak.detector.id : finding.rule;
  return {
    title: finding.title,
    problem: finding.problem,
    message: finding.message,
    steps: finding.steps,
    severity,
    disposition,
    reason: reason ?? null,
    helpUrl: rulePage(ruleId),
  };
}

function placeOf(place: Place, repositoryUrl: string | undefined) {
  return {
    path: place.path,
    line: place.line,
    column: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    commit: place.commit ?? null,
    source: place.source,
    encoding: place.encoding,
    url: placePage(place, repositoryUrl) ?? null,
  };
}

function ownerOf(credential: Credential, verdict: Verdict | undefined) {
  return {
    name: credential.name,
    provider: credential.provider?.id ?? null,
    environment: credential.environment.name,
    owner: credential.owner ?? null,
    usedBy: credential.usedBy,
    variable: credential.secretVariable === "" ? null : credential.secretVariable,
    outcome: verdict?.outcome ?? null,
  };
}

function credentialOf(check: Check, report: Report) {
  const { credential, verdict } = check;
  return {
    ...ownerOf(credential, verdict),
    reason: "reason" in verdict ? verdict.reason : null,
    missingScopes: verdict.outcome === "forbidden" ? (verdict.missingScopes ?? []) : [],
    retryAfterSeconds: verdict.outcome === "throttled" ? (verdict.retryAfterSeconds ?? null) : null,
    tally: verdict.outcome === "intermittent" ? verdict.tally.map(({ answer, count }) => ({ answer, count })) : [],
    baseUrl: credential.environment.baseUrl === "" ? null : credential.environment.baseUrl,
    expiry: expiryOf(check.expiry, report.startedAt),
    meaning: check.advice.meaning,
    steps: check.advice.steps,
    evidence: check.evidence.map(({ label, detail }) => ({ label, detail })),
    lint: check.lint,
    remarks: (check.remarks ?? []).map(({ kind, says }) => ({ kind, says })),
    expectation: check.expectation ?? null,
    requiredScopes: credential.requiredScopes,
    grantedScopes: check.grantedScopes ?? null,
    identity: check.identity ?? null,
    lastUsedAt: check.lastUsedAt?.toISOString() ?? null,
    rotateUrl: credential.rotateUrl ?? credential.provider?.rotateUrl ?? null,
    lastGoodRunAt: (verdict.outcome === "valid" ? report.startedAt : credential.lastGoodRunAt)?.toISOString() ?? null,
    supportBundle: bundleOf(check, report)?.map(({ label, text }) => ({ label, text })) ?? null,
    attempts: check.attempts,
    durationMs: Math.round(check.durationMs),
    place: { path: credential.place.path, line: credential.place.line, column: credential.place.column },
  };
}

function auditDocument(report: Report) {
  if (report.checks === undefined) return null;
  const { score, credentials } = auditOf(report);
  return {
    score: score ?? null,
    credentials: credentials.map(({ credential, score: own, items }) => ({
      name: credential.name,
      environment: credential.environment.name,
      score: own ?? null,
      items: items.map(({ id, state, says }) => ({ id, state, says })),
    })),
  };
}

function expiryOf(expiry: Expiry, now: Date) {
  if (!expiry.known) return { known: false, reason: expiry.reason, at: null, daysLeft: null, origin: null, lifetimeDays: null };
  return {
    known: true,
    reason: null,
    at: expiry.at.toISOString(),
    daysLeft: daysBetween(now, expiry.at),
    origin: expiry.origin,
    lifetimeDays: expiry.lifetimeMs === undefined ? null : Math.round(expiry.lifetimeMs / 86_400_000),
  };
}

function coverageOf({ coverage }: Report) {
  if (coverage === undefined) return null;
  return {
    scope: coverage.scope,
    complete: coverage.commits === coverage.commitsExpected && coverage.skips.every((skip) => skip.kind === "by-design"),
    commits: coverage.commits,
    commitsExpected: coverage.commitsExpected,
    files: coverage.files,
    blobs: coverage.blobs,
    bytes: coverage.bytes,
    durationMs: Math.round(coverage.durationMs),
    skips: coverage.skips.map(({ what, why, kind }) => ({ what, why, kind })),
  };
}
