// What a verdict means for one credential and what to do now, in sentences for people.

import type { Advice, Remark } from "../model/check.ts";
import type { Credential } from "../model/credential.ts";
import type { TallyEntry, Verdict } from "../model/verdict.ts";
import { controlOf, tokenUrlOf } from "./control.ts";
import { curlLine } from "./curl-line.ts";
import {
  DOES_NOT_AUTHENTICATE,
  FORBIDDEN,
  REJECTED,
  SKIPPED,
  type Step,
  THROTTLED,
  UNKNOWN,
  UNREACHABLE,
  type Words,
} from "./sentences.ts";

/** Steps come in the order in which they should be done: try by hand, make a new key, store it, redeploy, clear caches, revoke. */
export function advise(credential: Credential, verdict: Verdict): Advice {
  if (credential.checkedBy === "date" && verdict.outcome === "unknown")
    return { meaning: `${subjectOf(credential)} is checked by its date alone.`, steps: [] };
  const words = wordsFor(credential, verdict);
  const steps = words.steps.flatMap((step) => STEPS[step](credential, verdict));
  return { meaning: `${subjectOf(credential)} ${words.meaning}`, steps };
}

/** For a webhook's signing secret, whose receiver was asked instead of its service. */
export function adviseOnWebhook(credential: Credential, verdict: Verdict, remarks: readonly Remark[]): Advice {
  const subject = subjectOf(credential);
  const tell = STEPS.tell(credential, verdict);
  if (verdict.outcome === "valid" && remarks.length === 0)
    return { meaning: `${subject} is accepted by its receiver, and nothing else is.`, steps: [] };
  if (remarks.length > 0)
    return { meaning: `${subject}: ${remarks.map(({ says }) => says).join(" ")}`, steps: [...WEBHOOK_STEPS.verify, ...tell] };
  if (verdict.outcome === "rejected" && verdict.reason === "invalid") {
    return {
      meaning: `${subject} is not accepted by its receiver: a message signed with it is refused.`,
      steps: [...WEBHOOK_STEPS.renew, ...tell],
    };
  }
  return advise(credential, verdict);
}

const WEBHOOK_STEPS = {
  verify: [
    "Make the receiver compute the signature over the raw body, compare it in constant time, refuse old timestamps and answer 401 to everything else.",
    "Take old secrets out of its configuration and redeploy it.",
  ],
  renew: [
    "Compare the receiver's secret with the sender's; after a rotation both have to change.",
    "Update the secret store, redeploy the receiver, and run this replay test again.",
  ],
} as const;

