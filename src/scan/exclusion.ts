// Paths that the configuration leaves out.

import picomatch from "picomatch";

const compiled = new WeakMap<readonly string[], (path: string) => boolean>();

/** `patterns` are globs (`**` for any folders); a dot at the start of a name is nothing special. */
export function isExcluded(path: string, patterns: readonly string[]): boolean {
  if (patterns.length === 0) return false;
  const matches = compiled.get(patterns) ?? picomatch([...patterns], { dot: true, nonegate: true });
  compiled.set(patterns, matches);
  return matches(path);
}
