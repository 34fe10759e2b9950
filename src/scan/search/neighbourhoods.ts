// Judges the text around keywords once: the same line in another file or version is looked up, not matched again.

import { MEMBERSHIP, TOKEN_BIT } from "../bytes/alphabets.ts";
import { asBuffer } from "../bytes/as-buffer.ts";
import { tableOf } from "../bytes/byte-table.ts";
import type { Found } from "../bytes/found.ts";
import { lineEnd, lineStart } from "../bytes/locate.ts";
import { utf8 } from "../bytes/text-of-bytes.ts";
import type { Score } from "../contextual/candidate.ts";
import { createNamedValues } from "../named/named-values.ts";
import type { Prepared } from "../shapes/prepared.ts";
import { judgeNeighbourhood, type Verdict } from "./judge-neighbourhood.ts";
import type { NeighbourhoodMemory } from "./neighbourhood-memory.ts";

interface Neighbourhoods {
  /** Another keyword of a detector ends at `end`. Ends must not go down. */
  note(prepared: Prepared, end: number): void;
  /** Judges what is still open and hands over everything found since `begin`. */
  finish(): readonly Found[];
  begin(bytes: Uint8Array): void;
}

/** In a long line, this much before a keyword and after it is looked at. */
const BEFORE = 256;
const AFTER = 1280;
/** A keyword nearer to a cut than this gets a neighbourhood of its own, so that its value is not cut. */
const MARGIN = 512;
/** A value of fewer letters is no key. */
const SHORTEST_VALUE = 8;
/** Where the keyword's own line holds no value, so many bytes of the lines below it are looked at too. */
const LINES_BELOW = 320;
const MOST_LINES = 4;
export function createNeighbourhoods(detectorCount: number, memory: NeighbourhoodMemory, score: Score | undefined): Neighbourhoods {
  const noted = new Int32Array(detectorCount);
  const namedValues = createNamedValues();
  let generation = 1;
  let pending: Prepared[] = [];
  let found: Found[] = [];
  let bytes: Uint8Array = new Uint8Array(0);
  let start = 0;
  let end = -1;
  let lastKeywordEnd = 0;
  let takesUntil = -1;

  const open = (at: number) => {
    start = lineStart(bytes, at, BEFORE);
    end = lineEnd(bytes, at, AFTER);
    // A cut line goes on: what stands near the cut belongs to the next neighbourhood.
    takesUntil = end === bytes.length || bytes[end] === 0x0a ? end : end - MARGIN;
    pending = [];
    generation++;
  };
  const close = () => {
    if (pending.length === 0) return;
    const isHeading = leadsTo(bytes, start, end);
    if (!isHeading && !holdsValue(bytes, start, end)) return;
    if (isHeading || !holdsValueAfter(bytes, lastKeywordEnd, end)) end = belowEnd(bytes, end);
    const around = asBuffer(bytes).subarray(start, end);
    const hopeful = namedValues.hopeful(around, pending);
    if (hopeful.length === 0) return;
    const text = around.toString("latin1");
    const key = keyOf(hopeful, text);
    const verdicts =
      memory.get(key) ?? memory.put(key, judgeNeighbourhood(hopeful, { around, text, named: namedValues.search(around, hopeful) }, score));
    for (const verdict of verdicts) found.push(toFound(verdict, bytes, start));
  };

  return {
    note(prepared, at) {
      if (at > takesUntil) {
        close();
        open(at);
      }
      lastKeywordEnd = at;
      if (noted[prepared.index] === generation) return;
      noted[prepared.index] = generation;
      pending.push(prepared);
    },
    finish() {
      close();
      pending = [];
      return found;
    },
    begin(next) {
      bytes = next;
      found = [];
      pending = [];
      takesUntil = -1;
      end = -1;
    },
  };
}

function keyOf(prepared: readonly Prepared[], text: string): string {
  let key = "";
  for (const { index } of prepared) key += String.fromCharCode(index);
  return `${key}\n${text}`;
}

function toFound(verdict: Verdict, bytes: Uint8Array, offset: number): Found {
  const { detector, confidence, notes } = verdict;
  const start = offset + verdict.start;
  const end = offset + verdict.end;
  const text = utf8(bytes, start, end);
  return { detector, start, end, text, confidence, notes, preview: "…", specificity: 0, encoding: [] };
}

/** A comment, a section's name in brackets, or a line that ends in a colon or an opening bracket, speaks of what stands below it. */
function leadsTo(bytes: Uint8Array, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && (bytes[last] as number) <= 0x20) last--;
  if (OPENS[bytes[last] as number] === 1) return true;
  let first = start;
  while (first < last && (bytes[first] as number) <= 0x20) first++;
  const isSection = bytes[first] === 0x5b && bytes[last] === 0x5d;
  return last - first < LONGEST_COMMENT && (isSection || COMMENTS[bytes[first] as number] === 1);
}

const LONGEST_COMMENT = 160;
const OPENS = tableOf(":{([");
const COMMENTS = tableOf("#/*;-<");

/** Letters in a row that are neither space, quote nor bracket. */
function holdsValue(bytes: Uint8Array, start: number, end: number): boolean {
  let length = 0;
  for (let at = start; at < end; at++) {
    length = VALUE_LETTER[bytes[at] as number] === 1 ? length + 1 : 0;
    if (length >= SHORTEST_VALUE) return true;
  }
  return false;
}

/** Is there a value after the word in which the keyword stands? */
function holdsValueAfter(bytes: Uint8Array, from: number, end: number): boolean {
  let at = from;
  while (at < end && ((MEMBERSHIP[bytes[at] as number] as number) & TOKEN_BIT) !== 0 && bytes[at] !== 0x3d) at++;
  return holdsValue(bytes, at, end);
}

const VALUE_LETTER = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte > 0x20 && !"\"'`(),;".includes(String.fromCharCode(byte)) ? 1 : 0,
);

function belowEnd(bytes: Uint8Array, end: number): number {
  const limit = Math.min(bytes.length, end + LINES_BELOW);
  let at = end;
  for (let lines = 0; lines < MOST_LINES && at < limit; lines++) at = lineEnd(bytes, at + 1, Math.max(0, limit - at - 1));
  return at;
}
