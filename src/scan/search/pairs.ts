// Finds the other half of a pair: near an id that was found, a text of its secret's shape needs no keyword.

import type { Detector, Pair } from "../../model/detector.ts";
import { asBuffer } from "../bytes/as-buffer.ts";
import type { Found } from "../bytes/found.ts";
import { judge } from "../judge/judge.ts";
import { tokensIn } from "../shapes/token-search.ts";
import { compileTokenShape, type TokenShape } from "../shapes/token-shapes.ts";

export interface Pairs {
  /** What stands near the given matches as their other half. Each stretch of bytes is looked at once for each detector. */
  completing(bytes: Uint8Array, found: readonly Found[]): readonly Found[];
  /** Is what this detector finds the half of a pair that gives the other one away? */
  isHalf(detector: Detector): boolean;
  /** May any of these make a key of what stands far from it? */
  reachFar(found: readonly Found[]): boolean;
}

const REACH = 1024;
/** So near, the two halves prove each other. */
const NEXT_TO = 256;
const NOTE = "found by its other half, which stands nearby";

interface Half {
  readonly detector: Detector;
  readonly shape: TokenShape;
  readonly reach: number;
}

export function createPairs(detectors: readonly Detector[]): Pairs {
  const halves = new Map<string, Half[]>();
  for (const detector of detectors) {
    if (detector.pair !== undefined) addHalf(halves, detector, detector.pair);
  }
  const farIds = new Set([...halves].flatMap(([id, own]) => (own.some(({ reach }) => reach > REACH) ? [id] : [])));
  return {
    isHalf: ({ id }) => halves.has(id),
    reachFar: (found) => found.some((each) => farIds.has(each.detector.id)),
    completing(bytes, found) {
      if (halves.size === 0) return [];
      const doneUntil = new Map<Half, number>();
      const inOrder = [...found].sort((a, b) => a.start - b.start);
      return inOrder.flatMap((each) => (halves.get(each.detector.id) ?? []).flatMap((half) => near(bytes, each, half, doneUntil)));
    },
  };
}

function addHalf(halves: Map<string, Half[]>, detector: Detector, pair: Pair): void {
  const half: Half = { detector, shape: compileTokenShape(pair.shape), reach: pair.withinBytes ?? REACH };
  for (const id of pair.with) halves.set(id, [...(halves.get(id) ?? []), half]);
}

function near(bytes: Uint8Array, other: Found, half: Half, doneUntil: Map<Half, number>): readonly Found[] {
  const from = Math.max(other.start - half.reach, doneUntil.get(half) ?? 0, 0);
  const to = Math.min(bytes.length, other.end + half.reach);
  if (from >= to) return [];
  doneUntil.set(half, to);
  const { detector } = half;
  const around = asBuffer(bytes).subarray(from, to);
  return tokensIn(around, half.shape).flatMap(({ start, end }) => {
    const text = around.toString("utf8", start, end);
    const judgement = judge(detector, text);
    if (judgement === undefined) return [];
    const place = { start: from + start, end: from + end };
    const gap = Math.max(place.start - other.end, other.start - place.end);
    if (gap > REACH && !isMixed(text)) return [];
    const notes = [...judgement.notes, NOTE];
    const confidence = gap <= NEXT_TO && other.confidence !== "context" ? "prefix" : judgement.confidence;
    return [{ detector: judgement.detector, ...place, text, confidence, preview: "…", notes, specificity: 0, encoding: [] }];
  });
}

/** Far from its id, a path or a name in code must not be taken for a secret. */
function isMixed(text: string): boolean {
  return /\d.*\d/s.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
}
