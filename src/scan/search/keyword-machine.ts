// The states by which the automaton reads (Aho-Corasick): what follows on a state is worked out when the state is first met.

export interface Machine {
  /**
   * The answer to state + class of the byte: the next state, a multiple of `width`; from `ENDS` on there is more to it.
   * Few of all states are ever met: the table begins at once, and what is read again and again stays in the processor's cache.
   */
  readonly table: Int32Array;
  readonly byteClasses: Uint8Array;
  readonly width: number;
  /** Letters of the longest keyword. */
  readonly longest: number;
  /** Works out the answer in this slot of the table, gives it and keeps it there. */
  meet(slot: number): number;
  /** The keywords that end in a state, the longest first. */
  keywordsOf(state: number): readonly string[];
}

/** Added to a state in which a keyword ends. */
export const ENDS = 1 << 28;
/** Added to the number of a node that was not met yet. */
export const UNMET = 1 << 29;

/** The keywords from `first` to before `end`, all that begin with the same `depth` letters. */
interface Node {
  readonly first: number;
  readonly end: number;
  readonly depth: number;
  /** The answer that leads to its longest suffix. */
  readonly failure: number;
  answer: number | undefined;
}

/** `keywords` are distinct, a character a byte, ASCII letters in lower case. Time and memory grow with the states that are met. */
export function createMachine(keywords: readonly string[]): Machine {
  const sorted = [...keywords].sort();
  const { byteClasses, width } = classify(sorted);
  const table = new Int32Array(width * (1 + sorted.reduce((sum, keyword) => sum + keyword.length, 0)));
  const nodes: Node[] = [];
  const outputs: (readonly string[])[] = [];

  const settle = (answer: number): number => {
    const node = answer < UNMET ? undefined : nodes[answer - UNMET];
    if (node === undefined) return answer;
    node.answer ??= enter(node);
    return node.answer;
  };
  /** A new row: what its longest suffix answers, but where one of its own keywords goes on. */
  const enter = (node: Node): number => {
    const suffix = settle(node.failure) % ENDS;
    const state = outputs.length * width;
    table.copyWithin(state, suffix, suffix + width);
    const own = sorted.slice(node.first, node.first + 1).filter((keyword) => keyword.length === node.depth);
    const ending = [...own, ...(outputs[suffix / width] ?? [])];
    outputs.push(ending);
    for (let first = node.first + own.length; first < node.end; ) {
      const letter = letterAt(sorted, first, node.depth);
      let end = first + 1;
      while (end < node.end && letterAt(sorted, end, node.depth) === letter) end++;
      const slot = state + (byteClasses[letter] as number);
      nodes.push({ first, end, depth: node.depth + 1, failure: table[slot] as number, answer: undefined });
      table[slot] = UNMET + nodes.length - 1;
      first = end;
    }
    return ending.length === 0 ? state : state + ENDS;
  };

  enter({ first: 0, end: sorted.length, depth: 0, failure: 0, answer: undefined });
  return {
    table,
    byteClasses,
    width,
    longest: sorted.reduce((most, keyword) => Math.max(most, keyword.length), 0),
    meet(slot) {
      const answer = settle(table[slot] as number);
      table[slot] = answer;
      return answer;
    },
    keywordsOf: (state) => outputs[state / width] ?? [],
  };
}

function letterAt(keywords: readonly string[], index: number, depth: number): number {
  return (keywords[index] as string).charCodeAt(depth);
}

interface Classes {
  /** Class of each byte; 0 for bytes that no keyword holds. */
  readonly byteClasses: Uint8Array;
  readonly width: number;
}

/** Bytes that no keyword holds share one class, and the two cases of a letter another: rows stay short. */
function classify(keywords: readonly string[]): Classes {
  const byteClasses = new Uint8Array(256);
  let width = 1;
  for (const byte of Buffer.from(keywords.join(""), "latin1")) if (byteClasses[byte] === 0) byteClasses[byte] = width++;
  for (let upper = 65; upper <= 90; upper++) byteClasses[upper] = byteClasses[upper + 32] as number;
  return { byteClasses, width };
}
