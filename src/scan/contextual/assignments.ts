// Weighs what is assigned to telling names, each distinct assignment once.

import type { Detector } from "../../model/detector.ts";
import type { Found } from "../bytes/found.ts";
import type { Span } from "../bytes/span.ts";
import { latin1, utf8 } from "../bytes/text-of-bytes.ts";
import { isDocumentedExample } from "../judge/documented-examples.ts";
import { withSeverity } from "../judge/severities.ts";
import type { Join, Writing } from "./assigned-value.ts";
import type { Assignment } from "./assignment.ts";
import { createAssignmentScores } from "./assignment-scores.ts";
import { withoutEscapes } from "./bare-value.ts";
import { type Candidate, LEAST_SCORE, type Score } from "./candidate.ts";
import { GENERIC_PASSWORD } from "./contextual-detectors.ts";
import { contextualScore, contextualScoreIfEnough } from "./contextual-score.ts";
import { unescaped } from "./escaped-text.ts";
import { isNoSecret } from "./no-secrets.ts";
import { isProse, isTestResult, isUnmistakable, SHORTEST_UNMISTAKABLE } from "./ordinary-lines.ts";

export interface Assignments {
  /** What was found, or undefined where the value is no secret by its score. */
  weigh(bytes: Uint8Array, assignment: Assignment, detector: Detector): Found | undefined;
}

const SHORTEST_VALUE = 4;
/** Surroundings that a score is told. */
const BEFORE = 160;
const AFTER = 80;
/** Where so few are wrong, a find is as sure as a key of a known kind. */
const ERROR_SCORE = 0.9;
/** What no word looks like is a key in a sentence, too, whatever its bare name weighs: worth a warning. */
const PROSE_SCORE = 0.6;
/** So much after it tells two assignments of the same value apart. */
const NEAREST = 8;
/** Any detector that knows the issuer says more about the same text. */
const LEAST_SPECIFIC = -1;

export function createAssignments(given: Score): Assignments {
  const isBuiltIn = given === contextualScore;
  const score = isBuiltIn ? contextualScoreIfEnough : given;
  const scores = createAssignmentScores();
  const scoreOf = (bytes: Uint8Array, { name, value, join, writing }: Assignment, detector: Detector): number => {
    // From the one to a little after the other, as one piece: looked up far more often than weighed.
    const pieceEnd = Math.min(bytes.length, Math.max(name.end, value.end) + NEAREST);
    const known = scores.get(bytes, Math.min(name.start, value.start), pieceEnd, detector, value.start - name.start);
    if (known !== undefined) return known;
    const called = latin1(bytes, name.start, name.end);
    const text = textOf(bytes, value, writing);
    const place = new Place(bytes, value, { detector, value: text, name: called, join, writing });
    // The built-in score is asked first: it is cheaper, and turns nearly everything down.
    const prose = isProse(bytes, name, join);
    const isOut = (prose && !isUnmistakable(text)) || isTestResult(place) || (!isBuiltIn && isNoSecret(place));
    const weighed = isOut ? 0 : score(isBuiltIn ? place : copyOf(place));
    const reached = prose && !isOut && isBuiltIn ? Math.max(weighed, PROSE_SCORE) : weighed;
    const isNone = reached >= LEAST_SCORE && ((isBuiltIn && isNoSecret(place)) || isDocumentedExample(text));
    const own = isNone || reached < LEAST_SCORE ? 0 : Math.min(reached, scoreUnescaped(place));
    scores.put(own);
    return own;
  };
  /** Of what its escapes spell: messages in other languages are many. */
  const scoreUnescaped = (place: Place): number => {
    const plain = unescaped(place.value);
    if (plain === undefined) return 1;
    const spelled = { ...copyOf(place), value: plain.text };
    return plain.isSpelled || isNoSecret(spelled) ? 0 : score(spelled);
  };
  return {
    weigh(bytes, assignment, given) {
      const { name, join, value } = assignment;
      const { start, end } = value;
      // Turned down before anything is looked up: sentences about keys are many.
      if (end - start < (isProse(bytes, name, join) ? SHORTEST_UNMISTAKABLE : SHORTEST_VALUE)) return undefined;
      const detector = join === "login" ? GENERIC_PASSWORD : given;
      const reached = scoreOf(bytes, assignment, detector);
      if (reached < LEAST_SCORE) return undefined;
      const text = textOf(bytes, value, assignment.writing);
      const known = reached < ERROR_SCORE ? detector : withSeverity(detector, "error");
      return {
        detector: known,
        start,
        end,
        text,
        confidence: "context",
        preview: "…",
        notes: [],
        specificity: LEAST_SPECIFIC,
        encoding: [],
      };
    },
  };
}

/** Without the backslashes that stand in a bare value only where a file of properties needs them. */
function textOf(bytes: Uint8Array, { start, end }: Span, writing: Writing): string {
  const text = utf8(bytes, start, end);
  return writing === "bare" && text.includes("\\") ? withoutEscapes(text) : text;
}

/** A candidate whose surroundings are read when somebody asks, which the built-in score hardly ever does. */
class Place implements Candidate {
  readonly detector: Detector;
  readonly value: string;
  readonly name: string;
  readonly join: Join;
  readonly writing: Writing;
  readonly told: Told;
  readonly #bytes: Uint8Array;
  readonly #span: Span;

  constructor(bytes: Uint8Array, span: Span, told: Told) {
    this.detector = told.detector;
    this.value = told.value;
    this.name = told.name;
    this.join = told.join;
    this.writing = told.writing;
    this.told = told;
    this.#bytes = bytes;
    this.#span = span;
  }

  get before(): string {
    return utf8(this.#bytes, this.#span.start - BEFORE, this.#span.start);
  }

  get after(): string {
    return utf8(this.#bytes, this.#span.end, this.#span.end + AFTER);
  }
}

function copyOf(place: Place): Candidate {
  return { ...place.told, before: place.before, after: place.after };
}

type Told = Required<Omit<Candidate, "before" | "after">>;
