// Finds private keys without PEM lines: DER as it is, in base64 or in hex, OpenSSH's and OpenPGP's own forms, key stores.

import { asBuffer } from "../bytes/as-buffer.ts";
import { standsAt } from "../bytes/gaps.ts";
import { HEX_VALUES, VALUES } from "../bytes/letter-tables.ts";
import { KEY_BAG, type KeyInDer, readJavaStore, readKeyInDer, readOpenSshKey } from "./der-key.ts";
import { endOfBytes, firstBytesAt, firstPairAt, isEscaped, keyBytesAt, LONGEST_BYTES, type Writing } from "./key-bytes.ts";
import { isOpenPgpKeyword, parseOpenPgpKey } from "./openpgp-key.ts";
import type { Parsed } from "./parsed.ts";

/** The keyword stands at most so far after the key's first byte or letter. */
const FARTHEST_BYTES = 16;
/** Enough to tell what a key is. */
const START_BYTES = 160;
const SEQUENCE = 0x30;

/** The keyword is a part of the key that all of its kind have in common. */
export function parseBareKey(bytes: Uint8Array, start: number, end: number): Parsed | undefined {
  if (isOpenPgpKeyword(bytes[start])) return parseOpenPgpKey(bytes, start);
  const writing = writingOf(bytes, start, end);
  const lettersPerByte = writing === "bytes" ? 1 : 2;
  const untried = untriedFrom(bytes, start, writing);
  for (let back = 0; back <= FARTHEST_BYTES * lettersPerByte && start - back >= untried; back += writing === "hex" ? 2 : 1) {
    const first = start - back;
    if (!mayBegin(bytes, first, writing)) continue;
    const parsed = keyAt(bytes, first, writing);
    if (parsed !== undefined) return parsed;
  }
  return undefined;
}

interface Tried {
  readonly text: WeakRef<Uint8Array>;
  start: number;
}

const lastTried: Record<Writing, Tried> = { bytes: nothingTried(), base64: nothingTried(), hex: nothingTried() };

function nothingTried(): Tried {
  return { text: new WeakRef(new Uint8Array(0)), start: 0 };
}

/**
 * No key begins where a keyword shortly before found none, so each place is read once. In hex only every second place was
 * tried. A keyword that stands no farther on than the one before it begins another search of the same text.
 */
function untriedFrom(bytes: Uint8Array, start: number, writing: Writing): number {
  const last = lastTried[writing];
  if (last.text.deref() !== bytes) {
    lastTried[writing] = { text: new WeakRef(bytes), start };
    return 0;
  }
  const before = last.start;
  last.start = start;
  return start <= before || writing === "hex" ? 0 : before + 1;
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

function keyAt(text: Uint8Array, start: number, writing: Writing): Parsed | undefined {
  if (writing !== "bytes" && (isEscaped(text, start) || !beginsKey(firstPairAt(text, start, writing)))) return undefined;
  const beginning = firstBytesAt(text, start, writing, START_BYTES);
  if (readKeyInDer(beginning, () => true, START_BYTES) === undefined && !mayBeStore(beginning)) return undefined;
  const { bytes, whole, offset } = keyBytesAt(text, start, writing);
  const key = readKeyInDer(bytes, (end) => nextKeyBag(whole, offset) < offset + end) ?? readJavaStore(bytes) ?? readOpenSshKey(bytes);
  // Of a store larger than is read together, what was read of it held a key.
  if (key === undefined || bytes.length < Math.min(key.length, LONGEST_BYTES)) return undefined;
  return { start, end: endOfBytes(text, start, writing, key.length), preview: "…", notes: [noteOf(key)], specificity: 10 };
}

/** A sequence, Java's store, OpenSSH's own form: a look at two bytes spares reading the rest in text full of such letters. */
function beginsKey(pair: number): boolean {
  return pair >> 8 === SEQUENCE || pair === JAVA_PAIR || pair === OPENSSH_PAIR;
}

interface KeyBag {
  readonly from: number;
  readonly at: number;
}

const keyBags = new WeakMap<Uint8Array, KeyBag>();

/** Where the next bag for keys stands; looked for once, whatever number of stores seem to begin before it. */
function nextKeyBag(whole: Uint8Array, from: number): number {
  const known = keyBags.get(whole);
  if (known !== undefined && known.from <= from && from <= known.at) return known.at;
  const index = asBuffer(whole).indexOf(KEY_BAG, from);
  const at = index === -1 ? whole.length : index;
  keyBags.set(whole, { from, at });
  return at;
}

/** What has to be read whole before anything can be said. */
function mayBeStore(beginning: Uint8Array): boolean {
  const isPkcs12 =
    beginning[0] === SEQUENCE &&
    Buffer.from(beginning.buffer, beginning.byteOffset, Math.min(FARTHEST_BYTES, beginning.length)).includes(PKCS12_VERSION);
  return isPkcs12 || standsAt(beginning, 0, JAVA_START) || standsAt(beginning, 0, OPENSSH_START);
}

const PKCS12_VERSION = Buffer.from([2, 1, 3, 0x30]);
const JAVA_START = Buffer.from([0xfe, 0xed, 0xfe, 0xed]);
const OPENSSH_START = Buffer.from("openssh-key-v1");
const JAVA_PAIR = JAVA_START.readUInt16BE(0);
const OPENSSH_PAIR = OPENSSH_START.readUInt16BE(0);

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
