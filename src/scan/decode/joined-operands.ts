// Reads an expression that joins names and strings, operand by operand: `a + b`, `${a}${b}`, `f"{a}cd"`, `[a, b].join("")`.

import { isQuote } from "../bytes/letter-kinds.ts";
import type { Span } from "../bytes/span.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import { closingQuote } from "./string-list.ts";

export interface Operand {
  readonly kind: "name" | "text";
  readonly span: Span;
  readonly until: number;
}

/** What is looked at after an operand, and before it for a call that joins its arguments. */
const AFTER = 160;
const BEFORE = 100;
const LONGEST_TEXT = 512;

/** After a name in a template, the text that goes on. */
const TEXT = /^[})]([\w./+=-]+)/;
/** After a name in a template, the next one: `}${name`, `}{name`, `)$(name`, `$name`. */
const NEXT_NAME = /^[})]?(?:[$#]\{|\$\(|\{|\$)(?:\w+\.)*$/;
/** Signs and words that join, what a template's end leaves before them, and what marks that a line goes on. */
const OPERATOR = /^[})]?["'`]?(?:\s|\\\n){0,40}(?:\+\+?|\.\.?|&|~|\^|\|\||<>|<<)(?:\s|\\|`|_\r?\n){0,40}$/;
const CALL = /^\)?\.(?:concat|plus|append|appending)\(\s{0,40}/;
/** A string right after a template, or macros and strings side by side. */
const SIDE_BY_SIDE = /^(?:[})]?["']|[ \t]{1,8})$/;
const COMMA = /^\s{0,40},\s{0,40}$/;
const JOINING = /(?:join|concat|strcat|paste0|format|sprintf)[^;]{0,90}$/i;
const JOINED = /^[\w.\s,]{0,120}\]\.join\(?(?:""|''|``|\)|\n)/;

const NAME = /^\$?(?:[A-Za-z_]\w{0,60}(?:\.|::|->)){0,4}([A-Za-z_]\w{0,60})/;
const MACRO = /^[A-Z][A-Z0-9_]*$/;

/** The operand that is joined to the one that ends at `start`; undefined where none is. */
export function operandAfter(bytes: Uint8Array, start: number): Operand | undefined {
  const rest = latin1(bytes, start, Math.min(bytes.length, start + AFTER));
  const text = TEXT.exec(rest)?.[1];
  if (text !== undefined) return { kind: "text", span: { start: start + 1, end: start + 1 + text.length }, until: start + 1 + text.length };
  for (const length of gapLengths(rest)) {
    const gap = rest.slice(0, length);
    const isSideBySide = SIDE_BY_SIDE.test(gap);
    const isJoint =
      CALL.test(gap) || isSideBySide || NEXT_NAME.test(gap) || OPERATOR.test(gap) || (COMMA.test(gap) && isListJoined(bytes, start, rest));
    if (!isJoint) continue;
    if (isQuote(bytes[start + length])) return stringAt(bytes, start + length);
    const [whole, name] = NAME.exec(rest.slice(length)) ?? [];
    if (whole === undefined || name === undefined || (isSideBySide && !MACRO.test(name))) continue;
    const until = start + length + whole.length;
    return { kind: "name", span: { start: until - name.length, end: until }, until };
  }
  return undefined;
}

/** Where the next operand may begin: at a quote, or at the first letter of a name. */
function gapLengths(rest: string): readonly number[] {
  const [call] = CALL.exec(rest) ?? [];
  if (call !== undefined) return [call.length];
  const lengths: number[] = [];
  for (let at = 1; at < rest.length && lengths.length < 4; at++) {
    if (/["'`$A-Za-z_]/.test(rest.charAt(at))) lengths.push(at);
    if (/\w/.test(rest.charAt(at))) break;
  }
  return lengths;
}

function isListJoined(bytes: Uint8Array, start: number, rest: string): boolean {
  return JOINED.test(rest) || JOINING.test(latin1(bytes, Math.max(0, start - BEFORE), start));
}

function stringAt(bytes: Uint8Array, open: number): Operand | undefined {
  const end = closingQuote(bytes, open, Math.min(bytes.length, open + LONGEST_TEXT));
  return end === -1 ? undefined : { kind: "text", span: { start: open + 1, end }, until: end + 1 };
}
