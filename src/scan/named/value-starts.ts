// Where values may start in a text, and how long the tokens are that begin there: read once for all makes of values.

import { tableOf } from "../bytes/byte-table.ts";
import { isTokenLetter, type ValueBody } from "../shapes/value-bodies.ts";

/** No value that is told as data is shorter: a test holds the catalogue to it. */
export const SHORTEST_VALUE = 8;
/** What each byte may be: a letter of a value, of a token, and what may stand before a value: the last letters of all joints. */
const OF_VALUE = 1;
const OF_TOKEN = 2;
const BEFORE = 4;
const BEFORE_VALUE = tableOf(" \t\n\f\r\"'`\\([={>@:-|,");
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const ofValue = byte > 0x20 && !"\"'`".includes(String.fromCharCode(byte)) ? OF_VALUE : 0;
  return ofValue | (isTokenLetter(byte) ? OF_TOKEN : 0) | (BEFORE_VALUE[byte] === 1 ? BEFORE : 0);
});

const LONGEST_TOLD = 255;

/** Where a value may start, going up, from `first` on to the end of the places. */
interface Starts {
  of: Uint8Array;
  first: number;
  places: Int32Array;
  /** Of the token that begins there. */
  lengths: Int32Array;
  /** The reading that met a token of so many letters last; longer ones than the table has count as the longest. */
  readonly metIn: Int32Array;
  reading: number;
}

/** Of the bytes that were read last: one place for all, because most hold nothing. */
export const starts: Starts = {
  of: new Uint8Array(0),
  first: 2048,
  places: new Int32Array(2048),
  lengths: new Int32Array(2048),
  metIn: new Int32Array(LONGEST_TOLD + 1),
  reading: 0,
};

/** May such a value stand anywhere in the bytes that were read last? */
export function mayStand(body: ValueBody, bytes: Uint8Array): boolean {
  if (!mayEnd(body)) return false;
  for (let index = starts.first; index < starts.places.length; index++) if (endOf(body, bytes, index) !== -1) return true;
  return false;
}

/** Does any token have a length that such a value can have? */
function mayEnd(body: ValueBody): boolean {
  if (!body.isToken) return true;
  const { metIn, reading } = starts;
  const most = Math.min(body.most, LONGEST_TOLD);
  for (let length = Math.min(body.least, LONGEST_TOLD); length <= most; length++) if (metIn[length] === reading) return true;
  return false;
}

/** Returns whether there is any. */
export function readStarts(bytes: Uint8Array): boolean {
  if (starts.of === bytes) return starts.first < starts.places.length;
  starts.of = bytes;
  starts.reading = (starts.reading + 1) | 0;
  if (starts.places.length < bytes.length) makeRoom(bytes.length);
  const { places, lengths, metIn, reading } = starts;
  let first = places.length;
  let letters = 0;
  let length = 0;
  let kinds = bytes.length === 0 ? 0 : (KINDS[bytes[bytes.length - 1] as number] as number);
  // Backwards, so that what follows is known.
  for (let at = bytes.length - 1; at > 0; at--) {
    letters = (kinds & OF_VALUE) === 0 ? 0 : letters + 1;
    length = (kinds & OF_TOKEN) === 0 ? 0 : length + 1;
    kinds = KINDS[bytes[at - 1] as number] as number;
    if (letters < SHORTEST_VALUE || (kinds & BEFORE) === 0) continue;
    places[--first] = at;
    lengths[first] = length;
    metIn[Math.min(length, LONGEST_TOLD)] = reading;
  }
  starts.first = first;
  return first < places.length;
}

function makeRoom(count: number): void {
  starts.places = new Int32Array(count * 2);
  starts.lengths = new Int32Array(count * 2);
}

/** Where the value ends that starts at the place with this index; -1 where none does. */
export function endOf(body: ValueBody, bytes: Uint8Array, index: number): number {
  const length = starts.lengths[index] as number;
  return body.isToken && (length < body.least || length > body.most) ? -1 : body.endAt(bytes, starts.places[index] as number);
}
