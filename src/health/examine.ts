// One credential's check from beginning to end: lint, then ask its service, replay its webhook, or read what it says itself.

import { repairedVariants } from "../auth/variants.ts";
import type { Check } from "../model/check.ts";
import type { CheckConfig } from "../model/config.ts";
import type { Credential } from "../model/credential.ts";
import type { Secret } from "../model/secret.ts";
import { secretsIn } from "../model/secrets-in.ts";
import type { SkippedReason, Verdict } from "../model/verdict.ts";
import type { WebhookReplay } from "../model/webhook.ts";
import type { World } from "../world.ts";
import { advise, adviseOnWebhook } from "./advise.ts";
import { safe } from "./evidence.ts";
import { examineByProbe } from "./examine-by-probe.ts";
import { expectationOf } from "./expectation.ts";
import { expiryEvidence, readExpiry } from "./expiry.ts";
import { lintCredential } from "./lint.ts";
import { replayWebhook } from "./replay-webhook.ts";
import { secondOpinion, withOpinion } from "./second-opinion.ts";
import { createSecrecy } from "./secrecy.ts";

type Surroundings = Pick<World, "http" | "clock" | "log">;

/** Never rejects for anything that a server or a value does. */
export async function examine(credential: Credential, config: CheckConfig, world: Surroundings): Promise<Check> {
  const startMs = world.clock.monotonicMs();
  const check = await examineOneWay(credential, config, world);
  const expectation = expectationOf(credential, check.verdict, world.clock.now());
  world.log.debug(`${credential.name}: ${check.verdict.outcome}, ${check.attempts} requests`);
  return { ...check, durationMs: world.clock.monotonicMs() - startMs, ...(expectation && { expectation }) };
}

/** The check of a credential that is not to be sent anywhere. */
export function skip(credential: Credential, reason: SkippedReason): Check {
  return withoutAsking(credential, { outcome: "skipped", reason }, []);
}

async function examineOneWay(credential: Credential, config: CheckConfig, world: Surroundings): Promise<Check> {
  if (credential.checkedBy === "date" && credential.secret === undefined)
    return withoutAsking(credential, { outcome: "unknown", reason: "no-probe" }, []);
  const { verdict, remarks: lint } = lintCredential(credential);
  const { probe, secret, webhook } = credential;
  if (verdict !== undefined || secret === undefined)
    return withoutAsking(credential, verdict ?? { outcome: "rejected", reason: "missing" }, lint);
  if (webhook !== undefined) return examineWebhook(credential, webhook, secret, lint, config, world);
  if (probe === undefined) return offline(credential, secret, lint, config, world);
  const variants = isOrdinary(credential) ? repairedVariants(secret, credential.scheme) : [];
  const secrecy = createSecrecy([...secretsOf(credential), ...variants.map((variant) => variant.secret)]);
  return examineByProbe({ credential, probe, secret, variants }, lint, config, secrecy, world);
}

function withoutAsking(credential: Credential, verdict: Verdict, lint: readonly string[]): Check {
  return {
    credential,
    verdict,
    expiry: readExpiry(credential, [], [], new Date(0)),
    evidence: lint.map((detail) => ({ label: "value", detail })),
    advice: advise(credential, verdict),
    lint,
    grantedScopes: undefined,
    identity: undefined,
    attempts: 0,
    durationMs: 0,
  };
}

/** No request is known for it: the token's own dates, the declared one, and what an authorization server says are all there is. */
async function offline(
  credential: Credential,
  secret: Secret,
  lint: readonly string[],
  config: CheckConfig,
  world: Surroundings,
): Promise<Check> {
  const now = world.clock.now();
  const secrecy = createSecrecy(secretsOf(credential));
  const opinion = await secondOpinion(credential, secret, config, secrecy, world);
  const base = withoutAsking(credential, withOpinion({ outcome: "unknown", reason: "no-probe" }, opinion), lint);
  const evidence = [...opinion.evidence, ...base.evidence, ...expiryEvidence(credential, opinion.claims, [], now)];
  return {
    ...base,
    expiry: readExpiry(credential, opinion.claims, [], now),
    evidence: evidence.map(({ label, detail }) => ({ label, detail: safe(detail, secrecy.redact) })),
    grantedScopes: opinion.introspected?.scopes?.map((scope) => safe(scope, secrecy.redact)),
    attempts: opinion.requests,
  };
}

async function examineWebhook(
  credential: Credential,
  webhook: WebhookReplay,
  secret: Secret,
  lint: readonly string[],
  config: CheckConfig,
  world: Surroundings,
): Promise<Check> {
  const { verdict, remarks, evidence, requests } = await replayWebhook(credential, webhook, secret, config, world);
  const base = withoutAsking(credential, verdict, lint);
  const advice = adviseOnWebhook(credential, verdict, remarks);
  return { ...base, advice, evidence: [...evidence, ...base.evidence], attempts: requests, remarks };
}

/** A value that should work as it stands: only there is it worth trying what else may have been meant. */
function isOrdinary({ authentication, expect }: Credential): boolean {
  return authentication === undefined && expect === undefined;
}

/** Whatever hangs on it: companions, an old secret, the keys of its authentication. */
function secretsOf(credential: Credential): readonly Secret[] {
  return secretsIn({ ...credential, provider: undefined });
}
