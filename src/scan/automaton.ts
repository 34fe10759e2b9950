// Finds thousands of keywords in one pass over bytes (Aho-Corasick, ASCII case folded, one dense table).

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
  const classes = classify(keywords);
  const trie = plantTrie(keywords, classes);
  linkFailures(trie);
  const numbering = acceptingLast(trie);
  const table = flatten(trie, numbering);
  const outputs = trie.outputs;
  const width = trie.width;
  const longest = keywords.reduce((most, keyword) => Math.max(most, keyword.length), 0);
  const machine: Machine = { table, byteClasses: classes.ofByte, firstAccepting: numbering.firstAccepting * width, width, longest };

  return {
    find: (bytes, from, hits) => readBlock(bytes, from, hits, machine),
    keywordsOf: (accepting) => outputs[numbering.oldOf[numbering.firstAccepting + accepting] as number] ?? [],
    acceptingCount: trie.size - numbering.firstAccepting,
  };
}

interface Machine {
  /** Next state for state + class of the byte; states are multiples of `width`. */
  readonly table: Int32Array;
  readonly byteClasses: Uint8Array;
  readonly firstAccepting: number;
  readonly width: number;
  /** Letters of the longest keyword. */
  readonly longest: number;
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

export function foldByte(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte;
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

function flatten(trie: Trie, numbering: Numbering): Int32Array {
  const { width, size, next } = trie;
  const table = new Int32Array(size * width);
  for (let node = 0; node < size; node++) {
    const row = (numbering.newOf[node] as number) * width;
    for (let letter = 0; letter < width; letter++) {
      table[row + letter] = (numbering.newOf[next[node * width + letter] as number] as number) * width;
    }
  }
  return table;
}
