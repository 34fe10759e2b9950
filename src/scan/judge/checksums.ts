// The checksums that vendors build into their keys: proof, without a network, that a key is real.

import { crypto } from "../../model/crypto.ts";
import type { ChecksumName } from "../../model/detector.ts";
import { base58Bytes } from "./base58.ts";
import { crc32 } from "./crc32.ts";
import { annotatedKeyHolds, devOpsTokenHolds, entraSecretHolds, identifiableKeyHolds } from "./microsoft-checksums.ts";
import { base58CheckHolds, bech32Holds, crc16Base32Holds } from "./specified-checksums.ts";

interface ChecksummedKey {
  /** The whole key. */
  readonly text: string;
  /** How much of it is the fixed prefix. */
  readonly prefixLength: number;
  /** A literal `_` stands between body and checksum and belongs to neither. */
  readonly separated: boolean;
}

const DIGITS_FIRST = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const LOWER_FIRST = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Does the key carry the checksum it should? Sources: facts of each vendor's token library; see the detectors. */
export function checksumHolds(name: ChecksumName, key: ChecksummedKey): boolean {
  switch (name) {
    case "github":
    case "crc32-base62":
      return tailIs(key, "body", 6, (sum) => inBase(sum, DIGITS_FIRST, 6));
    case "crc32-base62-with-prefix":
      return tailIs(key, "whole", 6, (sum) => inBase(sum, DIGITS_FIRST, 6));
    case "crc32-base62-lower-first-with-prefix":
      return tailIs(key, "whole", 6, (sum) => inBase(sum, LOWER_FIRST, 6));
    case "crc32-hex":
      return tailIs(key, "body", 8, inHex);
    case "crc32-hex-with-prefix":
      return tailIs(key, "whole", 8, inHex);
    case "crc32-hex-upper-with-prefix":
      return tailIs(key, "whole", 8, (sum) => inHex(sum).toUpperCase());
    case "crc32-hex-little-endian-with-prefix":
      return tailIs(key, "whole", 8, (sum) => inHex(swapBytes(sum)));
    case "crc32-base36-with-prefix":
      return tailIs(key, "whole", 7, (sum) => sum.toString(36).padStart(7, "0"));
    case "crc32-base64-little-endian":
      return tailIs(key, "body", 6, (sum) => littleEndianBytes(sum).toString("base64").slice(0, 6));
    case "crc32-hex-of-raw-bytes":
      return rawBytesHold(key);
    case "github-fine-grained":
      return fineGrainedHolds(key.text);
    case "azure-identifiable":
      return identifiableKeyHolds(key.text);
    case "azure-annotated":
      return annotatedKeyHolds(key.text);
    case "azure-devops":
      return devOpsTokenHolds(key.text);
    case "entra":
      return entraSecretHolds(key.text);
    case "base58-54-bytes":
      return base58Bytes(key.text)?.length === 54;
    case "bech32":
      return bech32Holds(key.text);
    case "base58check":
      return base58CheckHolds(key.text);
    case "crc16-base32":
      return crc16Base32Holds(key.text);
  }
}

/** Compares the last letters with a rendering of the CRC-32 of what stands before them. */
function tailIs(key: ChecksummedKey, over: "body" | "whole", length: number, render: (sum: number) => string): boolean {
  const tailStart = key.text.length - length;
  const bodyEnd = key.separated ? tailStart - 1 : tailStart;
  const bodyStart = over === "whole" ? 0 : key.prefixLength;
  if (bodyEnd <= bodyStart) return false;
  return render(crc32(Buffer.from(key.text.slice(bodyStart, bodyEnd), "latin1"))) === key.text.slice(tailStart);
}

function inBase(value: number, letters: string, width: number): string {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / letters.length)) text = letters.charAt(rest % letters.length) + text;
  return text.padStart(width, letters.charAt(0));
}

function inHex(value: number): string {
  return value.toString(16).padStart(8, "0");
}

function littleEndianBytes(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function swapBytes(value: number): number {
  return littleEndianBytes(value).readUInt32BE();
}

/** The sum is over the bytes that the body's hex digits stand for. */
function rawBytesHold(key: ChecksummedKey): boolean {
  const body = key.text.slice(key.prefixLength, -8);
  return /^[0-9a-f]+$/.test(body) && inHex(crc32(Buffer.from(body, "hex"))) === key.text.slice(-8);
}

/** Letters 16 to 9 from the end are the start of the base32 SHA-256 of all before them. */
function fineGrainedHolds(token: string): boolean {
  const digest = crypto().createHash("sha256").update(token.slice(0, -16)).digest();
  let bits = 0n;
  for (const byte of digest.subarray(0, 5)) bits = (bits << 8n) | BigInt(byte);
  const expected = Array.from({ length: 8 }, (_, index) => BASE32.charAt(Number((bits >> BigInt(35 - index * 5)) & 31n))).join("");
  return token.slice(-16, -8) === expected;
}
