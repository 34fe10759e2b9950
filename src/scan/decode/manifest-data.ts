// Reads the `data` of Kubernetes secrets: every value is base64, however short, and secret by the kind of the document.

import { TEXT } from "../bytes/letter-tables.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import type { DecodedText } from "./decoded-text.ts";

export const MANIFEST_KEYWORDS: readonly string[] = ["kind: secret", '"kind": "secret"', '"kind":"secret"'];

/** A document is looked at so far on either side of its kind. */
const REACH = 16_384;
/** Longer runs are read as base64 wherever they stand. */
const LONGEST_VALUE = 19;
const DATA = /(?:^|[\s{,])["']?data["']?[ \t]*:[ \t]*(?:\{|\r?\n)/g;
const ENTRY = /["']?([\w.-]{1,253})["']?[ \t]*:[ \t]*["']?([A-Za-z0-9+/]{2,18}={0,2})["']?[ \t]*(?=[\r\n,}]|$)/g;
/** Says what the value is, for whoever judges it by its name. */
const PREFIX = Buffer.from("secret.");

/** Pushes `name: value` for each short value of the document around `start`, but nothing before `from`; returns where it ends. */
export function decodeManifest(bytes: Uint8Array, start: number, from: number, sink: DecodedText): number {
  const low = Math.max(from, start - REACH);
  const around = latin1(bytes, low, Math.min(bytes.length, start + REACH));
  const at = start - low;
  const begin = Math.max(0, around.lastIndexOf("\n---", at));
  const closing = around.indexOf("\n---", at);
  const end = closing === -1 ? around.length : closing;
  const text = around.slice(begin, end);
  for (const data of text.matchAll(DATA)) {
    const blockStart = data.index + data[0].length;
    const block = text.slice(blockStart, data[0].endsWith("{") ? indexOrEnd(text, "}", blockStart) : indentedEnd(text, blockStart));
    for (const entry of block.matchAll(ENTRY)) pushEntry(entry, low + begin + blockStart, sink);
  }
  return low + end;
}

/** A block of YAML ends with the first line that is not indented deeper than nothing. */
function indentedEnd(text: string, start: number): number {
  const next = /\n(?=[^\s#])/g;
  next.lastIndex = start;
  return next.exec(text)?.index ?? text.length;
}

function indexOrEnd(text: string, piece: string, start: number): number {
  const index = text.indexOf(piece, start);
  return index === -1 ? text.length : index;
}

function pushEntry(entry: RegExpExecArray, blockStart: number, sink: DecodedText): void {
  const [whole, name = "", value = ""] = entry;
  if (value.length % 4 !== 0 || value.length > LONGEST_VALUE + 1) return;
  const decoded = Buffer.from(value, "base64");
  if (decoded.some((byte) => TEXT[byte] !== 1 || byte === 0)) return;
  const origin = blockStart + entry.index + whole.lastIndexOf(value);
  sink.begin(["base64"], 2);
  for (const byte of [...PREFIX, ...Buffer.from(`${name}="`, "latin1")]) sink.push(byte, origin);
  sink.decoded();
  const text = decoded.toString("latin1").trimEnd();
  for (let index = 0; index < text.length; index++) sink.push(text.charCodeAt(index), origin + Math.floor((index * 4) / 3));
  sink.push(0x22, origin + value.length);
  sink.end(origin + value.length);
}
