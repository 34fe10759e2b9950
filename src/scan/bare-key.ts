// Finds private keys without PEM lines: DER as it is, in base64 or in hex, OpenSSH's own form, key stores.

import { type KeyInDer, readJavaStore, readKeyInDer, readOpenSshKey } from "./der-key.ts";
import { HEX_VALUES, VALUES } from "./letter-tables.ts";
import type { Parsed } from "./parsed.ts";

/** The keyword stands at most so far after the key's first byte or letter. */
const FARTHEST_BYTES = 16;
/** Enough to tell what a key is. */
const START_BYTES = 160;
const LONGEST_BYTES = 1 << 16;
/** Between two lines of letters: a line end, also a spelled one, quotes, an indentation. */
const LONGEST_GAP = 24;
const BACKSLASH = 0x5c;
const MOST_READING = 2;
const FREE_READING = 1 << 18;

type Writing = "bytes" | "base64" | "hex";

/** The keyword is a part of the key that all of its kind have in common. */
export function parseBareKey(bytes: Uint8Array, start: number, end: number): Parsed | undefined {
  const writing = writingOf(bytes, start, end);
  const lettersPerByte = writing === "bytes" ? 1 : 2;
  for (let back = 0; back <= FARTHEST_BYTES * lettersPerByte && back <= start; back += writing === "hex" ? 2 : 1) {
    const first = start - back;
    if (!mayBegin(bytes, first, writing)) continue;
    const parsed = keyAt(bytes, first, writing);
    if (parsed !== undefined) return parsed;
  }
  return undefined;
}

function writingOf(bytes: Uint8Array, start: number, end: number): Writing {
  let writing: Writing = "hex";
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if ((VALUES[byte] as number) > 63) return "bytes";
    if ((HEX_VALUES[byte] as number) > 15) writing = "base64";
  }
  return writing;
}

/** A sequence; Java's store; in base64 both, and what OpenSSH begins with. */
function mayBegin(bytes: Uint8Array, at: number, writing: Writing): boolean {
  const byte = bytes[at];
  switch (writing) {
    case "bytes":
      return byte === 0x30 || byte === 0xfe;
    case "hex":
      return byte === 0x33 && bytes[at + 1] === 0x30;
    case "base64":
      return byte === 0x4d || byte === 0x62 || byte === 0x2f;
  }
}

function keyAt(bytes: Uint8Array, start: number, writing: Writing): Parsed | undefined {
  const beginning = readSome(bytes, start, writing, START_BYTES);
  const known = readKeyInDer(beginning);
  if (known === undefined && !mayBeStore(Buffer.from(beginning))) return undefined;
  const whole = readSome(bytes, start, writing, known?.length ?? LONGEST_BYTES);
  const key = readKeyInDer(whole) ?? readJavaStore(whole) ?? readOpenSshKey(whole);
  if (key === undefined || whole.length < key.length) return undefined;
  return { start, end: read(bytes, start, writing, key.length).end, preview: "…", notes: [noteOf(key)], specificity: 10 };
}

/** What was read of one text so far, over and over where beginnings stand within each other. */
let readIn = new WeakRef<Uint8Array>(new Uint8Array(0));
let readSoFar = 0;

/** Nothing of a text that is made of beginnings, once more was read for them than so many times what stands before. */
function readSome(bytes: Uint8Array, start: number, writing: Writing, most: number): Uint8Array {
  if (readIn.deref() !== bytes) {
    readIn = new WeakRef(bytes);
    readSoFar = 0;
  }
  if (readSoFar > start * MOST_READING + FREE_READING) return new Uint8Array(0);
  const some = read(bytes, start, writing, most).bytes;
  readSoFar += some.length;
  return some;
}

/** What has to be read whole before anything can be said. */
function mayBeStore(beginning: Buffer): boolean {
  const isPkcs12 = beginning[0] === 0x30 && beginning.subarray(0, FARTHEST_BYTES).includes(PKCS12_VERSION);
  return isPkcs12 || beginning.indexOf(JAVA_START) === 0 || beginning.indexOf(OPENSSH_START) === 0;
}

const PKCS12_VERSION = Buffer.from([2, 1, 3, 0x30]);
const JAVA_START = Buffer.from([0xfe, 0xed, 0xfe, 0xed]);
const OPENSSH_START = Buffer.from("openssh-key-v1");

function noteOf({ kind }: KeyInDer): string {
  switch (kind) {
    case "private-key":
      return "private key, not encrypted";
    case "encrypted-key":
      return "private key, encrypted with a passphrase";
    case "key-store":
      return "key store with a private key, encrypted with a password";
  }
}

const lettersRead = Buffer.alloc(LONGEST_BYTES * 2);

interface Read {
  readonly bytes: Uint8Array;
  readonly end: number;
}

/** As many of the bytes as stand here, `most` of them. */
function read(bytes: Uint8Array, start: number, writing: Writing, most: number): Read {
  if (writing === "bytes") return { bytes: bytes.subarray(start, start + most), end: Math.min(bytes.length, start + most) };
  const wanted = writing === "hex" ? most * 2 : Math.ceil((most * 4) / 3);
  let count = 0;
  let end = start;
  for (let at = start; at < bytes.length && at - end <= LONGEST_GAP && count < wanted; at++) {
    const byte = bytes[at] as number;
    if (isLetter(byte) && !isJoiner(bytes, at)) {
      lettersRead[count++] = byte;
      end = at + 1;
    } else if (byte === BACKSLASH) at++;
    else if (byte === 0x3d || byte === 0x2c || byte === 0x3a) break;
  }
  return { bytes: Buffer.from(lettersRead.toString("latin1", 0, count), writing), end };
}

/** A plus sign between two strings, not in one: a letter of base64 hardly stands alone. */
function isJoiner(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x2b && !isLetter(bytes[at - 1]) && !isLetter(bytes[at + 1]);
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (VALUES[byte] as number) < 64;
}
