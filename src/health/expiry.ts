// When a credential stops working, from every source that says so; the earliest wins.

import type { Evidence } from "../model/check.ts";
import type { Credential } from "../model/credential.ts";
import type { Expiry, ExpiryOrigin } from "../model/expiry.ts";
import type { AnswerPlace, ExpirySource } from "../model/probe.ts";
import { parseInstant } from "./instant.ts";
import { type Reading, valueAt } from "./reading.ts";
import type { TokenClaims } from "./token-claims.ts";

type KnownExpiry = Extract<Expiry, { known: true }>;

/** Two sources that differ by less than this agree: a bare date stands for a whole day. */
const DISAGREEMENT_MS = 36 * 3_600_000;

/** An answer that says something about the credential, and where in it. */
export interface Observation {
  readonly sources: readonly ExpirySource[];
  readonly reading: Reading;
}

export function readExpiry(
  credential: Credential,
  claims: readonly TokenClaims[],
  observations: readonly Observation[],
  now: Date,
): Expiry {
  const observed = observations.flatMap(({ sources, reading }) => sources.map((source) => observedExpiry(source, reading, now)));
  const stated = [...claims.map(claimedExpiry), ...observed, declaredExpiry(credential)].filter((expiry) => expiry !== undefined);
  const known = stated.filter((expiry) => expiry.known).sort((a, b) => a.at.getTime() - b.at.getTime());
  return known[0] ?? stated[0] ?? { known: false, reason: "not-stated" };
}

/** What is to be known about the source of an expiry. */
export function expiryEvidence(
  credential: Credential,
  claims: readonly TokenClaims[],
  observations: readonly Observation[],
  now: Date,
): readonly Evidence[] {
  const expiry = readExpiry(credential, claims, observations, now);
  const token = expiry.known && expiry.origin === "jwt" ? claims.find(({ origin }) => origin === "jwt") : undefined;
  const certainty = token === undefined ? [] : [tokenCertainty(token)];
  const disagreement = expiryDisagreement(credential, claims, observations, now) ?? [];
  return [...certainty, disagreement].flat().map((detail) => ({ label: "expiry", detail }));
}

function tokenCertainty({ verifiedBy }: TokenClaims): string {
  return verifiedBy === undefined
    ? "read from the token's own `exp`, which nobody has verified"
    : `read from the token's own \`exp\`, whose signature the keys of ${verifiedBy} verify`;
}

/** A sentence where the service or the token contradicts the declared date. */
export function expiryDisagreement(
  credential: Credential,
  claims: readonly TokenClaims[],
  observations: readonly Observation[],
  now: Date,
): string | undefined {
  const declared = credential.declaredExpiry;
  const observed = readExpiry({ ...credential, declaredExpiry: undefined }, claims, observations, now);
  if (declared === undefined || (!observed.known && observed.reason === "not-stated")) return undefined;
  if (!observed.known) return `Its expiry is declared as ${dayOf(declared)}, but the service says that it never expires.`;
  if (Math.abs(observed.at.getTime() - declared.getTime()) < DISAGREEMENT_MS) return undefined;
  return `Its expiry is declared as ${dayOf(declared)}, but the ${originWords(observed.origin)} says ${dayOf(observed.at)}.`;
}

function claimedExpiry(claims: TokenClaims): KnownExpiry | undefined {
  return claims.expiresAt && known(claims.expiresAt, claims.origin, claims.issuedAt);
}

function declaredExpiry(credential: Credential): KnownExpiry | undefined {
  return credential.declaredExpiry && known(credential.declaredExpiry, "declared", undefined);
}

function observedExpiry(source: ExpirySource, reading: Reading, now: Date): Expiry | undefined {
  if (source.from.in === "body" && reading.json === undefined) return undefined;
  const value = valueIn(source.from, reading);
  if (saysNever(source, value)) return { known: false, reason: "never-expires" };
  const at = parseInstant(value, source.format ?? "auto", now);
  const issued = source.issued && parseInstant(valueIn(source.issued, reading), "auto", now);
  return at && known(at, source.from.in === "header" ? "response-header" : "response-body", issued);
}

/** A missing value counts as `null`: GitHub leaves its header out for tokens without an end. */
function saysNever(source: ExpirySource, value: unknown): boolean {
  const said = value ?? null;
  return (source.never ?? []).some((never) => never === said || (never !== null && said !== null && String(never) === String(said)));
}

function known(at: Date, origin: ExpiryOrigin, issuedAt: Date | undefined): KnownExpiry {
  const lifetimeMs = issuedAt === undefined ? 0 : at.getTime() - issuedAt.getTime();
  return lifetimeMs > 0 ? { known: true, at, origin, lifetimeMs } : { known: true, at, origin };
}

/** What stands at a place of an answer, or undefined. */
export function valueIn(place: AnswerPlace, reading: Reading): unknown {
  return place.in === "header" ? reading.headers[place.name.toLowerCase()] : valueAt(reading.json, place.path);
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function originWords(origin: ExpiryOrigin): string {
  return origin === "jwt" || origin === "offline-decode" ? "token itself" : origin.replaceAll("-", " ");
}
