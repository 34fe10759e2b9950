// The built-in score: weighs what is known about a name and its value, and answers how likely that is a secret.

import { type Candidate, LEAST_SCORE, type Score } from "./candidate.ts";
import { GENERIC_PASSWORD } from "./contextual-detectors.ts";
import {
  CHEAP_FEATURES,
  type Facts,
  FEATURE_NAMES,
  type FeatureName,
  factsOf,
  featureOf,
  LAST_FEATURES,
  OUTER_FEATURES,
  rangeOf,
} from "./contextual-features.ts";

/**
 * For passwords and for everything else. Fitted by logistic regression with an L2 penalty of 1 to labelled assignments
 * in public code, weighed against 12,000 assignments in libraries that hold no secrets and against passwords put
 * together of a word, a number and a sign. Judged by leaving out a quarter of the repositories at a time; rounded to a
 * tenth, which changes nothing. The weights of signs, phrases and `acme_key` were fitted afterwards in the same way with
 * the others held, against random passwords of many signs, phrases of random words and random keys: labelled code has
 * next to none of these. `node bench/precision-recall.ts` shows what a corpus makes of them.
 */
const WEIGHTS: Readonly<Record<FeatureName, readonly [number, number]>> = {
  "name: ends": [1.7, -0.2],
  "name: other after": [-0.2, -0.1],
  "name: other before": [-2.1, -1],
  "name: bare key": [-0.1, -1.8],
  "name: known key": [0, 1.4],
  "name: strong": [0.3, 0.7],
  "name: hidden": [-0.4, -1],
  "name: id": [-0.2, -1.9],
  "name: sealed": [-0.2, -2.8],
  "name: authorization": [0, 0.9],
  "name: many words": [0.4, -0.4],
  "name: key of something": [0, 1.6],
  "join: login": [0, 0],
  "join: equals": [0.2, 0],
  "join: compare": [-0.2, -0.1],
  "join: arrow": [-0.6, 0.4],
  "join: element": [0, 0],
  "join: argument": [-2.9, -1.6],
  "join: call": [-2.9, 0.4],
  "join: space": [-1.3, -0.4],
  "writing: bare": [-0.8, -0.4],
  "writing: wrapped": [-1.2, -0.9],
  "bare and join space": [-0.9, -0.1],
  "bare words": [-0.2, 0],
  "bits under 16": [-1.5, -1.2],
  "bits over 24": [0.7, 2.6],
  "bits over 64": [-1.8, 1.8],
  short: [-1, -1.8],
  "very long": [0.2, -0.4],
  likeness: [-1.8, -1.6],
  "likeness of many": [-0.9, -1.3],
  "rare pairs": [1, 0.2],
  "no pairs": [-2.2, 0],
  "one word": [1.1, 0],
  "one small word": [0.5, 0.6],
  "one odd word": [1.4, 2.4],
  "digits and letters": [2.5, 1.8],
  "word and number": [1.2, -0.7],
  "three kinds": [0.1, -0.6],
  punctuation: [0.5, -0.2],
  "many signs": [3.6, 1.2],
  "signs and digits": [0.3, 0],
  "pass phrase": [6.3, 0.2],
  changes: [-0.4, -0.1],
  "only digits": [0.9, -0.9],
  hex: [1.6, 0.8],
  "hash length": [-0.3, -0.2],
  uuid: [1.6, -0.8],
  "upper base32": [0.3, 1.9],
  "ends with padding": [0.2, 2],
  spaces: [-2.1, -1.3],
  path: [-1, -0.2],
  url: [-0.4, -1.3],
  email: [0, 0],
  "date or version": [0, -0.7],
  constant: [-0.3, -1.1],
  "words with joints": [-0.2, -1.5],
  "camel words": [0, -1.1],
  sealed: [-1.8, -1],
  public: [0, -2.5],
  code: [-2, 0.3],
  template: [-0.2, -0.5],
  "begins with sigil": [-2.2, 0.9],
  placeholder: [-1.5, -4.3],
  "stand-in": [-2.7, 1],
  "names a secret": [-2.7, 0],
  "says its name": [-1.9, -1.8],
  "not ascii": [-1.1, -2.4],
  varied: [0.7, -1.2],
  "goes on": [-0.6, -0.5],
  basic: [0, 0.8],
};

/** Moved so far that at 0.5 fewer than one find in twenty-five is wrong. */
const BASE: readonly [number, number] = [-2.0, -2.1];

/** More than the order of adding can change. */
const ROUNDING = 1e-9;

