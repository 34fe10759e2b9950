// Turns back what stands in a line with a call that turns text: reversed, `"dc ba"[::-1]`, with letters moved by thirteen, in base85.

import { tableOf } from "../bytes/byte-table.ts";
import { foldedAt } from "../bytes/folded.ts";
import { lineEnd, lineStart } from "../bytes/locate.ts";
import type { Span } from "../bytes/span.ts";
import { BASE85_KEYWORDS, decodeBase85 } from "./base85-text.ts";
import type { DecodedText } from "./decoded-text.ts";

const ROT13_KEYWORDS = ["rot13", "rot_13", "n-za-m"];
const REVERSE_KEYWORDS = [
  "[::-1]",
  ".reverse()",
  ":reverse()",
  '".reverse',
  "'.reverse",
  ".reversed()",
  ".rev()",
  "strrev(",
  "strreverse(",
  ...['"', "'"].flatMap((quote) => [`reverse(${quote}`, `reversed(${quote}`, `reverse ${quote}`, `${quote}[-1..`]),
  "| rev",
  "rev <<<",
];
export const TURN_KEYWORDS: readonly string[] = [...ROT13_KEYWORDS, ...REVERSE_KEYWORDS, ...BASE85_KEYWORDS];

const ROT13 = ROT13_KEYWORDS.map((keyword) => Buffer.from(keyword));
const BASE85 = BASE85_KEYWORDS.map((keyword) => Buffer.from(keyword));
const BEFORE = 256;
const AFTER = 512;
/** What is shorter is no key. */
const SHORTEST_RUN = 16;
/** No key holds them. */
const ENDS_RUN = tableOf(" \t\r\n\"'`()[]{}<>,;");

/** `keyword`: where it stands. Turns the line around it, or what stands behind it in base85, but nothing before `from`. Returns how far it came. */
export function turnText(bytes: Uint8Array, keyword: Span, from: number, sink: DecodedText): number {
  if (BASE85.some((each) => foldedAt(bytes, keyword.start, each))) return decodeBase85(bytes, keyword, sink);
  const start = Math.max(from, lineStart(bytes, keyword.start, BEFORE));
  const end = lineEnd(bytes, keyword.end, AFTER);
  if (isRot13(bytes, keyword)) moveLetters(bytes, { start, end }, sink);
  else reverseRuns(bytes, { start, end }, sink);
  return Math.max(end, keyword.end);
}

function isRot13(bytes: Uint8Array, { start }: Span): boolean {
  return ROT13.some((keyword) => foldedAt(bytes, start, keyword));
}

/** Each run of letters by itself: what is found in one stands where all of it does. */
function reverseRuns(bytes: Uint8Array, line: Span, sink: DecodedText): void {
  for (let start = line.start; start < line.end; ) {
    let end = start;
    while (end < line.end && ENDS_RUN[bytes[end] as number] === 0) end++;
    if (end - start >= SHORTEST_RUN) {
      sink.begin(["reversed"], end - start);
      sink.decoded();
      for (let at = end - 1; at >= start; at--) sink.push(bytes[at] as number, start);
      sink.end(end);
    }
    start = end + 1;
  }
}

function moveLetters(bytes: Uint8Array, { start, end }: Span, sink: DecodedText): void {
  sink.begin(["rot13"], 1);
  sink.decoded();
  for (let at = start; at < end; at++) sink.push(MOVED[bytes[at] as number] as number, at);
  sink.end(end);
}

const MOVED = Uint8Array.from({ length: 256 }, (_, byte) => {
  const first = byte & 0xe0;
  const place = byte - first - 1;
  return (first === 0x40 || first === 0x60) && place >= 0 && place < 26 ? first + 1 + ((place + 13) % 26) : byte;
});
