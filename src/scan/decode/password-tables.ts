// Reads what browsers and password managers export, and lists of users or keys: the column's name stands only in the table's first line.

import { tableOf } from "../bytes/byte-table.ts";
import { lineEnd, lineStart } from "../bytes/locate.ts";
import type { DecodedText } from "./decoded-text.ts";
import { PASSWORD, pushNamed } from "./named-value.ts";

/** The column's name behind what parts it from the one before. */
export const TABLE_KEYWORDS: readonly string[] = [
  ...[",", ";", "\t"].flatMap((separator) =>
    ["password", "login_password", "passwd", "api_key", "apikey"].flatMap((name) => [separator + name, `${separator}"${name}"`]),
  ),
  // Markdown's.
  "| password |",
  "|password|",
];

const LONGEST_HEADER = 512;
const LONGEST_CELL = 2048;
/** After so many lines in a row that have other numbers of cells the table is over. */
const MOST_STRAY_LINES = 8;
const COLUMN = /^"?([\w .()/-]{1,40})"?$/;
const PASSWORDS: ReadonlySet<string> = new Set(["password", "login_password", "passwd"]);
const KEYS: ReadonlySet<string> = new Set(["api_key", "apikey"]);
/** What it is the password of: without it a list of columns is none of logins. */
const LOGIN = /user|login|url|uri|e-?mail|account|title|^name$|^host/i;
/** Whose key it is. */
const OWNER = /user|login|url|e-?mail|account|title|name|\bid$|service|provider|client|customer|tenant|project|team|host/i;
/** Of two columns the line has to begin with the one and end with the other, without a blank: two names stand in code, too. */
const ONE_OF_TWO = /^"?[A-Za-z][\w.-]{1,39}"?$/;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
const BAR = 0x7c;
const BLANK = tableOf(" \t");
/** What stands on both sides of a text in Markdown. */
const MARK = tableOf("`*_");

interface Table {
  readonly separator: number;
  readonly columns: number;
  /** Which of them holds passwords or keys, and what they are called for whoever weighs them. */
  readonly column: number;
  readonly name: Uint8Array;
  readonly start: number;
}

/** Pushes `password="value"` for each row below the keyword at `start`; returns where it ends, or the line that is none. */
export function readPasswordTable(bytes: Uint8Array, start: number, from: number, sink: DecodedText): number {
  const table = tableAt(bytes, start);
  // What is no header is none for any other keyword on this line.
  if (table === undefined) return Math.max(from, lineEnd(bytes, start, LONGEST_HEADER));
  const mostStrays = table.columns === 2 ? 1 : MOST_STRAY_LINES;
  let at = table.start;
  for (let strays = 0; at < bytes.length && strays < mostStrays; ) {
    const row = readRow(bytes, at, table.separator);
    const cell = row.cells.length === table.columns ? row.cells[table.column] : undefined;
    strays = cell === undefined ? strays + 1 : 0;
    if (cell !== undefined) pushNamed(bytes, table.name, table.separator === BAR ? textOf(bytes, cell) : cell, sink);
    at = row.end;
  }
  return at;
}

function tableAt(bytes: Uint8Array, start: number): Table | undefined {
  const separator = bytes[start] as number;
  const first = lineStart(bytes, start, LONGEST_HEADER);
  const end = lineEnd(bytes, start, LONGEST_HEADER);
  const header = Buffer.from(bytes.subarray(first, end))
    .toString("latin1")
    .trimEnd()
    .replace(/^\xef\xbb\xbf/, "");
  const cells = header.split(String.fromCharCode(separator)).map((cell) => (separator === BAR ? cell.trim() : cell));
  // Before the first bar and behind the last one nothing stands.
  const names = cells.map((cell, index) => (isEdge(separator, index, cells.length) ? "" : COLUMN.exec(cell)?.[1]?.toLowerCase()));
  const column = names.findIndex((name) => name !== undefined && (PASSWORDS.has(name) || KEYS.has(name)));
  const secret = names[column];
  if (secret === undefined || cells.length < 2 || names.includes(undefined)) return undefined;
  if (cells.length === 2 && !cells.every((cell) => ONE_OF_TWO.test(cell))) return undefined;
  const isKey = KEYS.has(secret);
  const speaksOf = isKey ? OWNER : LOGIN;
  if (!names.some((name, index) => index !== column && speaksOf.test(name ?? ""))) return undefined;
  return { separator, columns: cells.length, column, name: isKey ? KEY : PASSWORD, start: end + 1 };
}

function isEdge(separator: number, index: number, count: number): boolean {
  return separator === BAR && (index === 0 || index === count - 1);
}

const KEY = Buffer.from("api_key");

interface Cell {
  readonly start: number;
  readonly end: number;
}

function textOf(bytes: Uint8Array, cell: Cell): Cell {
  let { start, end } = cell;
  while (start < end && BLANK[bytes[start] as number] === 1) start++;
  while (end > start && BLANK[bytes[end - 1] as number] === 1) end--;
  for (; start + 1 < end && bytes[start] === bytes[end - 1] && MARK[bytes[start] as number] === 1; end--) start++;
  return { start, end };
}

/** A row ends with its line, but for line ends in quotes. Nothing is read twice. */
function readRow(bytes: Uint8Array, start: number, separator: number): { readonly cells: readonly Cell[]; readonly end: number } {
  const cells: Cell[] = [];
  for (let at = start; ; at++) {
    const cell = bytes[at] === QUOTE ? quotedCell(bytes, at) : { start: at, end: at };
    at = bytes[at] === QUOTE ? cell.end + 1 : at;
    while (at < bytes.length && bytes[at] !== separator && bytes[at] !== NEWLINE) at++;
    const bareEnd = bytes[at - 1] === RETURN ? at - 1 : at;
    cells.push(cell.end > cell.start ? cell : { start: cell.start, end: Math.max(cell.start, bareEnd) });
    if (at >= bytes.length || bytes[at] === NEWLINE) return { cells, end: at + 1 };
  }
}

/** Two quotes in a row stand for one. */
function quotedCell(bytes: Uint8Array, start: number): Cell {
  let end = start + 1;
  while (end < bytes.length && end - start < LONGEST_CELL && (bytes[end] !== QUOTE || bytes[end + 1] === QUOTE)) {
    end += bytes[end] === QUOTE ? 2 : 1;
  }
  return { start: start + 1, end: Math.min(end, bytes.length) };
}
