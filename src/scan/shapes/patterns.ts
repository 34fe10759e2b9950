// Patterns, compiled on first use, applied to the short text around a keyword.

import type { Detector, Shape } from "../../model/detector.ts";
import type { Span } from "../bytes/span.ts";
import { nativeFinder } from "./native-finder.ts";

/** Every match in the text, from left to right: offsets of the secret. */
type FindAll = (text: string) => readonly Span[];

export interface Pattern {
  readonly findAll: FindAll;
}

type PatternShape = Extract<Shape, { readonly kind: "pattern" }>;

/** Loaded only where somebody else's patterns are used: none of the catalogue's needs it. */
let linearFinder: ((pattern: string) => FindAll) | undefined;

/** To be awaited before detectors that are not the catalogue's own are compiled. */
export async function preparePatterns(detectors: readonly Detector[]): Promise<void> {
  const foreign = detectors.filter(({ origin }) => origin !== "catalogue");
  const needsLinear = foreign.some(({ shapes }) => shapes.some((shape) => shape.kind === "pattern" && !isOurs(shape)));
  if (needsLinear) ({ linearFinder } = await import("./linear-finder.ts"));
}

/** Throws on first use where the pattern is not RE2 syntax: a detector that cannot look must not look clean. */
export function compilePattern(shape: PatternShape, detectorId: string): Pattern {
  let findAll: FindAll | undefined;
  return {
    findAll(text) {
      findAll ??= compile(shape, detectorId);
      return findAll(text);
    },
  };
}

/** A pattern of the catalogue is known, by test, to take no hostile text's bait; anybody else's runs in linear time whatever it is. */
function isOurs(shape: PatternShape): boolean {
  return shape.origin === "catalogue";
}

function compile(shape: PatternShape, detectorId: string): FindAll {
  const finder = isOurs(shape) ? nativeFinder : linearFinder;
  if (finder === undefined) throw new Error(`The pattern of detector ${detectorId} was not prepared: await preparePatterns first.`);
  try {
    return finder(shape.pattern);
  } catch (cause) {
    throw new Error(`The pattern of detector ${detectorId} is not valid RE2 syntax: correct it, or disable the detector.`, { cause });
  }
}
