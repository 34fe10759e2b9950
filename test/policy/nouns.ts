// Makers of the nouns that policy and reporters are fed with: whole by default, each part can be replaced.
import { createHash } from "node:crypto";
import type { Check } from "../../src/model/check.ts";
import type { PolicyConfig } from "../../src/model/config.ts";
import type { Coverage } from "../../src/model/coverage.ts";
import type { Credential } from "../../src/model/credential.ts";
import type { Detector } from "../../src/model/detector.ts";
import type { Occasion } from "../../src/model/event.ts";
import type { Leak, Place } from "../../src/model/leak.ts";
import { Secret } from "../../src/model/secret.ts";

export const NOW = new Date("2026-11-22T10:00:00Z");
export const DAY_MS = 86_400_000;

export const POLICY: PolicyConfig = { onUndetermined: "fail", failOnConfidence: ["checksum", "structure", "prefix"] };

export const OCCASION: Occasion = {
  event: { kind: "command-line" },
  trust: "trusted",
  label: "command line",
  repositoryUrl: "https://github.com/acme/shop",
};

export function daysFromNow(days: number): Date {
  return new Date(NOW.getTime() + days * DAY_MS);
}

/** Random letters, the same for the same seed; no provider writes keys like this. */
export function madeUpValue(seed: string): string {
  return createHash("sha256").update(seed).digest("base64url").slice(0, 32);
}

export function credentialOf(parts: Partial<Credential> = {}): Credential {
  return {
    name: "prod-reporting-2026",
    provider: undefined,
    environment: { name: "production", baseUrl: "https://api.example.com/v1", allowPrivate: false },
    secret: new Secret(madeUpValue(parts.name ?? "reporting")),
    secretVariable: "REPORTING_KEY",
    scheme: { kind: "bearer" },
    probe: undefined,
    owner: "platform-team",
    usedBy: [],
    requiredScopes: [],
    declaredExpiry: undefined,
    expiryWindow: { failDays: 3, warnDays: 14 },
    rotateUrl: "https://app.example.com/keys",
    place: { path: ".github/keyturn.yml", line: 5, column: 5 },
    ...parts,
  };
}

export function checkOf(parts: Partial<Check> = {}): Check {
  return {
    credential: credentialOf(),
    verdict: { outcome: "valid" },
    expiry: { known: false, reason: "not-stated" },
    evidence: [{ label: "status", detail: "200" }],
    advice: { meaning: "The issuer accepts it.", steps: [] },
    lint: [],
    grantedScopes: undefined,
    identity: undefined,
    attempts: 1,
    durationMs: 120,
    ...parts,
  };
}

export function detectorOf(parts: Partial<Detector> = {}): Detector {
  return {
    id: "acme-token",
    name: "Acme access token",
    keywords: ["acme_"],
    shapes: [{ kind: "token", parts: ["acme_", { of: "base62", length: 36 }] }],
    grade: "prefix",
    issuer: { name: "Acme", rotateUrl: "https://acme.example/settings/tokens" },
    ...parts,
  };
}

export function placeOf(parts: Partial<Place> = {}): Place {
  return {
    path: "src/config.ts",
    line: 12,
    column: 17,
    endLine: 12,
    endColumn: 57,
    commit: "1f2e3d4c5b6a79881f2e3d4c5b6a79881f2e3d4c",
    encoding: [],
    source: "file",
    ...parts,
  };
}

export function leakOf(parts: Partial<Leak> = {}): Leak {
  return {
    detector: detectorOf(),
    secret: new Secret(madeUpValue("leak")),
    confidence: "checksum",
    fingerprint: "5c1d9f0a77e2b344",
    places: [placeOf()],
    preview: "acme_…",
    notes: [],
    allowed: undefined,
    ...parts,
  };
}

export function coverageOf(parts: Partial<Coverage> = {}): Coverage {
  return {
    scope: "4 commits, 1f2e3d4..5a6b7c8",
    commits: 4,
    commitsExpected: 4,
    files: 12,
    blobs: 14,
    bytes: 34_567,
    skips: [],
    durationMs: 85,
    ...parts,
  };
}
