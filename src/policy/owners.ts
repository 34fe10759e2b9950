// Joins the two halves: which configured credentials have the value that was committed.

import type { Check } from "../model/check.ts";
import type { Confidence, Leak, Place } from "../model/leak.ts";

const SUREST_FIRST: readonly Confidence[] = ["checksum", "structure", "prefix", "context"];

/** The checks of all credentials with this very value; those whose key still works come first. */
export function ownersOf(leak: Leak, checks: readonly Check[]): readonly Check[] {
  const owners = checks.filter((check) => check.credential.secret?.equals(leak.secret) === true);
  return [...owners.filter(stillWorks), ...owners.filter((check) => !stillWorks(check))];
}

/** True where the issuer took the key at least once: a key without permission, or one that works now and then, is a working key. */
export function stillWorks(check: Check): boolean {
  const { outcome } = check.verdict;
  return outcome === "valid" || outcome === "forbidden" || outcome === "intermittent";
}

/**
 * A configured key that both its detector and the exact search found is one leak: the surest name stays, and every place.
 * Leaks of keys that nobody configured are left as the scan gave them.
 */
export function mergeOwnLeaks(leaks: readonly Leak[], checks: readonly Check[]): readonly Leak[] {
  const merged: Leak[] = [];
  const indexByOwner = new Map<number, number>();
  for (const leak of leaks) {
    const owner = checks.findIndex((check) => check.credential.secret?.equals(leak.secret) === true);
    const index = indexByOwner.get(owner);
    const earlier = index === undefined ? undefined : merged[index];
    if (index !== undefined && earlier !== undefined) {
      merged[index] = mergeTwo(earlier, leak);
      continue;
    }
    if (owner !== -1) indexByOwner.set(owner, merged.length);
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
