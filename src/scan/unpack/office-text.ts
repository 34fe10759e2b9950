// The text of office documents without their marks: word processors split a word wherever its format or spelling changes.

import { asBuffer } from "../bytes/as-buffer.ts";

const LARGEST_BYTES = 16 << 20;
const OPENING = 0x3c;
const CLOSING = 0x3e;
const SLASH = 0x2f;
const NEWLINE = 0x0a;
/** Elements that hold a run of text, and those that end a paragraph, cell or shared string. */
const RUNS = ["</w:t>", "</a:t>", "</t>", "</text:span>"].map((tag) => Buffer.from(tag));
const ENDS = new Set(["w:p", "a:p", "si", "text:p", "text:h"]);
const LONGEST_NAME = 8;

/** Undefined for what is no part of an office document. Time is linear in the bytes. */
export function textOfRuns(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== OPENING || bytes.length > LARGEST_BYTES) return undefined;
  const xml = asBuffer(bytes);
  if (!RUNS.some((run) => xml.includes(run))) return undefined;
  const text = Buffer.alloc(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte !== OPENING) {
      text[length++] = byte;
      continue;
    }
    if (endsParagraph(xml, at)) text[length++] = NEWLINE;
    const close = xml.indexOf(CLOSING, at);
    if (close === -1) break;
    at = close;
  }
  return text.subarray(0, length);
}

function endsParagraph(xml: Buffer, start: number): boolean {
  if (xml[start + 1] !== SLASH) return false;
  const name = xml.toString("latin1", start + 2, start + 2 + LONGEST_NAME);
  return ENDS.has(name.slice(0, name.indexOf(">")));
}
