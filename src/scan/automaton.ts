// Finds thousands of keywords in one pass over bytes (Aho-Corasick, ASCII case folded, one dense table).

import { buildMachine, type Machine } from "./keyword-machine.ts";

/** Where keywords ended: `ends[i]` is the offset after the keyword, `states[i]` says which ones (see `keywordsOf`). */
interface Hits {
  readonly ends: Int32Array;
  readonly states: Int32Array;
  count: number;
  /** Where the automaton stands; 0 before new bytes are read. */
  resumeAt: number;
}

export interface Automaton {
  /**
   * Fills `hits` from `from` on. Returns where it stopped: the end of the bytes, or earlier when `hits` might get full;
   * then call it again from there. Its time does not depend on how many keywords there are.
   */
  find(bytes: Uint8Array, from: number, hits: Hits): number;
  /** The keywords, by index, that end in an accepting state; these are numbered from 0 to `acceptingCount` - 1. */
  keywordsOf(state: number): readonly number[];
  readonly acceptingCount: number;
}

export function createHits(capacity: number): Hits {
  return { ends: new Int32Array(capacity), states: new Int32Array(capacity), count: 0, resumeAt: 0 };
}

/** Keywords are compared without regard to ASCII case; none may be empty. */
export function createAutomaton(keywords: readonly Uint8Array[]): Automaton {
  const machine = buildMachine(keywords);
  return {
    find: (bytes, from, hits) => readBlock(bytes, from, hits, machine),
    keywordsOf: (state) => machine.outputs[state] ?? [],
    acceptingCount: machine.outputs.length,
  };
}

/** Blocks shorter than this are read in one go. */
const SHORTEST_SPLIT = 512;

/**
 * Reads one block. Each step has to wait for the one before it, so a processor would idle most of the time: a block is
 * therefore read at two places at once. The second reader starts as many bytes early as the longest keyword has, after
 * which it stands in the state in which a single reader would.
 */
function readBlock(bytes: Uint8Array, from: number, hits: Hits, machine: Machine): number {
  const end = Math.min(bytes.length, from + hits.ends.length);
  const length = end - from;
  if (length < SHORTEST_SPLIT || length < 2 * machine.longest) {
    readOnce(bytes, from, end, hits, machine);
    return end;
  }
  const middle = from + (length >> 1);
  readTwice(bytes, from, middle, end, hits, machine);
  return end;
}

function readOnce(bytes: Uint8Array, from: number, end: number, hits: Hits, machine: Machine): void {
  const { ends, states } = hits;
  const { table, byteClasses, firstAccepting } = machine;
  let state = hits.resumeAt;
  let count = 0;
  for (let at = from; at < end; ) {
    state = table[state + (byteClasses[bytes[at++] as number] as number)] as number;
    if (state < firstAccepting) continue;
    ends[count] = at;
    states[count++] = state;
  }
  hits.resumeAt = state;
  hits.count = count;
  number(hits, machine);
}

function readTwice(bytes: Uint8Array, from: number, middle: number, end: number, hits: Hits, machine: Machine): void {
  const { ends, states } = hits;
  const { table, byteClasses, firstAccepting, longest } = machine;
  let first = hits.resumeAt;
  let second = 0;
  for (let at = Math.max(from, middle - longest); at < middle; at++) {
    second = table[second + (byteClasses[bytes[at] as number] as number)] as number;
  }
  const half = middle - from;
  let count = 0;
  let secondCount = half;
  let at = from;
  let secondAt = middle;
  while (at < middle) {
    first = table[first + (byteClasses[bytes[at++] as number] as number)] as number;
    second = table[second + (byteClasses[bytes[secondAt++] as number] as number)] as number;
    if (first >= firstAccepting) {
      ends[count] = at;
      states[count++] = first;
    }
    if (second >= firstAccepting) {
      ends[secondCount] = secondAt;
      states[secondCount++] = second;
    }
  }
  // The second half may be one byte longer.
  if (secondAt < end) {
    second = table[second + (byteClasses[bytes[secondAt++] as number] as number)] as number;
    if (second >= firstAccepting) {
      ends[secondCount] = secondAt;
      states[secondCount++] = second;
    }
  }
  ends.copyWithin(count, half, secondCount);
  states.copyWithin(count, half, secondCount);
  hits.resumeAt = second;
  hits.count = count + secondCount - half;
  number(hits, machine);
}

/** Turns table rows into the numbers of accepting states. */
function number({ states, count }: Hits, { firstAccepting, width }: Machine): void {
  for (let index = 0; index < count; index++) states[index] = ((states[index] as number) - firstAccepting) / width;
}
