// A list of whole numbers that grows, kept as the bytes that another thread gets.

export interface Numbers {
  /** Returns where it stands. */
  push(number: number): number;
  set(at: number, number: number): void;
  /** A copy of all, and an empty list. */
  take(): Int32Array;
}

export function createNumbers(): Numbers {
  let numbers = new Int32Array(4096);
  let length = 0;
  return {
    push(number) {
      if (length === numbers.length) {
        const wider = new Int32Array(2 * length);
        wider.set(numbers);
        numbers = wider;
      }
      numbers[length] = number;
      return length++;
    },
    set(at, number) {
      numbers[at] = number;
    },
    take() {
      const all = numbers.slice(0, length);
      length = 0;
      return all;
    },
  };
}
