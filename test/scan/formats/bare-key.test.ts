// Private keys without PEM lines: DER in bytes, base64 and hex; key stores; what OpenSSH and PuTTY write.
import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generic } from "../../../src/providers/generic.ts";
import { randomText, searchText } from "../samples.ts";

const detectors = generic.detectors.filter(({ id }) => id.endsWith("private-key"));
const search = (content: string | Uint8Array) => searchText(content, {}, detectors);
const folded = (text: string, lineEnd: string) => (text.match(/.{1,64}/g) ?? []).join(lineEnd);

const rsa = generateKeyPairSync("rsa", { modulusLength: 1024 });
const elliptic = (namedCurve: string) => generateKeyPairSync("ec", { namedCurve });
const edwards = generateKeyPairSync("ed25519");
const encrypted = { type: "pkcs8", format: "der", cipher: "aes-256-cbc", passphrase: "a passphrase" } as const;

const keys: readonly [string, Uint8Array][] = [
  ["RSA in PKCS#1", rsa.privateKey.export({ type: "pkcs1", format: "der" })],
  ["RSA in PKCS#8", rsa.privateKey.export({ type: "pkcs8", format: "der" })],
  ["P-256 in SEC 1", elliptic("prime256v1").privateKey.export({ type: "sec1", format: "der" })],
  ["P-256 in PKCS#8", elliptic("prime256v1").privateKey.export({ type: "pkcs8", format: "der" })],
  ["secp256k1 in SEC 1", elliptic("secp256k1").privateKey.export({ type: "sec1", format: "der" })],
  ["P-384 in SEC 1", elliptic("secp384r1").privateKey.export({ type: "sec1", format: "der" })],
  ["P-384 in PKCS#8", elliptic("secp384r1").privateKey.export({ type: "pkcs8", format: "der" })],
  ["P-521 in SEC 1", elliptic("secp521r1").privateKey.export({ type: "sec1", format: "der" })],
  ["Ed25519 in PKCS#8", edwards.privateKey.export({ type: "pkcs8", format: "der" })],
];
const locked: readonly [string, Uint8Array][] = [
  ["RSA", rsa.privateKey.export(encrypted)],
  ["Ed25519", edwards.privateKey.export(encrypted)],
];

describe.each(keys)("a bare key of %s", (_, der) => {
  const base64 = Buffer.from(der).toString("base64");

  test("is found in base64, whole, however its lines end", () => {
    for (const lineEnd of ["", "\n", "\r\n", "\\n", '" +\n  "', "\n    "]) {
      const text = folded(base64, lineEnd);
      const [match, ...others] = search(`x=1\nkey = "${text}";\nrest = "of the file"\n`);
      expect(others).toEqual([]);
      expect(match?.notes).toEqual(["private key, not encrypted"]);
      expect(match?.secret.reveal()).toBe(text.replace(/=+$/, ""));
      expect(match).toMatchObject({ line: 2, confidence: "structure" });
    }
  });

  test("is found in base64 in base64, and in UTF-16", () => {
    expect(search(Buffer.from(`{"k": "${base64}"}`).toString("base64"))).toHaveLength(1);
    expect(search(Buffer.from(`k=${base64}\n`.repeat(1), "utf16le"))).toHaveLength(1);
  });

  test("is none where it was cut", () => {
    expect(search(`key = "${base64.slice(0, -9)}..."`)).toEqual([]);
    expect(search(`key = "${base64.slice(0, 30)}"`)).toEqual([]);
  });

  test("within PEM lines is one finding, of the other kind", () => {
    const line = (word: string) => ["-----", word, " PRIVATE KEY-----"].join("");
    expect(search(`${line("BEGIN")}\n${folded(base64, "\n")}\n${line("END")}`).map(({ detector }) => detector.id)).toEqual([
      "generic-private-key",
    ]);
  });
});

