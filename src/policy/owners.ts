// Joins the two halves: which configured credentials have the value that was committed.

import type { Check } from "../model/check.ts";
import type { Confidence, Leak, Place } from "../model/leak.ts";
import type { Secret } from "../model/secret.ts";
import { secretsIn } from "../model/secrets-in.ts";

/** The checks with all values that their credentials are made of: the key, a client secret, the second of a pair. */
export type Keyring = readonly { readonly check: Check; readonly secrets: readonly Secret[] }[];

const SUREST_FIRST: readonly Confidence[] = ["checksum", "structure", "prefix", "context"];

export function keyringOf(checks: readonly Check[]): Keyring {
  return checks.map((check) => ({ check, secrets: secretsIn(check.credential).filter((secret) => !secret.isEmpty) }));
}

/** The checks of all credentials with this very value; those whose key still works come first. */
export function ownersOf(leak: Leak, keyring: Keyring): readonly Check[] {
  const owners = keyring.filter(({ secrets }) => secrets.some((secret) => secret.equals(leak.secret))).map(({ check }) => check);
  return [...owners.filter(stillWorks), ...owners.filter((check) => !stillWorks(check))];
}

/** True where the issuer took the key at least once: a key without permission, or one that works now and then, is a working key. */
export function stillWorks(check: Check): boolean {
  const { outcome } = check.verdict;
  return outcome === "valid" || outcome === "forbidden" || outcome === "intermittent";
}

/**
 * A configured value that both its detector and the exact search found is one leak: the surest name stays, and every place.
 * Leaks of keys that nobody configured are left as the scan gave them.
 */
export function mergeOwnLeaks(leaks: readonly Leak[], keyring: Keyring): readonly Leak[] {
  const own = keyring.flatMap(({ secrets }) => secrets);
  const merged: Leak[] = [];
  const indexByOwn = new Map<number, number>();
  for (const leak of leaks) {
    const ownIndex = own.findIndex((secret) => secret.equals(leak.secret));
    const index = indexByOwn.get(ownIndex);
    const earlier = index === undefined ? undefined : merged[index];
    if (index !== undefined && earlier !== undefined) {
      merged[index] = mergeTwo(earlier, leak);
      continue;
    }
    if (ownIndex !== -1) indexByOwn.set(ownIndex, merged.length);
    merged.push(leak);
  }
  return merged;
}

function mergeTwo(one: Leak, other: Leak): Leak {
  const surer = SUREST_FIRST.indexOf(other.confidence) < SUREST_FIRST.indexOf(one.confidence) ? other : one;
  return {
    ...surer,
    places: distinctPlaces([...one.places, ...other.places]),
    notes: [...new Set([...one.notes, ...other.notes])],
    allowed: one.allowed ?? other.allowed,
  };
}

function distinctPlaces(places: readonly Place[]): readonly Place[] {
  const byIdentity = new Map(places.map((place) => [`${place.commit} ${place.source} ${place.line} ${place.path}`, place]));
  return [...byIdentity.values()];
}
