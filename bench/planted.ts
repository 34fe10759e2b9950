// Holds what a scan reported against the keys that were hidden in a grown repository.

import type { Planted } from "./grown-repository.ts";

interface Place {
  readonly path: string;
  readonly line: number;
  readonly commit: string | null;
}

interface Reported {
  readonly findings: readonly { readonly matches: readonly Place[] }[];
}

/** Sentences about keys that were not found exactly once, at the commit and line that brought them. */
export function missesOf(planted: readonly Planted[], reported: Reported): readonly string[] {
  return planted.flatMap(({ commit, path, line }) => {
    const times = reported.findings.filter(({ matches }) => matches.some((place) => isAt(place, commit, path, line))).length;
    return times === 1 ? [] : [`${commit.slice(0, 12)} ${path}:${line} was found ${times} times`];
  });
}

function isAt(place: Place, commit: string, path: string, line: number): boolean {
  return place.commit === commit && place.path === path && place.line === line;
}

/** How many of the keys stand, in full, in what a scanner printed. */
export function countIn(planted: readonly Planted[], printed: string): number {
  return planted.filter(({ secret }) => printed.includes(secret)).length;
}
