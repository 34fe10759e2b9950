// Checksums against published values, and each key format's rule with keys put together here.
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { ChecksumName } from "../../../src/model/detector.ts";
import { base58Bytes } from "../../../src/scan/judge/base58.ts";
import { checksumHolds } from "../../../src/scan/judge/checksums.ts";
import { crc32 } from "../../../src/scan/judge/crc32.ts";
import { marvin32 } from "../../../src/scan/judge/marvin32.ts";
import { crc16 } from "../../../src/scan/judge/specified-checksums.ts";
import { base62, randomText } from "../samples.ts";

const body = randomText(40, 21);
const sumOf = (text: string) => crc32(Buffer.from(text));
const hexOf = (text: string) => sumOf(text).toString(16).padStart(8, "0");
const reversedHex = (text: string) => (hexOf(text).match(/../g) ?? []).reverse().join("");
const swapCase = (text: string) => text.replaceAll(/[A-Za-z]/g, (letter) => (letter < "a" ? letter.toLowerCase() : letter.toUpperCase()));
const littleEndian = (text: string) => Buffer.from(reversedHex(text), "hex").toString("base64").slice(0, 6);

test("CRC-32 of the standard's check string", () => {
  expect(crc32(Buffer.from("123456789"))).toBe(0xcbf43926);
});

test.each<[string, number]>([
  ["", 0x30ed35c1 ^ 0x00cd3c7d],
  ["af", 0x48e73fc7 ^ 0x7d75ddc1],
  ["e70f", 0xb5f6e1fc ^ 0x485dbff8],
])("Marvin32 of %j is that of the published table", (hex, expected) => {
  expect(marvin32(Buffer.from(hex, "hex"), 0x004fb61a, 0x001bdbcc)).toBe(expected >>> 0);
});

interface Sample {
  readonly name: ChecksumName;
  readonly prefix: string;
  readonly text: string;
  readonly separated?: boolean;
}

const samples: readonly Sample[] = [
  { name: "github", prefix: "ab_", text: `ab_${body}${base62(sumOf(body), 6)}` },
  { name: "crc32-base62", prefix: "ab_", text: `ab_${body}${base62(sumOf(body), 6)}` },
  { name: "crc32-base62-with-prefix", prefix: "ab_", text: `ab_${body}_${base62(sumOf(`ab_${body}`), 6)}`, separated: true },
  { name: "crc32-base62-lower-first-with-prefix", prefix: "ab_", text: `ab_${body}${swapCase(base62(sumOf(`ab_${body}`), 6))}` },
  { name: "crc32-hex", prefix: "ab_", text: `ab_${body}${hexOf(body)}` },
  { name: "crc32-hex", prefix: "ab_", text: `ab_${body}_${hexOf(body)}`, separated: true },
  { name: "crc32-hex-with-prefix", prefix: "ab", text: `ab${body}${hexOf(`ab${body}`)}` },
  { name: "crc32-hex-upper-with-prefix", prefix: "AB", text: `AB${body}=${hexOf(`AB${body}=`).toUpperCase()}` },
  { name: "crc32-hex-little-endian-with-prefix", prefix: "ab_", text: `ab_${body}_${reversedHex(`ab_${body}`)}`, separated: true },
  { name: "crc32-base36-with-prefix", prefix: "ab-", text: `ab-${body}.01.20${sumOf(`ab-${body}.01.20`).toString(36).padStart(7, "0")}` },
  { name: "crc32-base64-little-endian", prefix: "abcd", text: `abcd${body}${littleEndian(body)}` },
];

describe("a key's checksum", () => {
  test.each(samples)("$name holds, and fails when one letter changes", ({ name, prefix, text, separated = false }) => {
    const key = { text, prefixLength: prefix.length, separated };
    expect(checksumHolds(name, key)).toBe(true);
    const at = prefix.length + 5;
    const changed = `${text.slice(0, at)}${text.charAt(at) === "x" ? "y" : "x"}${text.slice(at + 1)}`;
    expect(checksumHolds(name, { ...key, text: changed })).toBe(false);
  });

  test("over raw bytes is that of the bytes", () => {
    const hex = randomText(32, 22, "0123456789abcdef");
    const text = `hex_${hex}${crc32(Buffer.from(hex, "hex")).toString(16).padStart(8, "0")}`;
    expect(checksumHolds("crc32-hex-of-raw-bytes", { text, prefixLength: 4, separated: false })).toBe(true);
  });

  test("of a fine-grained token is the start of a SHA-256 in base32", () => {
    const start = `prefix_${randomText(66, 23)}`;
    const digest = createHash("sha256").update(start).digest();
    const bits = Array.from(digest, (byte) => byte.toString(2).padStart(8, "0")).join("");
    const letters = (bits.match(/.{5}/g) ?? [])
      .slice(0, 8)
      .map((five) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt(Number.parseInt(five, 2)));
    const text = `${start}${letters.join("")}${randomText(8, 24)}`;
    expect(checksumHolds("github-fine-grained", { text, prefixLength: 7, separated: false })).toBe(true);
  });

  test("of an identifiable Azure key is the Marvin32 of its bytes", () => {
    const bytes = Buffer.from(randomText(60, 25));
    const seed = Buffer.from(["Def", "ault0"].join(""));
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(marvin32(bytes, seed.readUInt32BE(0), seed.readUInt32BE(4)));
    const text = Buffer.concat([bytes, sum]).toString("base64");
    expect(checksumHolds("azure-identifiable", { text, prefixLength: 0, separated: false })).toBe(true);
    expect(
      checksumHolds("azure-identifiable", {
        text: Buffer.concat([bytes, sum]).reverse().toString("base64"),
        prefixLength: 0,
        separated: false,
      }),
    ).toBe(false);
  });
});

