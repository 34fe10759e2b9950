// Every sentence about a credential: what is wrong, where, what to do. No value of a secret ever stands in one.

import type { Check } from "../model/check.ts";
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

export function lintWords({ credential }: Check, sentence: string): Words {
  return titled(`The value of ${nameOf(credential)} looks wrong`, sentence, [
    `Store the bare value in ${credential.secretVariable} again.`,
  ]);
}

/** In the order that keeps callers alive: new key, every caller, then the old key goes. */
function rotationSteps(credential: Credential): readonly string[] {
  const url = credential.rotateUrl ?? credential.provider?.rotateUrl;
  const role = credential.provider?.rotateRole;
  const users = credential.usedBy.length === 0 ? "everything that uses it" : credential.usedBy.join(", ");
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
function titled(title: string, problem: string, steps: readonly string[]): Words {
  return { title, problem, message: [`${title}.`, problem, ...steps.slice(0, 1)].join(" "), steps };
}

function daysInWords(days: number): string {
  if (days < 1) return "in less than a day";
  const whole = Math.floor(days);
  return whole === 1 ? "in 1 day" : `in ${whole} days`;
}

function dayOf(instant: Date): string {
  return instant.toISOString().split("T")[0] ?? "";
}
