// Searches one run of plain bytes: one pass for keywords, then only what stands around them.

import type { ParserName } from "../../model/detector.ts";
import { endOfNeighbour, isBinary } from "../bytes/binary.ts";
import type { Found } from "../bytes/found.ts";
import { utf8 } from "../bytes/text-of-bytes.ts";
import { readAssignment } from "../contextual/assignment.ts";
import type { Assignments } from "../contextual/assignments.ts";
import type { Score } from "../contextual/candidate.ts";
import { pieceAt } from "../decode/named-pieces.ts";
import { shellWordAt } from "../decode/quoted-words.ts";
import { judge } from "../judge/judge.ts";
import { withSeverity } from "../judge/severities.ts";
import { isPieceOfMore } from "../judge/within-more.ts";
import { createRunCache } from "../shapes/run-cache.ts";
import { type Automaton, createHits } from "./automaton.ts";
import { CONFIGURED_CREDENTIAL, standsAt } from "./known-secrets.ts";
import type { NeighbourhoodMemory } from "./neighbourhood-memory.ts";
import { createNeighbourhoods } from "./neighbourhoods.ts";
import type { Action, EncodedKind, Plan } from "./plan.ts";

export interface Searched {
  readonly found: readonly Found[];
  /** Offsets after each allow comment's keyword. */
  readonly allowEnds: readonly number[];
  /** Does anything stand there that may make a key of what stands far from it? */
  readonly reachesFar: boolean;
}

/** Called where something stands that may have to be decoded: what gives it away stands from `start` to `end`. */
export type OnEncoded = (kind: EncodedKind, start: number, end: number) => void;

/** `given`: where keywords end in these bytes, where that was found already. */
export type SearchBytes = (bytes: Uint8Array, onEncoded: OnEncoded, given?: GivenHits) => Searched;

export interface GivenHits {
  /** Offsets after keywords, rising, each followed by the state of an automaton of the plan's keywords. */
  readonly numbers: Int32Array;
  /** One and the same function for all hits of one automaton. */
  readonly keywordsOf: Automaton["keywordsOf"];
}

const HITS_AT_ONCE = 16_384;

export interface Aids {
  /** Lets notes say whether a date is past. */
  readonly today: Date | undefined;
  /** Weighs contextual finds. */
  readonly score: Score | undefined;
  /** Are tokens of unknown issuers that carry a checksum looked for? */
  readonly seeksChecksums: boolean;
}

export function createSearchBytes(plan: Plan, memory: NeighbourhoodMemory, assignments: Assignments, { today, score }: Aids): SearchBytes {
  const hits = createHits(HITS_AT_ONCE);
  const runs = createRunCache();
  const judgedUntil = new Int32Array(plan.detectorCount);
  const neighbourhoods = createNeighbourhoods(plan.detectorCount, memory, score);
  const actionsOf = plan.actionsBy(plan.automaton.keywordsOf);
  const givenActions = createGivenActions(plan);
  return (bytes, onEncoded, given) => {
    const search: Search = {
      bytes,
      onEncoded,
      runs,
      neighbourhoods,
      assignments,
      today,
      found: [],
      allowEnds: [],
      judgedUntil: judgedUntil.fill(0),
      reachesFar: false,
      lettersUntil: 0,
      pieceTriedAt: -1,
    };
    runs.clear();
    neighbourhoods.begin(bytes);
    if (given !== undefined) actOnGiven(search, given, givenActions(given));
    else {
      hits.resumeAt = 0;
      for (let at = 0; at < bytes.length; ) {
        at = plan.automaton.find(bytes, at, hits);
        for (let index = 0; index < hits.count; index++) {
          actAt(search, actionsOf(hits.states[index] as number), hits.ends[index] as number);
        }
      }
    }
    return { found: [...search.found, ...neighbourhoods.finish()], allowEnds: search.allowEnds, reachesFar: search.reachesFar };
  };
}

/** Hits come from one other automaton at most. */
function createGivenActions(plan: Plan): (given: GivenHits) => (state: number) => readonly Action[] {
  let keywordsOf: GivenHits["keywordsOf"] | undefined;
  let actionsOf: (state: number) => readonly Action[] = () => [];
  return (given) => {
    if (given.keywordsOf !== keywordsOf) actionsOf = plan.actionsBy(given.keywordsOf);
    keywordsOf = given.keywordsOf;
    return actionsOf;
  };
}

function actOnGiven(search: Search, { numbers }: GivenHits, actionsOf: (state: number) => readonly Action[]): void {
  for (let index = 0; index < numbers.length; index += 2) {
    actAt(search, actionsOf(numbers[index + 1] as number), numbers[index] as number);
  }
}

function actAt(search: Search, actions: readonly Action[], end: number): void {
  for (let next = 0; next < actions.length; next++) act(search, actions[next] as Action, end);
}

interface Search {
  readonly bytes: Uint8Array;
  readonly onEncoded: OnEncoded;
  readonly runs: ReturnType<typeof createRunCache>;
  readonly neighbourhoods: ReturnType<typeof createNeighbourhoods>;
  readonly assignments: Assignments;
  readonly today: Date | undefined;
  readonly found: Found[];
  readonly allowEnds: number[];
  /** How far each detector has judged, by its index: no token is looked for inside one that was already looked at. */
  readonly judgedUntil: Int32Array;
  reachesFar: boolean;
  /** How far the letters of the word were read that was looked at last. */
  lettersUntil: number;
  /** Where a piece was looked for last: many detectors may begin alike. */
  pieceTriedAt: number;
}

type ActionOf<Kind extends Action["kind"]> = Extract<Action, { kind: Kind }>;

