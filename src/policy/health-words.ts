// Every sentence about a credential: what is wrong, where, what to do. No value of a secret ever stands in one.

import type { Check, Remark } from "../model/check.ts";
import type { Credential } from "../model/credential.ts";
import type { Expiry, ExpiryOrigin } from "../model/expiry.ts";

export interface Words {
  readonly title: string;
  readonly problem: string;
  readonly message: string;
  readonly steps: readonly string[];
}

type KnownExpiry = Expiry & { readonly known: true };

const SOURCES: Readonly<Record<ExpiryOrigin, string>> = {
  jwt: "as the token itself says",
  "response-header": "as the issuer's answer says",
  "response-body": "as the issuer's answer says",
  introspection: "as the issuer's introspection says",
  "offline-decode": "as the key itself says",
  certificate: "as its certificate says",
  declared: "as your configuration says",
};

/** Name and environment, as every sentence about a credential begins. */
export function nameOf(credential: Credential): string {
  return `${credential.name} (${credential.environment.name})`;
}

/** Rejected and forbidden: the check has said what it means and what to do. */
export function refusedWords(check: Check, now: Date): Words {
  const { verdict, expiry, credential, advice } = check;
  const title = `${nameOf(credential)} is ${verdict.outcome === "forbidden" ? "not allowed to do its work" : "not accepted"}`;
  const passed = expiry.known && expiry.at <= now ? ` It expired on ${dayOf(expiry.at)}, ${SOURCES[expiry.origin]}.` : "";
  return toldAlone(title, `${advice.meaning}${passed}`, trialLast(advice.steps));
}

export function intermittentWords({ credential, advice }: Check): Words {
  return toldAlone(`${nameOf(credential)} is accepted only now and then`, advice.meaning, trialLast(advice.steps));
}

export function expiredWords({ credential, verdict }: Check, expiry: KnownExpiry): Words {
  const still = verdict.outcome === "valid" ? ", although the issuer still accepts it" : "";
  const correct = expiry.origin === "declared" ? ["If that date is wrong, correct `expires` in the configuration."] : [];
  const problem = `It expired on ${dayOf(expiry.at)}, ${SOURCES[expiry.origin]}${still}.`;
  return titled(`${nameOf(credential)} has expired`, problem, [...rotationSteps(credential), ...correct]);
}

export function expiringWords({ credential }: Check, expiry: KnownExpiry, daysLeft: number): Words {
  const problem = `It expires on ${dayOf(expiry.at)}, ${SOURCES[expiry.origin]}.`;
  return titled(`${nameOf(credential)} expires ${daysInWords(daysLeft)}`, problem, rotationSteps(credential));
}

export function missingScopeWords({ credential }: Check, missing: readonly string[]): Words {
  const scopes = missing.map((scope) => `\`${scope}\``).join(", ");
  return titled(
    `${nameOf(credential)} lacks ${missing.length === 1 ? "a scope" : "scopes"} that it needs`,
    `It works, but was not granted ${scopes}, which the configuration requires.`,
    [`Grant ${scopes} to it, or take out of its required scopes what nothing needs.`],
  );
}

/** A key that has to be refused, and is not. */
export function stillWorksWords({ credential }: Check): Words {
  const url = credential.rotateUrl ?? credential.provider?.rotateUrl;
  return titled(`${nameOf(credential)} still works`, "It is declared as a key that has to be refused, and the service accepts it.", [
    `Revoke it now${url === undefined ? "" : ` on ${url}`}, and run again once the service knows everywhere.`,
  ]);
}

/** What a remark's sentence leaves open: whose it is, and what to do. */
const REMARKS: Readonly<Record<Remark["kind"], { readonly title: string; readonly step: string }>> = {
  "excess-scopes": { title: "was granted more than it needs", step: "Take away what nothing needs, or list it among the required scopes." },
  "write-access": { title: "can write", step: "Replace it by a key that can only read, or take `access: read` out of the configuration." },
  "lost-scopes": { title: "lost scopes since the last run", step: "Grant them again where something still needs them." },
  "identity-unknown": {
    title: "belongs to nobody knows whom",
    step: "Choose a probe whose answer names the owner, or take the expectation out of the configuration.",
  },
  "webhook-unverified": {
    title: "is verified by nobody",
    step: "Have the receiver compute the signature over the raw body, compare it in constant time, and refuse what does not match.",
  },
  "webhook-replayable": {
    title: "lets old messages in again",
    step: "Have the receiver refuse messages whose signed time is more than minutes away.",
  },
  "webhook-old-secret": {
    title: "is still verified by its old secret",
    step: "Take the old secret out of the receiver and restart every instance of it.",
  },
  "refresh-token-replaced": {
    title: "was replaced by its service when it was used",
    step: "Sign in again for a new refresh token, store it, and declare `rotation: replaces`, so that Keyturn no longer spends it.",
  },
  "host-certificate": {
    title: "is asked at a host whose certificate ends soon",
    step: "Have whoever runs that host renew it; once it has ended, every client fails whatever its key.",
  },
  "shared-value": {
    title: "is the same key as another credential",
    step: "Give each integration a key of its own, so that revoking one does not stop the others.",
  },
  "expiry-disagreement": {
    title: "has two dates of expiry",
    step: "Correct `expires` in the configuration, or take it out: the service says it by itself.",
  },
};

export function remarkWords({ credential }: Check, { kind, says }: Remark): Words {
  const { title, step } = REMARKS[kind];
  return titled(`${nameOf(credential)} ${title}`, says, [step]);
}

export function lintWords({ credential }: Check, sentence: string): Words {
  return titled(`The value of ${nameOf(credential)} looks wrong`, sentence, [
    `Correct the secret behind ${credential.secretVariable}, and redeploy what reads it.`,
  ]);
}

/** In the order that keeps callers alive: new key, every caller, then the old key goes. */
export function rotationSteps(credential: Credential): readonly string[] {
  const url = credential.rotateUrl ?? credential.provider?.rotateUrl;
  const role = credential.provider?.rotateRole;
  const users = credential.usedBy.length === 0 ? "everything that uses it" : credential.usedBy.join(", ");
  if (credential.checkedBy === "date") {
    return [
      `Renew or replace it${url === undefined ? "" : ` on ${url}`}, and put the new one in place for ${users}.`,
      "Write its new end as `expires` into the configuration.",
    ];
  }
  return [
    `Create a new key${url === undefined ? "" : ` on ${url}`}${role === undefined ? "" : ` (as ${role})`}.`,
    `Put it into ${credential.secretVariable} and redeploy ${users}.`,
    "Revoke the old key once nothing uses it any more.",
  ];
}

/** Who reads one step only should read what mends it, not how to see the failure once more. */
function trialLast(steps: readonly string[]): readonly string[] {
  const isTrial = (step: string) => step.startsWith("Try it by hand");
  return [...steps.filter((step) => !isTrial(step)), ...steps.filter(isTrial)];
}

/** The problem names the credential by itself. */
function toldAlone(title: string, problem: string, steps: readonly string[]): Words {
  return { title, problem, message: [problem, ...steps.slice(0, 1)].join(" "), steps };
}

/** The title opens the message, the first step ends it. */
export function titled(title: string, problem: string, steps: readonly string[]): Words {
  return { title, problem, message: [`${title}.`, problem, ...steps.slice(0, 1)].join(" "), steps };
}

function daysInWords(days: number): string {
  if (days < 1) return "in less than a day";
  const whole = Math.floor(days);
  return whole === 1 ? "in 1 day" : `in ${whole} days`;
}

export function dayOf(instant: Date): string {
  return instant.toISOString().split("T")[0] ?? "";
}
