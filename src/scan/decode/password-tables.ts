// Reads what browsers and password managers export: a table with a column of passwords, whose name stands only in its first line.

import { lineEnd, lineStart } from "../bytes/locate.ts";
import type { DecodedText } from "./decoded-text.ts";
import { PASSWORD, pushNamed } from "./named-value.ts";

/** The column's name behind what parts it from the one before. */
export const TABLE_KEYWORDS: readonly string[] = [",", ";", "\t"].flatMap((separator) =>
  ["password", '"password"', "login_password"].map((name) => separator + name),
);

const LONGEST_HEADER = 512;
const LONGEST_CELL = 2048;
const FEWEST_COLUMNS = 3;
/** After so many lines in a row that have other numbers of cells the table is over. */
const MOST_STRAY_LINES = 8;
const COLUMN = /^"?([\w .()/-]{1,40})"?$/;
const PASSWORDS: ReadonlySet<string> = new Set(["password", "login_password"]);
/** What it is the password of: without it a list of columns is none of logins. */
const LOGIN = /user|login|url|uri|e-?mail|account|title/i;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;

interface Table {
  readonly separator: number;
  readonly columns: number;
  /** Which of them holds passwords. */
  readonly column: number;
  readonly start: number;
}

/** Pushes `password="value"` for each row below the keyword at `start`; returns where it ends, or the line that is none. */
export function readPasswordTable(bytes: Uint8Array, start: number, from: number, sink: DecodedText): number {
  const table = tableAt(bytes, start);
  // What is no header is none for any other keyword on this line.
  if (table === undefined) return Math.max(from, lineEnd(bytes, start, LONGEST_HEADER));
  let at = table.start;
  for (let strays = 0; at < bytes.length && strays < MOST_STRAY_LINES; ) {
    const row = readRow(bytes, at, table.separator);
    const cell = row.cells.length === table.columns ? row.cells[table.column] : undefined;
    strays = cell === undefined ? strays + 1 : 0;
    if (cell !== undefined) pushNamed(bytes, PASSWORD, cell, sink);
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
  const names = header.split(String.fromCharCode(separator)).map((name) => COLUMN.exec(name)?.[1]?.toLowerCase());
  const column = names.findIndex((name) => name !== undefined && PASSWORDS.has(name));
  if (names.length < FEWEST_COLUMNS || column === -1 || names.includes(undefined)) return undefined;
  return names.some((name) => LOGIN.test(name ?? "")) ? { separator, columns: names.length, column, start: end + 1 } : undefined;
}

interface Cell {
  readonly start: number;
  readonly end: number;
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
