// Finds thousands of keywords in one pass over bytes (Aho-Corasick, ASCII case folded, one dense table).

import { createMachine, ENDS, type Machine, UNMET } from "./keyword-machine.ts";

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
  /** The keywords that end in a state; the states of hits are small numbers. */
  keywordsOf(state: number): readonly string[];
}

export function createHits(capacity: number): Hits {
  return { ends: new Int32Array(capacity), states: new Int32Array(capacity), count: 0, resumeAt: 0 };
}

/** `keywords` are distinct and not empty, a character a byte, ASCII letters in lower case: they are found in either case. */
export function createAutomaton(keywords: readonly string[]): Automaton {
  const machine = createMachine(keywords);
  return {
    find: (bytes, from, hits) => readBlock(bytes, from, hits, machine),
    keywordsOf: (state) => machine.keywordsOf(state * machine.width),
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
  const half = length >> 1;
  readTwice(bytes, from, half, hits, machine);
  return from + 2 * half;
}

function readOnce(bytes: Uint8Array, from: number, end: number, hits: Hits, machine: Machine): void {
  const { ends, states } = hits;
  const { table, byteClasses } = machine;
  let state = hits.resumeAt;
  let count = 0;
  for (let at = from; at < end; at++) {
    const slot = state + (byteClasses[bytes[at] as number] as number);
    state = table[slot] as number;
    if (state < ENDS) continue;
    if (state >= UNMET) state = machine.meet(slot);
    if (state < ENDS) continue;
    state -= ENDS;
    ends[count] = at + 1;
    states[count++] = state;
  }
  hits.resumeAt = state;
  hits.count = count;
  number(hits, machine);
}

function readTwice(bytes: Uint8Array, from: number, half: number, hits: Hits, machine: Machine): void {
  const readers: Readers = {
    at: from,
    first: hits.resumeAt,
    second: stateBefore(bytes, from, from + half, machine),
    count: 0,
    secondCount: half,
    slot: 0,
    secondSlot: 0,
  };
  while (!readKnown(bytes, from + half, half, hits, machine, readers)) {
    // Then these two bytes are read again.
    const { slot, secondSlot, at } = readers;
    machine.meet(slot);
    machine.meet(secondSlot);
    readers.at = at - 1;
    readers.first = slot - (machine.byteClasses[bytes[at - 1] as number] as number);
    readers.second = secondSlot - (machine.byteClasses[bytes[at - 1 + half] as number] as number);
  }
  const { count, second, secondCount } = readers;
  hits.ends.copyWithin(count, half, secondCount);
  hits.states.copyWithin(count, half, secondCount);
  hits.resumeAt = second;
  hits.count = count + secondCount - half;
  number(hits, machine);
}

/** The two readers of a block: where they stand, in which states, and how many hits each had. */
interface Readers {
  at: number;
  first: number;
  second: number;
  count: number;
  secondCount: number;
  /** Where the table had no answer yet. */
  slot: number;
  secondSlot: number;
}

/**
 * Reads until an answer is not known, and says whether all was read. The loop holds no call and only what it cannot do
 * without, so all of it stays in registers; and it is alone in its function, because the engine throws away the code that it
 * made for a loop within another one each time that the loop ends.
 */
function readKnown(bytes: Uint8Array, middle: number, half: number, hits: Hits, machine: Machine, readers: Readers): boolean {
  const { ends, states } = hits;
  const { table, byteClasses } = machine;
  let { at, first, second, count, secondCount, slot, secondSlot } = readers;
  while (at < middle) {
    slot = first + (byteClasses[bytes[at] as number] as number);
    secondSlot = second + (byteClasses[bytes[at + half] as number] as number);
    first = table[slot] as number;
    second = table[secondSlot] as number;
    at++;
    if ((first | second) < ENDS) continue;
    if ((first | second) >= UNMET) break;
    if (first >= ENDS) {
      first -= ENDS;
      ends[count] = at;
      states[count++] = first;
    }
    if (second >= ENDS) {
      second -= ENDS;
      ends[secondCount] = at + half;
      states[secondCount++] = second;
    }
  }
  readers.at = at;
  readers.first = first;
  readers.second = second;
  readers.count = count;
  readers.secondCount = secondCount;
  readers.slot = slot;
  readers.secondSlot = secondSlot;
  return (first | second) < UNMET;
}

/** The state that tells all that matters of the bytes before `middle`. */
function stateBefore(bytes: Uint8Array, from: number, middle: number, machine: Machine): number {
  const { table, byteClasses } = machine;
  let state = 0;
  for (let at = Math.max(from, middle - machine.longest); at < middle; at++) {
    const slot = state + (byteClasses[bytes[at] as number] as number);
    const answer = table[slot] as number;
    state = (answer < UNMET ? answer : machine.meet(slot)) % ENDS;
  }
  return state;
}

/** Turns table rows into the numbers of states. */
function number({ states, count }: Hits, { width }: Machine): void {
  for (let index = 0; index < count; index++) states[index] = (states[index] as number) / width;
}
