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
    if (text.length > 0) yield withoutKerning(text);
    if (end === -1) return;
    at = end + KEYWORD.length;
  }
}

const SHOWS_PIECES = Buffer.from("TJ");
/** Thousandths of the letters' size; from here on the gap is a space between words. */
const WORD_SPACE = 180;

/** `[(ab) -20 (cd)] TJ`: how far letters stand apart is written between them. Offsets in a stream are nobody's. */
function withoutKerning(text: Uint8Array): Uint8Array {
  const whole = asBuffer(text);
  if (!whole.includes(SHOWS_PIECES)) return text;
  const joined = whole
    .toString("latin1")
    .replaceAll(/\)\s{0,4}(-?[\d.]{1,10})\s{0,4}\(/g, (_, gap: string) => (Math.abs(Number(gap)) < WORD_SPACE ? "" : " "));
  return Buffer.from(joined, "latin1");
}

function afterLineEnd(bytes: Uint8Array, start: number): number {
  const at = bytes[start] === 0x0d ? start + 1 : start;
  return bytes[at] === 0x0a ? at + 1 : at;
}
