// Turns detectors into an automaton and, for each keyword, what to do when it is found.

import type { Detector, ParserName, Part } from "../../model/detector.ts";
import { ESCAPE_KEYWORDS } from "../decode/escapes.ts";
import { TEMPLATE_KEYWORDS } from "../decode/filled-templates.ts";
import { SEAM_KEYWORDS } from "../decode/joined-strings.ts";
import { LIST_KEYWORDS } from "../decode/list-keywords.ts";
import { MANIFEST_KEYWORDS } from "../decode/manifest-data.ts";
import { PACKED_KEYWORDS } from "../decode/packed-text.ts";
import { TABLE_KEYWORDS } from "../decode/password-tables.ts";
import { LOGINS_KEYWORDS, PLACE_KEYWORDS } from "../decode/told-by-place.ts";
import { TURN_KEYWORDS } from "../decode/turned-text.ts";
import { UUENCODED_KEYWORDS } from "../decode/uuencoded.ts";
import type { Parser } from "../formats/parsed.ts";
import { parserOf } from "../formats/parsers.ts";
import { compilePattern } from "../shapes/patterns.ts";
import type { Prepared } from "../shapes/prepared.ts";
import { compileTokenShape, type TokenShape } from "../shapes/token-shapes.ts";
import { ALLOW_KEYWORD } from "./allow-comments.ts";
import { type Automaton, createAutomaton } from "./automaton.ts";
import { formsOfKnown, type KnownForm, type KnownSecret } from "./known-secrets.ts";

/** What may have to be decoded. */
export type EncodedKind =
  | "escape"
  | "seam"
  | "list"
  | "template"
  | "turn"
  | "piece"
  | "word"
  | "packed"
  | "manifest"
  | "table"
  | "place"
  | "logins";

export type Action =
  /** A token of this shape may start `back` bytes before the keyword's end. */
  | { readonly kind: "token"; readonly prepared: Prepared; readonly shape: TokenShape; readonly back: number }
  | { readonly kind: "parser"; readonly prepared: Prepared; readonly parser: Parser; readonly name: ParserName; readonly length: number }
  /** Something of this detector may stand in the neighbourhood. */
  | { readonly kind: "nearby"; readonly prepared: Prepared }
  /** Something may be assigned to the word that ends `trailing` bytes before the keyword does. */
  | { readonly kind: "assignment"; readonly detector: Detector; readonly index: number; readonly length: number; readonly trailing: number }
  | { readonly kind: "known"; readonly form: KnownForm; readonly back: number }
  /** A configured value begins so: what stands there may be a piece of it. */
  | { readonly kind: "known-piece"; readonly length: number }
  /** The beginning of an escape, of what joins two strings, of packed text; or what says that a document holds secrets. */
  | { readonly kind: EncodedKind; readonly length: number }
  | { readonly kind: "allow" };

export interface Plan {
  readonly automaton: Automaton;
  /** All that the automaton finds. */
  readonly keywords: readonly string[];
  /** What to do in each state of an automaton of these keywords, given the ones that end there. */
  actionsBy(keywordsOf: Automaton["keywordsOf"]): (state: number) => readonly Action[];
  readonly detectorCount: number;
}

/** Known values are found by this much of them; the rest is compared afterwards. */
const KNOWN_KEYWORD_LENGTH = 16;
/** So much of them makes a string the first piece of one. */
const KNOWN_PIECE_LENGTH = 6;

/**
 * `contextual`: detectors of what is assigned to a telling name; they have keywords, but no shapes. Of a detector only the
 * keywords are looked at here: what it does is worked out when one of them is found.
 */
export function createPlan(detectors: readonly Detector[], known: readonly KnownSecret[], contextual: readonly Detector[]): Plan {
  const detectorsOf = new Map<string, number[]>();
  for (const [index, { keywords }] of detectors.entries()) {
    for (const keyword of keywords) append(detectorsOf, keyword.toLowerCase(), index);
  }
  const others = new Map<string, Action[]>();
  const add: Add = (keyword, action) => append(others, keyword, action);
  for (const [index, detector] of contextual.entries()) planContextual(detector, detectors.length + index, add);
  for (const form of formsOfKnown(known)) planKnown(form, add);
  planText(add);

  const actionsOfDetector = memorized((index) => planDetector(detectors[index] as Detector, index));
  const keywords = [...new Set([...detectorsOf.keys(), ...others.keys()])];
  const actionsOfKeyword = (keyword: string): readonly Action[] => [
    ...(detectorsOf.get(keyword) ?? []).flatMap((index) => actionsOfDetector(index).get(keyword) ?? []),
    ...(others.get(keyword) ?? []),
  ];
  return {
    automaton: createAutomaton(keywords),
    keywords,
    detectorCount: detectors.length + contextual.length,
    actionsBy: (keywordsOf) => memorized((state) => keywordsOf(state).flatMap(actionsOfKeyword)),
  };
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const own = map.get(key);
  if (own === undefined) map.set(key, [value]);
  else if (own.at(-1) !== value) own.push(value);
}

/** What it gives for each number, worked out once. */
export function memorized<Value>(make: (index: number) => Value): (index: number) => Value {
  const made: (Value | undefined)[] = [];
  return (index) => {
    const ready = made[index];
    if (ready !== undefined) return ready;
    // Without gaps: the engine would make a table of hashes of it, which every keyword found would have to look into.
    while (made.length <= index) made.push(undefined);
    const value = make(index);
    made[index] = value;
    return value;
  };
}

