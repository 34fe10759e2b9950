// Paths that the configuration leaves out.

import type picomatch from "picomatch";

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
