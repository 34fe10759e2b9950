// The text of office documents without their marks: word processors split a word wherever its format or spelling changes.

import { asBuffer } from "../bytes/as-buffer.ts";

export interface RunText {
  readonly bytes: Uint8Array;
  /** Where in the document a byte of the text stands. */
  toSource(offset: number): number;
}

const LARGEST_BYTES = 16 << 20;
const OPENING = 0x3c;
const CLOSING = 0x3e;
const NEWLINE = 0x0a;
/** Elements that hold a run of text; the ends of a paragraph, cell or shared string; and what parts words in a run. */
const RUNS = ["</w:t>", "</a:t>", "</t>", "</text:span>"].map((tag) => Buffer.from(tag));
const GAPS = new Set([
  "/w:p",
  "/a:p",
  "/si",
  "/text:p",
  "/text:h",
  "w:tab",
  "w:br",
  "w:cr",
  "a:br",
  "text:tab",
  "text:line-break",
  "text:s",
]);
const LONGEST_NAME = 16;
const NAME = /^\/?[a-z:-]+/;

/** Undefined for what is no part of an office document. Time is linear in the bytes. */
export function textOfRuns(bytes: Uint8Array): RunText | undefined {
  if (bytes[0] !== OPENING || bytes.length > LARGEST_BYTES) return undefined;
  const xml = asBuffer(bytes);
  if (!RUNS.some((run) => xml.includes(run))) return undefined;
  const text = Buffer.alloc(bytes.length);
  /** How far the text had come after each mark, and how far the document. */
  const marks = { text: [0], source: [0] };
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte !== OPENING) {
      text[length++] = byte;
      continue;
    }
    if (isGap(xml, at)) text[length++] = NEWLINE;
    const close = xml.indexOf(CLOSING, at);
    if (close === -1) break;
    at = close;
    marks.text.push(length);
    marks.source.push(at + 1);
  }
  return { bytes: text.subarray(0, length), toSource: (offset) => sourceOf(offset, marks) };
}

function isGap(xml: Buffer, start: number): boolean {
  return GAPS.has(NAME.exec(xml.toString("latin1", start + 1, start + 1 + LONGEST_NAME))?.[0] ?? "");
}

/** From the last mark that is not behind it. */
function sourceOf(offset: number, marks: { readonly text: readonly number[]; readonly source: readonly number[] }): number {
  let low = 0;
  let high = marks.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks.text[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return (marks.source[low - 1] as number) + offset - (marks.text[low - 1] as number);
}
