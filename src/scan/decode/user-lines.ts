// Reads `user:password` in the lines that chpasswd is given: in cloud-init's list, below a command, in a string of its own.

import { tableOf } from "../bytes/byte-table.ts";
import { lineEnd } from "../bytes/locate.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import type { DecodedText } from "./decoded-text.ts";
import { PASSWORD, pushNamed } from "./named-value.ts";

export const USERS_KEYWORDS: readonly string[] = ["chpasswd:", "chpasswd <<"];

const LONGEST_HEADER = 200;
const LONGEST_LINE = 300;
const MOST_USERS = 64;
/** What stands between the word and the first user. */
const HEADER =
  /^(?:\s{1,40}expire:[^\n]{0,40})?\s{1,40}list:[ \t]{0,4}(?:[|>][+-]?)?[ \t]{0,4}\r?\n|^-?[ \t]{0,4}["'\\]?\w{1,40}["']?[ \t]{0,4}\r?\n|^<[ \t]{0,4}(?=["'])/;
const USER = /^[ \t]{0,40}(?:-[ \t]{1,8})?["']?[a-z_][\w.-]{0,31}:/i;
const ENDS_PASSWORD = tableOf(" \t\r\n\"'");
/** A variable, a template, a hash. */
const BEGINS_OTHER = tableOf("${<[*!");

/** `keywordEnd`: behind one of the keywords. Returns how far it came. */
export function readUserLines(bytes: Uint8Array, _keywordStart: number, keywordEnd: number, sink: DecodedText): number {
  const header = HEADER.exec(latin1(bytes, keywordEnd, Math.min(bytes.length, keywordEnd + LONGEST_HEADER)));
  let at = keywordEnd + (header?.[0].length ?? 0);
  for (let users = 0; header !== null && users < MOST_USERS; users++) {
    const end = lineEnd(bytes, at, LONGEST_LINE);
    const user = USER.exec(latin1(bytes, at, end));
    if (user === null) break;
    pushPassword(bytes, at + user[0].length, end, sink);
    at = end + 1;
  }
  return at;
}

function pushPassword(bytes: Uint8Array, start: number, limit: number, sink: DecodedText): void {
  let end = start;
  while (end < limit && ENDS_PASSWORD[bytes[end] as number] === 0) end++;
  if (BEGINS_OTHER[bytes[start] as number] === 0) pushNamed(bytes, PASSWORD, { start, end }, sink);
}
