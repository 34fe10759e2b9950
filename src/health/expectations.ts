// What the configuration expects of a working credential, held against what the service says of it.

import type { Remark } from "../model/check.ts";
import type { Credential } from "../model/credential.ts";
import { excessScopes, missingScopes, writingScopes } from "../model/scopes.ts";

const DAY_MS = 86_400_000;

export interface Observed {
  readonly grantedScopes: readonly string[] | undefined;
  readonly identity: string | undefined;
  readonly expiryDisagreement: string | undefined;
}

/** Remarks for policy to warn about; what makes a credential unfit for its work is a verdict instead (`refine.ts`). */
export function remarksOn(credential: Credential, observed: Observed): readonly Remark[] {
  const granted = observed.grantedScopes;
  return [
    ...(granted === undefined ? [] : scopeRemarks(credential, granted)),
    ...(credential.expectedIdentity !== undefined && observed.identity === undefined ? [unknownIdentity(credential.expectedIdentity)] : []),
    ...(observed.expiryDisagreement === undefined ? [] : [{ kind: "expiry-disagreement", says: observed.expiryDisagreement } as const]),
  ];
}

/** When the host's own certificate ends soon: then nobody's credential gets through any more. */
export function certificateRemarks(credential: Credential, expiresAt: Date | undefined, now: Date): readonly Remark[] {
  if (expiresAt === undefined || expiresAt.getTime() - now.getTime() >= credential.expiryWindow.warnDays * DAY_MS) return [];
  const { host } = new URL(credential.environment.baseUrl);
  return [{ kind: "host-certificate", says: `The TLS certificate of ${host} ends on ${expiresAt.toISOString().slice(0, 10)}.` }];
}

/** A sentence where the credential belongs to someone else than expected. */
export function identityMismatch(credential: Credential, identity: string | undefined): string | undefined {
  const expected = credential.expectedIdentity?.trim();
  if (expected === undefined || identity === undefined || identity.trim().toLowerCase() === expected.toLowerCase()) return undefined;
  return `The credential belongs to ${identity}, and ${expected} is expected.`;
}

function scopeRemarks(credential: Credential, granted: readonly string[]): readonly Remark[] {
  const excess = excessScopes(credential.requiredScopes, granted);
  const writing = credential.access === "read" ? writingScopes(granted) : [];
  const lost = missingScopes(credential.previousScopes ?? [], granted);
  return [
    ...remark("excess-scopes", excess, "It was granted more than the configuration requires"),
    ...remark("write-access", writing, "It is declared as read-only, and was granted scopes that can write"),
    ...remark("lost-scopes", lost, "It had scopes on the last run that are gone now"),
  ];
}

function remark(kind: Remark["kind"], scopes: readonly string[], words: string): readonly Remark[] {
  if (scopes.length === 0) return [];
  const shown = scopes.slice(0, 20).map((scope) => `\`${scope}\``);
  return [
    { kind, says: `${words}: ${shown.join(", ")}${scopes.length > shown.length ? ` and ${scopes.length - shown.length} more` : ""}.` },
  ];
}

function unknownIdentity(expected: string): Remark {
  return {
    kind: "identity-unknown",
    says: `It is expected to belong to ${expected}, and the probe's answer does not tell whom it belongs to.`,
  };
}
