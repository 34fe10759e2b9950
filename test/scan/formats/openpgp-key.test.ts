// Secret keys in OpenPGP's own packets, as `gpg --export-secret-keys` writes them without `--armor`.
import { generateKeyPairSync, type JsonWebKey, type KeyObject } from "node:crypto";
import { describe, expect, test } from "vitest";
import { generic } from "../../../src/providers/generic.ts";
import { randomText, searchText } from "../samples.ts";

const detectors = generic.detectors.filter(({ id }) => id.endsWith("private-key"));
const search = (content: Uint8Array) => searchText(content, {}, detectors);

const CREATED = 1_700_000_000;
const bytesOf = (text: string | undefined) => Buffer.from(text ?? "", "base64url");

/** A number with its length in bits. */
function number(bytes: Buffer): Buffer {
  const significant = bytes.subarray(
    Math.max(
      0,
      bytes.findIndex((byte) => byte !== 0),
    ),
  );
  const bits = significant.length * 8 - (Math.clz32(significant[0] ?? 0) - 24);
  return Buffer.concat([Buffer.from([bits >> 8, bits & 255]), significant]);
}

function inFourBytes(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function sumOf(bytes: Buffer): Buffer {
  const sum = bytes.reduce((before, byte) => (before + byte) & 0xffff, 0);
  return Buffer.from([sum >> 8, sum & 255]);
}

const HEADERS: Readonly<Record<string, (tag: number, length: number) => Buffer>> = {
  old: (tag, length) =>
    length < 256 ? Buffer.from([0x80 | (tag << 2), length]) : Buffer.from([0x81 | (tag << 2), length >> 8, length & 255]),
  "old with a long length": (tag, length) => Buffer.concat([Buffer.from([0x82 | (tag << 2)]), inFourBytes(length)]),
  new: (tag, length) => Buffer.from(length < 192 ? [0xc0 | tag, length] : [0xc0 | tag, ((length - 192) >> 8) + 192, (length - 192) & 255]),
  "new with a long length": (tag, length) => Buffer.concat([Buffer.from([0xc0 | tag, 255]), inFourBytes(length)]),
};

function packet(header: string, tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([HEADERS[header]?.(tag, body.length) ?? Buffer.alloc(0), body]);
}

interface Parts {
  /** Algorithm and what anyone may know. */
  readonly open: Buffer;
  readonly secret: Buffer;
}

const jwkOf = ({ privateKey }: { privateKey: KeyObject }): JsonWebKey => privateKey.export({ format: "jwk" });

function rsa(modulusLength: number): Parts {
  const { n, e, d, p, q, qi } = jwkOf(generateKeyPairSync("rsa", { modulusLength }));
  return {
    open: Buffer.concat([Buffer.from([1]), number(bytesOf(n)), number(bytesOf(e))]),
    secret: Buffer.concat([d, p, q, qi].map((part) => number(bytesOf(part)))),
  };
}

function edwards(): Parts {
  const { x, d } = jwkOf(generateKeyPairSync("ed25519"));
  const point = number(Buffer.concat([Buffer.from([0x40]), bytesOf(x)]));
  return { open: Buffer.concat([Buffer.from("16092b06010401da470f01", "hex"), point]), secret: number(bytesOf(d)) };
}

function nist(): Parts {
  const { x, y, d } = jwkOf(generateKeyPairSync("ec", { namedCurve: "P-256" }));
  const point = number(Buffer.concat([Buffer.from([4]), bytesOf(x), bytesOf(y)]));
  return { open: Buffer.concat([Buffer.from("13082a8648ce3d030107", "hex"), point]), secret: number(bytesOf(d)) };
}

const kinds: readonly (readonly [string, Parts])[] = [
  ["RSA of 2048 bits", rsa(2048)],
  ["RSA of 3072 bits", rsa(3072)],
  ["Ed25519", edwards()],
  ["P-256", nist()],
];
const edwardsParts = edwards();

const start = Buffer.concat([Buffer.from([4]), inFourBytes(CREATED)]);
const bare = ({ open, secret }: Parts) => [start, open, Buffer.from([0]), secret, sumOf(secret)];
const locked = ({ open }: Parts) => [
  start,
  open,
  Buffer.concat([Buffer.from([254, 7, 3, 2]), Buffer.from(randomText(8, 1)), Buffer.from([255]), Buffer.from(randomText(60, 2))]),
];
const elsewhere = ({ open }: Parts) => [start, open, Buffer.from([255, 0, 101, 2]), Buffer.from("GNU"), Buffer.from([1])];
const user = packet("old", 13, Buffer.from("A user <a.user@example.org>"));

describe.each(kinds)("a secret key of %s", (_, parts) => {
  test.each(Object.keys(HEADERS))("is found in a packet of the %s form, by itself and behind others", (header) => {
    const key = packet(header, 5, ...bare(parts));
    const before = Buffer.concat([Buffer.from([0, 1, 2]), user]);
    for (const [content, at] of [
      [Buffer.concat([key, user]), 0],
      [Buffer.concat([before, key, user]), before.length],
    ] as const) {
      const [match, ...others] = search(content);
      expect(others).toEqual([]);
      expect(match).toMatchObject({ start: at, end: at + key.length, confidence: "structure", preview: "…" });
      expect(match?.notes).toEqual(["OpenPGP private key, not encrypted"]);
    }
  });

  test("that a passphrase locks is found, and said to be", () => {
    expect(search(packet("old", 5, ...locked(parts))).map(({ notes }) => notes)).toEqual([
      ["OpenPGP private key, encrypted with a passphrase"],
    ]);
  });

  test("is none without its secret part, cut or altered", () => {
    const key = packet("new", 5, ...bare(parts));
    expect(search(packet("old", 6, start, parts.open))).toEqual([]);
    expect(search(packet("old", 5, start, parts.open))).toEqual([]);
    expect(search(key.subarray(0, -1))).toEqual([]);
    expect(search(Buffer.concat([key.subarray(0, -3), Buffer.from([1, 2, 3])]))).toEqual([]);
    expect(search(packet("old", 5, ...elsewhere(parts)))).toEqual([]);
  });
});

test("where the first key was moved elsewhere, its subkey is found", () => {
  const subkey = packet("old", 7, ...bare(edwardsParts));
  const first = packet("old", 5, ...elsewhere(edwards()));
  expect(search(Buffer.concat([first, user, subkey]))).toMatchObject([{ start: first.length + user.length, confidence: "structure" }]);
});

test("a subkey that comes with its key is no finding of its own", () => {
  const both = Buffer.concat([packet("old", 5, ...bare(edwards())), user, packet("old", 7, ...bare(edwardsParts))]);
  expect(search(both)).toHaveLength(1);
});

test("a key of no possible date is none", () => {
  const { open, secret } = edwardsParts;
  const key = packet("old", 5, Buffer.from([4, 0, 0, 0, 1]), open, Buffer.from([0]), secret, sumOf(secret));
  expect(search(key)).toEqual([]);
});
