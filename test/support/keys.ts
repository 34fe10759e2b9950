// Keys for tests and the demo: made anew for every run, shaped like real ones, known to nobody.

import { randomBytes, randomInt } from "node:crypto";
import { crc32 } from "node:zlib";
import { SignJWT } from "jose";

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

export function randomKey(prefix: string, length: number): string {
  return prefix + Array.from({ length }, () => BASE62[randomInt(BASE62.length)]).join("");
}

/** GitHub's classic format: 30 random characters and their CRC-32 in base 62, so that the checksum proves it. */
export function githubToken(): string {
  const body = randomKey("", 30);
  let rest = crc32(body);
  let checksum = "";
  for (let at = 0; at < 6; at++) {
    checksum = BASE62[rest % 62] + checksum;
    rest = Math.floor(rest / 62);
  }
  return ["gh", "p_", body, checksum].join("");
}

/** A signed JWT of a partner, `ageDays` old and with `leftDays` to live. */
export function partnerToken(ageDays: number, leftDays: number): Promise<string> {
  const nowSeconds = Math.floor(Date.now() / 1000);
  return new SignJWT({ scope: "orders:read" })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setIssuer("https://partner.example")
    .setSubject("acme")
    .setIssuedAt(Math.round(nowSeconds - ageDays * 86_400))
    .setExpirationTime(Math.round(nowSeconds + leftDays * 86_400))
    .sign(randomBytes(32));
}
