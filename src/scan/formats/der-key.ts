// Tells private keys and key stores from other DER by their first bytes: PKCS#1, PKCS#8, SEC 1, PKCS#12, Java's own store.

/** How long it is, in bytes, and what it is. */
export interface KeyInDer {
  readonly length: number;
  readonly kind: "private-key" | "encrypted-key" | "key-store";
}

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const OCTETS = 0x04;
const OBJECT = 0x06;
/** So long is the smallest key, of Ed25519. */
const SHORTEST = 40;
/** Only stores are longer, of many keys and certificates. */
const LONGEST = 1 << 16;
/** Keys in a PKCS#12 file stand in bags of one of two kinds; a file of certificates has none. */
export const KEY_BAG = Buffer.from("2a864886f70d010c0a01", "hex");
/** Encryption by a password: PKCS#5 and PKCS#12. */
const BY_PASSWORD = [Buffer.from("2a864886f70d0105", "hex"), Buffer.from("2a864886f70d010c01", "hex")];
const JAVA_STORE = 0xfeedfeed;

interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads what begins with the first byte, as if there were no more than `most` bytes; they may end before it does. Asks
 * `hasKeyBag` whether a bag for keys stands within so many bytes. Takes no longer for a long key than for a short one.
 */
export function readKeyInDer(
  bytes: Uint8Array,
  hasKeyBag: (end: number) => boolean,
  most = Number.POSITIVE_INFINITY,
): KeyInDer | undefined {
  const length = Math.min(bytes.length, most);
  const outer = elementAt(bytes, 0, length);
  if (outer?.tag !== SEQUENCE || outer.end < SHORTEST) return undefined;
  const first = elementAt(bytes, outer.start, length);
  const second = first && elementAt(bytes, first.end, length);
  if (first === undefined || second === undefined || second.end > outer.end) return undefined;
  const kind = kindOf(bytes, first, second, length, () => hasKeyBag(outer.end));
  if (kind === undefined || (kind !== "key-store" && outer.end > LONGEST) || (length >= outer.end && !holdsKey(bytes, outer)))
    return undefined;
  return { length: outer.end, kind };
}

/** Tags of what the outer sequence holds, as two hex digits each, in every form that is known here. */
const FORMS = /^(?:(?:02){6,12}|023004(?:a0)?(?:a1|81)?|0204(?:a0)?(?:a1)?|3004|0230(?:30)?)$/;
const MOST_PARTS = 12;
/** PKCS#8 holds octets, these a sequence or octets, these the number; programs write nothing deeper. */
const DEEPEST = 4;
/** Of 32 random bytes 30 are distinct; of code or text fewer. */
const RANDOM_BYTES = 32;
const LEAST_DISTINCT = 0.7;

/**
 * What it holds must fill it to the byte, and so must the key within it: programs that read or write such keys have their
 * first bytes in them, too.
 */
function holdsKey(bytes: Uint8Array, outer: Element, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  const parts: Element[] = [];
  let at = outer.start;
  while (at < outer.end && parts.length < MOST_PARTS) {
    const part = elementAt(bytes, at);
    if (part === undefined) return false;
    parts.push(part);
    at = part.end;
  }
  if (at !== outer.end || !FORMS.test(parts.map(({ tag }) => tag.toString(16).padStart(2, "0")).join(""))) return false;
  const octets = parts.findLast(({ tag }) => tag === OCTETS);
  return octets === undefined || isKeyMaterial(bytes, octets, depth + 1);
}

/** Another sequence or octets that fill these, or bytes that look random. */
function isKeyMaterial(bytes: Uint8Array, octets: Element, depth: number): boolean {
  const inner = elementAt(bytes, octets.start);
  if (inner?.end === octets.end && inner.tag === SEQUENCE) return holdsKey(bytes, inner, depth);
  if (inner?.end === octets.end && inner.tag === OCTETS && depth <= DEEPEST) return isKeyMaterial(bytes, inner, depth + 1);
  const sample = bytes.subarray(octets.start, Math.min(octets.end, octets.start + RANDOM_BYTES));
  return new Set(sample).size >= sample.length * LEAST_DISTINCT;
}

