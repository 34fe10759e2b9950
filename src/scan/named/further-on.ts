// Reads what joins a service's name in a web address to a key further on in the line: `acme.io/v1?api_key=`, `acme.com' -H 'x-api-key: `.

import { tableOf } from "../bytes/byte-table.ts";
import { BLANK, eachValueStart, endsWithWord, MOST_REST, QUOTE, REST_OF_NAME, WORD_LETTERS } from "./read-back.ts";

export interface FurtherOn {
  /** Must be called before other bytes are asked about. */
  begin(bytes: Uint8Array): void;
  /** Turns to the value that starts at `start`; starts must not go down. */
  turnTo(start: number): void;
  /** Is it the value of a parameter or header of that kind? */
  isOpen(): boolean;
  /** Does a name's word that ends at `end` belong to an address, in the line of which a parameter or header holds the value? */
  joins(end: number): boolean;
}

const DOT = 0x2e;
const EQUALS = 0x3d;
const DASH = 0x2d;
const BACKSLASH = 0x5c;
const MOST_BLANKS = 4;
/** Letters between the address's domain and the parameter or header. */
const FARTHEST = 300;
const PARAMETER = tableOf(`${WORD_LETTERS}.-`);
const HEADER = tableOf(`${WORD_LETTERS}-`);
const OPENS_PARAMETER = tableOf("?&");
const OPENS_HEADER = tableOf(":,=");
const AFTER_DOMAIN = tableOf(":/?");

const DOMAINS = ["com", "io", "net", "org", "co", "app", "dev", "ai"].map((text) => Buffer.from(text));
const HEADER_WORDS = ["key", "token", "secret", "auth"].map((text) => Buffer.from(text));
const PARAMETER_WORDS = [...HEADER_WORDS, Buffer.from("appid")];
const X = Buffer.from("x");
const LINE_END = ["n", "r"].map((letter) => Buffer.from(letter));
const AUTHORIZATION = Buffer.from("authorization");

export function createFurtherOn(): FurtherOn {
  let bytes: Uint8Array = new Uint8Array(0);
  let start = 0;
  /** Where the parameter or header begins, in each way to read it; undefined: nobody asked yet. */
  let opens: readonly number[] | undefined;
  let readUntil = 0;
  let lineFrom = 0;

  const opensAt = (): readonly number[] => {
    opens ??= startsOfKey(bytes, start);
    return opens;
  };
  /** The line's start before `at`; what was read for an earlier value is not read again. */
  const lineStartOf = (at: number): number => {
    for (let index = at - 1; index >= readUntil; index--) {
      if (bytes[index] !== 0x0a && bytes[index] !== 0x0d) continue;
      lineFrom = index + 1;
      break;
    }
    readUntil = Math.max(readUntil, at);
    return lineFrom;
  };
  return {
    begin(next) {
      bytes = next;
      readUntil = 0;
      lineFrom = 0;
    },
    turnTo(valueStart) {
      start = valueStart;
      opens = undefined;
    },
    isOpen: () => opensAt().length > 0,
    joins(end) {
      if (opensAt().length === 0) return false;
      const domainEnd = endOfDomain(bytes, end);
      if (domainEnd === -1) return false;
      return opensAt().some((at) => at >= domainEnd && at - domainEnd <= FARTHEST && domainEnd >= lineStartOf(at));
    },
  };
}

/** The domain that the name goes on to, with the sign after it; -1 where there is none. */
function endOfDomain(bytes: Uint8Array, nameEnd: number): number {
  for (let at = nameEnd; at <= nameEnd + MOST_REST && at < bytes.length; at++) {
    if (bytes[at] === DOT) {
      for (const domain of DOMAINS) {
        const end = at + 1 + domain.length;
        if (AFTER_DOMAIN[bytes[end] as number] === 1 && endsWithWord(bytes, end, domain)) return end + 1;
      }
    }
    if (REST_OF_NAME[bytes[at] as number] !== 1) return -1;
  }
  return -1;
}

function startsOfKey(bytes: Uint8Array, valueStart: number): readonly number[] {
  const starts: number[] = [];
  eachValueStart(bytes, valueStart, (at) => {
    starts.push(startOfParameter(bytes, at), ...startsOfHeader(bytes, at));
  });
  return starts.filter((at) => at >= 0);
}

function startOfParameter(bytes: Uint8Array, valueStart: number): number {
  const nameEnd = valueStart - 1;
  if (bytes[nameEnd] !== EQUALS || !PARAMETER_WORDS.some((word) => endsWithWord(bytes, nameEnd, word))) return -1;
  let at = nameEnd;
  while (at > 0 && PARAMETER[bytes[at - 1] as number] === 1) at--;
  return OPENS_PARAMETER[bytes[at - 1] as number] === 1 ? at - 1 : -1;
}

function startsOfHeader(bytes: Uint8Array, valueStart: number): readonly number[] {
  const sign = beforeQuoteAndBlanks(bytes, valueStart) - 1;
  if (OPENS_HEADER[bytes[sign] as number] !== 1) return [];
  const blanksStart = beforeBlanks(bytes, sign);
  const nameEnd = QUOTE[bytes[blanksStart - 1] as number] === 1 ? blanksStart - 1 : blanksStart;
  const whole = endsWithWord(bytes, nameEnd, AUTHORIZATION) ? nameEnd - AUTHORIZATION.length : -1;
  const word = HEADER_WORDS.find((text) => endsWithWord(bytes, nameEnd, text));
  return word === undefined ? [whole] : [whole, startOfExtension(bytes, nameEnd - word.length)];
}

/** The sign before a name that begins with `x-` and goes on to `end`, where the line's end may be written as an escape. */
function startOfExtension(bytes: Uint8Array, end: number): number {
  let at = end;
  while (at > 0 && HEADER[bytes[at - 1] as number] === 1) at--;
  if (at > 0 && at + 2 <= end && endsWithWord(bytes, at + 1, X) && bytes[at + 1] === DASH) return at - 1;
  const isEscaped = bytes[at - 1] === BACKSLASH && LINE_END.some((letter) => endsWithWord(bytes, at + 1, letter));
  return isEscaped && at + 3 <= end && endsWithWord(bytes, at + 2, X) && bytes[at + 2] === DASH ? at - 1 : -1;
}

function beforeQuoteAndBlanks(bytes: Uint8Array, end: number): number {
  return beforeBlanks(bytes, QUOTE[bytes[end - 1] as number] === 1 ? end - 1 : end);
}

function beforeBlanks(bytes: Uint8Array, end: number): number {
  let at = end;
  while (at > 0 && end - at < MOST_BLANKS && BLANK[bytes[at - 1] as number] === 1) at--;
  return at;
}
