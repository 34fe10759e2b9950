// Reads backwards what joins a name to its value: from which ends of names may the value that starts here be assigned?
// The same as the pattern that `providers/shapes.ts` writes for assigned values; a property test holds the two together.

import { tableOf } from "../bytes/byte-table.ts";
import { createFurtherOn } from "./further-on.ts";
import {
  BLANK,
  eachBack,
  eachValueStart,
  endsWithWord,
  LONGEST_SCHEME,
  QUOTE,
  REST_OF_NAME,
  type Visit,
  WORD_LETTERS,
} from "./read-back.ts";

export interface Joints {
  /** Must be called before other bytes are asked about. */
  begin(bytes: Uint8Array): void;
  /** Turns to the value that starts at `start`. */
  turnTo(start: number): void;
  /** Is that value a parameter's or a header's, for which a web address farther before may count? */
  looksFurther(): boolean;
  /** May that value be assigned to a name whose word ends at `end`? `isTelling`: the word itself says that a secret follows. */
  joins(end: number, isTelling: boolean): boolean;
  /** No name ends farther before a value than this, but for those in a web address. */
  readonly reach: number;
}

const MOST_OPENERS = 8;
const MOST_BLANKS = 8;
const MOST_LAST_BLANKS = 3;
const MOST_CLOSERS = 4;
const MOST_NESTED_NAME = 40;
/** After the sign that begins it. */
const MOST_NESTED_JOINT = 19;
/** A name that goes on for long has no space but within its first letters. */
const MOST_LONG_REST = 60;
const MOST_REST = 30;
const LONGEST_OPERATOR = 4;
const REACH =
  LONGEST_SCHEME + MOST_OPENERS + LONGEST_OPERATOR + MOST_BLANKS + MOST_CLOSERS + MOST_NESTED_NAME + MOST_NESTED_JOINT + 1 + MOST_REST;

const EQUALS = 0x3d;
const MORE = 0x3e;
const COMMA = 0x2c;
const OPENING = 0x28;
const QUESTION = 0x3f;
const BAR = 0x7c;
const COLON = 0x3a;
const DASH = 0x2d;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const OPENER = tableOf(" \t\n\f\r\"'`\\([={>@");
const CLOSER = tableOf("\"'`\\])}");
const WORD_LETTER = tableOf(WORD_LETTERS);
const NAME_LETTER = tableOf(`${WORD_LETTERS}.-`);
const BEGINS_NESTED_JOINT = tableOf("\n\f\r\"'`{}:=,>()[]\\");
const NESTED_JOINT = tableOf(" \t\n\f\r\"'`{}:=,.>()[]\\-");

/** Between blanks. */
const LINKS = ["is", "was", "-", "--"].map((word) => Buffer.from(word));
const SECRET_WORDS = ["key", "token", "secret", "password", "private", "access", "auth", "api"].map((word) => Buffer.from(word));

export function createJoints(): Joints {
  // Marks by their distance from the value's start: where an assignment begins, a word that says a secret follows, what is nested,
  // a joint of any kind; where a name may end, and where one may end that says itself that a secret follows.
  const [assigned, secretWords, nested, outer, joined] = [newMarks(), newMarks(), newMarks(), newMarks(), newMarks()];
  const [joints, long, names, spaced] = [newMarks(), newMarks(), newMarks(), newMarks()];
  const all = [assigned, secretWords, nested, joints, outer, joined, long, names, spaced];
  const furtherOn = createFurtherOn();
  let bytes: Uint8Array = new Uint8Array(0);
  let start = 0;
  let isRead = false;
  let isNear = false;

  const mark = (marks: Uint8Array, at: number) => {
    if (start - at <= REACH) marks[start - at] = 1;
    isNear = true;
  };
  const markClosers = (operatorStart: number) => {
    eachBack(bytes, operatorStart, BLANK, MOST_BLANKS, (blank) =>
      eachBack(bytes, blank, CLOSER, MOST_CLOSERS, (closer) => mark(assigned, closer)),
    );
  };
  const markAssignments = (valueStart: number) => {
    eachBack(bytes, valueStart, OPENER, MOST_OPENERS, (opener) => eachOperatorStart(bytes, opener, markClosers));
  };
  const markSpaced = (valueStart: number) => {
    eachSpaceStart(bytes, valueStart, (at) => {
      mark(spaced, at);
      for (const word of SECRET_WORDS) if (endsWithWord(bytes, at, word)) mark(secretWords, at - word.length);
    });
  };
  /** What `to` marks, and every place that so many of the letters lead back to from what `from` marks. */
  const spread = (from: Uint8Array, letters: Uint8Array, most: number, to: Uint8Array) => {
    const farthest = Math.min(REACH, start);
    for (let distance = 0, left = 0; distance <= farthest; distance++) {
      const leads = left > 0 && letters[bytes[start - distance] as number] === 1;
      if (leads) to[distance] = 1;
      if (from[distance] === 1) left = most;
      else left = leads ? left - 1 : 0;
    }
  };
  /** Keeps of the marks those at which one of the letters stands. */
  const keep = (marks: Uint8Array, letters: Uint8Array) => {
    for (let distance = 0; distance <= Math.min(REACH, start); distance++) {
      if (letters[bytes[start - distance] as number] === 0) marks[distance] = 0;
    }
  };
  /** Farther and farther back: the name of what is nested, what joins that to an outer name, the rest of the name's last word. */
  const spreadAll = () => {
    spread(assigned, NAME_LETTER, MOST_NESTED_NAME, nested);
    keep(nested, WORD_LETTER);
    joints.set(nested);
    spread(nested, NESTED_JOINT, MOST_NESTED_JOINT, joints);
    outer.set(joints.subarray(0, REACH), 1);
    keep(outer, BEGINS_NESTED_JOINT);
    for (let distance = 0; distance <= REACH; distance++) {
      joined[distance] = (assigned[distance] as number) | (secretWords[distance] as number) | (outer[distance] as number);
    }
    names.set(joined);
    spread(joined, REST_OF_NAME, MOST_REST, names);
    markLongNames();
  };
  /** Before up to 60 letters without a space exactly so many of any kind. */
  const markLongNames = () => {
    spread(assigned, NAME_LETTER, MOST_LONG_REST, long);
    for (let distance = 0, run = 0; distance <= Math.min(REACH, start); distance++) {
      run = REST_OF_NAME[bytes[start - distance] as number] === 1 ? run + 1 : 0;
      if (run >= MOST_REST && distance >= MOST_REST && long[distance - MOST_REST] === 1) names[distance] = 1;
    }
  };
  const read = () => {
    for (const marks of all) marks.fill(0);
    isRead = true;
    isNear = false;
    eachValueStart(bytes, start, (at) => {
      markAssignments(at);
      markSpaced(at);
    });
    if (isNear) spreadAll();
  };

  return {
    reach: REACH,
    begin(next) {
      bytes = next;
      furtherOn.begin(next);
    },
    turnTo(valueStart) {
      start = valueStart;
      isRead = false;
      furtherOn.turnTo(valueStart);
    },
    looksFurther: () => furtherOn.isOpen(),
    joins(end, isTelling) {
      if (!isRead) read();
      const distance = start - end;
      if (distance <= REACH && (names[distance] === 1 || (isTelling && spaced[distance] === 1))) return true;
      return furtherOn.joins(end);
    },
  };
}

