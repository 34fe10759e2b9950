// Remembers what was judged of each neighbourhood, by its text.

import type { Verdict } from "./judge-neighbourhood.ts";

/** Letters of distinct neighbourhoods remembered, twice over. */
const REMEMBERED = 8_000_000;

export interface NeighbourhoodMemory {
  get(key: string): readonly Verdict[] | undefined;
  put(key: string, verdicts: readonly Verdict[]): readonly Verdict[];
}

/** Remembers in two generations: the older one is dropped whole when the newer one is full. */
export function createNeighbourhoodMemory(): NeighbourhoodMemory {
  let recent = new Map<string, readonly Verdict[]>();
  let older = new Map<string, readonly Verdict[]>();
  let letters = 0;
  const put = (key: string, verdicts: readonly Verdict[]): readonly Verdict[] => {
    letters += key.length;
    if (letters > REMEMBERED) {
      older = recent;
      recent = new Map();
      letters = key.length;
    }
    recent.set(key, verdicts);
    return verdicts;
  };
  return {
    put,
    get(key) {
      const verdicts = recent.get(key);
      if (verdicts !== undefined) return verdicts;
      const old = older.get(key);
      return old === undefined ? undefined : put(key, old);
    },
  };
}
