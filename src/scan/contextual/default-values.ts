// Where the value stands that is taken in place of a name's own: `${PASSWORD:-value}`, `env.PASSWORD || "value"`.

import { skipGap } from "../bytes/gaps.ts";
import { isQuote } from "../bytes/letter-kinds.ts";
import type { Span } from "../bytes/span.ts";
import type { Joint } from "./assignment-forms.ts";

const DOLLAR = 0x24;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const COLON = 0x3a;
const DASH = 0x2d;
const BAR = 0x7c;
const QUESTION = 0x3f;

/** `at`: behind the name and what closes it. */
export function afterDefaultSign(bytes: Uint8Array, name: Span, at: number): Joint | undefined {
  const sign = bytes[at];
  if (sign === COLON) return bytes[at + 1] === DASH && isInTemplate(bytes, name) ? { at: at + 2, join: "equals" } : undefined;
  if ((sign !== BAR && sign !== QUESTION) || bytes[at + 1] !== sign) return undefined;
  const quote = skipGap(bytes, at + 2);
  // Anything else may be a part of a condition.
  return isQuote(bytes[quote]) ? { at: quote, join: "equals" } : undefined;
}

/** The value ends where the braces do that the name stands in. */
export function withinTemplate(bytes: Uint8Array, name: Span, { start, end }: Span): Span {
  const length = isInTemplate(bytes, name) ? bytes.subarray(start, end).indexOf(CLOSING_BRACE) : -1;
  return length > 0 ? { start, end: start + length } : { start, end };
}

function isInTemplate(bytes: Uint8Array, { start }: Span): boolean {
  return bytes[start - 1] === OPENING_BRACE && bytes[start - 2] === DOLLAR;
}
