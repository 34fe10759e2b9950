// Builds the table by which the automaton reads: Aho-Corasick, every state's answer to every kind of byte worked out.

import { foldByte } from "./alphabets.ts";

export interface Machine {
  /** Next state for state + class of the byte; states are multiples of `width`. */
  readonly table: Int32Array;
  readonly byteClasses: Uint8Array;
  readonly firstAccepting: number;
  readonly width: number;
  /** Letters of the longest keyword. */
  readonly longest: number;
  /** The keywords, by index, that end in each accepting state. */
  readonly outputs: readonly (readonly number[])[];
}

/** Linear in the letters of all keywords, times the kinds of letters in them. */
export function buildMachine(keywords: readonly Uint8Array[]): Machine {
  const classes = classify(keywords);
  const trie = plantTrie(keywords, classes);
  linkFailures(trie);
  const { firstAccepting, oldOf, newOf } = acceptingLast(trie);
  return {
    table: flatten(trie, newOf),
    byteClasses: classes.ofByte,
    firstAccepting: firstAccepting * trie.width,
    width: trie.width,
    longest: keywords.reduce((most, keyword) => Math.max(most, keyword.length), 0),
    outputs: Array.from(oldOf.subarray(firstAccepting), (node) => trie.outputs[node] ?? []),
  };
}

interface Classes {
  /** Class of each byte; 0 for bytes that no keyword holds. */
  readonly ofByte: Uint8Array;
  readonly count: number;
}

interface Trie {
  readonly width: number;
  /** `next[node * width + class]`, 0 where there is no child yet. */
  next: Int32Array;
  size: number;
  readonly outputs: (readonly number[] | undefined)[];
}

/** Bytes that no keyword holds share one class: the table stays small enough for the processor's cache. */
function classify(keywords: readonly Uint8Array[]): Classes {
  const ofByte = new Uint8Array(256);
  let count = 1;
  for (const keyword of keywords) {
    for (const byte of keyword) {
      const folded = foldByte(byte);
      if (ofByte[folded] === 0) ofByte[folded] = count++;
    }
  }
  for (let upper = 65; upper <= 90; upper++) ofByte[upper] = ofByte[upper + 32] as number;
  return { ofByte, count };
}

function plantTrie(keywords: readonly Uint8Array[], classes: Classes): Trie {
  const width = classes.count;
  const most = 1 + keywords.reduce((sum, keyword) => sum + keyword.length, 0);
  const trie: Trie = { width, next: new Int32Array(most * width), size: 1, outputs: [] };
  keywords.forEach((keyword, index) => {
    let node = 0;
    for (const byte of keyword) {
      const slot = node * width + (classes.ofByte[byte] as number);
      const child = trie.next[slot] as number;
      node = child === 0 ? trie.size : child;
      if (child === 0) trie.next[slot] = trie.size++;
    }
    trie.outputs[node] = [...(trie.outputs[node] ?? []), index];
  });
  return trie;
}

/** Breadth first: each node's missing children become those of its longest suffix, so that reading never has to go back. */
function linkFailures(trie: Trie): void {
  const { width, next, outputs } = trie;
  const failure = new Int32Array(trie.size);
  const queue = new Int32Array(trie.size);
  let head = 0;
  let tail = 0;
  for (let letter = 0; letter < width; letter++) {
    const child = next[letter] as number;
    if (child !== 0) queue[tail++] = child;
  }
  while (head < tail) {
    const node = queue[head++] as number;
    const suffix = failure[node] as number;
    const inherited = outputs[suffix];
    if (inherited !== undefined) outputs[node] = [...(outputs[node] ?? []), ...inherited];
    for (let letter = 0; letter < width; letter++) {
      const child = next[node * width + letter] as number;
      const detour = next[suffix * width + letter] as number;
      if (child === 0) next[node * width + letter] = detour;
      else {
        failure[child] = detour;
        queue[tail++] = child;
      }
    }
  }
}

interface Numbering {
  readonly newOf: Int32Array;
  readonly oldOf: Int32Array;
  readonly firstAccepting: number;
}

/** Numbers the states so that one comparison tells whether a keyword ends in one. */
function acceptingLast(trie: Trie): Numbering {
  const newOf = new Int32Array(trie.size);
  const oldOf = new Int32Array(trie.size);
  let number = 0;
  const assign = (node: number) => {
    newOf[node] = number;
    oldOf[number++] = node;
  };
  for (let node = 0; node < trie.size; node++) if (trie.outputs[node] === undefined) assign(node);
  const firstAccepting = number;
  for (let node = 0; node < trie.size; node++) if (trie.outputs[node] !== undefined) assign(node);
  return { newOf, oldOf, firstAccepting };
}

function flatten(trie: Trie, newOf: Int32Array): Int32Array {
  const { width, size, next } = trie;
  const table = new Int32Array(size * width);
  for (let node = 0; node < size; node++) {
    const row = (newOf[node] as number) * width;
    for (let letter = 0; letter < width; letter++) {
      table[row + letter] = (newOf[next[node * width + letter] as number] as number) * width;
    }
  }
  return table;
}
