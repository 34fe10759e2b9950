// Reads private keys between PEM lines: over lines, quoted line by line, or on one line with `\n` for line ends.

import { latin1 } from "../bytes/text-of-bytes.ts";
import { readKeyBody, SHORTEST_BODY } from "./key-body.ts";
import type { NothingUntil, Parsed } from "./parsed.ts";
import { parsePuttyKey } from "./putty-key.ts";

const DASHES = "-----";
const BEGIN = /-----BEGIN ((?:[A-Z0-9]{1,12} ){0,3})PRIVATE KEY( BLOCK)?-----$/;
const END = /^-----END (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/;
/** `-----BEGIN ENCRYPTED PRIVATE KEY-----` with room for longer names. */
const LONGEST_HEADER = 80;
/** RSA keys of 16,384 bits take 13 kB. */
const LONGEST_BODY = 32_768;
/** Nobody can use such a key as it stands. */
const INCOMPLETE = { confidence: "context", severity: "warning" } as const;

/** The keyword must be part of the BEGIN line, or be the beginning of PuTTY's first line. */
export function parsePrivateKey(bytes: Uint8Array, keywordStart: number, keywordEnd: number): Parsed | NothingUntil | undefined {
  if (bytes[keywordEnd - 1] === 0x2d) return parsePuttyKey(bytes, keywordStart) ?? { nothingUntil: keywordEnd };
  const header = headerAround(bytes, keywordStart, keywordEnd);
  if (header === undefined) return mayBeCut(bytes, keywordStart, keywordEnd) ? { nothingUntil: keywordEnd } : undefined;
  return parseBody(bytes, header) ?? { nothingUntil: header.end };
}

/** A line may be too long to be seen whole. */
function mayBeCut(bytes: Uint8Array, keywordStart: number, keywordEnd: number): boolean {
  return keywordStart < LONGEST_HEADER || keywordEnd + LONGEST_HEADER > bytes.length;
}

function parseBody(bytes: Uint8Array, header: Header): Parsed | undefined {
  const dashes = endOfBody(bytes, header.end);
  // As in one header after the other.
  if (dashes - header.end < SHORTEST_BODY) return undefined;
  const closing = END.exec(Buffer.from(bytes.subarray(dashes, dashes + LONGEST_HEADER)).toString("latin1"));
  // Without an END line whatever comes after the key, code or prose, does not count for it.
  const bodyEnd = closing === null ? trimmedEnd(bytes, header.end, dashes) : dashes;
  const body = latin1(bytes, header.end, bodyEnd);
  const key = readKeyBody(body, closing !== null);
  if (key === undefined) return undefined;
  return {
    start: header.start,
    end: closing === null ? bodyEnd : bodyEnd + closing[0].length,
    preview: `${header.text}…`,
    notes: [
      isEncrypted(header.text, body, key.letters) ? "private key, encrypted with a passphrase" : "private key, not encrypted",
      ...(closing === null ? ["its END line is missing"] : []),
      ...(key.isElided ? ["incomplete: a part of it is left out"] : []),
    ],
    specificity: header.text.length,
    ...(key.isElided && INCOMPLETE),
  };
}

interface Header {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function headerAround(bytes: Uint8Array, keywordStart: number, keywordEnd: number): Header | undefined {
  const from = Math.max(0, keywordStart - LONGEST_HEADER);
  const around = Buffer.from(bytes.subarray(from, keywordEnd + LONGEST_HEADER)).toString("latin1");
  const begin = around.lastIndexOf(`${DASHES}BEGIN `, keywordStart - from + DASHES.length);
  if (begin === -1) return undefined;
  const dashes = around.indexOf(DASHES, begin + DASHES.length);
  if (dashes === -1) return undefined;
  const text = around.slice(begin, dashes + DASHES.length);
  const end = from + dashes + DASHES.length;
  return BEGIN.test(text) && end >= keywordEnd ? { start: from + begin, end, text } : undefined;
}

/** Everything up to the next `-----`; a PEM body holds no run of dashes (an armored one may hold a single dash). */
function endOfBody(bytes: Uint8Array, start: number): number {
  const limit = Math.min(bytes.length, start + LONGEST_BODY);
  for (let at = start; at < limit; at++) {
    if (bytes[at] === 0x2d && bytes[at + 1] === 0x2d && bytes[at + 2] === 0x2d) return at;
  }
  return limit;
}

/** Without an END line the key ends with its last base64 line. */
function trimmedEnd(bytes: Uint8Array, start: number, limit: number): number {
  const text = latin1(bytes, start, limit);
  const body = /^(?:[^A-Za-z0-9+/]{0,12}[A-Za-z0-9+/=]{16,})*/.exec(text)?.[0] ?? "";
  return start + body.length;
}

function isEncrypted(header: string, body: string, letters: string): boolean {
  if (header.includes("ENCRYPTED") || body.includes("Proc-Type: 4,ENCRYPTED") || body.includes("DEK-Info:")) return true;
  if (!header.includes("OPENSSH")) return false;
  // `openssh-key-v1\0`, then the cipher's name with its length before it.
  const start = Buffer.from(letters.slice(0, 64), "base64");
  const length = start.length > 19 ? start.readUInt32BE(15) : 0;
  return start.subarray(19, 19 + Math.min(length, 32)).toString("latin1") !== "none";
}
