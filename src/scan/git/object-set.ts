// A set of object ids in sixteen bytes each: a long history has millions.

export interface ObjectSet {
  /** Adds an id; false where it was there already. */
  add(id: string): boolean;
}

const WORDS = 4;
const FIRST_SLOTS = 1 << 12;

/** Ids are told apart by their first 128 bits, which nobody can make two of. */
export function createObjectSet(): ObjectSet {
  let slots = FIRST_SLOTS;
  let table = new Uint32Array(slots * WORDS);
  let count = 0;
  const key = new Uint32Array(WORDS);
  return {
    add(id) {
      for (let word = 0; word < WORDS; word++) key[word] = Number.parseInt(id.slice(8 * word, 8 * word + 8), 16);
      if (!insert(table, key)) return false;
      count++;
      if (count * 2 > slots) {
        slots *= 2;
        table = moved(table, slots);
      }
      return true;
    },
  };
}

function moved(table: Uint32Array, slots: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(slots * WORDS);
  for (let at = 0; at < table.length; at += WORDS) if (!isFree(table, at)) insert(larger, table.subarray(at, at + WORDS));
  return larger;
}

function insert(table: Uint32Array, key: Uint32Array): boolean {
  const mask = table.length - 1;
  let at = ((key[0] ?? 0) * WORDS) & mask;
  while (!isFree(table, at)) {
    if (table[at] === key[0] && table[at + 1] === key[1] && table[at + 2] === key[2] && table[at + 3] === key[3]) return false;
    at = (at + WORDS) & mask;
  }
  table.set(key, at);
  return true;
}

/** Ids of zeros name no object, so zeros stand for a free slot. */
function isFree(table: Uint32Array, at: number): boolean {
  return ((table[at] ?? 0) | (table[at + 1] ?? 0) | ((table[at + 2] ?? 0) | (table[at + 3] ?? 0))) === 0;
}
