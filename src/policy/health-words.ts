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
  return `"${credential.name}" (${credential.environment.name})`;
}

/** Rejected and forbidden: the check has said what it means and what to do. */
export function refusedWords(check: Check, now: Date): Words {
  const { verdict, expiry, credential, advice } = check;
  const title = `${nameOf(credential)} is ${verdict.outcome === "forbidden" ? "not allowed to do its work" : "not accepted"}`;
  const passed = expiry.known && expiry.at <= now ? ` It expired on ${dayOf(expiry.at)}, ${SOURCES[expiry.origin]}.` : "";
  return told(title, `${nameOf(credential)}: ${advice.meaning}${passed}`, advice.steps);
}

export function intermittentWords({ credential, advice }: Check): Words {
  return told(`${nameOf(credential)} is accepted only now and then`, `${nameOf(credential)}: ${advice.meaning}`, advice.steps);
}

export function expiredWords({ credential, verdict }: Check, expiry: KnownExpiry): Words {
  const still = verdict.outcome === "valid" ? ", although the issuer still accepts it" : "";
  const correct = expiry.origin === "declared" ? ["If the date is out of date, correct `expires` in the configuration."] : [];
  return told(
    `${nameOf(credential)} has expired`,
    `${nameOf(credential)} expired on ${dayOf(expiry.at)}, ${SOURCES[expiry.origin]}${still}.`,
    [...rotationSteps(credential), ...correct],
  );
}

export function expiringWords({ credential }: Check, expiry: KnownExpiry, daysLeft: number): Words {
  const when = daysInWords(daysLeft);
  return told(
    `${nameOf(credential)} expires ${when}`,
    `${nameOf(credential)} expires ${when}, on ${dayOf(expiry.at)}, ${SOURCES[expiry.origin]}.`,
    rotationSteps(credential),
  );
}

export function missingScopeWords({ credential }: Check, missing: readonly string[]): Words {
  const scopes = missing.map((scope) => `\`${scope}\``).join(", ");
  const [rotate] = rotationSteps(credential);
  return told(
    `${nameOf(credential)} lacks ${missing.length === 1 ? "a scope" : "scopes"} that it needs`,
    `${nameOf(credential)} works, but was not granted ${scopes}, which the configuration requires.`,
    [
      `Grant ${scopes}, or take them out of the credential's required scopes if nothing needs them.`,
      ...(rotate === undefined ? [] : [rotate]),
    ],
  );
}

export function lintWords({ credential }: Check, sentence: string): Words {
  return told(`The value of ${nameOf(credential)} looks wrong`, `${nameOf(credential)}: ${sentence}`, [
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

/** Every finding is told in the same form. */
export function told(title: string, problem: string, steps: readonly string[]): Words {
  const [firstStep] = steps;
  return { title, problem, message: firstStep === undefined ? problem : `${problem} ${firstStep}`, steps };
}

function daysInWords(days: number): string {
  if (days < 1) return "in less than a day";
  const whole = Math.floor(days);
  return whole === 1 ? "in 1 day" : `in ${whole} days`;
}

function dayOf(instant: Date): string {
  return instant.toISOString().split("T")[0] ?? "";
}
