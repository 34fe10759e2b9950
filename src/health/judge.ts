// Gives every answer exactly one verdict, and shows the evidence that led there.

import type { Evidence } from "../model/check.ts";
import type { Redact } from "../model/redaction.ts";
import type { Verdict } from "../model/verdict.ts";
import type { HttpAnswer, HttpFailure } from "../world.ts";
import { readChallenges } from "./challenge-rules.ts";
import { meets } from "./condition.ts";
import { EDGE_RULES } from "./edge-rules.ts";
import { answerEvidence } from "./evidence.ts";
import { judgeFailure } from "./failure-rules.ts";
import { EXPIRED, REVOKED } from "./lapse-rules.ts";
import { LIMIT_RULES } from "./limit-rules.ts";
import { type Reading, readAnswer } from "./reading.ts";
import { retryAfterSeconds } from "./retry-after.ts";
import { firstRule, type Rule, type Ruled, verdictOf } from "./rule.ts";
import { type Asked, boundToKey, otherScheme, tokenService } from "./scheme-rules.ts";
import { STATUS_RULES } from "./status-rules.ts";
import { WEB_SERVER_RULES } from "./web-server-rules.ts";
import { WORD_RULES } from "./word-rules.ts";

export interface Judgement {
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  /** Undefined where no answer came. */
  readonly reading: Reading | undefined;
  /** Passing trouble: the next try may well get an answer that tells. */
  readonly transient: boolean;
}

type Step = (reading: Reading, asked: Asked) => Ruled | undefined;

/** The order decides: what says nothing about the key comes before what the service says about it. */
const STEPS: readonly Step[] = [
  edgeBlock,
  signNamingStatus,
  redirectOrHtml,
  serverError,
  tooMuch,
  anySign,
  webServer,
  boundToKey,
  readChallenges,
  tokenService,
  refusalInWords,
  otherScheme,
  yes,
  statusAlone,
];

/** Total: any answer gets one verdict. Evidence is redacted before it leaves this room's tables. */
export function judge(came: HttpAnswer | HttpFailure, asked: Asked, redact: Redact): Judgement {
  if ("failure" in came) return { ...judgeFailure(came), reading: undefined };
  const reading = readAnswer(came, redact);
  const ruled = ruleOn(reading, asked);
  const verdict = completed(ruled, came, reading);
  const transient = verdict.outcome === "unreachable" && (verdict.reason === "server-error" || verdict.reason === "timeout");
  return { verdict, evidence: answerEvidence(reading, verdict, ruled.because, redact), reading, transient };
}

function ruleOn(reading: Reading, asked: Asked): Ruled {
  for (const step of STEPS) {
    const ruled = step(reading, asked);
    if (ruled !== undefined) return ruled;
  }
  return { ruling: "unknown:unrecognized-answer", because: "The answer fits no rule." };
}

function edgeBlock(reading: Reading): Ruled | undefined {
  return byRules(EDGE_RULES, reading);
}

/** A provider's sign for a redirect, an HTML page or a 5xx knows more than the general rule (a login redirect, a 500 for a bad key). */
function signNamingStatus(reading: Reading, asked: Asked): Ruled | undefined {
  const isSpecial = reading.status >= 500 || (reading.status >= 300 && reading.status < 400) || reading.isHtml;
  return isSpecial ? bySigns(reading, asked, "with status") : undefined;
}

function redirectOrHtml(reading: Reading, asked: Asked): Ruled | undefined {
  if (reading.status >= 300 && reading.status < 400) {
    return { ruling: "unreachable:redirect", because: "The service redirects; Keyturn follows no redirect with a credential." };
  }
  if (asked.probe.answers !== "json" || !reading.isHtml) return undefined;
  if (reading.status === 403) return { ruling: "unreachable:edge-block", because: "403 with an HTML page from a JSON API: a block page." };
  if (reading.status >= 300) return undefined;
  return { ruling: "unknown:unrecognized-answer", because: "An HTML page came instead of JSON: a login page, or the base URL is wrong." };
}

function serverError(reading: Reading): Ruled | undefined {
  if (reading.status < 500) return undefined;
  return { ruling: "unreachable:server-error", because: `${reading.status}: the service itself has a problem.` };
}

