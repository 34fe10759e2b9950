// Matches a token shape by a loop over bytes: literals, choices and runs, left to right, nothing given back.

import type { Alphabet, Part, Shape } from "../../model/detector.ts";
import { ALNUM_BIT, bitOf, foldByte, MEMBERSHIP } from "../bytes/alphabets.ts";
import { standsAmongStrings } from "../bytes/binary.ts";
import { endsBeforeTag, endsToken, startsAfterTag, startsToken } from "../bytes/boundaries.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import type { RunCache } from "./run-cache.ts";

export interface TokenShape {
  /** May one start here, as far as its first letter tells? One look, for text full of keywords. */
  beginsAt(bytes: Uint8Array, start: number): boolean;
  /** Does what stands before it let one start here? */
  mayStartAt(bytes: Uint8Array, start: number): boolean;
  /** Offset after the token that starts at `start`, or -1. */
  matchAt(bytes: Uint8Array, start: number, runs: RunCache): number;
  /**
   * As `matchAt`, but the complement of the offset where letters stand on either side: only a checksum can tell whether that
   * is a token.
   */
  matchGluedAt(bytes: Uint8Array, start: number, runs: RunCache): number;
  /**
   * As `matchAt` in a binary, where strings touch each other: letters stand beside a token that has enough to it, or its length
   * before any. A run that may be longer ends with the last of its letters.
   */
  matchInBinaryAt(bytes: Uint8Array, start: number, runs: RunCache): number;
  /** Length of the literal text that the token at `start` begins with: public, and the same for all such keys. */
  literalLengthAt(bytes: Uint8Array, start: number): number;
  /** Bit of the alphabet of the leading run; 0 where the shape begins with literal text. */
  readonly leadingRun: number;
  /** Literal texts that it can begin with; empty where it begins with a run. */
  readonly leadingLiterals: readonly string[];
  /** Literal `_` between body and checksum. */
  readonly hasChecksumSeparator: boolean;
  /** Fewest bytes it can have. */
  readonly leastLength: number;
}

type LetterCase = "matters" | "ignored";

/** One of several literal texts or, where there are none, a run of letters. One form for both: it is read for nearly every keyword. */
interface Step {
  readonly choices: readonly Uint8Array[];
  /** Of the run's alphabet; 0 for literal texts. */
  readonly bit: number;
  readonly least: number;
  readonly most: number;
}

export function compileTokenShape(shape: Extract<Shape, { kind: "token" }>): TokenShape {
  const letterCase: LetterCase = shape.caseInsensitive === true ? "ignored" : "matters";
  const steps = shape.parts.map((part) => compilePart(part, letterCase));
  const leadingBit = runBit(steps[0]);
  const trailingBit = lastRunBit(steps);
  const leading = steps[0]?.choices ?? [];
  const hasLiteral = leading.length > 0;
  const folded = letterCase === "ignored" ? FOLDED : AS_THEY_ARE;
  const onlyLength = onlyLengthOf(steps);
  const first = firstBytesOf(steps[0], folded);
  const mayStart = (bytes: Uint8Array, start: number): boolean =>
    startsToken(bytes, start, leadingBit) || (hasLiteral && startsAfterTag(bytes, start));
  const mayEnd = (bytes: Uint8Array, end: number): boolean =>
    endsToken(bytes, end, trailingBit) || (hasLiteral && endsBeforeTag(bytes, end));
  const literalLengthAt = (bytes: Uint8Array, start: number): number =>
    leading.find((choice) => standsAt(bytes, start, choice, folded))?.length ?? 0;
  const isTelling = isTellingShape(steps);
  const last = steps.at(-1);
  const mayGoOn = last !== undefined && last.least !== last.most;
  return {
    beginsAt: (bytes, start) => first[bytes[start] as number] === 1,
    mayStartAt: mayStart,
    matchAt(bytes, start, runs) {
      if (first[bytes[start] as number] === 0 || !mayStart(bytes, start)) return -1;
      // Where the token would have to end is known beforehand: one look spares reading it in text full of beginnings.
      if (onlyLength !== -1) return mayEnd(bytes, start + onlyLength) ? walk(bytes, start, steps, runs, folded) : -1;
      const end = walk(bytes, start, steps, runs, folded);
      return end !== -1 && mayEnd(bytes, end) ? end : -1;
    },
    matchGluedAt(bytes, start, runs) {
      if (first[bytes[start] as number] === 0) return -1;
      const end = walk(bytes, start, steps, runs, folded);
      return end === -1 || (mayStart(bytes, start) && mayEnd(bytes, end)) ? end : ~end;
    },
    matchInBinaryAt(bytes, start, runs) {
      if (first[bytes[start] as number] === 0 || isIn(leadingBit, bytes[start - 1])) return -1;
      const end = walk(bytes, start, steps, runs, folded);
      if (end === -1 || (mayGoOn && isIn(trailingBit, bytes[end]))) return -1;
      if (hasLiteral && bytes[start - 1] === end - start) return end;
      if (!isTelling || endsWord(bytes, start, literalLengthAt(bytes, start))) return -1;
      return holdsDigit(bytes, start + literalLengthAt(bytes, start), end) && standsAmongStrings(bytes, start, end) ? end : -1;
    },
    literalLengthAt,
    leadingRun: leadingBit,
    leadingLiterals: leading.map((choice) => Buffer.from(choice).toString("latin1")),
    hasChecksumSeparator: shape.parts.at(-2) === "_",
    leastLength: leastLengthOf(steps),
  };
}

