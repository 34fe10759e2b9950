// Reads a private JSON Web Key (RFC 7517, RFC 7518): an object of a key type with its private part, in JSON or in source code.

import { latin1 } from "../bytes/text-of-bytes.ts";
import type { NothingUntil, Parsed } from "./parsed.ts";

/** An RSA key of 4,096 bits takes 3.2 kB, and its members stand in any order. */
const REACH = 4096;
const OPENING = 0x7b;
const CLOSING = 0x7d;

/** What follows the keyword `kty` where it names a member. */
const TYPE = /^\\{0,3}["']?[ \t]{0,8}:[ \t]{0,8}\\{0,3}["'](RSA|EC|OKP|oct)\b/;
const LONGEST_TYPE = 40;
/** `d` is the private part of a key pair, `k` a symmetric key; 20 letters are 15 bytes. */
const PRIVATE = /(?:^|[\s,{"'\\])d\\{0,3}["']?[ \t]{0,8}:\s{0,40}\\{0,3}["']([A-Za-z0-9_-]{20,1400})\\{0,3}["']/;
const SYMMETRIC = /(?:^|[\s,{"'\\])k\\{0,3}["']?[ \t]{0,8}:\s{0,40}\\{0,3}["']([A-Za-z0-9_-]{20,1400})\\{0,3}["']/;

/** The keyword is `kty`; the secret is the private part in the same object. */
export function parseJsonWebKey(bytes: Uint8Array, start: number, end: number): Parsed | NothingUntil | undefined {
  const type = TYPE.exec(Buffer.from(bytes.subarray(end, end + LONGEST_TYPE)).toString("latin1"))?.[1];
  if (type === undefined) return end + LONGEST_TYPE > bytes.length ? { nothingUntil: end } : undefined;
  const from = objectStart(bytes, start);
  const to = objectEnd(bytes, end);
  const text = latin1(bytes, from, to);
  const member = (type === "oct" ? SYMMETRIC : PRIVATE).exec(text);
  const value = member?.[1];
  if (member === null || value === undefined || new Set(value).size < 10) return { nothingUntil: to };
  const at = from + member.index + member[0].lastIndexOf(value);
  return {
    start: at,
    end: at + value.length,
    preview: "kty: …",
    notes: [type === "oct" ? "symmetric JSON Web Key" : "private JSON Web Key"],
    specificity: 6,
  };
}

function objectStart(bytes: Uint8Array, start: number): number {
  const limit = Math.max(0, start - REACH);
  for (let at = start - 1; at >= limit; at--) if (bytes[at] === OPENING || bytes[at] === CLOSING) return at;
  return limit;
}

function objectEnd(bytes: Uint8Array, end: number): number {
  const limit = Math.min(bytes.length, end + REACH);
  for (let at = end; at < limit; at++) if (bytes[at] === OPENING || bytes[at] === CLOSING) return at;
  return limit;
}
