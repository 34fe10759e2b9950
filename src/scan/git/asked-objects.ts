// What was asked for and not answered yet.

/** An object to be read; `path` is empty for what is no file. */
export interface Wanted {
  readonly id: string;
  readonly path: string;
  /** It is not searched: the next version at this path is told as what it changes of it. */
  readonly isOnlyCompared?: boolean;
  /** Whatever was read at this path before, it is not told as what it changes of that. */
  readonly isFirst?: boolean;
}

/** Answers in order, each checked. */
export interface AskedInOrder {
  add(wanted: readonly Wanted[]): void;
  /** What the next answer answers. Throws where git answers something else. */
  take(id: string): Wanted;
  /** Throws where git left something out. */
  finish(): void;
}

export function createAskedInOrder(): AskedInOrder {
  const asked = createAskedByNumber();
  let next = 0;
  return {
    add: asked.add,
    finish: asked.finish,
    take(id) {
      const wanted = asked.take(next++);
      if (wanted.id !== id) throw new SyntaxError("git cat-file gave another object than was asked for");
      return wanted;
    },
  };
}

/** Answers in any order, each by the number of what it answers: numbers rise from 0 as things are asked for. */
export interface AskedByNumber {
  add(wanted: readonly Wanted[]): void;
  /** Throws where this was not asked for, or was answered before. */
  take(number: number): Wanted;
  /** Throws where something was left out. */
  finish(): void;
}

/** So many are forgotten together once all of them are answered. */
const GROUP = 4096;

interface Group {
  readonly wanted: (Wanted | undefined)[];
  answered: number;
}

export function createAskedByNumber(): AskedByNumber {
  const groups = new Map<number, Group>();
  let asked = 0;
  let left = 0;
  const groupOf = (number: number): Group => {
    const index = Math.floor(number / GROUP);
    let group = groups.get(index);
    if (group === undefined) {
      group = { wanted: [], answered: 0 };
      groups.set(index, group);
    }
    return group;
  };
  return {
    add(wanted) {
      for (const each of wanted) groupOf(asked++).wanted.push(each);
      left += wanted.length;
    },
    take(number) {
      const index = Math.floor(number / GROUP);
      const group = groups.get(index);
      const wanted = group?.wanted[number % GROUP];
      if (group === undefined || wanted === undefined) throw new SyntaxError("git cat-file gave an object that nobody asked for");
      group.wanted[number % GROUP] = undefined;
      if (++group.answered === GROUP) groups.delete(index);
      left--;
      return wanted;
    },
    finish() {
      groups.clear();
      if (left > 0) throw new SyntaxError(`git cat-file left out ${left} objects`);
    },
  };
}