/** The steps that sentences refer to by name, each empty where it has nothing to say for this credential. */
const STEPS: Readonly<Record<Step, (credential: Credential, verdict: Verdict) => readonly string[]>> = {
  curl: (credential: Credential) => {
    const line = curlLine(credential);
    return line === undefined ? [] : [`Try it by hand: ${line}`];
  },
  pass: (credential: Credential) => [
    `Check that the secret exists and that the step's \`env\` passes it on as ${credential.secretVariable}; secrets of an environment are only there for jobs that name it.`,
  ],
  fixValue: (credential: Credential) => [
    `Store the value of ${credential.secretVariable} again: the key alone, on one line, without quotes.`,
  ],
  regenerate: (credential: Credential) => [`Create a new key${placeToRotate(credential)}${roleNeeded(credential)}.`],
  reauthorize: (credential: Credential) => [`Grant it what it needs${placeToRotate(credential)}${roleNeeded(credential)}.`],
  store: (credential: Credential) => [
    `Update the secret behind ${credential.secretVariable} in the secret store, and everywhere else it is kept.`,
  ],
  redeploy: (credential: Credential) => [`Redeploy or restart ${usersOf(credential)}, so that no instance keeps the old key.`],
  caches: () => ["Clear the caches that hold tokens or sessions made with the old key."],
  revoke: () => ["Revoke the old key once nothing uses it."],
  tell: (credential: Credential) => (credential.owner === undefined ? [] : [`Tell its owner: ${credential.owner}.`]),
  scopes: (_credential: Credential, verdict: Verdict) => {
    const missing = verdict.outcome === "forbidden" ? (verdict.missingScopes ?? []) : [];
    return missing.length === 0 ? [] : [`It lacks: ${missing.slice(0, 20).join(", ")}.`];
  },
  environment: (credential: Credential) => [
    `Put the key of ${credential.environment.name} (${credential.environment.baseUrl}) into ${credential.secretVariable}, or move the credential to the environment it was issued for.`,
  ],
  clock: () => ["Set the clock of the machine that signs or sends by network time, then run again."],
  account: () => ["Have the account behind the key reactivated, or issue the key to a service account that does not leave."],
  organization: () => [
    "Check that the key belongs to the organization or project that the probe asks for, and the organization header if there is one.",
  ],
  plan: () => ["Check the account's plan and billing."],
  sso: () => ["Authorize the token for single sign-on in the organization's token settings."],
  address: () => ["Allow the runner's address, or run on a runner with a fixed address: those of hosted runners change."],
  wait: (_credential: Credential, verdict: Verdict) => {
    const seconds = verdict.outcome === "throttled" ? verdict.retryAfterSeconds : undefined;
    return [seconds === undefined ? "Run again later." : `Run again in ${waitInWords(seconds)} or later.`];
  },
  again: () => ["Run again; if it stays so, see the service's status page."],
  network: (credential: Credential) => [
    `Check that ${credential.environment.baseUrl} is right and that this runner may reach it (proxy, firewall, certificates).`,
  ],
  probe: (credential: Credential) => [`Check \`base-url\` (${credential.environment.baseUrl}) and the probe's path.`],
  giveProbe: () => ["Name a read-only request that needs the key as `probe`, or declare when it expires."],
  tokenEndpoint: ({ authentication }: Credential) => [
    `Check \`token-url\` (${tokenUrlOf(authentication)}) and how the client is registered there: a wrong secret has to be refused.`,
  ],
  instances: () => [
    "Look for an instance that still has an old key or an old copy of the service's key list: a rotation may be under way.",
  ],
};

function wordsFor(credential: Credential, verdict: Verdict): Words {
  switch (verdict.outcome) {
    case "valid":
      return { meaning: "works.", steps: [] };
    case "rejected":
      return REJECTED[verdict.reason];
    case "forbidden":
      return FORBIDDEN[verdict.reason];
    case "throttled":
      return THROTTLED[verdict.reason];
    case "unreachable":
      return UNREACHABLE[verdict.reason];
    case "intermittent":
      return {
        meaning: `works only at times (${tallyWords(verdict.tally)}).`,
        steps: ["instances", "redeploy", "caches", "again", "tell"],
      };
    case "unknown":
      return verdict.reason === "does-not-authenticate" ? DOES_NOT_AUTHENTICATE[controlOf(credential)] : UNKNOWN[verdict.reason];
    case "skipped":
      return SKIPPED[verdict.reason];
  }
}

function subjectOf(credential: Credential): string {
  return `${credential.name} (${credential.environment.name})`;
}

function placeToRotate(credential: Credential): string {
  const url = credential.rotateUrl ?? credential.provider?.rotateUrl;
  return url === undefined ? " where this service issues its keys" : ` at ${url}`;
}

function roleNeeded(credential: Credential): string {
  const role = credential.provider?.rotateRole;
  return role === undefined ? "" : ` (needs: ${role})`;
}

function usersOf(credential: Credential): string {
  return credential.usedBy.length === 0 ? "everything that reads it" : `what uses it: ${credential.usedBy.join(", ")}`;
}

function tallyWords(tally: readonly TallyEntry[]): string {
  return tally.map(({ answer, count }) => `${answer} ${count === 1 ? "once" : `${count} times`}`).join(", ");
}

function waitInWords(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  return seconds < 7200 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.ceil(seconds / 3600)} hours`;
}
