// Where the value stands that a test writes into a field of a form: `page.fill("#password", "value")`, `fill_in "Password", with: "value"`.

import { skipGap } from "../bytes/gaps.ts";
import type { Span } from "../bytes/span.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";

const OPENING = 0x28;
const COMMA = 0x2c;
const COLON = 0x3a;
const NEWLINE = 0x0a;
const LETTER_W = 0x77;
const LONGEST_SELECTOR = 80;
const LONGEST_WITH = 24;
/** A call up to the name: what leads to the field stands in one string with it. */
const FILLING = /(?:\.|->)(?:fill|type|setValue|fillField)\(\s{0,20}["'`](?:[^"'`(),\n]{0,50}["']?)?$/;
const WITH = /^,[ \t]{0,4}(?:with:|:with =>)[ \t]{0,4}(?=["'])/;

/** Is the name the end of the field that a call fills? */
export function isField(bytes: Uint8Array, name: Span): boolean {
  return isFirst(bytes, name.start) && FILLING.test(latin1(bytes, Math.max(0, name.start - LONGEST_SELECTOR), name.start));
}

/** Does no comma stand between the bracket and the name? Spares lists of names the rest. */
function isFirst(bytes: Uint8Array, nameStart: number): boolean {
  const lowest = Math.max(0, nameStart - LONGEST_SELECTOR);
  let at = nameStart - 1;
  while (at >= lowest && bytes[at] !== OPENING && bytes[at] !== COMMA && bytes[at] !== NEWLINE) at--;
  return bytes[at] === OPENING;
}

/** Behind Capybara's word before the value; undefined where it does not follow the comma. */
export function afterWith(bytes: Uint8Array, comma: number): number | undefined {
  const next = bytes[skipGap(bytes, comma + 1)];
  if (next !== COLON && next !== LETTER_W) return undefined;
  const text = latin1(bytes, comma, Math.min(bytes.length, comma + LONGEST_WITH));
  const [whole] = WITH.exec(text) ?? [];
  return whole === undefined ? undefined : comma + whole.length;
}

const CLOSING_BRACE = 0x7d;
const LONGEST_LINE = 200;
/** Two blanks or more part cells; another one may be a comment. */
const CELL = /^\}(?: ?=)?(?: {2,}|\t)[ \t]{0,40}(?=[^\s$@&%#.][^\s]{3,127}(?:[ \t]{2,}#[^\n]*)?[ \t]{0,8}(?:\r?\n|$))/;

/** Behind the name of a variable that begins a line, as Robot Framework has them: `${PASSWORD}    value`. */
export function afterVariable(bytes: Uint8Array, name: Span): number | undefined {
  const dollar = name.start - 2;
  if (bytes[name.end] !== CLOSING_BRACE || bytes[dollar] !== 0x24 || bytes[dollar + 1] !== 0x7b) return undefined;
  if (dollar > 0 && bytes[dollar - 1] !== NEWLINE) return undefined;
  const [whole] = CELL.exec(latin1(bytes, name.end, Math.min(bytes.length, name.end + LONGEST_LINE))) ?? [];
  return whole === undefined ? undefined : name.end + whole.length;
}