describe("a bare key", () => {
  test.each(keys.filter(([name]) => /RSA in PKCS#8|P-256|P-384 in PKCS|Ed/.test(name)))("of %s is found in bytes", (_, der) => {
    const file = Buffer.concat([Buffer.from([0, 1, 2]), der, Buffer.from("and more")]);
    expect(search(der)).toMatchObject([{ start: 0, end: der.length }]);
    expect(search(file)).toMatchObject([{ start: 3, end: 3 + der.length }]);
  });

  test.each(keys.filter(([name]) => /RSA in PKCS#8|Ed/.test(name)))("of %s is found in hex", (_, der) => {
    const hex = Buffer.from(der).toString("hex");
    expect(search(`key: ${hex}\n`)).toMatchObject([{ start: 5, end: 5 + hex.length }]);
  });

  test.each(locked)("of %s that is encrypted is found, and said to be", (_, der) => {
    expect(search(`key: ${Buffer.from(der).toString("base64")}`)[0]?.notes).toEqual(["private key, encrypted with a passphrase"]);
    expect(search(der)[0]?.notes).toEqual(["private key, encrypted with a passphrase"]);
  });

  test("is found after others, and after text that is made of beginnings", () => {
    const der = Buffer.from(keys[0]?.[1] ?? []).toString("base64");
    expect(search(`key: ${der}\n`.repeat(300))).toHaveLength(300);
    const beginnings = der.slice(0, 60).repeat(3000);
    expect(search(`${beginnings}\n${"other text, other words ".repeat(40_000)}\nkey: ${der}\n`)).toHaveLength(1);
  });

  test("is found behind ten thousand beginnings, in every writing, in one stretch with them and apart", () => {
    const der = Buffer.from(keys[1]?.[1] ?? []);
    const beginnings = Buffer.concat(Array.from({ length: 10_000 }, () => der.subarray(0, 30)));
    for (const writing of ["base64", "hex"] as const) {
      const [before, key] = [beginnings.toString(writing), der.toString(writing)];
      for (const between of ["", "\n", ": ", '",\n"', "\n\n# more\n"]) {
        expect(search(`k: "${before}${between}${key}"\n`).map(({ secret }) => secret.reveal())).toEqual([key.replace(/=+$/, "")]);
      }
    }
    for (const between of ["", "\0\0", "and more"]) {
      const found = search(Buffer.concat([beginnings, Buffer.from(between), der, Buffer.from("the end")]));
      expect(found.map(({ start, end }) => end - start)).toEqual([der.length]);
    }
  });

  test("is searched for in linear time, where each beginning says that it is long", () => {
    const long = (length: number) => Buffer.concat([Buffer.from([0x30, 0x83, 0, length >> 8, length & 255, 2, 1, 3, 0x30, 0x82, 1, 0])]);
    const text = (count: number) => Buffer.concat(Array.from({ length: count }, () => long(0xfff0))).toString("base64");
    // Each would be looked at for 64 kB: that would not end within any limit.
    expect(search(text(60_000))).toEqual([]);
  });

  test("is no program that holds what keys begin with", () => {
    const keywords = detectors.flatMap((detector) => detector.keywords);
    expect(search(Buffer.from(JSON.stringify(keywords), "latin1"))).toEqual([]);
    expect(search(Buffer.from(`["${keywords.join('", "')}"]`, "latin1"))).toEqual([]);
    expect(search(Buffer.from(keywords.join("\0").repeat(3), "latin1"))).toEqual([]);
  });

  test("is no beginning that a program puts before a key", () => {
    for (const [, der] of keys) {
      const start = Buffer.from(der).subarray(0, 16);
      expect(search(Buffer.concat([start, Buffer.alloc(400)]))).toEqual([]);
      expect(search(Buffer.concat([start, start, start, Buffer.from("some text of a program\0".repeat(20))]))).toEqual([]);
    }
  });

  test("is no public key", () => {
    for (const { publicKey } of [rsa, elliptic("prime256v1"), edwards]) {
      const der = publicKey.export({ type: "spki", format: "der" });
      expect(search(`key: ${der.toString("base64")}`)).toEqual([]);
      expect(search(der)).toEqual([]);
    }
    expect(search(rsa.publicKey.export({ type: "pkcs1", format: "der" }).toString("base64"))).toEqual([]);
  });
});

const sequence = (...parts: readonly Uint8Array[]) => {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([0x30, 0x82, content.length >> 8, content.length & 255]), content]);
};

