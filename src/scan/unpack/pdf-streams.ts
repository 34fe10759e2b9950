// Unpacks the streams of a PDF: its pages, forms and attachments are nearly always deflated.

import { asBuffer } from "../bytes/as-buffer.ts";
import { inflate } from "./inflate.ts";

const KEYWORD = Buffer.from("stream");
const ZLIB = 0x78;
const START = Buffer.from("%PDF-");

export function isPdf(bytes: Uint8Array): boolean {
  return START.every((byte, index) => bytes[index] === byte);
}

/** Each stream that can be unpacked, or as much of it as can be: what else is in a PDF stands there as it is. */
export function* streamsOf(bytes: Uint8Array, mostBytes: number): Generator<Uint8Array> {
  const whole = asBuffer(bytes);
  for (let at = whole.indexOf(KEYWORD); at !== -1; at = whole.indexOf(KEYWORD, at + 1)) {
    const start = afterLineEnd(whole, at + KEYWORD.length);
    if (whole[start] !== ZLIB || start === at + KEYWORD.length) continue;
    const end = whole.indexOf("endstream", start);
    const text = inflate(whole.subarray(start, end === -1 ? whole.length : end), mostBytes);
    if (text.length > 0) yield text;
    if (end === -1) return;
    at = end + KEYWORD.length;
  }
}

function afterLineEnd(bytes: Uint8Array, start: number): number {
  const at = bytes[start] === 0x0d ? start + 1 : start;
  return bytes[at] === 0x0a ? at + 1 : at;
}
