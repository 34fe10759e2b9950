// The check of a credential that its service can be asked about.

import type { Check, Evidence, Remark } from "../model/check.ts";
import type { CheckConfig } from "../model/config.ts";
import type { Credential } from "../model/credential.ts";
import type { Probe } from "../model/probe.ts";
import type { Redact } from "../model/redaction.ts";
import { missingScopes } from "../model/scopes.ts";
import type { Verdict } from "../model/verdict.ts";
import type { World } from "../world.ts";
import { advise } from "./advise.ts";
import { type Asked, askUntilSure, tallyEvidence } from "./ask-until-sure.ts";
import { skewEvidence } from "./clock-skew.ts";
import type { Suspect } from "./differential.ts";
import { safe } from "./evidence.ts";
import { certificateRemarks, identityMismatch, remarksOn } from "./expectations.ts";
import { expiryDisagreement, expiryEvidence, type Observation, readExpiry, valueIn } from "./expiry.ts";
import { parseInstant } from "./instant.ts";
import type { Reading } from "./reading.ts";
import { type Refined, refine } from "./refine.ts";
import { describeRequest } from "./request.ts";
import { grantedScopes } from "./scopes.ts";
import { type SecondOpinion, secondOpinion, withOpinion } from "./second-opinion.ts";
import type { Secrecy } from "./secrecy.ts";
import { secretStartsWith } from "./token-claims.ts";
import { findInList, type Listed } from "./token-listing.ts";
import { environmentMismatch } from "./wrong-environment.ts";

/** What an accepted key's answer, its service's list and others tell about it. */
interface Learned {
  readonly accepted: Reading | undefined;
  readonly listed: Listed | undefined;
  readonly observations: readonly Observation[];
  readonly grantedScopes: readonly string[] | undefined;
  readonly identity: string | undefined;
}

/** Asks, confirms, compares and refines; everything that comes out is redacted. */
export async function examineByProbe(
  suspect: Suspect,
  lint: readonly string[],
  config: CheckConfig,
  secrecy: Secrecy,
  world: Pick<World, "http" | "clock">,
): Promise<Check> {
  const { credential, probe, secret } = suspect;
  const { redact } = secrecy;
  const asked = await askUntilSure(suspect, config, secrecy, world);
  const { conversation, confirmed } = asked;
  const now = world.clock.now();
  const opinion = await secondOpinion(credential, secret, config, secrecy, world);
  const learned = await learn(suspect, asked, opinion, redact);
  const refined = refineBy(suspect, asked, opinion, learned, now);
  const verdict = redactedVerdict(refined.verdict, redact);
  const lastUsedAt = lastUse(probe, learned.accepted, learned.listed?.entry, now);
  const evidence: readonly Evidence[] = [
    { label: "request", detail: describeRequest(credential, probe) },
    ...tallyEvidence(confirmed),
    ...asked.instances,
    ...(asked.difference?.evidence ?? []),
    ...refined.evidence,
    ...confirmed.judgement.evidence,
    ...opinion.evidence,
    ...(learned.listed?.evidence ?? []),
    ...skewEvidence(conversation.skewSeconds),
    ...expiryEvidence(credential, opinion.claims, learned.observations, now),
    ...lint.map((detail) => ({ label: "value", detail })),
  ];
  return {
    credential,
    verdict,
    expiry: readExpiry(credential, opinion.claims, learned.observations, now),
    evidence: evidence.map(({ label, detail }) => ({ label, detail: safe(detail, redact) })),
    advice: advise(credential, verdict),
    lint,
    grantedScopes: learned.grantedScopes,
    identity: learned.identity,
    attempts: conversation.requests + opinion.requests,
    durationMs: 0,
    ...(lastUsedAt && { lastUsedAt }),
    remarks: [
      ...conversation.remarks,
      ...certificateRemarks(credential, conversation.certificateExpiresAt, now),
      ...remarksOnAccepted(credential, opinion, learned, now),
    ],
  };
}

async function learn(
  { credential, probe, secret }: Suspect,
  { conversation, confirmed }: Asked,
  { introspected }: SecondOpinion,
  redact: Redact,
): Promise<Learned> {
  const { verdict, reading } = confirmed.judgement;
  const accepted = verdict.outcome === "valid" ? reading : undefined;
  const listed = accepted && probe.listing && (await findInList(credential, probe, probe.listing, secret, conversation));
  return {
    accepted,
    listed,
    observations: observationsOf(probe, accepted, listed?.entry),
    grantedScopes: (grantedScopes(probe, reading) ?? introspected?.scopes)?.map((scope) => safe(scope, redact)),
    identity: identityOf(probe, accepted, redact) ?? safely(introspected?.identity, redact),
  };
}

function refineBy({ credential, secret }: Suspect, asked: Asked, opinion: SecondOpinion, learned: Learned, now: Date): Refined {
  const { confirmed, difference, conversation } = asked;
  return refine(withOpinion(difference?.verdict ?? confirmed.judgement.verdict, opinion), {
    claims: opinion.own,
    now: new Date(now.getTime() + (conversation.skewSeconds ?? 0) * 1000),
    environmentMismatch: environmentMismatch(credential, opinion.own, (prefix) => secretStartsWith(secret, prefix)),
    identityMismatch: identityMismatch(credential, learned.identity),
    refuted: opinion.refuted,
    missingScopes: learned.grantedScopes === undefined ? [] : missingScopes(credential.requiredScopes, learned.grantedScopes),
  });
}

function remarksOnAccepted(
  credential: Credential,
  { claims }: SecondOpinion,
  { accepted, observations, grantedScopes, identity }: Learned,
  now: Date,
): readonly Remark[] {
  if (accepted === undefined) return [];
  return remarksOn(credential, {
    grantedScopes,
    identity,
    expiryDisagreement: expiryDisagreement(credential, claims, observations, now),
  });
}

function observationsOf(probe: Probe, accepted: Reading | undefined, entry: Reading | undefined): readonly Observation[] {
  const own = accepted === undefined ? [] : [{ sources: probe.expiry ?? [], reading: accepted }];
  return entry === undefined ? own : [...own, { sources: probe.listing?.expiry ?? [], reading: entry }];
}

/** Services write it down with a delay, so this run's own request may or may not be it already. */
function lastUse(probe: Probe, accepted: Reading | undefined, entry: Reading | undefined, now: Date): Date | undefined {
  const told = accepted && probe.lastUsed && parseInstant(valueIn(probe.lastUsed, accepted), "auto", now);
  const listed = entry && probe.listing?.lastUsed && parseInstant(valueIn(probe.listing.lastUsed, entry), "auto", now);
  return told ?? listed;
}

function safely(text: string | undefined, redact: Redact): string | undefined {
  return text === undefined ? undefined : safe(text, redact);
}

function identityOf(probe: Probe, reading: Reading | undefined, redact: Redact): string | undefined {
  if (probe.identity === undefined || reading === undefined) return undefined;
  const value = valueIn(probe.identity, reading);
  return typeof value === "string" || typeof value === "number" ? safe(String(value), redact) : undefined;
}

/** Scopes that a server names are its words, and may hold anything. */
function redactedVerdict(verdict: Verdict, redact: Redact): Verdict {
  if (verdict.outcome !== "forbidden" || verdict.missingScopes === undefined) return verdict;
  return { ...verdict, missingScopes: verdict.missingScopes.slice(0, 50).map((scope) => safe(scope, redact)) };
}
