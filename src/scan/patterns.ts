// RE2 patterns, compiled on first use, applied to the short text around a keyword.

import { RE2JS } from "re2js";
import type { Shape } from "../model/detector.ts";

interface PatternMatch {
  /** Offsets of the secret in the text. */
  readonly start: number;
  readonly end: number;
}

export interface Pattern {
  /** Every match in the text, from left to right. */
  findAll(text: string): readonly PatternMatch[];
  /** How many bytes around the keyword it wants to see, where that is more than the lines beside it. */
  readonly windowBytes: number | undefined;
}

/** Throws on first use where the pattern is not RE2 syntax: a detector that cannot look must not look clean. */
export function compilePattern(shape: Extract<Shape, { kind: "pattern" }>, detectorId: string): Pattern {
  let compiled: RE2JS | undefined;
  return {
    windowBytes: shape.windowBytes,
    findAll(text) {
      compiled ??= compile(shape.pattern, detectorId);
      return collect(compiled, text);
    },
  };
}

function compile(pattern: string, detectorId: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (cause) {
    throw new Error(`The pattern of detector ${detectorId} is not valid RE2 syntax: correct it, or disable the detector.`, { cause });
  }
}

function collect(pattern: RE2JS, text: string): readonly PatternMatch[] {
  const found: PatternMatch[] = [];
  const matcher = pattern.matcher(text);
  const hasNamed = "secret" in pattern.namedGroups();
  while (matcher.find()) {
    const group = hasNamed ? "secret" : firstGroup(matcher);
    const start = matcher.start(group);
    const end = matcher.end(group);
    if (end > start) found.push({ start, end });
  }
  return found;
}

/** The first group that took part, or the whole match. */
function firstGroup(matcher: ReturnType<RE2JS["matcher"]>): number {
  for (let group = 1; group <= matcher.groupCount(); group++) if (matcher.start(group) >= 0) return group;
  return 0;
}
