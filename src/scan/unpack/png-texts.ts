// Unpacks the texts that a PNG image carries compressed: comments and metadata of whoever made it.

import { asBuffer } from "../bytes/as-buffer.ts";
import { inflate } from "./inflate.ts";

const START = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const KINDS = ["zTXt", "iTXt"];
/** Length and kind before a chunk's content, a checksum after it. */
const BEFORE = 8;
const AFTER = 4;

/** Is it an image, and does it have such texts? */
export function hasPackedTexts(bytes: Uint8Array): boolean {
  if (!START.every((byte, index) => bytes[index] === byte)) return false;
  const whole = asBuffer(bytes);
  return KINDS.some((kind) => whole.includes(kind));
}

export function* packedTextsOf(bytes: Uint8Array, mostBytes: number): Generator<Uint8Array> {
  const whole = asBuffer(bytes);
  for (let at = START.length; at + BEFORE <= whole.length; ) {
    const start = at + BEFORE;
    const end = start + whole.readUInt32BE(at);
    if (KINDS.includes(whole.toString("latin1", at + 4, start))) {
      const text = textOf(whole.subarray(start, end), mostBytes);
      if (text.length > 0) yield text;
    }
    at = end + AFTER;
  }
}

/** After the text's name and a few flags and names of its language; what of it is not compressed stands there as it is. */
function textOf(chunk: Buffer, mostBytes: number): Uint8Array {
  for (let zero = chunk.indexOf(0); zero !== -1 && zero < chunk.length - 2; zero = chunk.indexOf(0, zero + 1)) {
    const text =
      chunk[zero + 1] === ZLIB || chunk[zero + 2] === ZLIB ? inflate(chunk.subarray(chunk.indexOf(ZLIB, zero)), mostBytes) : NOTHING;
    if (text.length > 0) return text;
    if (zero > LONGEST_NAMES) break;
  }
  return NOTHING;
}

const ZLIB = 0x78;
const NOTHING = new Uint8Array(0);
const LONGEST_NAMES = 300;
