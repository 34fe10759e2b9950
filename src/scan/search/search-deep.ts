// Searches bytes as they are and then everything that can be decoded from them, down to a fixed depth.

import type { Found } from "../bytes/found.ts";
import { createAssignments } from "../contextual/assignments.ts";
import { contextualScore } from "../contextual/contextual-score.ts";
import { createDecodedText, type DecodedText } from "../decode/decoded-text.ts";
import { decodeRuns } from "../decode/encoded-runs.ts";
import { decodeEscapes } from "../decode/escapes.ts";
import { fillTemplate } from "../decode/filled-templates.ts";
import { joinList } from "../decode/joined-lists.ts";
import { joinStrings } from "../decode/joined-strings.ts";
import { decodeManifest } from "../decode/manifest-data.ts";
import { createPieceJoiner } from "../decode/named-pieces.ts";
import { isZlibRun, unpackRun } from "../decode/packed-text.ts";
import { readPasswordTable } from "../decode/password-tables.ts";
import { joinShellWord } from "../decode/quoted-words.ts";
import { decodeSpelledBytes } from "../decode/spelled-bytes.ts";
import { mayJoin } from "../decode/string-seams.ts";
import { readByPlace } from "../decode/told-by-place.ts";
import { turnText } from "../decode/turned-text.ts";
import { decodeUuencoded, isUuencoded } from "../decode/uuencoded.ts";
import { decodeWideStretches } from "../decode/wide-stretches.ts";
import { checksummedTokensIn } from "../formats/checksummed-token.ts";
import { createFarSearch } from "./far-search.ts";
import { createNeighbourhoodMemory } from "./neighbourhood-memory.ts";
import type { Pairs } from "./pairs.ts";
import type { EncodedKind, Plan } from "./plan.ts";
import { resolveOverlaps } from "./resolve.ts";
import { type Aids, createSearchBytes, type GivenHits, type OnEncoded, type SearchBytes } from "./search-bytes.ts";

interface LevelSearched {
  /** In order of place, no two overlapping. */
  readonly found: readonly Found[];
  /** Offsets after each allow comment's keyword in the bytes as they are. */
  readonly allowEnds: readonly number[];
  /** As `Searched` says it of the bytes as they are. */
  readonly reachesFar: boolean;
}

interface DeeplySearched extends LevelSearched {
  /** Was there more to decode than the limit allows? */
  readonly stopped: boolean;
}

interface SearchDeep {
  search(bytes: Uint8Array, given?: GivenHits): DeeplySearched;
  /** May what stands in these bytes make a key of what is added far from it? Asked in place of a search. */
  mayReachFar(bytes: Uint8Array): boolean;
}

/** Encodings inside encodings that are followed. */
export const DEEPEST = 5;
/** Decoded text is searched and forgotten in portions of about this size. */
const PORTION = 1 << 20;
/** All decoded text together is at most so many times the input, and this much more: bombs end here. */
const MOST_GROWTH = 8;
const FREE_GROWTH = 1 << 20;

interface Level {
  readonly searchBytes: SearchBytes;
  readonly sink: DecodedText;
}

export function createSearchDeep(plan: Plan, pairs: Pairs, aids: Aids): SearchDeep {
  const memory = createNeighbourhoodMemory();
  const assignments = createAssignments(aids.score ?? contextualScore);
  const levels: Level[] = [];
  const levelAt = (depth: number): Level => {
    levels[depth] ??= { searchBytes: createSearchBytes(plan, memory, assignments, aids), sink: createDecodedText() };
    return levels[depth];
  };
  return {
    mayReachFar: createFarSearch(plan, pairs, (farPlan) => createSearchBytes(farPlan, memory, assignments, aids)),
    search(bytes, given) {
      const bytesLeft = bytes.length * MOST_GROWTH + FREE_GROWTH;
      const dive: Dive = { levelAt, pairs, seeksChecksums: aids.seeksChecksums, bytesLeft, stopped: false };
      const searched = searchLevel(bytes, 0, dive, given);
      return { ...searched, stopped: dive.stopped || dive.bytesLeft <= 0 };
    },
  };
}

interface Dive {
  readonly levelAt: (depth: number) => Level;
  readonly pairs: Pairs;
  /** Are tokens of unknown issuers that carry a checksum looked for? */
  readonly seeksChecksums: boolean;
  bytesLeft: number;
  /** Was something larger than is unpacked? */
  stopped: boolean;
}

