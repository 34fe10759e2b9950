// Matches a value of a fixed make (`[0-9a-f]{32}`, UUIDs and the like) by a loop over bytes, and any other by its pattern.

import { MEMBERSHIP, TOKEN_BIT } from "../bytes/alphabets.ts";
import { tableOf } from "../bytes/byte-table.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import { toNativePattern } from "./native-pattern.ts";

export interface ValueBody {
  /** Offset after the value that starts at `start` and ends with its token, or -1. */
  endAt(bytes: Uint8Array, start: number): number;
  /** Is it made of letters of tokens alone, so that no other sign can be part of it, and the token's end must be its own? */
  readonly isToken: boolean;
  /** Fewest and most letters it can have. */
  readonly least: number;
  readonly most: number;
}

/** One letter for each byte that may stand here, so many times. */
interface Item {
  readonly letters: Uint8Array;
  readonly least: number;
  readonly most: number;
}

type Row = readonly Item[];

/** More ways to write a value than this are left to the pattern. */
const MOST_ROWS = 64;
/** What must not follow a value. */
const END = "(?:[^0-9A-Za-z_+/=-]|$)";

/** `body` is RE2 syntax. */
export function compileValueBody(body: string): ValueBody {
  const rows = parseBody(body);
  if (rows === undefined || !isPlain(rows)) return byPattern(body);
  return {
    endAt: (bytes, start) => endOfRows(bytes, start, rows),
    isToken: rows.every(isTokenRow),
    least: Math.min(...rows.map((row) => row.reduce((sum, { least }) => sum + least, 0))),
    most: Math.max(...rows.map((row) => row.reduce((sum, { most }) => sum + most, 0))),
  };
}

function endOfRows(bytes: Uint8Array, start: number, rows: readonly Row[]): number {
  for (let index = 0; index < rows.length; index++) {
    const end = endOfRow(bytes, start, rows[index] as Row);
    if (end !== -1) return end;
  }
  return -1;
}

function endOfRow(bytes: Uint8Array, start: number, row: Row): number {
  let at = start;
  for (let index = 0; index < row.length; index++) {
    const { letters, least, most } = row[index] as Item;
    const limit = Math.min(bytes.length, at + most);
    const from = at;
    while (at < limit && letters[bytes[at] as number] === 1) at++;
    if (at - from < least) return -1;
  }
  return at < bytes.length && isTokenLetter(bytes[at] as number) ? -1 : at;
}

export function isTokenLetter(byte: number): boolean {
  return ((MEMBERSHIP[byte] as number) & TOKEN_BIT) !== 0;
}

/** The bytes that were asked about last, as a text: many values are tried in the same ones. */
let read: { readonly bytes: Uint8Array; readonly text: string } = { bytes: new Uint8Array(0), text: "" };

function byPattern(body: string): ValueBody {
  const compiled = new RegExp(toNativePattern(`(?P<value>${body})${END}`), "y");
  return {
    isToken: false,
    least: 0,
    most: Number.POSITIVE_INFINITY,
    endAt(bytes, start) {
      if (bytes !== read.bytes) read = { bytes, text: latin1(bytes) };
      compiled.lastIndex = start;
      const value = compiled.exec(read.text)?.groups?.value;
      return value === undefined ? -1 : start + value.length;
    },
  };
}

/** Is there one way only to read each row, and one end at which any of them can end? Then nothing ever has to be given back. */
function isPlain(rows: readonly Row[]): boolean {
  return rows.every((row) => row.every((item, index) => item.least === item.most || !mayFollow(row, index + 1, item))) && haveOneEnd(rows);
}

/** May a letter of `item` be the next one after it, too? */
function mayFollow(row: Row, next: number, item: Item): boolean {
  for (let index = next; index < row.length; index++) {
    const { letters, least } = row[index] as Item;
    if (letters.some((is, byte) => is === 1 && item.letters[byte] === 1)) return true;
    if (least > 0) return false;
  }
  return item.letters.some((is, byte) => is === 1 && !isTokenLetter(byte));
}

function haveOneEnd(rows: readonly Row[]): boolean {
  return rows.length === 1 || rows.every(isTokenRow);
}

function isTokenRow(row: Row): boolean {
  return row.every(({ letters }) => letters.every((is, byte) => is === 0 || isTokenLetter(byte)));
}

