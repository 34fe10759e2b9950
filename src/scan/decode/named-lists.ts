// Reads lists of YAML whose name says what all of their items are: `api_keys:`, and below it `- value` in each line.

import { tableOf } from "../bytes/byte-table.ts";
import { lineEnd, lineStart } from "../bytes/locate.ts";
import type { Span } from "../bytes/span.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import type { DecodedText } from "./decoded-text.ts";
import { pushNamed } from "./named-value.ts";

/** With the end of the line, behind which a list may begin. */
export const NAMED_LIST_KEYWORDS: readonly string[] = [
  "passwords",
  "api_keys",
  "api-keys",
  "apikeys",
  "access_keys",
  "tokens",
  "secrets",
].flatMap((name) => [`${name}:\n`, `${name}:\r\n`]);

const LONGEST_LINE = 400;
const MOST_ITEMS = 10_000;
const NAME_LETTER = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.");
const COLON = 0x3a;
/** Another list's item may begin with the name. */
const BEFORE_NAME = /^[ \t]{0,80}(?:- )?$/;
const ITEM =
  /^([ \t]{0,80})-[ \t]{1,8}(?:"([^"\\]{4,200})"|'([^']{4,200})'|([^\s#"'{}[\]&*!|>%@`:,-][^\s"'{}[\],]{2,200}[^\s"'{}[\],:]))[ \t]{0,8}(?:#.{0,160})?\r?$/;

/** Pushes each item under the list's name; returns where the list ends. */
export function readNamedList(bytes: Uint8Array, keywordStart: number, keywordEnd: number, sink: DecodedText): number {
  const line = lineStart(bytes, keywordStart, LONGEST_LINE);
  let nameStart = keywordStart;
  while (nameStart > line && NAME_LETTER[bytes[nameStart - 1] as number] === 1) nameStart--;
  const before = latin1(bytes, line, nameStart);
  if (!BEFORE_NAME.test(before)) return keywordEnd;
  const name = bytes.subarray(nameStart, bytes.indexOf(COLON, keywordStart));
  let indent: number | undefined;
  let at = keywordEnd;
  for (let items = 0; items < MOST_ITEMS && at < bytes.length; items++) {
    const end = lineEnd(bytes, at, LONGEST_LINE);
    const item = itemIn(latin1(bytes, at, end));
    if (item === undefined || (indent ?? item.indent) !== item.indent || item.indent < nameStart - line) break;
    indent = item.indent;
    if (!item.isName) pushNamed(bytes, name, { start: at + item.start, end: at + item.end }, sink);
    at = end + 1;
  }
  return Math.min(at, bytes.length);
}

interface Item extends Span {
  readonly indent: number;
  /** Words, as names of secrets are. */
  readonly isName: boolean;
}

const NAME = /^[A-Z]?[a-z_./-]+$/;

/** Where in the line the value stands; undefined where none does, or one with members of its own. */
function itemIn(line: string): Item | undefined {
  const [whole, indent = "", double, single, bare] = ITEM.exec(line) ?? [];
  if (whole === undefined) return undefined;
  const value = double ?? single ?? bare ?? "";
  const start = line.indexOf(value, indent.length + 1);
  return { indent: indent.length, isName: NAME.test(value), start, end: start + value.length };
}