describe("checksums that no published key was compared with", () => {
  const holds = (name: ChecksumName, text: string) => checksumHolds(name, { text, prefixLength: 0, separated: false });
  const start = `${randomText(52, 26)}${["JQ", "QJ99"].join("")}BC${randomText(16, 27)}${["AZ", "AC"].join("")}`;
  const body = Buffer.from(start, "base64");
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(marvin32(body, Buffer.from("Defa").readUInt32BE(), Buffer.from("ult0").readUInt32BE()));

  test("an annotated key's is the Marvin32 of its first 60 bytes, whole or in part", () => {
    const whole = Buffer.concat([body, sum]);
    expect(body).toHaveLength(60);
    expect(holds("azure-annotated", whole.toString("base64"))).toBe(true);
    expect(holds("azure-annotated", whole.subarray(0, 63).toString("base64"))).toBe(true);
    expect(holds("azure-annotated", `${start}AAAA`)).toBe(false);
    expect(holds("azure-annotated", start)).toBe(false);
  });

  test.each([0xe0b9692d, 0x1019f92e])("a DevOps token's is spread over it (%i)", (issuer) => {
    const bytes = Buffer.from(createHash("sha256").update("another").digest());
    const at = [22, 8, 7, 2];
    const own = Buffer.from(bytes.filter((_, index) => !at.includes(index)));
    const spread = Buffer.alloc(4);
    spread.writeUInt32LE((crc32(own) ^ issuer) >>> 0);
    for (const [index, position] of at.entries()) bytes[position] = spread[index] as number;
    const text = base32Of(bytes).toLowerCase();
    expect(text).toHaveLength(52);
    expect(holds("azure-devops", text)).toBe(true);
    expect(
      holds(
        "azure-devops",
        text.replace(/^./, (first) => (first === "a" ? "b" : "a")),
      ),
    ).toBe(false);
  });
});

test("base58 knows leading zeros, foreign letters and its own limit", () => {
  expect(base58Bytes("1112")).toEqual(Buffer.from([0, 0, 0, 1]));
  expect(base58Bytes("0")).toBeUndefined();
  expect(base58Bytes("2".repeat(201))).toBeUndefined();
});

describe("checksums of public specifications", () => {
  const holds = (name: ChecksumName, text: string) => checksumHolds(name, { text, prefixLength: 0, separated: false });
  const bytes = createHash("sha256").update("some bytes").digest();

  test("CRC-16/XMODEM of the standard's check string", () => {
    expect(crc16(Buffer.from("123456789"))).toBe(0x31c3);
  });

  test("bech32: BIP 173's own examples", () => {
    const [a, b] = ["A1", "2UEL5L"];
    expect(holds("bech32", `${a}${b}`)).toBe(true);
    expect(holds("bech32", `${a}${b}`.toLowerCase())).toBe(true);
    expect(holds("bech32", `${a}${b.toLowerCase()}`)).toBe(false);
    expect(holds("bech32", `${a}2UEL5M`)).toBe(false);
    expect(holds("bech32", "no separator")).toBe(false);
  });

  test("base58check: four bytes of a double digest", () => {
    const body = Buffer.concat([Buffer.from([0x80]), bytes]);
    const digest = createHash("sha256").update(createHash("sha256").update(body).digest()).digest();
    const text = base58Of(Buffer.concat([body, digest.subarray(0, 4)]));
    expect(holds("base58check", text)).toBe(true);
    expect(
      holds(
        "base58check",
        text.replace(/.$/, (last) => (last === "a" ? "b" : "a")),
      ),
    ).toBe(false);
    expect(holds("base58check", "not base58: 0OIl")).toBe(false);
  });

  test("CRC-16 in base32", () => {
    const body = Buffer.concat([Buffer.from([18 << 3, 0]), bytes]);
    const sum = Buffer.alloc(2);
    sum.writeUInt16LE(crc16(body));
    const text = base32Of(Buffer.concat([body, sum]));
    expect(holds("crc16-base32", text)).toBe(true);
    expect(holds("crc16-base32", text.replace(/^./, "A"))).toBe(false);
    expect(holds("crc16-base32", "lower")).toBe(false);
  });
});

function base58Of(bytes: Uint8Array): string {
  const letters = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  let text = "";
  for (let rest = BigInt(`0x${Buffer.from(bytes).toString("hex")}`); rest > 0n; rest /= 58n)
    text = letters.charAt(Number(rest % 58n)) + text;
  return text;
}

function base32Of(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  return (bits.match(/.{1,5}/g) ?? []).map((five) => letters.charAt(Number.parseInt(five.padEnd(5, "0"), 2))).join("");
}
