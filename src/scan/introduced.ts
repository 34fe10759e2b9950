// A leak is added when the new blob holds it and no parent's blob does; one secret is one leak, however often it was added.

import { groupedBy } from "../model/grouped.ts";
import type { Leak, Place } from "../model/leak.ts";
import type { Change } from "./git/changes.ts";
import type { Match } from "./search/matcher.ts";

/** One match at one place, before places of one secret are put together. */
export interface Sighting {
  readonly match: Match;
  readonly place: Place;
}

/** Matches by blob id; a blob that was searched and holds none may be absent. */
export type MatchesByBlob = ReadonlyMap<string, readonly Match[]>;

/** Matches in the files that are there now, by the key of their secret. */
export type MatchesAtHead = ReadonlyMap<string, readonly Match[]>;

/**
 * What the changes of one commit add. A key that the same commit takes away elsewhere was moved, not added: git pairs a
 * file with its new name only where the two are alike. `matches` must hold every blob that the changes name.
 */
export function addedBy(changes: readonly Change[], matches: MatchesByBlob): readonly Sighting[] {
  const moved = new Set(changes.flatMap((change) => keysTakenAway(change, matches)));
  return changes.flatMap((change) => {
    const { path, commit, kind } = change;
    const had = keysOf(change.parents, matches);
    const added = matchesOf(change.blob, matches).filter(({ key }) => !had.has(key) && !moved.has(key));
    return added.map((match) => ({ match, place: placeOf(match, { path, commit, source: kind === "symlink" ? "symlink" : "file" }) }));
  });
}

function keysTakenAway({ parents, blob }: Change, matches: MatchesByBlob): readonly string[] {
  const had = keysOf(parents, matches);
  for (const { key } of matchesOf(blob, matches)) had.delete(key);
  return [...had];
}

function keysOf(blobs: readonly string[], matches: MatchesByBlob): Set<string> {
  return new Set(blobs.flatMap((blob) => matchesOf(blob, matches).map(({ key }) => key)));
}

function matchesOf(blob: string | undefined, matches: MatchesByBlob): readonly Match[] {
  return (blob === undefined ? undefined : matches.get(blob)) ?? [];
}

export function placeOf(match: Match, where: Pick<Place, "path" | "commit" | "source">): Place {
  const { line, column, endLine, endColumn, encoding } = match;
  return { ...where, line, column, endLine, endColumn, encoding };
}

const SUREST_FIRST = ["checksum", "structure", "prefix", "context"] as const;

/** Leaks in the order of their first sightings; `atHead`: undefined where there is no head to compare with. */
export function toLeaks(sightings: readonly Sighting[], atHead: MatchesAtHead | undefined): readonly Leak[] {
  const bySecret = groupedBy(sightings, ({ match }) => match.key);
  return [...bySecret.values()].map((same) => {
    const surest = same.toSorted((a, b) => rankOf(a.match) - rankOf(b.match))[0];
    if (surest === undefined) throw new RangeError("a group of sightings is never empty");
    const { detector, secret, confidence, fingerprint, preview, key } = surest.match;
    const now = atHead?.get(key) ?? [];
    return {
      detector,
      secret,
      confidence,
      fingerprint,
      preview,
      notes: [...new Set(same.flatMap(({ match }) => match.notes))],
      allowed: allowance(same.map(({ match }) => match)) ?? allowance(now),
      places: same.map(({ place }) => place),
      ...presence(same, atHead && now.length > 0),
    };
  });
}

function rankOf({ confidence }: Match): number {
  return SUREST_FIRST.indexOf(confidence);
}

/** Allowed where every place is; a comment that was written later speaks for the earlier commits too, once it stands at head. */
function allowance(matches: readonly Match[]): string | undefined {
  return matches.every(({ allowed }) => allowed !== undefined) ? matches[0]?.allowed : undefined;
}

function presence(sightings: readonly Sighting[], isAtHead: boolean | undefined): Pick<Leak, "presence"> {
  const wasInFile = sightings.some(({ place }) => place.source === "file" || place.source === "symlink");
  if (isAtHead === undefined || !wasInFile) return {};
  return { presence: isAtHead ? "at-head" : "only-in-history" };
}
