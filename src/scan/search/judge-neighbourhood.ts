// Judges what stands in one neighbourhood: every value of the right shape for the detectors whose keywords it holds.

import type { Detector } from "../../model/detector.ts";
import type { Span } from "../bytes/span.ts";
import { LEAST_SCORE, type Score } from "../contextual/candidate.ts";
import { type Judgement, judge } from "../judge/judge.ts";
import { withSeverity } from "../judge/severities.ts";
import type { NamedValues } from "../named/named-values.ts";
import { isShownKey } from "../named/shown-keys.ts";
import { isToldAsDigest } from "../named/told-as-digest.ts";
import { isWithinName } from "../named/within-names.ts";
import type { Prepared } from "../shapes/prepared.ts";
import { tokensIn } from "../shapes/token-search.ts";

/** How far from its keyword a value may stand. */
const REACH_BEFORE = 160;
const REACH_AFTER = 80;

/** Offsets are relative to the neighbourhood. */
export interface Verdict extends Judgement {
  readonly start: number;
  readonly end: number;
}

/** The bytes and the text of a neighbourhood, and what is assigned to names in it. */
interface Surroundings {
  readonly around: Buffer;
  readonly text: string;
  readonly named: ReturnType<NamedValues["search"]>;
}

export function judgeNeighbourhood(pending: readonly Prepared[], surroundings: Surroundings, score: Score | undefined): readonly Verdict[] {
  return pending.flatMap((prepared) => judgeOne(prepared, surroundings, score));
}

function judgeOne(prepared: Prepared, surroundings: Surroundings, score: Score | undefined): readonly Verdict[] {
  const { detector } = prepared;
  const { text } = surroundings;
  const spans = [...patternMatches(prepared, surroundings), ...nearbyTokens(prepared, surroundings)];
  return spans.flatMap(({ start, end }) => {
    const value = text.slice(start, end);
    const judgement = judge(detector, value);
    if (judgement === undefined) return [];
    const before = text.slice(0, start);
    if (detector.grade === "context" && (isWithinName(before) || isToldAsDigest(detector, value, before))) return [];
    const isWeighed = score !== undefined && judgement.confidence === "context" && detector.grade === "context";
    const candidate = { detector, value, before, after: text.slice(end) };
    return isWeighed && score(candidate) < LEAST_SCORE ? [] : [{ start, end, ...judgement, detector: detectorFor(judgement, before) }];
  });
}

/** What every visitor of a page sees is worth a warning: the same key may be a server's. */
function detectorFor({ detector }: Judgement, before: string): Detector {
  return detector.severity === undefined && isShownKey(detector, before) ? withSeverity(detector, "warning") : detector;
}

function patternMatches(prepared: Prepared, { text, named }: Surroundings): readonly Span[] {
  return named.get(prepared.index) ?? prepared.patterns.flatMap((pattern) => pattern.findAll(text));
}

function nearbyTokens(prepared: Prepared, { around, text }: Surroundings): readonly Span[] {
  if (prepared.nearbyTokens.length === 0) return [];
  const spans = prepared.nearbyTokens.flatMap((shape) => tokensIn(around, shape));
  return spans.filter((span) => hasKeywordNear(prepared, text, span));
}

function hasKeywordNear(prepared: Prepared, text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - REACH_BEFORE), span.start).toLowerCase();
  const after = text.slice(span.end, span.end + REACH_AFTER).toLowerCase();
  return prepared.detector.keywords.some((keyword) => before.includes(keyword.toLowerCase()) || after.includes(keyword.toLowerCase()));
}
