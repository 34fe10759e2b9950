// Reads JSON Web Tokens: three base64url parts, of which the first is a JSON header with an algorithm (RFC 7519).

import { bitOf, MEMBERSHIP } from "../bytes/alphabets.ts";
import { isBinary, standsAmongStrings } from "../bytes/binary.ts";
import { startsToken } from "../bytes/boundaries.ts";
import { VALUES } from "../bytes/letter-tables.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import type { Parsed } from "./parsed.ts";

const BASE64URL = bitOf("base64url");
const DOT = 0x2e;
const LOWER_E = 0x65;
const UPPER_J = 0x4a;
const LONGEST_PART = 16_384;
/** A header may hold a chain of certificates. */
const LONGEST_HEADER = 16_384;
/** An object with a one-letter algorithm; shorter ones are not worth a parser's exception. */
const SHORTEST_HEADER = 15;

/** What is looked at of a header or payload. */
interface Claims {
  readonly alg?: unknown;
  readonly enc?: unknown;
  readonly exp?: unknown;
  readonly sub?: unknown;
  readonly name?: unknown;
}

export function parseJwt(bytes: Uint8Array, start: number, _end: number, today: Date | undefined): Parsed | undefined {
  // One start a run: many keywords in one run of letters must not make it be read many times.
  if (!startsToken(bytes, start, BASE64URL) && !startsInBinary(bytes, start)) return undefined;
  const headerEnd = partEnd(bytes, start, LONGEST_HEADER);
  if (bytes[headerEnd] !== DOT || headerEnd - start < SHORTEST_HEADER) return undefined;
  if (!endsObject(bytes, start, headerEnd)) return undefined;
  const header = readJson(bytes, start, headerEnd);
  if (header === undefined || typeof header.alg !== "string") return undefined;
  const payloadEnd = partEnd(bytes, headerEnd + 1, LONGEST_PART);
  if (bytes[payloadEnd] !== DOT) return undefined;
  const signatureEnd = partEnd(bytes, payloadEnd + 1, LONGEST_PART);
  const isUnsigned = header.alg.toLowerCase() === "none";
  if (isUnsigned || signatureEnd - payloadEnd < 20) return undefined;
  const end = bytes[signatureEnd] === DOT && header.enc !== undefined ? encryptedEnd(bytes, signatureEnd) : signatureEnd;
  const payload = readJson(bytes, headerEnd + 1, payloadEnd);
  const found = { start, end, preview: "eyJ…", specificity: 3 };
  if (!isExample(payload)) return { ...found, notes: expiryNotes(payload, today) };
  const notes = [...expiryNotes(payload, today), "its payload is the example of jwt.io"];
  return hasOnlyExampleClaims(payload) ? { ...found, notes, severity: "note" } : { ...found, notes };
}

/** In a binary another string may stand right before it, of which no more than a few letters are looked at. */
function startsInBinary(bytes: Uint8Array, start: number): boolean {
  return bytes[start] === LOWER_E && bytes[start + 2] === UPPER_J && isBinary(bytes) && standsAmongStrings(bytes, start, bytes.length);
}

/** The payload that documentation copies from jwt.io. */
function isExample(payload: Claims | undefined): payload is Claims {
  return payload?.sub === "1234567890" && payload.name === "John Doe";
}

const EXAMPLE_CLAIMS: ReadonlySet<string> = new Set(["sub", "name", "iat", "admin"]);

/** Whoever signed it, such a token gives nobody any rights; with claims of its own it may. */
function hasOnlyExampleClaims(payload: Claims): boolean {
  return Object.keys(payload).every((claim) => EXAMPLE_CLAIMS.has(claim));
}

function partEnd(bytes: Uint8Array, start: number, longest: number): number {
  const limit = Math.min(bytes.length, start + longest);
  let at = start;
  while (at < limit && ((MEMBERSHIP[bytes[at] as number] as number) & BASE64URL) !== 0) at++;
  return at;
}

/** An encrypted token has five parts (RFC 7516). */
function encryptedEnd(bytes: Uint8Array, thirdEnd: number): number {
  const fourthEnd = partEnd(bytes, thirdEnd + 1, LONGEST_PART);
  return bytes[fourthEnd] === DOT ? partEnd(bytes, fourthEnd + 1, LONGEST_PART) : thirdEnd;
}

/** May what is written here end as an object does? Only the letters of its last byte are read. */
function endsObject(bytes: Uint8Array, start: number, end: number): boolean {
  // Of a group of four letters, two make one byte and three make two; one that is left over says nothing.
  const rest = (end - start) & 3;
  const to = rest === 1 ? end - 1 : end;
  const pair = ((VALUES[bytes[to - 2] as number] as number) << 6) | (VALUES[bytes[to - 1] as number] as number);
  const last = (rest === 2 ? pair >> 4 : rest === 3 ? pair >> 2 : pair) & 255;
  return last === 0x7d || last <= 0x20 || last >= 0x7f;
}

function readJson(bytes: Uint8Array, start: number, end: number): Claims | undefined {
  const text = Buffer.from(latin1(bytes, start, end), "base64url").toString("utf8");
  // What cannot be an object is not worth a parser's exception.
  if (!text.startsWith("{") || !text.trimEnd().endsWith("}")) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Claims) : undefined;
  } catch {
    return undefined;
  }
}

function expiryNotes(payload: Claims | undefined, today: Date | undefined): readonly string[] {
  const expiry = payload?.exp;
  if (payload !== undefined && expiry === undefined) return ["JWT without an expiry date"];
  if (typeof expiry !== "number") return [];
  const date = new Date(expiry * 1000);
  if (Number.isNaN(date.getTime())) return [];
  const day = date.toISOString().slice(0, 10);
  if (today === undefined) return [`JWT with expiry date ${day}`];
  return [date.getTime() <= today.getTime() ? `JWT expired on ${day}` : `JWT expires on ${day}`];
}
