// Lines in which a telling word means something else: sentences about keys, and the results of tests.

import type { Span } from "../bytes/span.ts";
import { wordLikenessOf } from "../judge/word-likeness.ts";
import type { Join } from "./assigned-value.ts";
import type { Candidate } from "./candidate.ts";

const DASH = 0x2d;
const PLURAL = 0x73;
const HAVE_PLURAL = ["key", "token", "secret", "credential", "cookie"].map((word) => Buffer.from(word));
const HAVE_NONE = ["auth", "salt"].map((word) => Buffer.from(word));

/**
 * A sentence puts a key's name, a number or a hash behind the word; only what is no word of any kind is the key itself.
 * A command line has dashes, a file of passwords no sentences.
 */
export function isProse(bytes: Uint8Array, { start, end }: Span, join: Join): boolean {
  if (join !== "space" || bytes[start] === DASH) return false;
  // Of other languages no sentence is known from an assignment.
  if (holdsOtherLetters(bytes, start, end)) return true;
  const isPlural = ((bytes[end - 1] as number) | 0x20) === PLURAL;
  return endsWithAny(bytes, start, isPlural ? end - 1 : end, HAVE_PLURAL) || (!isPlural && endsWithAny(bytes, start, end, HAVE_NONE));
}

function holdsOtherLetters(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] as number) >= 0x80) return true;
  return false;
}

function endsWithAny(bytes: Uint8Array, start: number, end: number, words: readonly Uint8Array[]): boolean {
  for (const word of words) if (end - start >= word.length && endsWithFolded(bytes, end, word)) return true;
  return false;
}

function endsWithFolded(bytes: Uint8Array, end: number, word: Uint8Array): boolean {
  for (let back = 1; back <= word.length; back++) if (((bytes[end - back] as number) | 0x20) !== word[word.length - back]) return false;
  return true;
}

/** Of mixed letters; of one case it has to be longer. */
export const SHORTEST_UNMISTAKABLE = 20;
const SHORTEST_OF_ONE_CASE = 24;
const TOKEN = /^[0-9A-Za-z_.-]+={0,2}$/;
const HEX = /^(?:0x)?[0-9A-Fa-f-]+$/;
const LEAST_DIGITS = 3;
/** Letters that no hexadecimal number has. */
const BEYOND_HEX = /[g-z].*[g-z].*[g-z]/i;
/** Words have more; one random text in a hundred does. */
const MOST_LIKENESS = 4.4;

/** Letters and digits without order, so that no name, hash, number or fingerprint looks like it. */
export function isUnmistakable(value: string): boolean {
  if (value.length < SHORTEST_UNMISTAKABLE || !TOKEN.test(value) || HEX.test(value) || !BEYOND_HEX.test(value)) return false;
  const isMixed = /[a-z].*[a-z]/.test(value) && /[A-Z].*[A-Z]/.test(value);
  if (!isMixed && value.length < SHORTEST_OF_ONE_CASE) return false;
  const digits = value.replaceAll(/[^0-9]/g, "").length;
  return digits >= LEAST_DIGITS && wordLikenessOf(value).mean <= MOST_LIKENESS;
}

const RESULT = /^(?:PASS|FAIL|XPASS|XFAIL|KPASS|KFAIL|UNTESTED|UNSUPPORTED|UNRESOLVED|SKIP|ERROR): /m;

/** A line of results as DejaGnu, Automake and their like write it, with another one next to it. */
export function isTestResult(candidate: Pick<Candidate, "name" | "join" | "before" | "after">): boolean {
  if (candidate.name !== "PASS" || candidate.join !== "colon") return false;
  const { before, after } = candidate;
  // The line's own result stands at the very end of what is before.
  const linesBefore = before.slice(0, before.lastIndexOf("\n") + 1);
  return RESULT.test(linesBefore) || RESULT.test(after.slice(after.indexOf("\n") + 1));
}
