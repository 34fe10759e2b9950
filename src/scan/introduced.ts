// A leak is added when the new blob holds it and no parent's blob at that path does.

import type { Leak, Place } from "../model/leak.ts";
import type { Change } from "./changes.ts";
import type { Match } from "./matcher.ts";

/** One match at one place, before places of one secret are put together. */
export interface Sighting {
  readonly match: Match;
  readonly place: Place;
}

/** Matches by blob id; a blob that was searched and holds none may be absent. */
export type MatchesByBlob = ReadonlyMap<string, readonly Match[]>;

/** What each change adds; `parents` must hold every blob that the changes name as a parent's. */
export function sightingsOf(changes: readonly Change[], blobs: MatchesByBlob, parents: MatchesByBlob): readonly Sighting[] {
  return changes.flatMap((change) => {
    const had = new Set(change.parents.flatMap((blob) => (parents.get(blob) ?? []).map((match) => match.key)));
    const added = (blobs.get(change.blob) ?? []).filter((match) => !had.has(match.key));
    const source = change.kind === "symlink" ? "symlink" : "file";
    return added.map((match) => ({ match, place: placeOf(match, { path: change.path, commit: change.commit, source }) }));
  });
}

export function placeOf(match: Match, where: Pick<Place, "path" | "commit" | "source">): Place {
  const { line, column, endLine, endColumn, encoding } = match;
  return { ...where, line, column, endLine, endColumn, encoding };
}

const SUREST_FIRST = ["checksum", "structure", "prefix", "context"] as const;

/** One secret is one leak, however often it was committed; it is allowed only where every place of it is. */
export function toLeaks(sightings: readonly Sighting[]): readonly Leak[] {
  const bySecret = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const same = bySecret.get(sighting.match.key);
    if (same === undefined) bySecret.set(sighting.match.key, [sighting]);
    else same.push(sighting);
  }
  return [...bySecret.values()].map((same) => {
    const surest =
      same.toSorted((a, b) => SUREST_FIRST.indexOf(a.match.confidence) - SUREST_FIRST.indexOf(b.match.confidence))[0] ?? same[0];
    if (surest === undefined) throw new RangeError("a group of sightings is never empty");
    const { detector, secret, confidence, fingerprint, preview } = surest.match;
    const notes = [...new Set(same.flatMap(({ match }) => match.notes))];
    const allowed = same.every(({ match }) => match.allowed !== undefined) ? surest.match.allowed : undefined;
    return { detector, secret, confidence, fingerprint, preview, notes, allowed, places: same.map(({ place }) => place) };
  });
}