function kindOf(
  bytes: Uint8Array,
  first: Element,
  second: Element,
  length: number,
  hasKeyBag: () => boolean,
): KeyInDer["kind"] | undefined {
  if (first.tag === SEQUENCE) return isEncryptedKey(bytes, first, second) ? "encrypted-key" : undefined;
  if (first.tag !== INTEGER || first.end - first.start !== 1) return undefined;
  const version = bytes[first.start] as number;
  if (version === 3) return second.tag === SEQUENCE && hasKeyBag() ? "key-store" : undefined;
  return version < 2 && isPrivateKey(bytes, version, second, length) ? "private-key" : undefined;
}

function isEncryptedKey(bytes: Uint8Array, algorithm: Element, content: Element): boolean {
  const isByPassword = BY_PASSWORD.some((identifier) => holdsAt(bytes, algorithm.start + 2, identifier));
  return bytes[algorithm.start] === OBJECT && isByPassword && content.tag === OCTETS;
}

/** `second` comes after the version. */
function isPrivateKey(bytes: Uint8Array, version: number, second: Element, most: number): boolean {
  const length = second.end - second.start;
  switch (second.tag) {
    // SEC 1: the number itself.
    case OCTETS:
      return version === 1 && length >= 20;
    // PKCS#1: the modulus.
    case INTEGER:
      return length >= 64;
    // PKCS#8: the algorithm, then the key.
    case SEQUENCE:
      return bytes[second.start] === OBJECT && elementAt(bytes, second.end, most)?.tag === OCTETS;
    default:
      return false;
  }
}

function holdsAt(bytes: Uint8Array, start: number, wanted: Uint8Array): boolean {
  return wanted.every((byte, index) => bytes[start + index] === byte);
}

/** Tag and length as DER writes them; the content may reach beyond the first `most` bytes, which are all that is read. */
function elementAt(bytes: Uint8Array, at: number, most: number = bytes.length): Element | undefined {
  if (at + 2 > most) return undefined;
  const tag = bytes[at] as number;
  const short = bytes[at + 1] as number;
  if (short < 0x80) return { tag, start: at + 2, end: at + 2 + short };
  const count = short & 0x7f;
  if (count === 0 || count > 3 || at + 2 + count > most) return undefined;
  let length = 0;
  for (let index = 0; index < count; index++) length = length * 256 + (bytes[at + 2 + index] as number);
  return { tag, start: at + 2 + count, end: at + 2 + count + length };
}

/** Java's own store, version 2: its first entry with a private key ends where this says; undefined where it has none. */
export function readJavaStore(bytes: Uint8Array): KeyInDer | undefined {
  if (bytes.length < 12 || bytes[0] !== JAVA_STORE >>> 24) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0) !== JAVA_STORE) return undefined;
  let at = 12;
  for (let left = Math.min(view.getUint32(8), 1000); left > 0 && at + 6 < bytes.length; left--) {
    const tag = view.getUint32(at);
    // A name and a date come first.
    at += 4 + 2 + view.getUint16(at + 4) + 8;
    if (tag === 1) return at < bytes.length ? { length: bytes.length, kind: "key-store" } : undefined;
    if (tag !== 2 || at + 2 > bytes.length) return undefined;
    at += 2 + view.getUint16(at);
    if (at + 4 > bytes.length) return undefined;
    at += 4 + view.getUint32(at);
  }
  return undefined;
}

/** What OpenSSH writes between its PEM lines; undefined where it is not whole. */
export function readOpenSshKey(bytes: Uint8Array): KeyInDer | undefined {
  if (!holdsAt(bytes, 0, OPENSSH)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = OPENSSH.length;
  const next = (): number => {
    if (at + 4 > bytes.length) return -1;
    const start = at + 4;
    at = start + view.getUint32(at);
    return start;
  };
  const cipher = next();
  const isPlain = cipher !== -1 && holdsAt(bytes, cipher, Buffer.from("none"));
  // The derivation's name and settings, then how many keys there are.
  if (next() === -1 || next() === -1) return undefined;
  at += 4;
  if (next() === -1 || next() === -1 || at > bytes.length) return undefined;
  return { length: at, kind: isPlain ? "private-key" : "encrypted-key" };
}

const OPENSSH = Buffer.from("openssh-key-v1\0");