function newMarks(): Uint8Array {
  return new Uint8Array(REACH + 1);
}

/** `=>`, `:{1,3}[=-]?`, `|{1,2}:?`, `==?`, `?=`, `>`, `,` and `(` that end here. */
function eachOperatorStart(bytes: Uint8Array, end: number, visit: Visit): void {
  const last = bytes[end - 1];
  const before = bytes[end - 2];
  if (last === EQUALS || last === MORE || last === COMMA || last === OPENING) visit(end - 1);
  if ((last === MORE || last === EQUALS) && before === EQUALS) visit(end - 2);
  if (last === EQUALS && before === QUESTION) visit(end - 2);
  eachBar(bytes, last === COLON ? end - 1 : end, visit);
  eachColon(bytes, end, visit);
  if (last === EQUALS || last === DASH) eachColon(bytes, end - 1, visit);
}

function eachBar(bytes: Uint8Array, end: number, visit: Visit): void {
  for (let at = end - 1; at >= end - 2 && bytes[at] === BAR; at--) visit(at);
}

function eachColon(bytes: Uint8Array, end: number, visit: Visit): void {
  for (let at = end - 1; at >= end - 3 && bytes[at] === COLON; at--) visit(at);
}

/** Blanks, with `is`, `was`, `-` or `--` among them, a dash alone or a line's end, maybe between quotes, that end here. */
function eachSpaceStart(bytes: Uint8Array, end: number, visit: Visit): void {
  const closing = QUOTE[bytes[end - 1] as number] === 1 ? end - 1 : end;
  const visitBoth = (at: number) => {
    visit(at);
    if (QUOTE[bytes[at - 1] as number] === 1) visit(at - 1);
  };
  if (bytes[closing - 1] === DASH) visitBoth(closing - 1);
  const lineEnd = lineEndBefore(bytes, closing);
  if (lineEnd !== -1) eachBack(bytes, lineEnd, BLANK, MOST_BLANKS, visitBoth);
  eachBlank(bytes, closing, MOST_BLANKS, visitBoth);
  eachBlank(bytes, closing, MOST_LAST_BLANKS, (at) => {
    for (const word of LINKS) if (endsWithLink(bytes, at, word)) eachBlank(bytes, at - word.length, MOST_BLANKS, visitBoth);
  });
}

/** Where the line before ends, if nothing but an indent stands between; -1 where the value does not begin a line. */
function lineEndBefore(bytes: Uint8Array, end: number): number {
  let at = end;
  while (end - at < MOST_BLANKS && BLANK[bytes[at - 1] as number] === 1) at--;
  if (bytes[at - 1] !== NEWLINE) return -1;
  return bytes[at - 2] === RETURN ? at - 2 : at - 1;
}

function eachBlank(bytes: Uint8Array, end: number, most: number, visit: Visit): void {
  for (let at = end - 1; at >= end - most && BLANK[bytes[at] as number] === 1; at--) visit(at);
}

function endsWithLink(bytes: Uint8Array, end: number, link: Uint8Array): boolean {
  return link[0] === DASH ? link.every((byte, index) => bytes[end - link.length + index] === byte) : endsWithWord(bytes, end, link);
}
