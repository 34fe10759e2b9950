// Finds committed keys in bytes: each with its place, its confidence and an identity that holds no secret.

import type { Detector } from "../../model/detector.ts";
import type { Confidence } from "../../model/leak.ts";
import type { Secret } from "../../model/secret.ts";
import { asBuffer } from "../bytes/as-buffer.ts";
import type { Found } from "../bytes/found.ts";
import { createLocator, lineEnd, lineStart } from "../bytes/locate.ts";
import { asTheyAre, type PlainText, toPlainText } from "../bytes/plain-text.ts";
import { utf8 } from "../bytes/text-of-bytes.ts";
import type { Score } from "../contextual/candidate.ts";
import { CHECKSUMMED_TOKEN } from "../formats/checksummed-token.ts";
import { type NamedKey, namedKeyOf } from "../formats/key-files.ts";
import { type AllowComments, allowanceFor, readAllowComments } from "./allow-comments.ts";
import { createKeyMaker, fingerprintOf, wrapSecret } from "./fingerprint.ts";
import { type KnownSecret, namesOfTooShort } from "./known-secrets.ts";
import { createPairs } from "./pairs.ts";
import { createPlan } from "./plan.ts";
import type { GivenHits } from "./search-bytes.ts";
import { createSearchDeep } from "./search-deep.ts";

export interface Match {
  readonly detector: Detector;
  readonly secret: Secret;
  /** Equal for two matches of the same detector and secret; holds no secret. */
  readonly key: string;
  /** Byte offsets in the searched bytes. */
  readonly start: number;
  readonly end: number;
  /** 1-based; `endColumn` is exclusive; columns count characters (code points) of the decoded line. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly confidence: Confidence;
  /** How it was hidden, outermost first. */
  readonly encoding: readonly string[];
  /** Safe to print. */
  readonly preview: string;
  readonly notes: readonly string[];
  /** Reason of the allow comment beside it. */
  readonly allowed: string | undefined;
  readonly fingerprint: string;
}

export interface MatcherOptions {
  /** Configured credentials, whose values are searched for exactly. */
  readonly known: readonly KnownSecret[];
  /** Ids of detectors that are not to be used. */
  readonly disabled: readonly string[];
  /** Told, once a path, of bytes that hold more encoded text than is decoded: what is left was not searched. */
  readonly onUnfinished?: (path: string) => void;
  /** Lets notes say whether a date is past. */
  readonly today?: Date;
  /** Detectors of what is assigned to a telling name (`contextual-detectors.ts`), and of checksums; absent: none. */
  readonly contextual?: readonly Detector[];
  /** Weighs contextual finds; without it each one near a keyword counts, and the built-in score weighs what is assigned to a name. */
  readonly score?: Score;
  /** Makes `key` equal across matchers; without it each matcher has keys of its own. */
  readonly keySalt?: Uint8Array;
}

export interface SearchedPart {
  readonly matches: readonly Match[];
  /** May what stands in these bytes make a key of what stands far from it: a key block's first line, a document's kind? */
  readonly reachesFar: boolean;
}

export interface Matcher {
  search(bytes: Uint8Array, path: string): readonly Match[];
  /** As `search`, for bytes that may be a part of more; `given`: where the matcher's keywords end in them, where that is known. */
  searchPart(bytes: Uint8Array, path: string, given?: GivenHits): SearchedPart;
  /**
   * May what stands in these bytes make a key of what is added far from it, as a search of them would say with `reachesFar`
   * and `matches`? Takes a part of a search's time.
   */
  mayReachFar(bytes: Uint8Array): boolean;
  /** What is looked for first. Configured secrets are among them, so they are for the program itself and never printed. */
  readonly keywords: readonly string[];
  /** Sentences for the report: what this matcher does not look for, and why. */
  readonly notices: readonly string[];
}

