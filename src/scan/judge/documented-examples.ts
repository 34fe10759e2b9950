// Values that standards and manuals print as examples, copied into documents, comments and tests everywhere: known by their sums.

import { crc32 } from "./crc32.ts";

const SUMS: ReadonlySet<number> = new Set([
  // RFC 5849, OAuth 1.0.
  0x146e0aa1, 0x02d12047, 0x25cb1226, 0xd43b7b44, 0x6af2cb86, 0xc31c70d7, 0x779eb5f1, 0xa8b108b3, 0x4a60c275, 0x0d7f1a39, 0x0ba181f7,
  0xc3f0aa47, 0xff098793,
  // RFC 6749, OAuth 2.0.
  0x9e49269d, 0x2bdd531a, 0x269d4cea, 0x1bbf5538, 0xe0318833, 0x78a8a862,
  // RFC 6750, bearer tokens.
  0x0fc657b9, 0x14fe805a,
  // RFC 7617, basic authentication.
  0xd0c6b042, 0x46afdcac, 0xad2b0a04, 0x33501855,
  // OpenID Connect Core.
  0xb6e61e46, 0x58adc005, 0x0cb3f00f,
  // The Kubernetes guide to Secrets.
  0xcbf43f40, 0xf81c324e,
]);
const SHORTEST = 8;
const LONGEST = 64;

/** Is this an example that a standard prints? Padding does not count. */
export function isDocumentedExample(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  return SUMS.has(crc32(Buffer.from(text.replace(/={1,2}$/, ""), "utf8")));
}
