// Checksums that public specifications give to keys of whole families: bech32, base58check, CRC-16 in base32.

import { crypto } from "../../model/crypto.ts";
import { base58Bytes } from "./base58.ts";

const BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const BECH32_GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** BIP 173: letters before the last `1` are the human-readable part; one case throughout. */
export function bech32Holds(text: string): boolean {
  const folded = text.toLowerCase();
  const separator = folded.lastIndexOf("1");
  if ((folded !== text && text !== text.toUpperCase()) || separator < 1 || folded.length - separator < 7) return false;
  const prefix = Array.from(folded.slice(0, separator), (letter) => letter.charCodeAt(0));
  const data = Array.from(folded.slice(separator + 1), (letter) => BECH32.indexOf(letter));
  if (data.includes(-1)) return false;
  return bech32Sum([...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data]) === 1;
}

function bech32Sum(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    BECH32_GENERATORS.forEach((generator, bit) => {
      if (((top >> bit) & 1) === 1) sum ^= generator;
    });
  }
  return sum >>> 0;
}

/** The last four bytes are the first four of the double SHA-256 of those before them. */
export function base58CheckHolds(text: string): boolean {
  const bytes = base58Bytes(text);
  if (bytes === undefined || bytes.length < 5) return false;
  const body = bytes.subarray(0, -4);
  const digest = sha256(sha256(body));
  return digest.subarray(0, 4).equals(bytes.subarray(-4));
}

function sha256(bytes: Uint8Array): Buffer {
  return crypto().createHash("sha256").update(bytes).digest();
}

/** NATS nkeys and Stellar seeds: base32, the last two bytes CRC-16/XMODEM of those before them, little-endian. */
export function crc16Base32Holds(text: string): boolean {
  const bytes = base32Bytes(text);
  if (bytes === undefined || bytes.length < 3) return false;
  return crc16(bytes.subarray(0, -2)) === ((bytes.at(-1) ?? 0) << 8) + (bytes.at(-2) ?? 0);
}

/** CRC-16/XMODEM: polynomial 0x1021, nothing reflected, begins at zero. */
export function crc16(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) sum = (sum & 0x8000) === 0 ? (sum << 1) & 0xffff : ((sum << 1) ^ 0x1021) & 0xffff;
  }
  return sum;
}

export function base32Bytes(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of text) {
    const value = BASE32.indexOf(letter);
    if (value === -1) return undefined;
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
    }
  }
  return Uint8Array.from(bytes);
}
