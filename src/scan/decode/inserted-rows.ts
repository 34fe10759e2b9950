// Reads the rows that SQL's INSERT brings: the names of the columns stand once, before all values.

import type { Span } from "../bytes/span.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import type { DecodedText } from "./decoded-text.ts";
import { pushNamed } from "./named-value.ts";
import { skipSpace } from "./string-list.ts";

export const INSERT_KEYWORDS: readonly string[] = ["insert into ", "insert ignore into ", "replace into "];

const LONGEST_HEADER = 2048;
const MOST_COLUMNS = 128;
const SHORTEST_VALUE = 4;
const LONGEST_ROW = 8192;
const HEADER = /^[^\s(;]{1,128}\s{0,8}\(([^()';]{1,1600})\)\s{0,40}values?\s{0,40}(?=\()/i;
const COLUMN = /^\s{0,40}(?:N?["`[])?(\w{1,40})["`\]]?\s{0,40}$/;
/** Columns whose values are worth a look; what they are worth their names decide. */
const TELLING = /pass|pwd|secret|token|key|credential/i;
const QUOTE = 0x27;
const DOUBLE_QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENING = 0x28;
const CLOSING = 0x29;

interface Column {
  readonly index: number;
  readonly name: Uint8Array;
}

/** Pushes `column="value"` for what may be secret in each row; returns where the statement's rows end. */
export function readInsertedRows(bytes: Uint8Array, _keywordStart: number, keywordEnd: number, sink: DecodedText): number {
  const header = HEADER.exec(latin1(bytes, keywordEnd, Math.min(bytes.length, keywordEnd + LONGEST_HEADER)));
  const columns = tellingColumns(header?.[1] ?? "");
  if (header === null || columns.length === 0) return keywordEnd;
  let at = keywordEnd + header[0].length;
  while (bytes[at] === OPENING) {
    const { values, end } = readRow(bytes, at + 1);
    for (const { index, name } of columns) pushValue(bytes, name, values[index], sink);
    const next = skipSpace(bytes, end, bytes.length);
    if (bytes[next] !== COMMA) return next;
    at = skipSpace(bytes, next + 1, bytes.length);
  }
  return at;
}

function tellingColumns(list: string): readonly Column[] {
  const names = list.split(",", MOST_COLUMNS).map((column) => COLUMN.exec(column)?.[1] ?? "");
  return names.flatMap((name, index) => (TELLING.test(name) ? [{ index, name: Buffer.from(name) }] : []));
}

function pushValue(bytes: Uint8Array, name: Uint8Array, value: Span | undefined, sink: DecodedText): void {
  if (value === undefined || value.end - value.start < SHORTEST_VALUE) return;
  // A program that puts the statement together goes on with a variable: `VALUES ('" + password + "')`.
  if (bytes.subarray(value.start, value.end).indexOf(DOUBLE_QUOTE) === -1) pushNamed(bytes, name, value, sink);
}

interface Row {
  /** Of each column its string without quotes; empty for what is none. */
  readonly values: readonly Span[];
  readonly end: number;
}

/** Up to the bracket that closes the row. Nothing is read twice. */
function readRow(bytes: Uint8Array, start: number): Row {
  const values: Span[] = [];
  let value: Span = { start, end: start };
  const limit = Math.min(bytes.length, start + LONGEST_ROW);
  let depth = 0;
  let at = start;
  for (; at < limit; at++) {
    const byte = bytes[at] as number;
    if (byte === QUOTE || byte === DOUBLE_QUOTE) {
      const end = stringEnd(bytes, at, limit);
      value = depth === 0 ? { start: at + 1, end } : { start: end, end };
      at = end;
    } else if (byte === OPENING) depth++;
    else if (byte === CLOSING && depth-- === 0) break;
    else if (byte === COMMA && depth === 0) {
      if (values.length < MOST_COLUMNS) values.push(value);
      value = { start: at, end: at };
    }
  }
  return { values: [...values, value], end: at + 1 };
}

/** Two quotes in a row stand for one. */
function stringEnd(bytes: Uint8Array, open: number, limit: number): number {
  const quote = bytes[open];
  let at = open + 1;
  while (at < limit && (bytes[at] !== quote || bytes[at + 1] === quote)) at += bytes[at] === quote || bytes[at] === BACKSLASH ? 2 : 1;
  return Math.min(at, limit);
}
