// Finds every secret that stands somewhere inside a value: a credential may hold more than one.

import { Secret } from "./secret.ts";

/** In the order of the fields; each secret object once. */
export function secretsIn(value: unknown): readonly Secret[] {
  const found: Secret[] = [];
  collect(value, found, new Set());
  return found;
}

function collect(value: unknown, found: Secret[], seen: Set<object>): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (value instanceof Secret) found.push(value);
  else for (const item of Object.values(value)) collect(item, found, seen);
}
