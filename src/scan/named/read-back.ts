// Small steps for reading bytes backwards: letters, words and the scheme before a value.

import { tableOf } from "../bytes/byte-table.ts";

export type Visit = (at: number) => void;

export const WORD_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
export const BLANK = tableOf(" \t");
export const QUOTE = tableOf("\"'`");
/** What may follow a word within a name. */
export const REST_OF_NAME = tableOf(`${WORD_LETTERS}.- \t`);
export const MOST_REST = 30;

const SCHEMES = ["bearer", "basic", "token", "oauth"].map((word) => Buffer.from(word));
const MOST_SCHEME_BLANKS = 4;
export const LONGEST_SCHEME = "bearer".length + MOST_SCHEME_BLANKS;

/** Every place from `end` back over at most so many of the letters. */
export function eachBack(bytes: Uint8Array, end: number, letters: Uint8Array, most: number, visit: Visit): void {
  const least = Math.max(0, end - most);
  visit(end);
  for (let at = end; at > least && letters[bytes[at - 1] as number] === 1; at--) visit(at - 1);
}

/** The value's own start, and that of a word such as `Bearer` before it. */
export function eachValueStart(bytes: Uint8Array, start: number, visit: Visit): void {
  visit(start);
  let at = start;
  while (at > 0 && start - at < MOST_SCHEME_BLANKS && BLANK[bytes[at - 1] as number] === 1) at--;
  if (at === start) return;
  for (const scheme of SCHEMES) if (endsWithWord(bytes, at, scheme)) visit(at - scheme.length);
}

/** Does the word, in small letters, end here in any case? */
export function endsWithWord(bytes: Uint8Array, end: number, word: Uint8Array): boolean {
  for (let back = 1; back <= word.length; back++) if (((bytes[end - back] as number) | 0x20) !== word[word.length - back]) return false;
  return true;
}