function searchLevel(bytes: Uint8Array, depth: number, dive: Dive, given?: GivenHits): LevelSearched {
  const { searchBytes, sink } = dive.levelAt(depth);
  if (depth === DEEPEST) {
    const { found, allowEnds, reachesFar } = searchBytes(bytes, () => undefined);
    return { found: resolveOverlaps(found), allowEnds, reachesFar };
  }
  sink.clear();
  const decoded: Found[] = [];
  const searchDecoded = () => {
    dive.bytesLeft -= sink.length;
    if (sink.length > 0 && dive.bytesLeft > 0) for (const each of fromDecoded(sink, bytes.length, depth, dive)) decoded.push(each);
    sink.clear();
  };
  const afterPiece = () => {
    if (sink.length >= PORTION) searchDecoded();
  };
  const { found, allowEnds, reachesFar } = searchBytes(bytes, createOnEncoded(bytes, sink, afterPiece, dive), given);
  const checked: Found[] = [];
  let holdsZlib = false;
  decodeRuns(bytes, sink, afterPiece, (start, end) => {
    if (dive.seeksChecksums) for (const each of checksummedTokensIn(bytes, start, end)) checked.push(each);
    if (!isZlibRun(bytes, start)) return;
    holdsZlib = true;
    unpack(bytes, start, sink, dive);
    afterPiece();
  });
  decodeSpelledBytes(bytes, sink, afterPiece);
  if (depth === 0) decodeWideStretches(bytes, sink, afterPiece);
  searchDecoded();
  const whole = withPairs(bytes, [...found, ...checked, ...decoded], dive.pairs);
  return { found: whole, allowEnds, reachesFar: reachesFar || holdsZlib || dive.pairs.reachFar(whole) };
}

function withPairs(bytes: Uint8Array, found: readonly Found[], pairs: Pairs): readonly Found[] {
  if (found.length === 0) return found;
  const others = pairs.completing(bytes, found);
  return resolveOverlaps(others.length === 0 ? found : [...found, ...others]);
}

/** The last letter of two bytes may lack its second one: no place lies beyond the source. */
function fromDecoded(sink: DecodedText, sourceLength: number, depth: number, dive: Dive): readonly Found[] {
  const { found } = searchLevel(sink.bytes(), depth + 1, dive);
  return found.flatMap((each) => {
    const place = sink.toSource(each);
    return place === undefined ? [] : { ...place, end: Math.min(place.end, sourceLength) };
  });
}

function createOnEncoded(bytes: Uint8Array, sink: DecodedText, afterPiece: () => void, dive: Dive): OnEncoded {
  const until: Record<EncodedKind, number> = {
    escape: 0,
    seam: 0,
    list: 0,
    template: 0,
    turn: 0,
    piece: 0,
    word: 0,
    packed: 0,
    manifest: 0,
    table: 0,
    place: 0,
    logins: 0,
  };
  const joinPieces = createPieceJoiner(bytes, sink);
  return (kind, start, end) => {
    if (kind === "seam" && !mayJoin(bytes, start)) return;
    if (start < until[kind]) return;
    until[kind] = decode(kind, start, end, until[kind]);
    afterPiece();
  };

  function decode(kind: EncodedKind, start: number, end: number, from: number): number {
    switch (kind) {
      case "escape":
        return decodeEscapes(bytes, start, from, sink);
      case "seam":
        return joinStrings(bytes, start, from, sink);
      case "list":
        return joinList(bytes, start, end, from, sink);
      case "template":
        return fillTemplate(bytes, start, end, from, sink);
      case "piece":
        joinPieces({ start, end });
        return end;
      case "word":
        joinShellWord(bytes, { start, end }, sink);
        return end;
      case "turn":
        return turnText(bytes, { start, end }, from, sink);
      case "manifest":
        return decodeManifest(bytes, start, from, sink);
      case "table":
        return readPasswordTable(bytes, start, from, sink);
      case "place":
      case "logins":
        return readByPlace(bytes, start, end, sink);
      case "packed":
        return isUuencoded(bytes, start) ? decodeUuencoded(bytes, start, sink) : unpack(bytes, start, sink, dive);
    }
  }
}

/** Returns how far it came. */
function unpack(bytes: Uint8Array, start: number, sink: DecodedText, dive: Dive): number {
  if (dive.bytesLeft <= 0) return start;
  const { until, stopped, wasted } = unpackRun(bytes, start, sink);
  dive.stopped ||= stopped;
  dive.bytesLeft -= wasted;
  return until;
}
