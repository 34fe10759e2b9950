// The check of a credential that its service can be asked about.

import type { Check, Evidence } from "../model/check.ts";
import type { CheckConfig } from "../model/config.ts";
import type { Probe } from "../model/probe.ts";
import type { Redact } from "../model/redaction.ts";
import { missingScopes } from "../model/scopes.ts";
import type { Verdict } from "../model/verdict.ts";
import type { World } from "../world.ts";
import { advise } from "./advise.ts";
import { type Conversation, startConversation } from "./ask.ts";
import { skewEvidence } from "./clock-skew.ts";
import { compareInstances } from "./compare-instances.ts";
import { type Confirmed, confirm } from "./confirm.ts";
import { differentiate, type Suspect } from "./differential.ts";
import { safe } from "./evidence.ts";
import { certificateRemarks, identityMismatch, remarksOn } from "./expectations.ts";
import { expiryDisagreement, expiryEvidence, type Observation, readExpiry, valueIn } from "./expiry.ts";
import { parseInstant } from "./instant.ts";
import type { Reading } from "./reading.ts";
import { refine } from "./refine.ts";
import { describeRequest } from "./request.ts";
import { grantedScopes } from "./scopes.ts";
import { secondOpinion, withOpinion } from "./second-opinion.ts";
import type { Secrecy } from "./secrecy.ts";
import { secretStartsWith } from "./token-claims.ts";
import { findInList } from "./token-listing.ts";
import { environmentMismatch } from "./wrong-environment.ts";

/** Asks, confirms, compares and refines; everything that comes out is redacted. */
export async function examineByProbe(
  { credential, probe, secret, variants }: Suspect,
  lint: readonly string[],
  config: CheckConfig,
  secrecy: Secrecy,
  world: Pick<World, "http" | "clock">,
): Promise<Check> {
  const { redact } = secrecy;
  const conversation = startConversation(credential, probe, config, secrecy, world);
  const confirmed = await confirm(() => conversation.ask(secret), config, world.clock);
  const { asked, instances } = await withInstances(confirmed, { credential, probe, secret, variants }, conversation, config, world);
  const difference =
    credential.expect === "rejected"
      ? undefined
      : await differentiate(asked.judgement, { credential, probe, secret, variants }, conversation);
  const { skewSeconds } = conversation;
  const now = world.clock.now();
  const opinion = await secondOpinion(credential, secret, config, secrecy, world);
  const accepted = asked.judgement.verdict.outcome === "valid" ? asked.judgement.reading : undefined;
  const listed = accepted && probe.listing && (await findInList(credential, probe, probe.listing, secret, conversation));
  const observations = observationsOf(probe, accepted, listed?.entry);
  const lastUsedAt = lastUse(probe, accepted, listed?.entry, now);
  const granted = (grantedScopes(probe, asked.judgement.reading) ?? opinion.introspected?.scopes)?.map((scope) => safe(scope, redact));
  const identity = identityOf(probe, accepted, redact) ?? safely(opinion.introspected?.identity, redact);
  const refined = refine(withOpinion(difference?.verdict ?? asked.judgement.verdict, opinion), {
    claims: opinion.own,
    now: new Date(now.getTime() + (skewSeconds ?? 0) * 1000),
    environmentMismatch: environmentMismatch(credential, opinion.own, (prefix) => secretStartsWith(secret, prefix)),
    identityMismatch: identityMismatch(credential, identity),
    refuted: opinion.refuted,
    missingScopes: granted === undefined ? [] : missingScopes(credential.requiredScopes, granted),
  });
  const evidence: readonly Evidence[] = [
    { label: "request", detail: describeRequest(credential, probe) },
    ...tallyEvidence(asked),
    ...instances,
    ...(difference?.evidence ?? []),
    ...refined.evidence,
    ...asked.judgement.evidence,
    ...opinion.evidence,
    ...(listed?.evidence ?? []),
    ...skewEvidence(skewSeconds),
    ...expiryEvidence(credential, opinion.claims, observations, now),
    ...lint.map((detail) => ({ label: "value", detail })),
  ];
  const observed = {
    grantedScopes: granted,
    identity,
    expiryDisagreement: expiryDisagreement(credential, opinion.claims, observations, now),
  };
  const verdict = redactedVerdict(refined.verdict, redact);
  return {
    credential,
    verdict,
    expiry: readExpiry(credential, opinion.claims, observations, now),
    evidence: evidence.map(({ label, detail }) => ({ label, detail: safe(detail, redact) })),
    advice: advise(credential, verdict),
    lint,
    grantedScopes: granted,
    identity,
    attempts: conversation.requests + opinion.requests,
    durationMs: 0,
    ...(lastUsedAt && { lastUsedAt }),
    remarks: [
      ...conversation.remarks,
      ...certificateRemarks(credential, conversation.certificateExpiresAt, now),
      ...(accepted === undefined ? [] : remarksOn(credential, observed)),
    ],
  };
}

/** Only mixed answers are worth the requests. */
async function withInstances(
  confirmed: Confirmed,
  { credential, secret }: Suspect,
  conversation: Conversation,
  config: CheckConfig,
  { http, clock }: Pick<World, "http" | "clock">,
): Promise<{ readonly asked: Confirmed; readonly instances: readonly Evidence[] }> {
  if (confirmed.judgement.verdict.outcome !== "intermittent") return { asked: confirmed, instances: [] };
  const { baseUrl, allowPrivate } = credential.environment;
  const addresses = (await http.addresses?.(baseUrl, allowPrivate)) ?? [];
  const ask = (address: string | undefined) => conversation.ask(secret, address === undefined ? {} : { address });
  const { tally, evidence } = await compareInstances(confirmed, addresses, ask, config.confirmDelayMs, clock);
  return {
    asked: { ...confirmed, judgement: { ...confirmed.judgement, verdict: { outcome: "intermittent", tally } } },
    instances: evidence,
  };
}

function tallyEvidence(asked: Confirmed): readonly Evidence[] {
  if (asked.attempts === 1) return [];
  const detail = asked.tally.map(({ answer, count }) => `${answer} x${count}`).join(", ");
  const answers = { label: "answers", detail: `${detail} in ${asked.attempts} tries on fresh connections` };
  return asked.backends.length > 1 ? [answers, { label: "backends", detail: asked.backends.join(", ") }] : [answers];
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
