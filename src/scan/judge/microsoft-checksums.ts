// Checksums of Microsoft's identifiable keys (Azure services) and of Entra client secrets.

import { crc32 } from "./crc32.ts";
import { marvin32 } from "./marvin32.ts";
import { base32Bytes } from "./specified-checksums.ts";

/** Eight ASCII letters each. Which service uses which matters to nobody who asks "is it real". */
const SEEDS: readonly string[] = [
  "Default0",
  "MastRO00",
  "MastRW00",
  "AbAcct00",
  "Classic0",
  "Tenant00",
  "IoTHub00",
  "Gatewy00",
  "GitKey00",
  "Access00",
  "Send0000",
  "Listen00",
  "Manage00",
  "System00",
  "DpsKey00",
  "Device00",
  "SendRecv",
  "ACRDflt0",
  "Query000",
  "PAdmin00",
  "Master00",
  "Functi00",
];

const ENTRA_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";
const ENTRA_SEED = "AadPwd00";

/** The last four of the decoded bytes are the Marvin32 of those before them, little-endian. */
export function identifiableKeyHolds(text: string): boolean {
  const bytes = Buffer.from(text, "base64");
  if (bytes.length < 8) return false;
  const body = bytes.subarray(0, -4);
  const expected = bytes.readUInt32LE(bytes.length - 4);
  return SEEDS.some((seed) => marvin32WithSeed(body, seed) === expected);
}

/**
 * Keys of the common annotated format: the Marvin32 of 60 bytes follows them, little-endian, whole or three bytes of it.
 * Derived keys of the shorter form have another sum, whose alphabet is not published: of them nothing is said.
 */
export function annotatedKeyHolds(text: string): boolean {
  const bytes = Buffer.from(text, "base64");
  if (bytes.length !== 63 && bytes.length !== 64) return false;
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(marvin32WithSeed(bytes.subarray(0, 60), ANNOTATED_SEED));
  return bytes.subarray(60).equals(sum.subarray(0, bytes.length - 60));
}

/** Tokens of 52 letters: bytes 22, 8, 7 and 2 are the sum of the other 28, by whom it was issued. */
export function devOpsTokenHolds(text: string): boolean {
  const bytes = base32Bytes(text.toUpperCase());
  if (bytes?.length !== 32) return false;
  const body = bytes.filter((_, index) => !DEV_OPS_SUM_AT.includes(index));
  const sum = Buffer.from(DEV_OPS_SUM_AT.map((index) => bytes[index] as number)).readUInt32LE();
  const expected = crc32(body);
  return DEV_OPS_ISSUERS.some((issuer) => (expected ^ issuer) >>> 0 === sum);
}

const ANNOTATED_SEED = "Default0";
const DEV_OPS_SUM_AT = [22, 8, 7, 2];
/** Tokens of people, and of applications. */
const DEV_OPS_ISSUERS = [0xe0b9692d, 0x1019f92e];

/** The last three of 40 letters are base-66 digits of the Marvin32 of the first 37; either order of digits is accepted. */
export function entraSecretHolds(text: string): boolean {
  let rest = marvin32WithSeed(Buffer.from(text.slice(0, 37), "latin1"), ENTRA_SEED);
  let digits = "";
  while (rest > 0) {
    digits += ENTRA_LETTERS.charAt(rest % 66);
    rest = Math.floor(rest / 66);
  }
  const tail = text.slice(37);
  return tail === digits.slice(0, 3) || tail === [...digits].reverse().join("").slice(0, 3);
}

function marvin32WithSeed(bytes: Uint8Array, seed: string): number {
  const words = Buffer.from(seed, "latin1");
  return marvin32(bytes, words.readUInt32BE(0), words.readUInt32BE(4));
}
