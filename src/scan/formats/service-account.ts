// Reads a Google service account's key file: a JSON object of type `service_account` with a private key inside.

import { latin1 } from "../bytes/text-of-bytes.ts";
import type { NothingUntil, Parsed } from "./parsed.ts";
import { parsePrivateKey } from "./private-key.ts";

/** The file has 2.3 kB; the key's field may stand before or after the type. */
const REACH = 8192;
const FIELD = /"?private_key\\*"?\s*[:=]/;

/** The keyword is `service_account`; the secret is the private key in the same object. */
export function parseServiceAccount(bytes: Uint8Array, start: number, end: number): Parsed | NothingUntil {
  const from = objectStart(bytes, start);
  const to = objectEnd(bytes, end);
  const text = latin1(bytes, from, to);
  const field = FIELD.exec(text);
  if (field === null) return { nothingUntil: to };
  const begin = text.indexOf("-----BEGIN ", field.index);
  if (begin === -1) return { nothingUntil: to };
  const key = parsePrivateKey(bytes, from + begin, from + begin + 10);
  if (key === undefined || "nothingUntil" in key) return { nothingUntil: to };
  return { ...key, preview: "service_account: -----BEGIN PRIVATE KEY-----…", specificity: key.specificity + 15 };
}

function objectStart(bytes: Uint8Array, start: number): number {
  const limit = Math.max(0, start - REACH);
  for (let at = start - 1; at >= limit; at--) if (bytes[at] === 0x7b || bytes[at] === 0x7d) return at;
  return limit;
}

function objectEnd(bytes: Uint8Array, end: number): number {
  const limit = Math.min(bytes.length, end + REACH);
  for (let at = end; at < limit; at++) if (bytes[at] === 0x7b || bytes[at] === 0x7d) return at;
  return limit;
}
