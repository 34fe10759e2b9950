// Unpacks gzip that was written as base64: how Helm releases, cloud-init data and compressed settings hide their text.

import { Gunzip } from "fflate/browser";
import type { DecodedText } from "./decoded-text.ts";
import { gather, letters } from "./letter-runs.ts";
import { TEXT } from "./letter-tables.ts";

/** The first three bytes of gzip, as base64 writes them; found in any case, so it is compared again. */
export const PACKED_KEYWORD = "h4si";
const START = Buffer.from("H4sI");
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
}

/** Pushes what the run that starts at `start` unpacks to; everything found in it stands where the run does. */
export function unpackRun(bytes: Uint8Array, start: number, sink: DecodedText): Unpacked {
  for (let index = 0; index < START.length; index++) if (bytes[start + index] !== START[index]) return { until: start, stopped: false };
  const until = gather(bytes, start);
  if (letters.count < SHORTEST_RUN) return { until, stopped: false };
  const { text, stopped } = unpack(packedBytes());
  if (!isText(text)) return { until, stopped };
  sink.begin(["base64", "gzip"], until - start);
  sink.decoded();
  for (const byte of text) sink.push(byte, start);
  sink.end(start);
  return { until, stopped };
}

function packedBytes(): Uint8Array {
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

/** As much as can be unpacked: a cut run still gives its beginning. */
function unpack(packed: Uint8Array): { readonly text: Uint8Array; readonly stopped: boolean } {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    const gunzip = new Gunzip((piece) => {
      pieces.push(piece);
      size += piece.length;
    });
    for (let at = 0; at < packed.length && size <= LARGEST_BYTES; at += SLICE_BYTES) {
      gunzip.push(packed.subarray(at, at + SLICE_BYTES), false);
    }
  } catch {
    // Not gzip after all, or cut: what came out so far is searched.
  }
  return { text: Buffer.concat(pieces).subarray(0, LARGEST_BYTES), stopped: size > LARGEST_BYTES };
}

function isText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  return sample.length > 0 && sample.reduce((sum, byte) => sum + (TEXT[byte] as number), 0) >= sample.length * LEAST_TEXT;
}
