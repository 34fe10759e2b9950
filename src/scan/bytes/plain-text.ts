// Gives the bytes of a file as UTF-8, whatever Unicode encoding it was saved in, and knows the way back.

import { asBuffer } from "./as-buffer.ts";

export interface PlainText {
  readonly bytes: Uint8Array;
  /** Offset in the file of an offset in `bytes`. Asked in rising order it walks forward only once. */
  toSource(offset: number): number;
  readonly encoding: readonly string[];
}

interface Wide {
  readonly name: "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be";
  readonly unit: 2 | 4;
  readonly littleEndian: boolean;
  readonly markLength: number;
}

/** So many bytes tell how a file is written. */
const SAMPLE = 4096;
/** Byte order marks begin with this or more, but for one that begins with zeros. */
const FIRST_MARK = 0xef;
const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** Bytes that are no such text, also invalid UTF-8 and binaries, are handed through as they are. */
export function toPlainText(bytes: Uint8Array): PlainText {
  const wide = detectWide(bytes);
  if (wide !== undefined) return transcode(bytes, wide);
  const skipped = UTF8_MARK.every((byte, index) => bytes[index] === byte) ? UTF8_MARK.length : 0;
  return { bytes: skipped === 0 ? bytes : bytes.subarray(skipped), toSource: (offset) => offset + skipped, encoding: [] };
}

/** Is it searched as it is, without marks or wide letters? */
export function isPlain(bytes: Uint8Array): boolean {
  return (bytes[0] ?? 0) < FIRST_MARK && !holdsZero(bytes, SAMPLE);
}

export function asTheyAre(bytes: Uint8Array): PlainText {
  return { bytes, toSource: (offset) => offset, encoding: [] };
}

function detectWide(bytes: Uint8Array): Wide | undefined {
  return byMark(bytes) ?? byZeros(bytes);
}

function byMark(bytes: Uint8Array): Wide | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { name: "utf-32le", unit: 4, littleEndian: true, markLength: 4 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { name: "utf-32be", unit: 4, littleEndian: false, markLength: 4 };
  if (a === 0xff && b === 0xfe) return { name: "utf-16le", unit: 2, littleEndian: true, markLength: 2 };
  if (a === 0xfe && b === 0xff) return { name: "utf-16be", unit: 2, littleEndian: false, markLength: 2 };
  return undefined;
}

/** Mostly western text in wide letters has its zeros at the same place of every unit. */
function byZeros(bytes: Uint8Array): Wide | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~3;
  if (!holdsZero(bytes, length)) return undefined;
  const zeros = [0, 0, 0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 3] = (zeros[at & 3] as number) + 1;
  const [first, second, third, fourth] = zeros.map((count) => count / (length / 4)) as [number, number, number, number];
  const all = 0.95;
  const none = 0.05;
  if (length === 0 || Math.max(first, second, third, fourth) < 0.7) return undefined;
  if (first < none && Math.min(second, third, fourth) > all) return { name: "utf-32le", unit: 4, littleEndian: true, markLength: 0 };
  if (fourth < none && Math.min(first, second, third) > all) return { name: "utf-32be", unit: 4, littleEndian: false, markLength: 0 };
  if (Math.max(first, third) < none && Math.min(second, fourth) > 0.7)
    return { name: "utf-16le", unit: 2, littleEndian: true, markLength: 0 };
  if (Math.max(second, fourth) < none && Math.min(first, third) > 0.7)
    return { name: "utf-16be", unit: 2, littleEndian: false, markLength: 0 };
  return undefined;
}

/** In native code: nearly every file is looked at, and nearly none holds one. */
export function holdsZero(bytes: Uint8Array, length: number): boolean {
  return asBuffer(length < bytes.length ? bytes.subarray(0, length) : bytes).includes(0);
}

function transcode(bytes: Uint8Array, wide: Wide): PlainText {
  const { unit, markLength } = wide;
  const count = Math.floor((bytes.length - markLength) / unit);
  // At most three bytes for one unit of 16 bits, four for one of 32.
  const out = Buffer.allocUnsafe(count * (unit === 2 ? 3 : 4));
  const low = wide.littleEndian ? 0 : 1;
  let length = 0;
  for (let at = markLength; at + unit <= bytes.length; ) {
    // Nearly all of it is ASCII.
    while (unit === 2 && at + 2 <= bytes.length) {
      const byte = bytes[at + low] as number;
      if (byte >= 0x80 || bytes[at + 1 - low] !== 0) break;
      out[length++] = byte;
      at += 2;
    }
    if (at + unit > bytes.length) break;
    const point = pointAt(bytes, at, wide);
    length = putPoint(out, length, point);
    at += unit === 2 && point > 0xffff ? 4 : unit;
  }
  const utf8 = out.subarray(0, length);
  return { bytes: utf8, toSource: createWayBack(utf8, wide), encoding: [wide.name] };
}

function pointAt(bytes: Uint8Array, at: number, wide: Wide): number {
  if (wide.unit === 4) {
    const point = (unitAt(bytes, at + (wide.littleEndian ? 2 : 0), wide) << 16) | unitAt(bytes, at + (wide.littleEndian ? 0 : 2), wide);
    return point < 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? 0xfffd : point;
  }
  const high = unitAt(bytes, at, wide);
  if (high < 0xd800 || high > 0xdfff) return high;
  const low = high < 0xdc00 && at + 4 <= bytes.length ? unitAt(bytes, at + 2, wide) : 0;
  return low >= 0xdc00 && low <= 0xdfff ? 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00) : 0xfffd;
}

function unitAt(bytes: Uint8Array, at: number, { littleEndian }: Wide): number {
  const first = bytes[at] as number;
  const second = bytes[at + 1] as number;
  return littleEndian ? (second << 8) | first : (first << 8) | second;
}

function putPoint(out: Uint8Array, at: number, point: number): number {
  if (point < 0x80) {
    out[at] = point;
    return at + 1;
  }
  if (point < 0x800) {
    out[at] = 0xc0 | (point >> 6);
    out[at + 1] = 0x80 | (point & 0x3f);
    return at + 2;
  }
  if (point < 0x10000) {
    out[at] = 0xe0 | (point >> 12);
    out[at + 1] = 0x80 | ((point >> 6) & 0x3f);
    out[at + 2] = 0x80 | (point & 0x3f);
    return at + 3;
  }
  out[at] = 0xf0 | (point >> 18);
  out[at + 1] = 0x80 | ((point >> 12) & 0x3f);
  out[at + 2] = 0x80 | ((point >> 6) & 0x3f);
  out[at + 3] = 0x80 | (point & 0x3f);
  return at + 4;
}

/** Each character took one unit, a supplementary one in UTF-16 two. */
function createWayBack(utf8: Uint8Array, { unit, markLength }: Wide): (offset: number) => number {
  let at = 0;
  let source = markLength;
  return (offset) => {
    if (offset < at) {
      at = 0;
      source = markLength;
    }
    for (; at < offset; at++) {
      const byte = utf8[at] as number;
      if ((byte & 0xc0) !== 0x80) source += byte >= 0xf0 ? 4 : unit;
    }
    return source;
  };
}
