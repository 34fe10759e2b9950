// Finds secret keys in OpenPGP's own packets, without armor: `secring.gpg`, what `gpg --export-secret-keys` writes (RFC 4880, RFC 9580).

import type { Parsed } from "./parsed.ts";

/** First bytes of the keywords: a curve's or a key's algorithm, and RSA's usual exponent. No other bare key has one. */
const KEYWORD_STARTS: ReadonlySet<number> = new Set([0x00, 0x13, 0x16]);
const EXPONENT = 0x00;
const SECRET_KEY = 5;
const SECRET_SUBKEY = 7;
const VERSION = 4;
/** 1991, when PGP appeared, and 2100, in seconds. */
const EARLIEST = 662_688_000;
const LATEST = 4_102_444_800;
/** Version, creation time; then the algorithm. */
const BEFORE_ALGORITHM = 5;
const MOST_PACKETS = 64;
/** So long are RSA's moduli, in bytes. */
const MODULI = { least: 128, most: 2048, step: 32 };

export function isOpenPgpKeyword(firstByte: number | undefined): boolean {
  return firstByte !== undefined && KEYWORD_STARTS.has(firstByte);
}

/** The keyword is the algorithm with what follows it, or RSA's exponent. */
export function parseOpenPgpKey(bytes: Uint8Array, keywordStart: number): Parsed | undefined {
  const body = bytes[keywordStart] === EXPONENT ? rsaBody(bytes, keywordStart) : keywordStart - BEFORE_ALGORITHM;
  const first = body === undefined ? undefined : packetBefore(bytes, body);
  if (first === undefined) return undefined;
  const key = firstRealKey(bytes, first);
  if (key === undefined) return undefined;
  const note = key.protection === "none" ? "private key, not encrypted" : "private key, encrypted with a passphrase";
  return { start: key.packet.start, end: key.packet.end, preview: "…", notes: [`OpenPGP ${note}`], specificity: 10 };
}

interface Packet {
  readonly tag: number;
  readonly start: number;
  readonly body: number;
  readonly end: number;
}

type Protection = "none" | "passphrase" | "elsewhere";

interface Key {
  readonly packet: Packet;
  readonly protection: Protection;
}

/** Where the packet's content begins whose modulus ends where the exponent begins. */
function rsaBody(bytes: Uint8Array, exponent: number): number | undefined {
  for (let size = MODULI.least; size <= MODULI.most; size += MODULI.step) {
    const modulus = exponent - size - 2;
    const body = modulus - 1 - BEFORE_ALGORITHM;
    if (body > 0 && bytes[body] === VERSION && isNumber(bytes, modulus) && numberEnd(bytes, modulus) === exponent) return body;
  }
  return undefined;
}

/** The packet of a secret key whose content begins at `body`: its header stands before it, in one of two forms. */
function packetBefore(bytes: Uint8Array, body: number): Packet | undefined {
  if (bytes[body] !== VERSION) return undefined;
  for (const length of [2, 3, 5, 6]) {
    const packet = body < length ? undefined : packetAt(bytes, body - length);
    if (packet?.tag === SECRET_KEY && packet.body === body) return packet;
  }
  return undefined;
}

/** Header and extent; undefined where that is none, is cut or comes in portions. */
function packetAt(bytes: Uint8Array, start: number): Packet | undefined {
  const header = bytes[start];
  if (header === undefined || header < 0x80) return undefined;
  const isNew = (header & 0x40) !== 0;
  const length = isNew ? newLength(bytes, start + 1) : oldLength(bytes, start + 1, header & 3);
  if (length === undefined) return undefined;
  const body = start + 1 + length.size;
  const end = body + length.value;
  return end > bytes.length ? undefined : { tag: isNew ? header & 0x3f : (header >> 2) & 15, start, body, end };
}

interface Length {
  readonly size: number;
  readonly value: number;
}

function oldLength(bytes: Uint8Array, at: number, kind: number): Length | undefined {
  const size = [1, 2, 4][kind];
  return size === undefined ? undefined : { size, value: bigEndian(bytes, at, size) };
}

function newLength(bytes: Uint8Array, at: number): Length | undefined {
  const first = bytes[at] ?? 0;
  if (first < 192) return { size: 1, value: first };
  if (first < 224) return { size: 2, value: (first - 192) * 256 + (bytes[at + 1] ?? 0) + 192 };
  return first === 255 ? { size: 5, value: bigEndian(bytes, at + 1, 4) } : undefined;
}

