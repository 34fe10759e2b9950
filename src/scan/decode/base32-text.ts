// Decodes base32 (RFC 4648) where a run of letters that was read for base64 is one: capitals or small letters, and the digits 2 to 7.

import { TEXT } from "../bytes/letter-tables.ts";
import type { DecodedText } from "./decoded-text.ts";
import { letters } from "./letter-runs.ts";

/** Fifteen bytes, as in base64. */
const SHORTEST_RUN = 24;
/** Bytes at the start that must be text. */
const SHORTEST_TEXT = 12;
const NO_BYTE = -1;

/** By the letter's value in base64: what it stands for in base32, of capitals and of small letters; 32 for all others. */
const CAPITALS = tableFrom(0);
const SMALL = tableFrom(26);

/** Pushes what the run that was read last decodes to; `begin` opens the piece. */
export function decodeBase32Text(sink: DecodedText, begin: () => void): boolean {
  const { values, positions, count } = letters;
  if (count < SHORTEST_RUN) return false;
  const table = CAPITALS[firstOfCase()] === 32 ? SMALL : CAPITALS;
  for (let index = 0; index < SHORTEST_TEXT; index++) if (TEXT[byteAt(values, table, index)] !== 1) return false;
  begin();
  let index = 0;
  for (let byte = byteAt(values, table, 0); byte !== NO_BYTE; byte = byteAt(values, table, ++index))
    sink.push(byte, positions[letterOf(index)] as number);
  sink.end((positions[Math.min(count, letterOf(index) + 1) - 1] as number) + 1);
  return true;
}

function tableFrom(first: number): Uint8Array {
  const table = new Uint8Array(64).fill(32);
  for (let value = 0; value < 26; value++) table[first + value] = value;
  for (let digit = 2; digit <= 7; digit++) table[52 + digit] = 24 + digit;
  return table;
}

/** The value of the first letter that is no digit: digits have no case. */
function firstOfCase(): number {
  const { values } = letters;
  for (let index = 0; index < SHORTEST_RUN; index++) if ((values[index] as number) < 52) return values[index] as number;
  return 0;
}

/** The letter in which the byte begins. */
function letterOf(index: number): number {
  return Math.floor((index * 8) / 5);
}

/** The byte that letters of five bits each spell; `NO_BYTE` where one of them is none of base32. */
function byteAt(values: Uint8Array, table: Uint8Array, index: number): number {
  const at = letterOf(index);
  const skipped = (index * 8) % 5;
  let bits = 0;
  const needed = skipped + 8 > 10 ? 3 : 2;
  if (at + needed > letters.count) return NO_BYTE;
  for (let next = at; next < at + needed; next++) {
    const value = table[values[next] as number] as number;
    if (value === 32) return NO_BYTE;
    bits = (bits << 5) | value;
  }
  return (bits >> (needed * 5 - skipped - 8)) & 255;
}
