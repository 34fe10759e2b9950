// Where the value stands in the tuples of Erlang and Elixir: `{password, "value"}`, `{:api_key, <<"value">>}`.

import { skipGap, standsAt } from "../bytes/gaps.ts";
import type { Span } from "../bytes/span.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import type { Joint } from "./assignment-forms.ts";

const OPENING_BRACE = 0x7b;
const COLON = 0x3a;
const QUOTE = 0x22;
/** Tables in C have names of capitals, and a text that says what is meant. */
const ATOM = /^[a-z][a-z0-9_]*$/;
const BINARY = Buffer.from("<<");

export function afterAtom(bytes: Uint8Array, name: Span, comma: number): Joint | undefined {
  const before = bytes[name.start - 1] === COLON ? name.start - 2 : name.start - 1;
  if (bytes[before] !== OPENING_BRACE || !ATOM.test(latin1(bytes, name.start, name.end))) return undefined;
  const value = skipGap(bytes, comma + 1);
  const at = standsAt(bytes, value, BINARY) ? value + BINARY.length : value;
  return bytes[at] === QUOTE ? { at, join: "equals" } : undefined;
}