describe("a key store", () => {
  const bags = (kind: number) =>
    Buffer.concat([Buffer.from("2a864886f70d010c0a01", "hex"), Buffer.from([kind]), Buffer.from(randomText(400, 3))]);
  const store = (content: Uint8Array) => sequence(Buffer.from([2, 1, 3]), sequence(content));
  const javaStore = (tag: number) =>
    Buffer.concat([
      Buffer.from([0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, tag, 0, 4]),
      Buffer.from("name"),
      Buffer.alloc(8),
      Buffer.alloc(300, 7),
    ]);

  test("of PKCS#12 is found in bytes and in base64", () => {
    expect(search(store(bags(2)))[0]?.notes).toEqual(["key store with a private key, encrypted with a password"]);
    expect(search(`p12: ${store(bags(2)).toString("base64")}`)).toHaveLength(1);
  });

  test("of Java is found in bytes and in base64", () => {
    expect(search(javaStore(1))[0]?.notes).toEqual(["key store with a private key, encrypted with a password"]);
    expect(search(`jks: ${javaStore(1).toString("base64")}`)).toHaveLength(1);
  });

  test("larger than any key is found", () => {
    const large = Buffer.concat([bags(2), Buffer.alloc(40_000, "certificates ")]);
    const inner = Buffer.concat([Buffer.from([0x30, 0x83, 1, 0x38, 0x80]), large, large]);
    const whole = Buffer.concat([Buffer.from([0x30, 0x83, 1, 0x38, 0x88, 2, 1, 3]), inner.subarray(0, 5 + 80_000)]);
    expect(search(whole)).toHaveLength(1);
    expect(search(`p12: ${whole.toString("base64")}`)).toHaveLength(1);
  });

  test("with certificates alone is none", () => {
    expect(search(store(Buffer.from(randomText(400, 4))))).toEqual([]);
    expect(search(javaStore(2))).toEqual([]);
  });
});

describe("an OpenSSH key without its lines", () => {
  const field = (content: string | Uint8Array) => {
    const bytes = Buffer.from(content);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  const blob = (cipher: string) =>
    Buffer.concat([
      Buffer.from("openssh-key-v1\0"),
      field(cipher),
      field("none"),
      field(""),
      Buffer.from([0, 0, 0, 1]),
      field(randomText(51, 5)),
      field(randomText(136, 6)),
    ]).toString("base64");

  test.each([
    ["none", "private key, not encrypted"],
    ["aes256-ctr", "private key, encrypted with a passphrase"],
  ])("with cipher %s is found", (cipher, note) => {
    expect(search(`SSH_KEY=${blob(cipher)}`)[0]?.notes).toEqual([note]);
    expect(search(`SSH_KEY="${folded(blob(cipher), "\\n")}"`)).toHaveLength(1);
  });

  test("that was cut is none", () => {
    expect(search(`SSH_KEY=${blob("none").slice(0, 200)}`)).toEqual([]);
  });
});

describe("a PuTTY key", () => {
  const file = (encryption: string) =>
    [
      "PuTTY-User-Key-File-3: ssh-ed25519",
      `Encryption: ${encryption}`,
      "Comment: somebody",
      "Public-Lines: 2",
      randomText(64, 7),
      randomText(16, 8),
      "Private-Lines: 1",
      randomText(44, 9),
      `Private-MAC: ${randomText(64, 10, "0123456789abcdef")}`,
    ].join("\n");

  test.each([
    ["none", "private key, not encrypted"],
    ["aes256-cbc", "private key, encrypted with a passphrase"],
  ])("with encryption %s is one finding from its first line to its last", (encryption, note) => {
    for (const text of [file(encryption), file(encryption).replaceAll("\n", "\r\n"), JSON.stringify(file(encryption)).slice(1, -1)]) {
      const matches = search(`a\n${text}\nb`);
      expect(matches.map((match) => match.notes)).toEqual([[note]]);
      expect(matches[0]?.secret.reveal()).toBe(text);
    }
  });

  test("without its private lines is none", () => {
    expect(search(file("none").split("Private-Lines")[0] ?? "")).toEqual([]);
  });
});

test("whatever stands around what keys begin with, nothing is thrown", () => {
  const piece = fc.constantFrom(...generic.detectors.flatMap(({ keywords }) => keywords), "MIIE", "0\x82\x01\x02", "AAAA", "\\n", "=");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
      expect(Array.isArray(search(Buffer.from(parts.join(""), "latin1")))).toBe(true);
    }),
  );
});