/** The ways to write a value, in the order in which a pattern tries them; undefined where it says more than classes, groups and counts. */
function parseBody(body: string): readonly Row[] | undefined {
  const reader: Reader = { text: body, at: 0 };
  const rows = parseChoices(reader);
  return rows !== undefined && reader.at === body.length ? rows : undefined;
}

interface Reader {
  readonly text: string;
  at: number;
}

function parseChoices(reader: Reader): readonly Row[] | undefined {
  const choices: Row[] = [];
  do {
    if (choices.length > 0) reader.at++;
    const rows = parseSequence(reader);
    if (rows === undefined) return undefined;
    choices.push(...rows);
  } while (reader.text.charAt(reader.at) === "|");
  return choices.length > MOST_ROWS ? undefined : choices;
}

function parseSequence(reader: Reader): readonly Row[] | undefined {
  let rows: readonly Row[] = [[]];
  while (reader.at < reader.text.length && !"|)".includes(reader.text.charAt(reader.at))) {
    const piece = parsePiece(reader);
    const count = piece === undefined ? undefined : parseCount(reader);
    const repeated = piece === undefined || count === undefined ? undefined : repeat(piece, count);
    if (repeated === undefined) return undefined;
    rows = rows.flatMap((row) => repeated.map((next) => [...row, ...next]));
    if (rows.length > MOST_ROWS) return undefined;
  }
  return rows;
}

/** A group's rows or, as one row of one item, a class or a letter. */
function parsePiece(reader: Reader): readonly Row[] | undefined {
  if (!reader.text.startsWith("(?:", reader.at)) return parseLetters(reader);
  reader.at += 3;
  const rows = parseChoices(reader);
  if (reader.text.charAt(reader.at) !== ")") return undefined;
  reader.at++;
  return rows;
}

const CLASS = /\[((?:[^\]\\^[]|\\[^\w\s])(?:[^\]\\[]|\\[^\w\s])*)\]/y;
const LETTER = /\\([^\w\s])|([^\\[\](){}?*+.^$|])/y;

function parseLetters(reader: Reader): readonly Row[] | undefined {
  const isClass = reader.text.charAt(reader.at) === "[";
  const pattern = isClass ? CLASS : LETTER;
  pattern.lastIndex = reader.at;
  const read = pattern.exec(reader.text);
  if (read === null) return undefined;
  reader.at += read[0].length;
  const letters = isClass ? lettersOfClass(read[1] ?? "") : tableOf([read[1] ?? read[2] ?? ""]);
  return [[{ letters, least: 1, most: 1 }]];
}

function lettersOfClass(inside: string): Uint8Array {
  const ranges = inside.matchAll(/(\\.|[^\\])-(\\.|[^\\])|\\?(.)/g);
  return tableOf(
    [...ranges].flatMap(([, from, to, one]) => {
      if (from === undefined || to === undefined) return [one ?? ""];
      const [low, high] = [from.charCodeAt(from.length - 1), to.charCodeAt(to.length - 1)];
      return Array.from({ length: high - low + 1 }, (_, index) => String.fromCharCode(low + index));
    }),
  );
}

type Count = readonly [number, number];

const COUNT = /\{(\d+)(?:,(\d+))?\}|(\?)/y;

function parseCount(reader: Reader): Count | undefined {
  COUNT.lastIndex = reader.at;
  const read = COUNT.exec(reader.text);
  if (read === null) return "*+{".includes(reader.text.charAt(reader.at) || "-") ? undefined : [1, 1];
  reader.at += read[0].length;
  if ("?*+{".includes(reader.text.charAt(reader.at) || "-")) return undefined;
  if (read[3] !== undefined) return [0, 1];
  const least = Number(read[1]);
  return [least, read[2] === undefined ? least : Number(read[2])];
}

function repeat(rows: readonly Row[], [least, most]: Count): readonly Row[] | undefined {
  const [row] = rows;
  const [item] = row ?? [];
  if (rows.length === 1 && row?.length === 1 && item?.least === 1 && item.most === 1) return [[{ ...item, least, most }]];
  if (least === 0 && most === 1) return [...rows, []];
  if (least !== most || rows.length > 1) return least === 1 && most === 1 ? rows : undefined;
  return [Array.from({ length: least }, () => row ?? []).flat()];
}
