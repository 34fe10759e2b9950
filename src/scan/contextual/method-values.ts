// Where the value stands that is handed to a method of what the name stands for: `getByLabel("Password").fill("value")`.

import { tableOf } from "../bytes/byte-table.ts";
import type { Span } from "../bytes/span.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import type { Join } from "./assigned-value.ts";
import type { Joint } from "./assignment-forms.ts";

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const DOT = 0x2e;
const CLOSING = 0x29;
const LONGEST_INDENT = 60;
const LONGEST_CHAIN = 160;
/** What tests do with a field before they fill it. */
const STEP = "\\.(?:clear|click|first|last|focus|should|wait\\w{1,20})\\([^()\\n]{0,60}\\)\\s{0,40}";
const FILLED = new RegExp(
  `^(?:${STEP}){0,3}\\.(?:fill|type|typeText|enterText|setValue|addValue|pressSequentially|send_?keys)\\(\\s{0,20}(?=["'\`])`,
  "i",
);
const COMPARED = /^\.(?:equals(?:IgnoreCase)?|eql\?|isEqualTo)\(\s{0,20}(?=["'])/;
/** The same where the method's name was read as the end of the other one: `password.equals(`, `passwordField.fill(`. */
const ENDS_COMPARING = /\.(?:equals(?:IgnoreCase)?|isEqualTo)$/;
const ENDS_FILLING = /(?:_?(?:field|input|box))?\.(?:fill|typeText|enterText|setValue|pressSequentially|send_?keys)$/i;
/** The last letters of these methods. */
const ENDS_METHOD = tableOf("sSeEoOlLtTyY");

/** `closed`: behind the brackets that close what the name stands in. */
export function afterMethod(bytes: Uint8Array, closed: number): Joint | undefined {
  if (bytes[closed - 1] !== CLOSING) return undefined;
  const dot = atDot(bytes, closed);
  if (dot === -1) return undefined;
  const text = latin1(bytes, dot, Math.min(bytes.length, dot + LONGEST_CHAIN));
  const compared = COMPARED.exec(text);
  if (compared !== null) return { at: dot + compared[0].length, join: "compare" };
  const filled = FILLED.exec(text);
  return filled === null ? undefined : { at: dot + filled[0].length, join: "equals" };
}

/** In this line, or where the next one begins with it. */
function atDot(bytes: Uint8Array, start: number): number {
  let at = start;
  if (bytes[at] === NEWLINE || bytes[at] === RETURN) {
    const limit = Math.min(bytes.length, start + LONGEST_INDENT);
    while (at < limit && (bytes[at] as number) <= 0x20) at++;
  }
  return bytes[at] === DOT ? at : -1;
}

export interface Called {
  /** Without its method, and without the word for a field. */
  readonly name: Span;
  readonly join: Join;
}

/** `password.equals("value")`; undefined where it is another method. */
export function calledBy(bytes: Uint8Array, { start, end }: Span): Called | undefined {
  if (ENDS_METHOD[bytes[end - 1] as number] === 0) return undefined;
  const text = latin1(bytes, start, end);
  const compared = ENDS_COMPARING.exec(text);
  const method = compared ?? ENDS_FILLING.exec(text);
  return method === null ? undefined : { name: { start, end: end - method[0].length }, join: compared === null ? "equals" : "compare" };
}
