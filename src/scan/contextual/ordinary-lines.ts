// Lines in which a telling word means something else: sentences about keys, and the results of tests.

import { wordLikenessOf } from "../judge/word-likeness.ts";
import type { Join } from "./assigned-value.ts";
import type { Candidate } from "./candidate.ts";

const NAMES_KEY = /(?:keys?|tokens?|secrets?|auth|credentials?|cookies?|salt)$/i;

/**
 * A sentence puts a key's name, a number or a hash behind the word; only what is no word of any kind is the key itself.
 * A command line has dashes, a file of passwords no sentences.
 */
export function isProse(name: string, join: Join): boolean {
  return join === "space" && !name.startsWith("-") && NAMES_KEY.test(name);
}

const SHORTEST_MIXED = 20;
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
  if (value.length < SHORTEST_MIXED || !TOKEN.test(value) || HEX.test(value) || !BEYOND_HEX.test(value)) return false;
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
