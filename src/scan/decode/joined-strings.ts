// Joins what source code splits: `"ab" + "cd"`, strings side by side, over lines, and lines that end in a backslash.

import { isQuote } from "../bytes/letter-kinds.ts";
import { lineStart } from "../bytes/locate.ts";
import type { DecodedText } from "./decoded-text.ts";
import { insertedAt, MAY_INSERT } from "./inserted-strings.ts";
import { seamEnd } from "./string-seams.ts";

const QUOTES = ['"', "'", "`"];
const SEAMS = [
  "+",
  " +",
  "\t+",
  "\n",
  "\r\n",
  " \\",
  "\\\n",
  " &",
  " .",
  ".. ",
  " <",
  " ||",
  "||",
  " ~",
  " ^",
  ".concat(",
  ").append(",
  ".plus(",
  ".appending(",
  ".to_string() +",
  ".to_owned() +",
  " stringbyappendingstring:@",
  ") + ",
  " * ",
  // Comments.
  " /*",
  " //",
  " #",
  "  #",
  ";\n",
  ";\r\n",
];

/** Found in the same pass as all keywords: a quote and the beginning of what may join it to another. */
export const SEAM_KEYWORDS: readonly string[] = [
  ...QUOTES.flatMap((quote) => [...SEAMS.map((seam) => quote + seam), `${quote} ${quote}`, `${quote}.${quote}`, `${quote}\\n`]),
  '".."',
  "'..'",
  '"&"',
  '" @"',
  // As shells join them.
  "\"'",
  "'\"",
  '""',
  "''",
  // Formatted strings and bytes side by side.
  ...["f", "b"].flatMap((kind) => ['"', "'"].flatMap((quote) => [`" ${kind}${quote}`, `' ${kind}${quote}`])),
  // A string within a template.
  ...QUOTES.map((quote) => `\${${quote}`),
  ...['"', "'"].map((quote) => `#{${quote}`),
  "{'",
  "f'{\"",
  '$"{"',
  '}{"',
  '\\("',
  "\\\n",
  "\\\r\n",
];

const BEFORE = 256;
const AFTER = 512;
const LONGEST_PIECE = 1 << 20;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;

/**
 * Joins the strings around a seam that may start at `at`, but nothing before `from`.
 * Returns how far it came; `from` where nothing was to be joined.
 */
export function joinStrings(bytes: Uint8Array, at: number, from: number, sink: DecodedText): number {
  if (!joinsAt(bytes, at)) return from;
  const start = Math.max(lineStart(bytes, at, BEFORE), from);
  let limit = at + AFTER;
  let offset = start;
  sink.begin(["joined"], 1);
  let copied = start;
  while (offset < bytes.length && offset < limit && offset - start < LONGEST_PIECE) {
    const byte = bytes[offset] as number;
    if (byte === NEWLINE && offset >= at) break;
    const inserted = MAY_INSERT[byte] === 1 ? insertedAt(bytes, offset) : undefined;
    if (inserted !== undefined) {
      sink.copy(bytes, copied, offset);
      sink.copy(bytes, inserted.start, inserted.end);
      offset = inserted.end + 2; // The quote and the bracket.
      copied = offset;
      limit = offset + AFTER;
      continue;
    }
    const end = byte === BACKSLASH || isQuote(byte) ? seamEnd(bytes, offset) : -1;
    if (end === -1) {
      offset++;
      continue;
    }
    sink.copy(bytes, copied, offset);
    offset = end;
    copied = end;
    limit = offset + AFTER;
  }
  sink.copy(bytes, copied, offset);
  sink.end(offset);
  return offset;
}

/** Some keywords begin before what they are about: `f'{"`, `$"{"`, `}{"`. */
function joinsAt(bytes: Uint8Array, at: number): boolean {
  if (seamEnd(bytes, at) !== -1) return true;
  const limit = at + LONGEST_LEAD;
  for (let brace = at; brace < limit; brace++)
    if (MAY_INSERT[bytes[brace] as number] === 1 && insertedAt(bytes, brace) !== undefined) return true;
  return false;
}

const LONGEST_LEAD = 3;
