// One credential's check from beginning to end: lint, ask, confirm, refine, read the expiry, advise.

import { repairedVariants } from "../auth/variants.ts";
import type { Check, Evidence } from "../model/check.ts";
import type { CheckConfig } from "../model/config.ts";
import type { Credential } from "../model/credential.ts";
import type { Probe } from "../model/probe.ts";
import type { Redact } from "../model/redaction.ts";
import { missingScopes } from "../model/scopes.ts";
import type { Secret } from "../model/secret.ts";
import type { Verdict } from "../model/verdict.ts";
import type { World } from "../world.ts";
import { advise } from "./advise.ts";
import { startConversation } from "./ask.ts";
import { skewEvidence } from "./clock-skew.ts";
import { type Confirmed, confirm } from "./confirm.ts";
import { differentiate, type Suspect } from "./differential.ts";
import { safe } from "./evidence.ts";
import { identityMismatch, remarksOn } from "./expectations.ts";
import { expiryDisagreement, expiryEvidence, readExpiry, valueIn } from "./expiry.ts";
import { lintCredential } from "./lint.ts";
import type { Reading } from "./reading.ts";
import { refine } from "./refine.ts";
import { describeRequest } from "./request.ts";
import { grantedScopes } from "./scopes.ts";
import { createSecrecy, type Secrecy } from "./secrecy.ts";
import { readOwnClaims, secretStartsWith } from "./token-claims.ts";
import { environmentMismatch } from "./wrong-environment.ts";

type Surroundings = Pick<World, "http" | "clock" | "log">;

/** Never rejects for anything that a server or a value does. */
export async function examine(credential: Credential, config: CheckConfig, world: Surroundings): Promise<Check> {
  const startMs = world.clock.monotonicMs();
  const lint = lintCredential(credential);
  const { probe, secret } = credential;
  const variants = secret === undefined || credential.authentication !== undefined ? [] : repairedVariants(secret, credential.scheme);
  const secrecy = createSecrecy([...secretsOf(credential), ...variants.map((variant) => variant.secret)]);
  const check =
    lint.verdict !== undefined || secret === undefined
      ? withoutAsking(credential, lint.verdict ?? { outcome: "rejected", reason: "missing" }, lint.remarks)
      : probe === undefined
        ? await offline(credential, secret, lint.remarks, world)
        : await online({ credential, probe, secret, variants }, lint.remarks, config, secrecy, world);
  world.log.debug(`${credential.name}: ${check.verdict.outcome}, ${check.attempts} requests`);
  return { ...check, durationMs: world.clock.monotonicMs() - startMs };
}

/** The check of a credential that is not to be sent anywhere on this event. */
export function skip(credential: Credential): Check {
  return withoutAsking(credential, { outcome: "skipped", reason: "untrusted-event" }, []);
}

function withoutAsking(credential: Credential, verdict: Verdict, lint: readonly string[]): Check {
  return {
    credential,
    verdict,
    expiry: readExpiry(credential, undefined, undefined, new Date(0)),
    evidence: lint.map((detail) => ({ label: "value", detail })),
    advice: advise(credential, verdict),
    lint,
    grantedScopes: undefined,
    identity: undefined,
    attempts: 0,
    durationMs: 0,
  };
}

/** No request is known for it: the token's own dates and the declared one are all there is. */
async function offline(credential: Credential, secret: Secret, lint: readonly string[], world: Surroundings): Promise<Check> {
  const now = world.clock.now();
  const claims = await readOwnClaims(credential, secret);
  const base = withoutAsking(credential, { outcome: "unknown", reason: "no-probe" }, lint);
  const evidence = [...base.evidence, ...expiryEvidence(credential, claims, undefined, now)];
  return { ...base, expiry: readExpiry(credential, claims, undefined, now), evidence };
}

async function online(
  { credential, probe, secret, variants }: Suspect,
  lint: readonly string[],
  config: CheckConfig,
  secrecy: Secrecy,
  world: Surroundings,
): Promise<Check> {
  const { redact } = secrecy;
  const conversation = startConversation(credential, probe, config, secrecy, world);
  const asked = await confirm(() => conversation.ask(secret), config, world.clock);
  const difference = await differentiate(asked.judgement, { credential, probe, secret, variants }, conversation);
  const { skewSeconds } = conversation;
  const now = world.clock.now();
  const claims = await readOwnClaims(credential, secret);
  const accepted = asked.judgement.verdict.outcome === "valid" ? asked.judgement.reading : undefined;
  const granted = grantedScopes(probe, asked.judgement.reading)?.map((scope) => safe(scope, redact));
  const identity = identityOf(probe, accepted, redact);
  const refined = refine(difference?.verdict ?? asked.judgement.verdict, {
    claims,
    now: new Date(now.getTime() + (skewSeconds ?? 0) * 1000),
    environmentMismatch: environmentMismatch(credential, claims, (prefix) => secretStartsWith(secret, prefix)),
    identityMismatch: identityMismatch(credential, identity),
    missingScopes: granted === undefined ? [] : missingScopes(credential.requiredScopes, granted),
  });
  const evidence: readonly Evidence[] = [
    { label: "request", detail: describeRequest(credential, probe) },
    ...tallyEvidence(asked),
    ...(difference?.evidence ?? []),
    ...refined.evidence,
    ...asked.judgement.evidence,
    ...skewEvidence(skewSeconds),
    ...expiryEvidence(credential, claims, accepted, now),
    ...lint.map((detail) => ({ label: "value", detail })),
  ];
  const verdict = redactedVerdict(refined.verdict, redact);
  return {
    credential,
    verdict,
    expiry: readExpiry(credential, claims, accepted, now),
    evidence: evidence.map(({ label, detail }) => ({ label, detail: safe(detail, redact) })),
    advice: advise(credential, verdict),
    lint,
    grantedScopes: granted,
    identity,
    attempts: conversation.requests,
    durationMs: 0,
    remarks:
      accepted === undefined
        ? []
        : remarksOn(credential, {
            grantedScopes: granted,
            identity,
            expiryDisagreement: expiryDisagreement(credential, claims, accepted, now),
          }),
  };
}

function secretsOf(credential: Credential): readonly Secret[] {
  const { secret, companions = [], authentication } = credential;
  const inAuthentication =
    authentication?.kind === "refresh-token"
      ? authentication.clientSecret
      : authentication?.kind === "aws-signature"
        ? authentication.sessionToken
        : undefined;
  return [secret, inAuthentication, ...companions.map((companion) => companion.secret)].filter((value) => value !== undefined);
}

function tallyEvidence(asked: Confirmed): readonly Evidence[] {
  if (asked.attempts === 1) return [];
  const detail = asked.tally.map(({ answer, count }) => `${answer} x${count}`).join(", ");
  return [{ label: "answers", detail: `${detail} in ${asked.attempts} tries on fresh connections` }];
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