/** Which of the two it is, a rate limit or a quota, the service's own sign knows better. */
function tooMuch(reading: Reading, asked: Asked): Ruled | undefined {
  if (isSuccess(reading) && !reading.envelope.saysNo) return undefined;
  const general = byRules(LIMIT_RULES, reading);
  const own = general?.ruling.startsWith("throttled") ? bySigns(reading, asked, "any") : undefined;
  return own?.ruling.startsWith("throttled") ? own : general;
}

function anySign(reading: Reading, asked: Asked): Ruled | undefined {
  return bySigns(reading, asked, "any");
}

function webServer(reading: Reading): Ruled | undefined {
  return reading.json === undefined ? byRules(WEB_SERVER_RULES, reading) : undefined;
}

function refusalInWords(reading: Reading): Ruled | undefined {
  if (isSuccess(reading) && !reading.envelope.saysNo) return undefined;
  if (reading.status === 404 || reading.status === 405 || reading.status === 410) return undefined;
  const ruled = byRules(WORD_RULES, reading);
  return ruled?.ruling === "forbidden:scope" ? { ...ruled, missingScopes: reading.envelope.neededScopes } : ruled;
}

function yes(reading: Reading, asked: Asked): Ruled | undefined {
  if (!isSuccess(reading)) return undefined;
  if (reading.envelope.saysNo) return noInsideYes(reading);
  if (asked.probe.answers === "json" && !looksLikeJson(reading)) {
    return {
      ruling: "unknown:unrecognized-answer",
      because: "The answer is no JSON although the API answers JSON: the base URL may be wrong.",
    };
  }
  return { ruling: "valid", because: `${reading.status}: the service accepts the credential.` };
}

/** 200 whose body says no. Only words about the credential itself make it a rejection. */
function noInsideYes(reading: Reading): Ruled {
  const json = reading.json as Readonly<Record<string, unknown>>;
  const about = ["valid", "active", "authenticated", "isValid", "is_valid"].find(
    (name) => json?.[name] === false || json?.[name] === "false",
  );
  if (about !== undefined) return { ruling: "rejected:invalid", because: `${reading.status}, but the body says \`${about}: false\`.` };
  return { ruling: "unknown:unrecognized-answer", because: `${reading.status}, but the body reports an error.` };
}

function statusAlone(reading: Reading): Ruled | undefined {
  return byRules(STATUS_RULES, reading);
}

function bySigns(reading: Reading, asked: Asked, which: "with status" | "any"): Ruled | undefined {
  const sign = asked.probe.signs.find(({ when }) => (which === "any" || when.status !== undefined) && meets(reading, when));
  if (sign === undefined) return undefined;
  const ruled: Ruled = { ruling: sign.means, because: `${reading.status}: the service's own sign for this.` };
  if (sign.means === "rejected:invalid") return lapse(reading) ?? ruled;
  return sign.means === "forbidden:scope" ? { ...ruled, missingScopes: reading.envelope.neededScopes } : ruled;
}

/** A sign for every refusal cannot know why; that the credential has come to its end, the service says in its own words. */
function lapse(reading: Reading): Ruled | undefined {
  return isSuccess(reading) && !reading.envelope.saysNo ? undefined : byRules([EXPIRED, REVOKED], reading);
}

function byRules(rules: readonly Rule[], reading: Reading): Ruled | undefined {
  const rule = firstRule(rules, reading);
  return rule && { ruling: rule.means, because: rule.because };
}

function completed(ruled: Ruled, answer: HttpAnswer, reading: Reading): Verdict {
  const verdict = verdictOf(ruled.ruling);
  // It was sent, so what the service misses is a credential in the place or form that it looks at.
  if (verdict.outcome === "rejected" && verdict.reason === "missing") return { outcome: "rejected", reason: "malformed" };
  if (verdict.outcome === "throttled") {
    const seconds = retryAfterSeconds(reading.headers, answer.endedAt);
    return seconds === undefined ? verdict : { ...verdict, retryAfterSeconds: seconds };
  }
  const missing = ruled.missingScopes ?? [];
  return verdict.outcome === "forbidden" && verdict.reason === "scope" && missing.length > 0
    ? { ...verdict, missingScopes: missing }
    : verdict;
}

function isSuccess(reading: Reading): boolean {
  return reading.status >= 200 && reading.status < 300;
}

function looksLikeJson(reading: Reading): boolean {
  const contentType = reading.headers["content-type"] ?? "";
  return reading.isEmpty || reading.json !== undefined || /[/+]json\b/i.test(contentType) || /^\s*[[{]/.test(reading.text);
}