type Add = (keyword: string, action: Action) => void;

/** What belongs to no detector: the beginnings of all that has to be decoded, and comments. */
function planText(add: Add): void {
  add(ALLOW_KEYWORD, { kind: "allow" });
  for (const keyword of ESCAPE_KEYWORDS) add(keyword, { kind: "escape", length: keyword.length });
  for (const keyword of SEAM_KEYWORDS) add(keyword, { kind: "seam", length: keyword.length });
  for (const keyword of LIST_KEYWORDS) add(keyword, { kind: "list", length: keyword.length });
  for (const keyword of TEMPLATE_KEYWORDS) add(keyword, { kind: "template", length: keyword.length });
  for (const keyword of TURN_KEYWORDS) add(keyword, { kind: "turn", length: keyword.length });
  for (const keyword of MANIFEST_KEYWORDS) add(keyword, { kind: "manifest", length: keyword.length });
  for (const keyword of TABLE_KEYWORDS) add(keyword, { kind: "table", length: keyword.length });
  for (const keyword of PLACE_KEYWORDS) add(keyword, { kind: "place", length: keyword.length });
  for (const keyword of LOGINS_KEYWORDS) add(keyword, { kind: "logins", length: keyword.length });
  for (const keyword of [...PACKED_KEYWORDS, ...UUENCODED_KEYWORDS]) add(keyword, { kind: "packed", length: keyword.length });
}

/** What to do at each of its keywords. */
function planDetector(detector: Detector, index: number): ReadonlyMap<string, readonly Action[]> {
  const anchors: { keyword: string; shape: TokenShape; back: number }[] = [];
  const nearbyTokens: TokenShape[] = [];
  for (const shape of detector.shapes) {
    if (shape.kind !== "token") continue;
    const compiled = compileTokenShape(shape);
    const own = anchorsOf(shape.parts, detector.keywords);
    if (own.length === 0) nearbyTokens.push(compiled);
    for (const anchor of own) anchors.push({ ...anchor, shape: compiled });
  }
  const patterns = detector.shapes.flatMap((shape) => (shape.kind === "pattern" ? [compilePattern(shape, detector.id)] : []));
  const prepared: Prepared = { detector, index, nearbyTokens, patterns };
  const actions = new Map<string, Action[]>();
  for (const { keyword, shape, back } of anchors) append(actions, keyword, { kind: "token", prepared, shape, back });
  for (const keyword of detector.keywords) {
    const folded = keyword.toLowerCase();
    if (patterns.length + nearbyTokens.length > 0) append(actions, folded, { kind: "nearby", prepared });
    for (const shape of detector.shapes) {
      if (shape.kind !== "parser") continue;
      append(actions, folded, { kind: "parser", prepared, parser: parserOf(shape.parser), name: shape.parser, length: folded.length });
    }
  }
  return actions;
}

function planKnown(form: KnownForm, add: Add): void {
  const keyword = Buffer.from(form.bytes.subarray(0, KNOWN_KEYWORD_LENGTH)).toString("latin1");
  add(foldText(keyword), { kind: "known", form, back: keyword.length });
  if (form.encoding.length === 0 && keyword.length > KNOWN_PIECE_LENGTH)
    add(foldText(keyword.slice(0, KNOWN_PIECE_LENGTH)), { kind: "known-piece", length: KNOWN_PIECE_LENGTH });
}

function foldText(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function planContextual(detector: Detector, index: number, add: Add): void {
  for (const keyword of detector.keywords) {
    const { length } = keyword;
    add(keyword, { kind: "assignment", detector, index, length, trailing: length - keyword.replace(/[^a-z\x80-\xff]+$/, "").length });
  }
}

interface Anchor {
  readonly keyword: string;
  /** From the token's start to the keyword's end. */
  readonly back: number;
}

/** More spellings of the literal text than this are not told apart; no real key has as many. */
const MOST_SPELLINGS = 512;

/** Where in the shape each keyword stands at a fixed distance from the start. Only keywords in literal text have one. */
function anchorsOf(parts: readonly Part[], keywords: readonly string[]): readonly Anchor[] {
  const anchors = new Map<string, Anchor>();
  // Each spelling is the literal text since the last run, with its distance from the token's start.
  let spellings: { at: number; text: string }[] = [{ at: 0, text: "" }];
  for (const part of parts) {
    if (typeof part !== "string" && "of" in part) {
      if (typeof part.length !== "number") break;
      const { length } = part;
      spellings = distinct(spellings.map(({ at, text }) => ({ at: at + text.length + length, text: "" })));
      continue;
    }
    const choices = typeof part === "string" ? [part] : part.any;
    spellings = spellings.flatMap(({ at, text }) => choices.map((choice) => ({ at, text: text + choice.toLowerCase() })));
    if (spellings.length > MOST_SPELLINGS) break;
    for (const { at, text } of spellings) {
      for (const keyword of keywords) {
        const index = text.indexOf(keyword.toLowerCase());
        const back = at + index + keyword.length;
        if (index !== -1) anchors.set(`${keyword} ${back}`, { keyword: keyword.toLowerCase(), back });
      }
    }
  }
  return [...anchors.values()];
}

function distinct(spellings: readonly { at: number; text: string }[]): { at: number; text: string }[] {
  return [...new Map(spellings.map((spelling) => [spelling.at, spelling])).values()];
}
