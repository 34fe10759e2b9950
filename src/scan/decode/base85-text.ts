// Decodes base85 where something says that it is that: `<~ ... ~>` of Adobe, the string that Python's `b85decode` takes.

import { foldedAt } from "../bytes/folded.ts";
import { isQuote } from "../bytes/letter-kinds.ts";
import { TEXT } from "../bytes/letter-tables.ts";
import type { Span } from "../bytes/span.ts";
import type { DecodedText } from "./decoded-text.ts";

const ADOBE = "<~";
const PYTHON = "b85decode(";
export const BASE85_KEYWORDS: readonly string[] = [ADOBE, PYTHON];

const NO_LETTER = 255;
/** Python's has signs behind letters, Adobe's is in the order of ASCII. */
const PYTHON_LETTERS = tableOf("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~");
const ADOBE_LETTERS = tableOf(Array.from({ length: 85 }, (_, value) => String.fromCharCode(33 + value)).join(""));
const PYTHON_BYTES = Buffer.from(PYTHON);
const LONGEST_OPENING = 4;
const LONGEST_TEXT = 1 << 16;
/** Bytes at the start that must be text. */
const SHORTEST_TEXT = 12;
const SPACE = 0x20;

/** `keyword`: where it stands. Returns how far it came. */
export function decodeBase85(bytes: Uint8Array, keyword: Span, sink: DecodedText): number {
  const isPython = foldedAt(bytes, keyword.start, PYTHON_BYTES);
  const start = isPython ? afterQuotes(bytes, keyword.end) : keyword.end;
  const letters = isPython ? PYTHON_LETTERS : ADOBE_LETTERS;
  const { values, positions, end } = readLetters(bytes, start, letters);
  const decoded = decodedFrom(values);
  if (decoded.length < SHORTEST_TEXT || !decoded.subarray(0, SHORTEST_TEXT).every((byte) => TEXT[byte] === 1)) return end;
  sink.begin(["base85"], 2);
  sink.decoded();
  for (const [index, byte] of decoded.entries()) sink.push(byte, positions[Math.floor((index * 5) / 4)] ?? start);
  sink.end(end);
  return end;
}

function tableOf(letters: string): Uint8Array {
  const table = new Uint8Array(256).fill(NO_LETTER);
  for (let value = 0; value < letters.length; value++) table[letters.charCodeAt(value)] = value;
  return table;
}

/** `b"`, `'`, three quotes. */
function afterQuotes(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < start + LONGEST_OPENING && (isQuote(bytes[at]) || bytes[at] === 0x62) && !isQuote(bytes[at - 1])) at++;
  return at;
}

interface Letters {
  readonly values: readonly number[];
  readonly positions: readonly number[];
  readonly end: number;
}

/** Up to what is no letter; line ends stand anywhere. */
function readLetters(bytes: Uint8Array, start: number, letters: Uint8Array): Letters {
  const values: number[] = [];
  const positions: number[] = [];
  const limit = Math.min(bytes.length, start + LONGEST_TEXT);
  let at = start;
  for (; at < limit; at++) {
    const value = letters[bytes[at] as number] as number;
    if (value === NO_LETTER && (bytes[at] as number) > SPACE) break;
    if (value === NO_LETTER) continue;
    values.push(value);
    positions.push(at);
  }
  return { values, positions, end: at };
}

/** Five letters are four bytes; of fewer at the end each but the first is one. */
function decodedFrom(values: readonly number[]): Uint8Array {
  const decoded = Buffer.alloc(Math.ceil(values.length / 5) * 4);
  for (let group = 0; group * 5 < values.length; group++) {
    let sum = 0;
    for (let index = 0; index < 5; index++) sum = sum * 85 + (values[group * 5 + index] ?? 84);
    decoded.writeUInt32BE(sum % 2 ** 32, group * 4);
  }
  const left = values.length % 5;
  return decoded.subarray(0, left === 0 ? decoded.length : decoded.length - 5 + left);
}