/** The key itself or, where it was moved elsewhere and only its place was kept, the first of its subkeys that is there. */
function firstRealKey(bytes: Uint8Array, first: Packet): Key | undefined {
  let packet: Packet | undefined = first;
  for (let count = 0; packet !== undefined && count < MOST_PACKETS; count++) {
    const isKey: boolean = count === 0 || packet.tag === SECRET_SUBKEY;
    const protection: Protection | undefined = isKey ? protectionOf(bytes, packet) : "elsewhere";
    if (protection === undefined) return undefined;
    if (protection !== "elsewhere") return { packet, protection };
    packet = packetAt(bytes, packet.end);
  }
  return undefined;
}

/** Undefined where the packet does not hold, to the byte, what a secret key does. */
function protectionOf(bytes: Uint8Array, { body, end }: Packet): Protection | undefined {
  const created = bigEndian(bytes, body + 1, 4);
  if (bytes[body] !== VERSION || created < EARLIEST || created > LATEST) return undefined;
  const algorithm = ALGORITHMS[bytes[body + BEFORE_ALGORITHM] as number];
  if (algorithm === undefined) return undefined;
  let at = body + BEFORE_ALGORITHM + 1;
  if (algorithm.curve) at += 1 + (bytes[at] as number);
  for (let count = 0; count < algorithm.open; count++) {
    if (at + 2 > end || !isNumber(bytes, at)) return undefined;
    at = numberEnd(bytes, at);
  }
  if (algorithm.derivation) at += 1 + (bytes[at] as number);
  if (at >= end) return undefined;
  return bytes[at] === 0 ? openSecret(bytes, at + 1, end, algorithm.secret) : lockedSecret(bytes, at, end);
}

interface Algorithm {
  readonly curve: boolean;
  /** Numbers that anyone may know, and those that nobody may. */
  readonly open: number;
  readonly secret: number;
  /** How a shared secret becomes a key. */
  readonly derivation: boolean;
}

const RSA: Algorithm = { curve: false, open: 2, secret: 4, derivation: false };
const ON_CURVE: Algorithm = { curve: true, open: 1, secret: 1, derivation: false };
const ALGORITHMS: Readonly<Record<number, Algorithm>> = {
  1: RSA,
  2: RSA,
  3: RSA,
  // Of subkeys, beside others.
  16: { curve: false, open: 3, secret: 1, derivation: false },
  17: { curve: false, open: 4, secret: 1, derivation: false },
  18: { ...ON_CURVE, derivation: true },
  19: ON_CURVE,
  22: ON_CURVE,
};

/** Numbers, then the sum of their bytes. */
function openSecret(bytes: Uint8Array, start: number, end: number, count: number): Protection | undefined {
  let at = start;
  for (let index = 0; index < count && at < end; index++) at = numberEnd(bytes, at);
  if (at + 2 !== end) return undefined;
  let sum = 0;
  for (let index = start; index < at; index++) sum = (sum + (bytes[index] as number)) & 0xffff;
  return sum === bigEndian(bytes, at, 2) ? "none" : undefined;
}

const MOST_CIPHERS = 13;
const LEAST_LOCKED = 20;
const FROM_PASSPHRASE: ReadonlySet<number> = new Set([0, 1, 3, 4]);
const GNU_EXTENSION = 101;

/** How the passphrase locks it, then bytes that only it makes sense of. */
function lockedSecret(bytes: Uint8Array, at: number, end: number): Protection | undefined {
  const usage = bytes[at] as number;
  if (usage < 253) return usage <= MOST_CIPHERS && end - at > LEAST_LOCKED ? "passphrase" : undefined;
  const cipher = bytes[at + 1] as number;
  const derivation = bytes[at + (usage === 253 ? 3 : 2)] as number;
  if (derivation === GNU_EXTENSION) return "elsewhere";
  return cipher <= MOST_CIPHERS && FROM_PASSPHRASE.has(derivation) && end - at > LEAST_LOCKED ? "passphrase" : undefined;
}

/** A length in bits, then so many bytes, of which the first has no zeros to spare. */
function isNumber(bytes: Uint8Array, at: number): boolean {
  const bits = bigEndian(bytes, at, 2);
  return bits > 0 && 32 - Math.clz32(bytes[at + 2] ?? 0) === ((bits - 1) & 7) + 1;
}

function numberEnd(bytes: Uint8Array, at: number): number {
  return at + 2 + Math.ceil(bigEndian(bytes, at, 2) / 8);
}

function bigEndian(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let index = 0; index < size; index++) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}
