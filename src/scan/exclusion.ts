// Paths that the configuration leaves out.

import type picomatch from "picomatch";
import type { Change } from "./git/changes.ts";

const compiled = new WeakMap<readonly string[], (path: string) => boolean>();

/** Loaded only where something is left out. */
let compile: typeof picomatch | undefined;

/** To be awaited before the first `isExcluded` of a run. */
export async function prepareExclusion(patterns: readonly string[]): Promise<void> {
  if (patterns.length > 0) ({ default: compile } = await import("picomatch"));
}

/** `patterns` are globs (`**` for any folders); a dot at the start of a name is nothing special. */
export function isExcluded(path: string, patterns: readonly string[]): boolean {
  if (patterns.length === 0) return false;
  if (compile === undefined) throw new Error("Exclusion was not prepared: await prepareExclusion first.");
  const matches = compiled.get(patterns) ?? compile([...patterns], { dot: true, nonegate: true });
  compiled.set(patterns, matches);
  return matches(path);
}

/** What stood at a path that is not read was never reported: out of there it is new. */
export function withoutExcluded(change: Change, patterns: readonly string[]): Change {
  const { path, parents, parentPaths } = change;
  const isRead = (index: number) => parentPaths[index] === path || !isExcluded(parentPaths[index] ?? path, patterns);
  if (patterns.length === 0 || parents.every((_, index) => isRead(index))) return change;
  const kept = [...parents.keys()].filter(isRead);
  return { ...change, parents: kept.map((index) => parents[index] ?? ""), parentPaths: kept.map((index) => parentPaths[index] ?? path) };
}
