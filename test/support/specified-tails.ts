// The checksums of public specifications, put on a random key: bech32 (BIP 173), base58check, CRC-16 within base32.

import { createHash } from "node:crypto";
import { LETTERS } from "./letters.ts";

const BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** The last six letters are the sum over prefix and body; letters that bech32 does not know are replaced. */
export function bech32Tail(text: string): string {
  const lower = text.toLowerCase();
  const at = lower.indexOf("1");
  const prefix = Array.from(lower.slice(0, at), (letter) => letter.charCodeAt(0));
  const body = Array.from(lower.slice(at + 1, -6), (letter) => Math.max(0, BECH32.indexOf(letter)));
  const values = [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...body];
  const sum = polynomial([...values, 0, 0, 0, 0, 0, 0]) ^ 1;
  const tail = [5, 4, 3, 2, 1, 0].map((place) => (sum >>> (5 * place)) & 31);
  const key = lower.slice(0, at + 1) + [...body, ...tail].map((value) => BECH32.charAt(value)).join("");
  return text.startsWith(text.charAt(0).toLowerCase()) ? key : key.toUpperCase();
}

function polynomial(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    GENERATORS.forEach((generator, bit) => {
      if (((top >>> bit) & 1) === 1) sum ^= generator;
    });
  }
  return sum;
}

/** The last four bytes are the start of the double SHA-256 of those before them. */
export function base58CheckTail(text: string): string {
  const bytes = fromBase58(text);
  const body = bytes.subarray(0, -4);
  return toBase58(Buffer.concat([body, sha256(sha256(body)).subarray(0, 4)]));
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

function fromBase58(text: string): Buffer {
  const value = [...text].reduce((sum, letter) => sum * 58n + BigInt(LETTERS.base58.indexOf(letter)), 0n);
  const digits = value.toString(16);
  return Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, "hex");
}

function toBase58(bytes: Uint8Array): string {
  let text = "";
  for (let rest = BigInt(`0x${Buffer.from(bytes).toString("hex")}`); rest > 0n; rest /= 58n) {
    text = LETTERS.base58.charAt(Number(rest % 58n)) + text;
  }
  return text;
}

/** The last two bytes are the CRC-16/XMODEM of those before them, the low byte first. */
export function crc16Tail(text: string): string {
  const bits = [...text].map((letter) => LETTERS.base32.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
  const sum = crc16(bytes.subarray(0, -2));
  const key = Buffer.concat([bytes.subarray(0, -2), Buffer.from([sum & 255, sum >>> 8])]);
  const padded = [...key]
    .map((byte) => byte.toString(2).padStart(8, "0"))
    .join("")
    .padEnd(text.length * 5, "0");
  return (padded.match(/.{5}/g) ?? []).map((five) => LETTERS.base32.charAt(Number.parseInt(five, 2))).join("");
}

function crc16(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) sum = (sum & 0x8000) === 0 ? (sum << 1) & 0xffff : ((sum << 1) ^ 0x1021) & 0xffff;
  }
  return sum;
}
