// Unpacks gzip, zlib and zip that were written as base64 or hex: how Helm releases, cloud-init data and compressed settings hide their text.

import { HEX_VALUES, TEXT, VALUES } from "../bytes/letter-tables.ts";
import { fflate } from "../unpack/fflate.ts";
import type { DecodedText } from "./decoded-text.ts";
import { gather, LONGEST_PIECE, letters } from "./letter-runs.ts";

/** The first bytes of gzip and zip, as base64 and hex write them; found in any case, so they are compared again. */
export const PACKED_KEYWORDS: readonly string[] = ["h4si", "uesdb", "1f8b08"];
const SHORTEST_RUN = 40;
const LARGEST_BYTES = 4 << 20;
const SLICE_BYTES = 16 << 10;
/** Of the first bytes so many in a hundred must be text: what else is in gzip is a binary. */
const SAMPLE = 256;
const LEAST_TEXT = 0.7;

interface Unpacked {
  /** How far the bytes were read: no other run begins before. */
  readonly until: number;
  /** Was there more in it than is unpacked? */
  readonly stopped: boolean;
  /** So many bytes came out that are no text and were not pushed: bombs are made of them. */
  readonly wasted: number;
}

/** Pushes what the run that starts at `start` unpacks to; everything found in it stands where the run does. */
export function unpackRun(bytes: Uint8Array, start: number, sink: DecodedText): Unpacked {
  const form = FORMS.find(({ isAt }) => isAt(bytes, start));
  if (form === undefined) return { until: start, stopped: false, wasted: 0 };
  const { packed, until } = packedBytes(bytes, start, form.writing);
  if (until - start < SHORTEST_RUN) return { until, stopped: false, wasted: 0 };
  const { texts, stopped } = form.unpack(packed);
  let wasted = 0;
  for (const text of texts) {
    if (!isText(text)) {
      wasted += text.length;
      continue;
    }
    sink.begin([form.writing, form.name], until - start);
    sink.decoded();
    for (const byte of text) sink.push(byte, start);
    sink.end(start);
  }
  return { until, stopped, wasted };
}

/** May zlib stand here? Its two first bytes are too ordinary for a keyword, so only the start of a run is looked at. */
export function isZlibRun(bytes: Uint8Array, start: number): boolean {
  const first = valueAt(bytes, start);
  const second = valueAt(bytes, start + 1);
  const third = valueAt(bytes, start + 2);
  if (first > 63 || second > 63 || third > 63 || ((first << 2) | (second >> 4)) !== ZLIB) return false;
  return ZLIB_FLAGS.has(((second & 15) << 4) | (third >> 2));
}

function valueAt(bytes: Uint8Array, at: number): number {
  return at < bytes.length ? (VALUES[bytes[at] as number] as number) : 255;
}

const ZLIB = 0x78;
/** For each level of compression one. */
const ZLIB_FLAGS: ReadonlySet<number> = new Set([0x01, 0x5e, 0x9c, 0xda]);

type Unpack = (packed: Uint8Array) => { readonly texts: readonly Uint8Array[]; readonly stopped: boolean };

interface Form {
  readonly writing: "base64" | "hex";
  readonly name: string;
  readonly isAt: (bytes: Uint8Array, start: number) => boolean;
  readonly unpack: Unpack;
}

const unpackGzip = streamed((onPiece) => new (fflate().Gunzip)(onPiece));
const FORMS: readonly Form[] = [
  { writing: "base64", name: "gzip", isAt: startsWith("H4sI"), unpack: unpackGzip },
  { writing: "base64", name: "zip", isAt: startsWith("UEsDB"), unpack: unpackZip },
  { writing: "hex", name: "gzip", isAt: startsWith("1f8b08"), unpack: unpackGzip },
  { writing: "hex", name: "gzip", isAt: startsWith("1F8B08"), unpack: unpackGzip },
  { writing: "base64", name: "zlib", isAt: isZlibRun, unpack: streamed((onPiece) => new (fflate().Unzlib)(onPiece)) },
];

function startsWith(text: string): Form["isAt"] {
  const start = Buffer.from(text);
  return (bytes, at) => start.every((byte, index) => bytes[at + index] === byte);
}

/** The whole run, piece by piece: a release may be longer than what is read together. */
function packedBytes(bytes: Uint8Array, start: number, writing: Form["writing"]): { readonly packed: Uint8Array; readonly until: number } {
  const pieces: Uint8Array[] = [];
  let until = start;
  for (;;) {
    const end = gather(bytes, until);
    pieces.push(writing === "hex" ? fromHex(bytes) : fromBase64());
    if (end === until || letters.count < LONGEST_PIECE) return { packed: Buffer.concat(pieces), until: end };
    until = end;
  }
}

function fromHex(bytes: Uint8Array): Uint8Array {
  const { positions, count } = letters;
  const valueAt = (index: number): number => HEX_VALUES[bytes[positions[index] as number] as number] as number;
  return Uint8Array.from({ length: count >> 1 }, (_, index) => valueAt(index * 2) * 16 + valueAt(index * 2 + 1));
}

function fromBase64(): Uint8Array {
  const { values, count } = letters;
  const packed = new Uint8Array((count * 6) >> 3);
  let held = 0;
  for (let index = 0, at = 0; index < count; index++) {
    held = ((held << 6) | (values[index] as number)) & 0xffff;
    const bits = (index * 6 + 6) & 7;
    if (bits < 6 && at < packed.length) packed[at++] = (held >> bits) & 255;
  }
  return packed;
}

interface Unpacker {
  push(packed: Uint8Array, isLast: boolean): void;
}

/** As much as can be unpacked: a cut run still gives its beginning. */
function streamed(create: (onPiece: (piece: Uint8Array) => void) => Unpacker): Unpack {
  return (packed) => {
    const pieces: Uint8Array[] = [];
    let size = 0;
    try {
      const unpacker = create((piece) => {
        pieces.push(piece);
        size += piece.length;
      });
      for (let at = 0; at < packed.length && size <= LARGEST_BYTES; at += SLICE_BYTES) {
        if (size >= SAMPLE && !isText(Buffer.concat(pieces.slice(0, 1)))) break;
        unpacker.push(packed.subarray(at, at + SLICE_BYTES), false);
      }
    } catch {
      // Not packed after all, or cut: what came out so far is searched.
    }
    return { texts: [Buffer.concat(pieces).subarray(0, LARGEST_BYTES)], stopped: size > LARGEST_BYTES };
  };
}

/** The files of a zip, as many as there is room for. */
function unpackZip(packed: Uint8Array): ReturnType<Unpack> {
  let left = LARGEST_BYTES;
  try {
    const files = fflate().unzipSync(packed, {
      filter: ({ originalSize }) => {
        left -= originalSize;
        return left >= 0;
      },
    });
    return { texts: Object.values(files), stopped: left < 0 };
  } catch {
    return { texts: [], stopped: false };
  }
}

function isText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  return sample.length > 0 && sample.reduce((sum, byte) => sum + (TEXT[byte] as number), 0) >= sample.length * LEAST_TEXT;
}