/** What these begin may end far below, in lines of its own; all else ends near its line, or is one unbroken run of letters. */
const FAR_PARSERS: ReadonlySet<string> = new Set<ParserName>(["json-web-key", "private-key", "gcp-service-account"]);

function act(search: Search, action: Action, end: number): void {
  switch (action.kind) {
    case "token":
      tryToken(search, action, end - action.back);
      break;
    case "parser":
      tryParser(search, action, end);
      break;
    case "nearby":
      search.neighbourhoods.note(action.prepared, end);
      break;
    case "assignment":
      tryAssignment(search, action, end);
      break;
    case "known":
      search.reachesFar = true;
      tryKnown(search, action, end - action.back);
      break;
    case "known-piece":
      tryPiece(search, end - action.length, action.length);
      break;
    case "packed":
    case "manifest":
    case "table":
    case "logins":
      search.reachesFar = true;
      search.onEncoded(action.kind, end - action.length, end);
      break;
    case "escape":
    case "seam":
    case "list":
    case "template":
    case "turn":
    case "piece":
    case "place":
    case "word":
      search.onEncoded(action.kind, end - action.length, end);
      break;
    case "allow":
      search.allowEnds.push(end);
  }
}

function tryToken(search: Search, action: ActionOf<"token">, start: number): void {
  const { bytes, judgedUntil } = search;
  const { detector, index } = action.prepared;
  const { shape } = action;
  if (start < (judgedUntil[index] as number) || !shape.beginsAt(bytes, start)) return;
  const hasChecksum = detector.checksum !== undefined;
  const mayStart = hasChecksum || shape.mayStartAt(bytes, start);
  const alone = mayStart ? (hasChecksum ? shape.matchGluedAt : shape.matchAt)(bytes, start, search.runs) : -1;
  const read = alone === -1 && !hasChecksum && isBinary(bytes) ? shape.matchInBinaryAt(bytes, start, search.runs) : alone;
  if (read === -1) {
    if (mayStart && start !== search.pieceTriedAt) tryPiece(search, start, shape.literalLengthAt(bytes, start));
    return;
  }
  const isGlued = read < 0;
  const end = isGlued ? ~read : read;
  if (!isGlued) judgedUntil[index] = end;
  const text = utf8(bytes, start, end);
  const literalLength = shape.literalLengthAt(bytes, start);
  const fixed = { prefixLength: literalLength, separated: shape.hasChecksumSeparator };
  const judgement = judge(detector, text, fixed);
  if (judgement === undefined) return;
  if (judgement.confidence !== "checksum" && (isGlued || isPieceOfMore(bytes, start, end, text, literalLength))) return;
  // What follows at once may be a part of the same example.
  if (alone === -1 && judge(detector, utf8(bytes, start, endOfNeighbour(bytes, end)), fixed) === undefined) return;
  const preview = `${text.slice(0, literalLength)}…`;
  search.found.push({ start, end, text, preview, specificity: literalLength, encoding: [], ...judgement });
}

/** Fewer letters begin too many words that are no keys. */
const SHORTEST_PREFIX = 4;

/** What only begins like a token may be a piece of one, whose others stand far from it. */
function tryPiece(search: Search, start: number, prefixLength: number): void {
  if (prefixLength < SHORTEST_PREFIX) return;
  search.pieceTriedAt = start;
  const word = shellWordAt(search.bytes, start, search.lettersUntil);
  if (typeof word === "number") search.lettersUntil = word;
  else search.onEncoded("word", word.start, word.end);
  const piece = pieceAt(search.bytes, start);
  if (piece === undefined) return;
  search.reachesFar = true;
  search.onEncoded("piece", piece.start, piece.end);
}

function tryParser(search: Search, action: ActionOf<"parser">, end: number): void {
  const { bytes, judgedUntil } = search;
  const { detector, index } = action.prepared;
  if (end - action.length < (judgedUntil[index] as number)) return;
  const parsed = action.parser(bytes, end - action.length, end, search.today);
  // Where a part of it lacks yet, this is none.
  search.reachesFar ||= action.name === "bare-key";
  if (parsed === undefined) return;
  search.reachesFar ||= FAR_PARSERS.has(action.name);
  judgedUntil[index] = "nothingUntil" in parsed ? parsed.nothingUntil : parsed.end;
  if ("nothingUntil" in parsed) return;
  const { severity, ...read } = parsed;
  const own = severity === undefined ? detector : withSeverity(detector, severity);
  const text = utf8(bytes, parsed.start, parsed.end);
  search.found.push({ confidence: "structure", ...read, detector: own, text, encoding: [] });
}

function tryAssignment(search: Search, { detector, index, length, trailing }: ActionOf<"assignment">, end: number): void {
  const { bytes, judgedUntil } = search;
  if (end - length < (judgedUntil[index] as number)) return;
  const assignment = readAssignment(bytes, end - length, end - trailing);
  judgedUntil[index] = "readUntil" in assignment ? assignment.readUntil : assignment.name.end;
  if ("readUntil" in assignment) return;
  const found = search.assignments.weigh(bytes, assignment, detector);
  if (found !== undefined) search.found.push(found);
}

function tryKnown(search: Search, action: ActionOf<"known">, start: number): void {
  const { form } = action;
  if (!standsAt(form, search.bytes, start)) return;
  search.found.push({
    detector: CONFIGURED_CREDENTIAL,
    start,
    end: start + form.bytes.length,
    text: form.value,
    confidence: "structure",
    preview: "…",
    notes: [`the value of the configured credential ${form.name}`],
    // More than a password in a URL, less than a key of a known kind.
    specificity: 2,
    encoding: form.encoding,
  });
}
