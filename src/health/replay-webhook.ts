// The replay test of a webhook receiver: does it take what is signed rightly, and refuse everything else?

import { signWebhook } from "../auth/sign-webhook.ts";
import { madeUpLike } from "../auth/variants.ts";
import type { Evidence, Remark } from "../model/check.ts";
import type { CheckConfig } from "../model/config.ts";
import type { Credential } from "../model/credential.ts";
import type { Secret } from "../model/secret.ts";
import type { Verdict } from "../model/verdict.ts";
import type { WebhookReplay } from "../model/webhook.ts";
import type { HttpAnswer, HttpFailure, World } from "../world.ts";
import { confirm } from "./confirm.ts";
import type { Judgement } from "./judge.ts";
import { readAnswer } from "./reading.ts";
import { retryAfterSeconds } from "./retry-after.ts";

export interface Replayed {
  readonly verdict: Verdict;
  readonly remarks: readonly Remark[];
  readonly evidence: readonly Evidence[];
  readonly requests: number;
}

/** Older than any receiver's tolerance; the longest known is 30 minutes. */
const STALE_MS = 24 * 3_600_000;

interface Message {
  readonly label: string;
  readonly secret: Secret;
  readonly at: Date;
  readonly expected: "accepted" | "refused";
  /** Set where an acceptance is a finding. */
  readonly finding?: Remark;
}

type Reception = "accepted" | "refused" | "unclear";

/** At most four messages; nothing is sent after the rightly signed one was not accepted, for then the rest tells nothing. */
export async function replayWebhook(
  credential: Credential,
  replay: WebhookReplay,
  secret: Secret,
  config: CheckConfig,
  world: Pick<World, "http" | "clock">,
): Promise<Replayed> {
  const [good, ...others] = messages(replay, secret, world.clock.now());
  const confirmed = await confirm(() => judged(deliver(credential, replay, good, config, world)), config, world.clock);
  const { verdict } = confirmed.judgement;
  const answers = confirmed.tally.map(({ answer, count }) => (confirmed.attempts === 1 ? answer : `${answer} x${count}`)).join(", ");
  const evidence: Evidence[] = [{ label: good.label, detail: outcomeWords(answers, receptionFor(verdict), good) }];
  let requests = confirmed.attempts;
  if (verdict.outcome !== "valid") return { verdict, remarks: [], evidence, requests };
  const remarks: Remark[] = [];
  for (const message of others) {
    requests++;
    const came = await deliver(credential, replay, message, config, world);
    const reception = receptionOf(came);
    evidence.push({ label: message.label, detail: outcomeWords(answerWords(came), reception, message) });
    if (reception === "accepted" && message.finding !== undefined) remarks.push(message.finding);
  }
  const verifies = !remarks.some(({ kind }) => kind === "webhook-unverified");
  return { verdict: verifies ? verdict : { outcome: "unknown", reason: "does-not-authenticate" }, remarks, evidence, requests };
}

/** In the terms of `confirm.ts`, so that a refusal counts here when a probe's would. */
async function judged(delivery: Promise<HttpAnswer | HttpFailure>): Promise<Judgement> {
  const came = await delivery;
  const reception = receptionOf(came);
  const verdict: Verdict = reception === "accepted" ? { outcome: "valid" } : refusal(came, reception);
  const transient = verdict.outcome === "unreachable" && verdict.reason !== "redirect";
  return { verdict, evidence: [], reading: "failure" in came ? undefined : readAnswer(came, (text) => text), transient };
}

function receptionFor({ outcome }: Verdict): Reception {
  return outcome === "valid" ? "accepted" : outcome === "rejected" ? "refused" : "unclear";
}

function outcomeWords(answers: string, reception: Reception, { expected }: Message): string {
  return `${answers}: ${reception}, and should be ${expected}`;
}

function messages(replay: WebhookReplay, secret: Secret, now: Date): readonly [Message, ...Message[]] {
  const good: Message = { label: "signed rightly", secret, at: now, expected: "accepted" };
  const wrong: Message = {
    label: "signed with a made-up secret",
    secret: madeUpLike(secret),
    at: now,
    expected: "refused",
    finding: {
      kind: "webhook-unverified",
      fails: true,
      says: "The receiver also accepts a message signed with a made-up secret: it verifies nothing, and anyone can send it events.",
    },
  };
  const stale: Message = {
    label: "signed rightly, a day ago",
    secret,
    at: new Date(now.getTime() - STALE_MS),
    expected: "refused",
    finding: {
      kind: "webhook-replayable",
      says: "The receiver accepts a message signed a day ago: whoever records one can send it again.",
    },
  };
  const old = replay.oldSecret === undefined ? [] : [signedWithOld(replay.oldSecret, replay.overlapUntil, now)];
  return [good, wrong, ...(replay.scheme.timestamp === undefined ? [] : [stale]), ...old];
}

function signedWithOld(secret: Secret, overlapUntil: Date | undefined, now: Date): Message {
  const label = "signed with the old secret";
  if (overlapUntil !== undefined && now < overlapUntil) return { label, secret, at: now, expected: "refused" };
  const finding: Remark = {
    kind: "webhook-old-secret",
    fails: true,
    says: "The receiver still accepts the secret from before the rotation.",
  };
  return { label, secret, at: now, expected: "refused", finding };
}

async function deliver(
  { environment }: Credential,
  replay: WebhookReplay,
  message: Message,
  config: CheckConfig,
  world: Pick<World, "http" | "clock">,
): Promise<HttpAnswer | HttpFailure> {
  const { body, contentType, scheme } = replay;
  // A fresh id for each: a receiver that has seen one before may say yes without looking.
  const id = `keyturn_${crypto.randomUUID()}`;
  const signed = signWebhook(scheme, message.secret, { id, at: message.at, body, contentType, url: environment.baseUrl });
  return world.http.send({
    method: "POST",
    url: signed.url,
    headers: { "content-type": contentType, ...signed.headers },
    body,
    timeoutMs: config.timeoutMs,
    maxBodyBytes: config.maxBodyBytes,
    allowPrivate: environment.allowPrivate,
  });
}

/** Only a 4xx about this message is a refusal: a rate limit or a missing path says nothing about the signature. */
function receptionOf(came: HttpAnswer | HttpFailure): Reception {
  if ("failure" in came) return "unclear";
  if (came.status >= 200 && came.status < 300) return "accepted";
  return [400, 401, 403, 406, 409, 412, 422].includes(came.status) ? "refused" : "unclear";
}

function refusal(came: HttpAnswer | HttpFailure, reception: Reception): Verdict {
  if (reception === "refused") return { outcome: "rejected", reason: "invalid" };
  if ("failure" in came) return { outcome: "unreachable", reason: came.failure === "timeout" ? "timeout" : "connect" };
  if (came.status === 429) {
    const retryAfter = retryAfterSeconds(came.headers, came.endedAt);
    return { outcome: "throttled", reason: "rate-limit", ...(retryAfter !== undefined && { retryAfterSeconds: retryAfter }) };
  }
  if (came.status >= 500) return { outcome: "unreachable", reason: "server-error" };
  return came.status < 400 ? { outcome: "unreachable", reason: "redirect" } : { outcome: "unknown", reason: "not-found" };
}

function answerWords(came: HttpAnswer | HttpFailure): string {
  return "failure" in came ? `no answer (${came.failure})` : String(came.status);
}