function compilePart(part: Part, letterCase: LetterCase): Step {
  if (typeof part === "string") return literals([literalBytes(part, letterCase)]);
  // Longest first, so that a choice that begins like another is not cut short.
  if ("any" in part) return literals([...part.any].sort((a, b) => b.length - a.length).map((text) => literalBytes(text, letterCase)));
  const [least, most] = typeof part.length === "number" ? [part.length, part.length] : part.length;
  return { choices: [], bit: bitOf(foldAlphabet(part.of, letterCase)), least, most };
}

function literals(choices: readonly Uint8Array[]): Step {
  const lengths = choices.map((choice) => choice.length);
  return { choices, bit: 0, least: Math.min(...lengths), most: Math.max(...lengths) };
}

function foldAlphabet(alphabet: Alphabet, letterCase: LetterCase): Alphabet {
  if (letterCase === "matters") return alphabet;
  if (alphabet === "hex-lower" || alphabet === "hex-upper") return "hex";
  if (alphabet === "lower" || alphabet === "upper") return "letters";
  return alphabet === "lower-digits" || alphabet === "upper-digits" ? "base62" : alphabet;
}

function literalBytes(text: string, letterCase: LetterCase): Uint8Array {
  return Buffer.from(letterCase === "ignored" ? text.toLowerCase() : text, "utf8");
}

function runBit(step: Step | undefined): number {
  return step?.bit ?? 0;
}

/** What must not follow: letters of the last run, also when a literal closes the token. */
function lastRunBit(steps: readonly Step[]): number {
  return steps.reduce((bit, step) => (step.bit === 0 ? bit : step.bit), ALNUM_BIT);
}

/** The length that all its tokens have; -1 where they differ. */
function onlyLengthOf(steps: readonly Step[]): number {
  return steps.every(({ least, most }) => least === most) ? leastLengthOf(steps) : -1;
}

function leastLengthOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { least }) => sum + least, 0);
}

const LEAST_LITERAL = 4;
const LEAST_TELLING = 20;
/** With so many letters beside it a shorter mark will do, if no name in a program holds it. */
const LEAST_SIGNED_BODY = 33;
const SIGN = /\W/;

function isTellingShape(steps: readonly Step[]): boolean {
  const literal = leastLengthOf(steps.filter(({ choices }) => choices.length > 0));
  const length = leastLengthOf(steps);
  const first = steps[0];
  const isMarked = first !== undefined && first.choices.length > 0 && first.least >= LEAST_LITERAL;
  if (isMarked) return length >= LEAST_TELLING;
  return literal >= LEAST_LITERAL - 1 && length - literal >= LEAST_SIGNED_BODY && steps.some(hasSign);
}

function hasSign({ choices }: Step): boolean {
  return choices.length > 0 && choices.every((choice) => SIGN.test(Buffer.from(choice).toString("latin1")));
}

function isIn(alphabet: number, byte: number | undefined): boolean {
  return byte !== undefined && ((MEMBERSHIP[byte] as number) & alphabet) !== 0;
}

/** `ion_` in a name of a program goes on with the word that the letter before it is of. */
function endsWord(bytes: Uint8Array, start: number, markLength: number): boolean {
  return isIn(LOWER_BIT, bytes[start - 1]) && WORD_END.test(latin1(bytes, start, start + markLength));
}

const WORD_END = /^(?=.*[aeiouy])[a-z]{1,4}_$/;
const LOWER_BIT = bitOf("lower");

/** A row of words has none, a key of random letters nearly always. */
function holdsDigit(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isIn(DIGIT_BIT, bytes[at])) return true;
  return false;
}

const DIGIT_BIT = bitOf("digits");

/** 1 for each byte that it can begin with: keywords are found in either case, most tokens count in one. */
function firstBytesOf(step: Step | undefined, folded: Uint8Array): Uint8Array {
  const table = new Uint8Array(256);
  if (step === undefined || step.least === 0) return table.fill(1);
  for (let byte = 0; byte < 256; byte++) if (((MEMBERSHIP[byte] as number) & step.bit) !== 0) table[byte] = 1;
  for (const choice of step.choices) {
    const byte = choice[0] as number;
    table[byte] = 1;
    if (folded === FOLDED && byte >= 0x61 && byte <= 0x7a) table[byte - 32] = 1;
  }
  return table;
}

/** What each byte is compared as. */
const AS_THEY_ARE = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const FOLDED = AS_THEY_ARE.map(foldByte);

function walk(bytes: Uint8Array, start: number, steps: readonly Step[], runs: RunCache, folded: Uint8Array): number {
  let at = start;
  for (let next = 0; next < steps.length; next++) {
    const { choices, bit, least, most } = steps[next] as Step;
    if (bit === 0) {
      let length = -1;
      for (let index = 0; index < choices.length && length === -1; index++) {
        const literal = choices[index] as Uint8Array;
        if (standsAt(bytes, at, literal, folded)) length = literal.length;
      }
      if (length === -1) return -1;
      at += length;
    } else {
      const end = Math.min(runs.endOf(bytes, at, bit, most), at + most);
      if (end - at < least) return -1;
      at = end;
    }
  }
  return at;
}

function standsAt(bytes: Uint8Array, at: number, literal: Uint8Array, folded: Uint8Array): boolean {
  if (at + literal.length > bytes.length) return false;
  for (let index = 0; index < literal.length; index++) if (folded[bytes[at + index] as number] !== literal[index]) return false;
  return true;
}
