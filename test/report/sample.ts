// A run in which everything happens once, judged by the real policy: what the reporters' tests look at.

import type { Check } from "../../src/model/check.ts";
import type { Coverage } from "../../src/model/coverage.ts";
import type { Leak } from "../../src/model/leak.ts";
import type { Report } from "../../src/model/report.ts";
import { Secret } from "../../src/model/secret.ts";
import { VERSION } from "../../src/model/version.ts";
import { decide } from "../../src/policy/decide.ts";
import {
  checkOf,
  coverageOf,
  credentialOf,
  daysFromNow,
  detectorOf,
  leakOf,
  madeUpValue,
  NOW,
  OCCASION,
  POLICY,
  placeOf,
} from "../policy/nouns.ts";

interface Halves {
  readonly checks?: readonly Check[] | undefined;
  readonly leaks?: readonly Leak[];
  readonly coverage?: Coverage | undefined;
  readonly notices?: readonly string[];
}

/** Puts a report together as `run` does. */
export function reportOf({ checks, leaks = [], coverage = coverageOf(), notices = [] }: Halves): Report {
  const decision = decide(checks, { leaks, coverage }, POLICY, OCCASION, NOW);
  return {
    version: VERSION,
    startedAt: NOW,
    durationMs: 1234,
    trigger: "pull_request #7",
    repositoryUrl: OCCASION.repositoryUrl,
    checks,
    coverage,
    findings: decision.findings,
    notices,
    unanswered: decision.unanswered,
    result: decision.result,
  };
}

const shared = new Secret(madeUpValue("configured and committed"));

const github = {
  id: "github",
  name: "GitHub",
  environments: [],
  probes: [],
  detectors: [],
  sources: "",
  confirmed: true,
  rotateUrl: "https://github.com/settings/tokens",
};

export const SAMPLE_CHECKS: readonly Check[] = [
  checkOf({
    credential: credentialOf({ name: "prod-reporting-2026", secret: shared, usedBy: ["nightly export", "dashboard"] }),
    expiry: { known: true, at: daysFromNow(54), origin: "declared" },
  }),
  checkOf({
    credential: credentialOf({
      name: "release-bot",
      provider: github,
      rotateUrl: undefined,
      owner: "release-team",
      place: { path: ".github/keyturn.yml", line: 12, column: 5 },
    }),
    verdict: { outcome: "rejected", reason: "revoked" },
    evidence: [
      { label: "status", detail: "401 in 3 of 3 tries" },
      { label: "message", detail: "Bad credentials" },
    ],
    advice: {
      meaning: "release-bot (production) was revoked.",
      steps: [
        "Try it by hand: curl -sS https://api.github.com/user",
        "Create a new key on https://github.com/settings/tokens.",
        "Put it into RELEASE_TOKEN and redeploy what uses it.",
      ],
    },
  }),
  checkOf({
    credential: credentialOf({
      name: "partner-api",
      environment: { name: "staging", baseUrl: "https://staging.example.com", allowPrivate: false },
    }),
    expiry: { known: true, at: daysFromNow(9.5), origin: "jwt" },
    lint: ["The value of REPORTING_KEY ends in a line break; store it again without it."],
  }),
  checkOf({
    credential: credentialOf({ name: "mail-sender", owner: undefined }),
    verdict: { outcome: "forbidden", reason: "scope", missingScopes: ["mail:send"] },
    evidence: [{ label: "status", detail: "403" }],
    advice: { meaning: "mail-sender (production) works but lacks a permission that it needs.", steps: ["Grant `mail:send` to the key."] },
  }),
  checkOf({
    credential: credentialOf({ name: "search-index" }),
    verdict: { outcome: "throttled", reason: "rate-limit", retryAfterSeconds: 30 },
    evidence: [{ label: "status", detail: "429" }],
    advice: {
      meaning: "search-index (production) could not be judged: the service limits the rate of requests, which says nothing about the key.",
      steps: ["Run the job again in a while."],
    },
  }),
  checkOf({
    credential: credentialOf({ name: "billing" }),
    verdict: {
      outcome: "intermittent",
      tally: [
        { answer: "401", count: 2 },
        { answer: "200", count: 1 },
      ],
    },
    advice: {
      meaning: "billing (production) works only at times (401 2 times, 200 once).",
      steps: ["Wait for the rotation to end, and run again."],
    },
  }),
];

export const SAMPLE_LEAKS: readonly Leak[] = [
  leakOf({ detector: detectorOf({ id: "acme-token", checksum: "crc32-base62" }) }),
  leakOf({
    secret: shared,
    confidence: "structure",
    fingerprint: "ab12",
    places: [placeOf({ path: "deploy/values.yaml", line: 3, endLine: 3 }), placeOf({ path: "README.md", line: 40, endLine: 40 })],
  }),
  leakOf({
    secret: new Secret(madeUpValue("allowed")),
    detector: detectorOf({ id: "generic-secret", name: "Secret in an assignment", grade: "context" }),
    confidence: "context",
    fingerprint: "cd34",
    places: [placeOf({ path: "test/login.test.ts", line: 8, endLine: 8 })],
    preview: "password = …",
    allowed: "made up for this test",
  }),
  leakOf({
    secret: new Secret(madeUpValue("test mode")),
    detector: detectorOf({ id: "pay-test-key", name: "Pay test-mode key", severity: "warning" }),
    confidence: "prefix",
    fingerprint: "ef56",
    places: [placeOf({ path: "web/checkout.js", line: 101, endLine: 101, encoding: ["base64"] })],
    preview: "pay_test_…",
  }),
];

export function sampleReport(): Report {
  return reportOf({
    checks: SAMPLE_CHECKS,
    leaks: SAMPLE_LEAKS,
    coverage: coverageOf({
      skips: [{ what: "assets/video.mp4", why: "it is a Git LFS pointer; its content is not in the repository.", kind: "by-design" }],
    }),
    notices: ["The range was deepened by 50 commits to find its base."],
  });
}