interface Weighing {
  readonly base: number;
  /** In the order of `FEATURE_NAMES`. */
  readonly weights: Float64Array;
  /** The places of the features that count, in the order in which they are asked: soon it is certain that it is not enough. */
  readonly order: readonly number[];
  /** How much those from each one on can add at most. */
  readonly rest: Float64Array;
  /** What the base and the features that do not depend on the value add up to, by join, writing and name. */
  readonly outer: Map<string, Map<string, Map<string, number>>>;
}

const OF_PASSWORDS = weighingFor(0);
const OF_OTHERS = weighingFor(1);

export const contextualScore: Score = (candidate) => scoreOf(candidate, Number.NEGATIVE_INFINITY);

/** The same for whatever reaches `LEAST_SCORE`, and for the rest some number below it, as soon as that is certain. */
export const contextualScoreIfEnough: Score = (candidate) => scoreOf(candidate, Math.log(LEAST_SCORE / (1 - LEAST_SCORE)));

const values = new Float64Array(FEATURE_NAMES.length);

function scoreOf(candidate: Candidate, least: number): number {
  const weighing = candidate.detector.id === GENERIC_PASSWORD.id ? OF_PASSWORDS : OF_OTHERS;
  const { weights, order, rest } = weighing;
  const facts = factsOf(candidate);
  const outer = outerOf(facts, weighing);
  let sum = outer;
  for (let next = 0; next < order.length; next++) {
    const most = sum + (rest[next] as number);
    if (most <= least - ROUNDING) return likelihoodOf(most);
    const index = order[next] as number;
    const value = featureOf(facts, index);
    values[index] = value;
    sum += (weights[index] as number) * value;
  }
  return likelihoodOf(sumOf(outer, weighing));
}

/** Names are few and come again and again; so many of them are remembered for each way to join them to a value. */
const REMEMBERED = 1000;
const LONGEST_REMEMBERED = 64;

function outerOf(facts: Facts, weighing: Weighing): number {
  const { join = "", writing = "" } = facts.candidate;
  const known = namesOf(weighing, join, writing);
  const ready = known.get(facts.name);
  if (ready !== undefined) return ready;
  let sum = weighing.base;
  for (let index = 0; index < OUTER_FEATURES; index++) sum += (weighing.weights[index] as number) * featureOf(facts, index);
  if (facts.name.length <= LONGEST_REMEMBERED) known.set(facts.name, sum);
  return sum;
}

function namesOf({ outer }: Weighing, join: string, writing: string): Map<string, number> {
  let ways = outer.get(join);
  if (ways === undefined) {
    ways = new Map();
    outer.set(join, ways);
  }
  const known = ways.get(writing);
  if (known !== undefined && known.size < REMEMBERED) return known;
  const names = new Map<string, number>();
  ways.set(writing, names);
  return names;
}

function likelihoodOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** Always in the same order: many sums are next to the threshold, and the order rounds them to either side of it. */
function sumOf(outer: number, { weights }: Weighing): number {
  let sum = outer;
  for (let index = OUTER_FEATURES; index < values.length; index++) sum += (weights[index] as number) * (values[index] as number);
  return sum;
}

/** `column`: that of `WEIGHTS`. */
function weighingFor(column: 0 | 1): Weighing {
  const weights = Float64Array.from(FEATURE_NAMES, (name) => WEIGHTS[name][column]);
  const most = (index: number) => mostOf(weights[index] as number, FEATURE_NAMES[index] as FeatureName);
  const isCheap = (index: number) => CHEAP_FEATURES.has(FEATURE_NAMES[index] as FeatureName);
  const isLast = (index: number) => LAST_FEATURES.has(FEATURE_NAMES[index] as FeatureName);
  const used = FEATURE_NAMES.map((_, index) => index).filter((index) => index >= OUTER_FEATURES && weights[index] !== 0);
  const others = used.filter((index) => !isCheap(index) && !isLast(index)).sort((a, b) => most(b) - most(a));
  const order = [...used.filter(isCheap), ...others, ...used.filter(isLast)];
  const rest = new Float64Array(order.length);
  order.reduceRight((sum, index, place) => {
    rest[place] = sum + most(index);
    return rest[place];
  }, 0);
  return { base: BASE[column], weights, order, rest, outer: new Map() };
}

/** The most that a feature can add. */
function mostOf(weight: number, name: FeatureName): number {
  const [low, high] = rangeOf(name);
  return Math.max(weight * low, weight * high);
}
