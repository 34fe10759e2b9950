// Reads lines of PostgreSQL's password files, `host:port:database:user:password`, whose port is not the usual one or any.

import { tableOf } from "../bytes/byte-table.ts";
import { lineEnd } from "../bytes/locate.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import type { DecodedText } from "./decoded-text.ts";
import { PASSWORD, pushNamed } from "./named-value.ts";

/** Any port or database; ports of further servers, of pools and of services. A detector of the catalogue knows the usual port. */
export const ENTRY_KEYWORDS: readonly string[] = [
  ":*:",
  ...[5431, 5433, 5434, 5435, 5436, 5439, 6432, 6543, 15432, 25060, 25061, 54321, 54322].map((port) => `:${port}:`),
];

const LONGEST_HEAD = 160;
const LONGEST_ENTRY = 420;
const HEAD_LETTER = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.*:_-");
const BEFORE_ENTRY = tableOf(" \t\r\n\"'`");
/** A colon within a field has a backslash before it. */
const ENTRY =
  /^(?:\*|[\w.-]{1,100}):(?:\*|\d{2,5}):(?:\*|[\w.-]{1,63}):(?:\*|[a-z_][\w.@-]{0,62}):((?:\\[:\\]|[^\s:\\"'`{}<>]){4,100})(?=["'`]|[ \t]{0,8}(?:>|\r?$))/i;

/** A variable, which the shell puts there; a word, as in the coordinates of a package. */
const NO_PASSWORD = /^\$|^[a-z-]+$/;

/** Returns how far it came. */
export function readPasswordEntry(bytes: Uint8Array, keywordStart: number, keywordEnd: number, sink: DecodedText): number {
  const lowest = Math.max(0, keywordStart - LONGEST_HEAD);
  let start = keywordStart;
  while (start > lowest && HEAD_LETTER[bytes[start - 1] as number] === 1) start--;
  if (start > 0 && BEFORE_ENTRY[bytes[start - 1] as number] === 0) return keywordEnd;
  const [whole = "", value = ""] = ENTRY.exec(latin1(bytes, start, lineEnd(bytes, start, LONGEST_ENTRY))) ?? [];
  const end = start + whole.length;
  if (value !== "" && !NO_PASSWORD.test(value)) pushNamed(bytes, PASSWORD, { start: end - value.length, end }, sink);
  return Math.max(keywordEnd, end);
}
