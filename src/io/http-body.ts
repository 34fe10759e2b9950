// Reads a response body, decoded, up to a number of bytes, however much the other side sends or however small it is packed.

import { pipeline, type Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

export interface BoundedBody {
  readonly text: string;
  readonly truncated: boolean;
}

/** Nobody packs twice in earnest. */
const MOST_LAYERS = 2;

/** Decoded bytes are what is counted, so a small body that unpacks without end is cut like a large one. Rejects when the body breaks off or cannot be decoded. */
export async function readBounded(body: Readable, encoding: string | string[] | undefined, maxBytes: number): Promise<BoundedBody> {
  const decoded = decode(body, [encoding ?? []].flat().join(","));
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of decoded) {
      const room = maxBytes - bytes;
      chunks.push(Buffer.from(chunk).subarray(0, room));
      bytes += chunk.length;
      if (bytes > maxBytes) break;
    }
  } finally {
    // What is left is not wanted; its errors are no news.
    body.on("error", () => {}).destroy();
  }
  return { text: Buffer.concat(chunks).toString("utf8"), truncated: bytes > maxBytes };
}

function decode(body: Readable, encodings: string): Readable {
  const names = encodings
    .toLowerCase()
    .split(",")
    .map((name) => name.trim());
  const layers = names.filter((name) => name !== "" && name !== "identity").reverse();
  if (layers.length > MOST_LAYERS) throw Object.assign(new Error("too many encodings"), { code: "KEYTURN_UNREADABLE_BODY" });
  return layers.reduce<Readable>((stream, name) => pipeline(stream, decoderFor(name), () => {}), body);
}

function decoderFor(name: string): Transform {
  switch (name) {
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      return createInflate();
    case "br":
      return createBrotliDecompress();
    default:
      throw Object.assign(new Error("unknown encoding"), { code: "KEYTURN_UNREADABLE_BODY" });
  }
}
