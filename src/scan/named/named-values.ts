// Finds values assigned to the names of services, for all the services at once: what their patterns would find, without running them.

import type { Assigned, Detector } from "../../model/detector.ts";
import type { Span } from "../bytes/span.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import type { Pattern } from "../shapes/patterns.ts";
import type { Prepared } from "../shapes/prepared.ts";
import { compileValueBody, type ValueBody } from "../shapes/value-bodies.ts";
import { createJoints, type Joints } from "./joints.ts";
import { createServiceNames, isPlainWord, type NameFound } from "./service-names.ts";
import { endOf, mayStand, readStarts, starts } from "./value-starts.ts";

export interface NamedValues {
  /** Those of the detectors that may find anything: one that is told as data needs a value of its own make. */
  hopeful(bytes: Uint8Array, prepared: readonly Prepared[]): readonly Prepared[];
  /** What the pattern of each of these detectors would find, by the detector's index; absent where only the pattern can tell. */
  search(bytes: Uint8Array, prepared: readonly Prepared[]): ReadonlyMap<number, readonly Span[]>;
}

/** What the only pattern of the detector says, where that is told as data. */
export function assignedOf({ shapes }: Detector): Assigned | undefined {
  const patterns = shapes.flatMap((shape) => (shape.kind === "pattern" ? [shape] : []));
  const assigned = patterns[0]?.assigned;
  return patterns.length === 1 && assigned?.words.every(isPlainWord) === true ? assigned : undefined;
}

interface Named {
  readonly make: Make;
  readonly pattern: Pattern;
}

/** How values of many services are made, and whether one stands in the bytes that were looked at last. */
interface Make {
  readonly body: ValueBody;
  lookedAt: number;
  stands: boolean;
}

/** A value, and a name that it may be assigned to. */
interface Reading {
  readonly nameStart: number;
  readonly start: number;
  readonly end: number;
}

const NOTHING: readonly Span[] = [];
export function createNamedValues(): NamedValues {
  const names = createServiceNames();
  const joints = createJoints();
  const makes = new Map<string, Make>();
  // By the detector's index; null for one that only its pattern tells.
  const known: (Named | null | undefined)[] = [];
  let looks = 0;

  const makeOf = (body: string): Make => {
    const make = makes.get(body) ?? { body: compileValueBody(body), lookedAt: 0, stands: false };
    makes.set(body, make);
    return make;
  };
  const learn = (prepared: Prepared): Named | null => {
    const assigned = assignedOf(prepared.detector);
    const [pattern] = prepared.patterns;
    if (assigned === undefined || pattern === undefined) return null;
    names.add(assigned.words, prepared.index);
    return { make: makeOf(assigned.body), pattern };
  };
  const namedOf = (prepared: Prepared): Named | null => {
    const ready = known[prepared.index];
    if (ready !== undefined) return ready;
    const named = learn(prepared);
    // Without gaps, which would turn it into a table of hashes.
    while (known.length <= prepared.index) known.push(undefined);
    known[prepared.index] = named;
    return named;
  };
  const stands = (make: Make, bytes: Uint8Array): boolean => {
    if (make.lookedAt === looks) return make.stands;
    make.lookedAt = looks;
    make.stands = mayStand(make.body, bytes);
    return make.stands;
  };
  return {
    hopeful(bytes, prepared) {
      looks++;
      return prepared.filter((each) => {
        const named = namedOf(each);
        return named === null || (readStarts(bytes) && stands(named.make, bytes));
      });
    },
    search(bytes, prepared) {
      const spans = new Map<number, readonly Span[]>();
      for (const each of prepared) if (namedOf(each) !== null) spans.set(each.index, NOTHING);
      if (spans.size === 0) return spans;
      const found = readStarts(bytes) ? names.find(bytes, (owner) => spans.has(owner)) : [];
      if (found.length === 0) return spans;
      joints.begin(bytes);
      for (const [owner, readings] of readingsOf(bytes, found, joints, (index) => known[index]?.make.body)) {
        spans.set(owner, chosen(bytes, readings, known[owner]));
      }
      return spans;
    },
  };
}

/** All ways to take one of the values for one that is assigned to one of the names, by the names' owners. */
function readingsOf(
  bytes: Uint8Array,
  names: readonly NameFound[],
  joints: Joints,
  bodyOf: (owner: number) => ValueBody | undefined,
): ReadonlyMap<number, readonly Reading[]> {
  const readings = new Map<number, Reading[]>();
  let first = 0;
  for (let place = starts.first; place < starts.places.length; place++) {
    const start = starts.places[place] as number;
    while (first < names.length && (names[first] as NameFound).end < start - joints.reach) first++;
    joints.turnTo(start);
    for (let index = joints.looksFurther() ? 0 : first; index < names.length; index++) {
      const name = names[index] as NameFound;
      if (name.end > start) break;
      const body = bodyOf(name.owner);
      const end = body === undefined ? -1 : endOf(body, bytes, place);
      if (end !== -1 && joints.joins(name.end, name.isTelling)) add(readings, name, { nameStart: name.start, start, end });
    }
  }
  return readings;
}

function add(readings: Map<number, Reading[]>, { owner }: NameFound, reading: Reading): void {
  const own = readings.get(owner);
  if (own === undefined) readings.set(owner, [reading]);
  else own.push(reading);
}

/**
 * Of all readings those that the pattern would choose: from left to right, none beginning within another. Which of several
 * values it takes for the same name only the pattern knows.
 */
function chosen(bytes: Uint8Array, readings: readonly Reading[], named: Named | null | undefined): readonly Span[] {
  const inOrder = [...readings].sort((a, b) => a.nameStart - b.nameStart || a.start - b.start);
  const spans: Span[] = [];
  let from = 0;
  for (let index = 0; index < inOrder.length; ) {
    const first = inOrder[index] as Reading;
    let next = index + 1;
    while (inOrder[next]?.nameStart === first.nameStart) next++;
    const isPlain = inOrder[next - 1]?.start === first.start;
    if (first.nameStart >= from) {
      const { start, end } = isPlain ? first : decided(bytes, inOrder.slice(index, next), named);
      spans.push({ start, end });
      from = end + 1;
    }
    index = next;
  }
  return spans;
}

function decided(bytes: Uint8Array, rivals: readonly Reading[], named: Named | null | undefined): Span {
  const [first] = rivals as readonly [Reading];
  const from = Math.max(0, first.nameStart - 2);
  // Where nothing but a token's letters belongs to the value, the sign after the last one ends the text as well as any.
  const to = named?.make.body.isToken === true ? Math.min(bytes.length, Math.max(...rivals.map(({ end }) => end)) + 1) : bytes.length;
  const text = latin1(bytes, from, to);
  const [span] = named?.pattern.findAll(text) ?? [];
  return span === undefined ? first : { start: from + span.start, end: from + span.end };
}
