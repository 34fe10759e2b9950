// Checksums of Microsoft's identifiable keys (Azure services) and of Entra client secrets.

import { marvin32 } from "./marvin32.ts";

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
