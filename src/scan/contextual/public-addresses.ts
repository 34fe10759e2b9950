// Tells where a contract or an account of a blockchain stands: everybody may know it.

import { base58Bytes } from "../judge/base58.ts";

/** A private key has 64 digits. */
const ETHEREUM = /^0x[0-9a-fA-F]{40}$/;
const BASE58 = /^[1-9A-HJ-NP-Za-km-z]{32,44}$/;
const SOLANA_BYTES = 32;
const NAMES_ADDRESS = /mint|address|contract|program|wallet|account/i;
const NAMES_SECRET = /priv|secret|pass|pwd|seed|mnemonic|api|auth/i;

export function isPublicAddress(name: string, value: string): boolean {
  if (ETHEREUM.test(value)) return !NAMES_SECRET.test(name);
  if (!BASE58.test(value) || !NAMES_ADDRESS.test(name) || NAMES_SECRET.test(name)) return false;
  return base58Bytes(value)?.length === SOLANA_BYTES;
}
