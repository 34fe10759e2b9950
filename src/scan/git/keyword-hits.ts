// Finds the keywords of what has to be searched, on the thread that reads: what is done about them is for the other thread.

import { isPlain } from "../bytes/plain-text.ts";
import { createAutomaton, createHits } from "../search/automaton.ts";
import type { FileVersion } from "./file-versions.ts";
import type { Numbers } from "./numbers.ts";
import { stretchesToSearch } from "./stretches.ts";

export interface KeywordFinder {
  /**
   * Appends the count of stretches that have to be searched and, for each, where it begins and ends, how many hits it holds
   * and two numbers for each hit (see `GivenHits`). Or `NOT_LOOKED`: for what is no plain text, which is searched in another
   * form, and for what is large, of which the hits might take several times its size.
   */
  appendHits(version: Pick<FileVersion, "object" | "edits">, numbers: Numbers): void;
  /** The keywords of each state that was met since they were asked for last, in the order of their numbers. */
  takeStates(): readonly (readonly string[])[];
}

export const NOT_LOOKED = -1;
const LARGEST_BYTES = 1 << 20;
const HITS_AT_ONCE = 16_384;

export function createKeywordFinder(keywords: readonly string[]): KeywordFinder {
  const automaton = createAutomaton(keywords);
  const hits = createHits(HITS_AT_ONCE);
  /** Both sides number states as they are met here. */
  const numberOf = new Map<number, number>();
  let states: (readonly string[])[] = [];
  const meet = (state: number): number => {
    const number = numberOf.size;
    numberOf.set(state, number);
    states.push(automaton.keywordsOf(state));
    return number;
  };
  const append = (bytes: Uint8Array, numbers: Numbers): void => {
    const countAt = numbers.push(0);
    let count = 0;
    hits.resumeAt = 0;
    for (let at = 0; at < bytes.length; ) {
      at = automaton.find(bytes, at, hits);
      for (let index = 0; index < hits.count; index++) {
        const state = hits.states[index] as number;
        numbers.push(hits.ends[index] as number);
        numbers.push(numberOf.get(state) ?? meet(state));
      }
      count += hits.count;
    }
    numbers.set(countAt, count);
  };
  return {
    appendHits({ object, edits }, numbers) {
      if (object.kind !== "content" || object.bytes.length > LARGEST_BYTES || !isPlain(object.bytes)) {
        numbers.push(NOT_LOOKED);
        return;
      }
      const stretches = stretchesToSearch(object.bytes, edits);
      numbers.push(stretches.length);
      for (const { from, to } of stretches) {
        numbers.push(from);
        numbers.push(to);
        append(object.bytes.subarray(from, to), numbers);
      }
    },
    takeStates() {
      const met = states;
      states = [];
      return met;
    },
  };
}