/** Builds what a search needs once; searching is linear in the bytes, whatever they are. */
export function createMatcher(detectors: readonly Detector[], options: MatcherOptions): Matcher {
  const disabled = new Set(options.disabled);
  const enabled = detectors.filter((detector) => !disabled.has(detector.id));
  const contextual = (options.contextual ?? []).filter((detector) => !disabled.has(detector.id));
  const plan = createPlan(enabled, options.known, contextual);
  const deep = createSearchDeep(plan, createPairs(enabled), {
    today: options.today,
    score: options.score,
    seeksChecksums: contextual.includes(CHECKSUMMED_TOKEN),
  });
  const keyOf = createKeyMaker(options.keySalt);
  const tellUnfinished = oncePerPath(options.onUnfinished);
  const searchPlain = (plain: PlainText, path: string, given?: GivenHits): SearchedPart => {
    const { found, allowEnds, reachesFar, stopped } = deep.search(plain.bytes, given);
    if (stopped) tellUnfinished(path);
    if (found.length === 0) return { matches: [], reachesFar };
    const comments = readAllowComments(plain.bytes, allowEnds, found, createLocator(plain.bytes));
    const locator = createLocator(plain.bytes);
    return { matches: found.map((each) => toMatch(each, { plain, path, comments, locator, keyOf })), reachesFar };
  };
  const searchPart = (anyBytes: Uint8Array, path: string, given?: GivenHits): SearchedPart => {
    const bytes = asBuffer(anyBytes);
    const named = namedKeyOf(bytes, path);
    if (named !== undefined) return searchNamed(named, path, searchPlain);
    const plain = toPlainText(bytes);
    const { matches, reachesFar } = searchPlain(plain, path, plain.bytes === bytes ? given : undefined);
    if (plain.encoding.length === 0) return { matches, reachesFar };
    // Two bytes at the start may lie about the rest: what stands there as it is must be found all the same.
    const others = searchPlain(asTheyAre(bytes), path);
    return { matches: withOthers(matches, others.matches), reachesFar: reachesFar || others.reachesFar };
  };
  return {
    notices: noticesFor(options.known),
    keywords: plan.keywords,
    searchPart,
    mayReachFar: (bytes) => deep.mayReachFar(asBuffer(bytes)),
    search: (bytes, path) => searchPart(bytes, path).matches,
  };
}

/** On the first line all stands farther to the right by the name that was put before it. */
function searchNamed(
  { bytes, nameLength }: NamedKey,
  path: string,
  search: (plain: PlainText, path: string) => SearchedPart,
): SearchedPart {
  const { matches, reachesFar } = search({ ...asTheyAre(bytes), toSource: (offset) => Math.max(0, offset - nameLength) }, path);
  const moved = matches.map((match) => ({ ...match, column: match.column - nameLength, endColumn: match.endColumn - nameLength }));
  return { matches: moved, reachesFar };
}

function oncePerPath(tell: ((path: string) => void) | undefined): (path: string) => void {
  const told = new Set<string>();
  return (path) => {
    if (!told.has(path)) tell?.(path);
    told.add(path);
  };
}

function withOthers(matches: readonly Match[], others: readonly Match[]): readonly Match[] {
  const keys = new Set(matches.map((match) => match.key));
  return [...matches, ...others.filter((other) => !keys.has(other.key))];
}

interface Surroundings {
  readonly plain: PlainText;
  readonly path: string;
  readonly comments: AllowComments;
  readonly locator: ReturnType<typeof createLocator>;
  readonly keyOf: ReturnType<typeof createKeyMaker>;
}

function toMatch(found: Found, { plain, path, comments, locator, keyOf }: Surroundings): Match {
  const { detector, start, end, confidence, encoding, preview } = found;
  const secret = wrapSecret(found.text);
  const from = locator.at(start);
  const to = locator.at(end);
  const { allowed, notes } = allowanceFor(comments, from.line, to.line);
  return {
    detector,
    secret,
    key: keyOf(detector, secret),
    start: plain.toSource(start),
    end: plain.toSource(end),
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    confidence,
    encoding: [...plain.encoding, ...encoding],
    preview,
    notes: [...found.notes, ...notes],
    allowed,
    fingerprint: fingerprintOf(detector, secret, { path, lineWithoutSecret: () => lineWithout(plain.bytes, start, end) }),
  };
}

/** So much of a long line tells one place from another. */
const LINE_REACH = 200;

function lineWithout(bytes: Uint8Array, start: number, end: number): string {
  const from = lineStart(bytes, start, LINE_REACH);
  const to = lineEnd(bytes, end, LINE_REACH);
  return `${utf8(bytes, from, start)}…${utf8(bytes, end, to)}`;
}

function noticesFor(known: readonly KnownSecret[]): readonly string[] {
  return namesOfTooShort(known).map(
    (name) =>
      `The value of credential ${name} is too short to be searched for in commits: fewer than 8 characters are found in ordinary words.`,
  );
}
