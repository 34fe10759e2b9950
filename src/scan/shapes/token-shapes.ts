// Matches a token shape by a loop over bytes: literals, choices and runs, left to right, nothing given back.

import type { Alphabet, Part, Shape } from "../../model/detector.ts";
import { ALNUM_BIT, bitOf, foldByte } from "../bytes/alphabets.ts";
import { endsBeforeTag, endsToken, startsAfterTag, startsToken } from "../bytes/boundaries.ts";
import type { RunCache } from "./run-cache.ts";

export interface TokenShape {
  /** Offset after the token that starts at `start`, or -1. */
  matchAt(bytes: Uint8Array, start: number, runs: RunCache): number;
  /** As `matchAt`, whatever letters stand on either side: only a checksum can tell whether that is a token. */
  matchGluedAt(bytes: Uint8Array, start: number, runs: RunCache): number;
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

type Step =
  | { readonly kind: "literals"; readonly choices: readonly Uint8Array[] }
  | { readonly kind: "run"; readonly bit: number; readonly least: number; readonly most: number };

export function compileTokenShape(shape: Extract<Shape, { kind: "token" }>): TokenShape {
  const letterCase: LetterCase = shape.caseInsensitive === true ? "ignored" : "matters";
  const steps = shape.parts.map((part) => compilePart(part, letterCase));
  const leadingBit = runBit(steps[0]);
  const trailingBit = lastRunBit(steps);
  const leading = steps[0]?.kind === "literals" ? steps[0].choices : [];
  const hasLiteral = leading.length > 0;
  const compare = letterCase === "ignored" ? equalsFolded : equals;
  return {
    matchAt(bytes, start, runs) {
      if (!startsToken(bytes, start, leadingBit) && !(hasLiteral && startsAfterTag(bytes, start))) return -1;
      const end = walk(bytes, start, steps, runs, compare);
      return end !== -1 && (endsToken(bytes, end, trailingBit) || (hasLiteral && endsBeforeTag(bytes, end))) ? end : -1;
    },
    matchGluedAt: (bytes, start, runs) => walk(bytes, start, steps, runs, compare),
    literalLengthAt: (bytes, start) => leading.find((choice) => compare(bytes, start, choice))?.length ?? 0,
    leadingRun: leadingBit,
    leadingLiterals: leading.map((choice) => Buffer.from(choice).toString("latin1")),
    hasChecksumSeparator: shape.parts.at(-2) === "_",
    leastLength: steps.reduce((sum, step) => sum + leastLengthOf(step), 0),
  };
}

function compilePart(part: Part, letterCase: LetterCase): Step {
  if (typeof part === "string") return { kind: "literals", choices: [literalBytes(part, letterCase)] };
  if ("any" in part) {
    // Longest first, so that a choice that begins like another is not cut short.
    const choices = [...part.any].sort((a, b) => b.length - a.length).map((text) => literalBytes(text, letterCase));
    return { kind: "literals", choices };
  }
  const [least, most] = typeof part.length === "number" ? [part.length, part.length] : part.length;
  return { kind: "run", bit: bitOf(foldAlphabet(part.of, letterCase)), least, most };
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
  return step?.kind === "run" ? step.bit : 0;
}

/** What must not follow: letters of the last run, also when a literal closes the token. */
function lastRunBit(steps: readonly Step[]): number {
  return steps.reduce((bit, step) => (step.kind === "run" ? step.bit : bit), ALNUM_BIT);
}

function leastLengthOf(step: Step): number {
  return step.kind === "run" ? step.least : Math.min(...step.choices.map((choice) => choice.length));
}

type Compare = (bytes: Uint8Array, at: number, literal: Uint8Array) => boolean;

function walk(bytes: Uint8Array, start: number, steps: readonly Step[], runs: RunCache, compare: Compare): number {
  let at = start;
  for (let next = 0; next < steps.length; next++) {
    const step = steps[next] as Step;
    if (step.kind === "literals") {
      let length = -1;
      for (let index = 0; index < step.choices.length && length === -1; index++) {
        const literal = step.choices[index] as Uint8Array;
        if (compare(bytes, at, literal)) length = literal.length;
      }
      if (length === -1) return -1;
      at += length;
    } else {
      const end = Math.min(runs.endOf(bytes, at, step.bit, step.most), at + step.most);
      if (end - at < step.least) return -1;
      at = end;
    }
  }
  return at;
}

function equals(bytes: Uint8Array, at: number, literal: Uint8Array): boolean {
  if (at + literal.length > bytes.length) return false;
  for (let index = 0; index < literal.length; index++) if (bytes[at + index] !== literal[index]) return false;
  return true;
}

function equalsFolded(bytes: Uint8Array, at: number, literal: Uint8Array): boolean {
  if (at + literal.length > bytes.length) return false;
  for (let index = 0; index < literal.length; index++) if (foldByte(bytes[at + index] as number) !== literal[index]) return false;
  return true;
}
