// Finds credentials that are one and the same key under several names: when it goes, all of them stop.

import type { Check, Remark } from "../model/check.ts";
import type { Credential } from "../model/credential.ts";

/** The same variable named twice is meant (two probes for one key); the same value in two variables seldom is. */
export function withSharedValues(checks: readonly Check[]): readonly Check[] {
  return checks.map((check) => {
    const twins = checks.filter((other) => other !== check && isTwin(check.credential, other.credential));
    return twins.length === 0 ? check : { ...check, remarks: [...(check.remarks ?? []), sharedRemark(twins)] };
  });
}

/** Compared in memory only; nothing derived from a value is kept or shown. */
function isTwin(one: Credential, other: Credential): boolean {
  if (one.secret === undefined || other.secret === undefined || one.secret.isEmpty) return false;
  return one.secretVariable !== other.secretVariable && one.secret.equals(other.secret);
}

function sharedRemark(twins: readonly Check[]): Remark {
  const names = twins.slice(0, 10).map(({ credential }) => `"${credential.name}" (${credential.environment.name})`);
  const more = twins.length > names.length ? ` and ${twins.length - names.length} more` : "";
  return {
    kind: "shared-value",
    says: `It has the same value as ${names.join(", ")}${more}: when it expires or is revoked, all of them stop at once.`,
  };
}
