// Hands over a value under a name that says what it is, for whoever weighs values by their names: `password="value"`.

import type { Span } from "../bytes/span.ts";
import type { DecodedText } from "./decoded-text.ts";

export const PASSWORD = Buffer.from("password");

const LONGEST_VALUE = 2048;
const QUOTES = [0x22, 0x27, 0x60];
const QUOTE = 0x22;
const EQUALS = 0x3d;
const COMMA = 0x2c;

/** What stands from `start` to `end`, as it stands there. */
export function pushNamed(bytes: Uint8Array, name: Uint8Array, { start, end }: Span, sink: DecodedText): void {
  if (end <= start || end - start > LONGEST_VALUE) return;
  const quote = QUOTES.find((each) => bytes.subarray(start, end).indexOf(each) === -1) ?? QUOTE;
  sink.begin([], 1);
  for (const byte of [...name, EQUALS, quote]) sink.push(byte, start);
  sink.decoded();
  sink.copy(bytes, start, end);
  // The comma keeps it from being joined to a string that is pushed next.
  for (const byte of [quote, COMMA]) sink.push(byte, end);
  sink.end(end);
}
