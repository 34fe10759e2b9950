// Reads the dates and names that a credential holds itself, a JSON Web Token, a macaroon or a certificate. Nothing is verified: it only says what it says of itself.

import { readClientKeyPair } from "../auth/client-certificate.ts";
import type { Credential } from "../model/credential.ts";
import type { Secret } from "../model/secret.ts";
import { readMacaroon } from "./macaroon.ts";

export interface TokenClaims {
  readonly origin: "jwt" | "certificate" | "offline-decode" | "introspection";
  /** The issuer whose keys confirm it, where they were asked. */
  readonly verifiedBy?: string;
  readonly expiresAt: Date | undefined;
  readonly issuedAt: Date | undefined;
  readonly notBefore: Date | undefined;
  readonly issuer: string | undefined;
  readonly audiences: readonly string[];
}

/** What the credential says of itself, whichever kind it is. */
export async function readOwnClaims({ authentication }: Credential, secret: Secret): Promise<TokenClaims | undefined> {
  if (authentication?.kind !== "client-certificate") return readMacaroonClaims(secret) ?? readTokenClaims(secret);
  const pair = readClientKeyPair(authentication.certificate, secret);
  return (
    pair && {
      origin: "certificate",
      expiresAt: pair.validTo,
      issuedAt: pair.validFrom,
      notBefore: pair.validFrom,
      issuer: undefined,
      audiences: [],
    }
  );
}

/** PyPI's tokens: a prefix and a macaroon in base64url. */
function readMacaroonClaims(secret: Secret): TokenClaims | undefined {
  const [, text] = /^pypi-([\w-]{16,4000})={0,2}$/.exec(secret.reveal().trim()) ?? [];
  const dates = text === undefined ? undefined : readMacaroon(Buffer.from(text, "base64url"));
  return dates && { origin: "offline-decode", ...dates, issuedAt: undefined, issuer: undefined, audiences: [] };
}

/** Undefined where the value is no JSON Web Token; a token without `exp` has no expiry, it is never "not expired". */
async function readTokenClaims(secret: Secret): Promise<TokenClaims | undefined> {
  const value = secret.reveal().trim();
  // Loading the library is only worth it for something that looks like one.
  if (!/^[\w-]+\.[\w-]+\.[\w-]*$/.test(value)) return undefined;
  const { decodeJwt, decodeProtectedHeader } = await import("jose");
  try {
    decodeProtectedHeader(value);
    const claims = decodeJwt(value);
    return {
      origin: "jwt",
      expiresAt: dateOf(claims.exp),
      issuedAt: dateOf(claims.iat),
      notBefore: dateOf(claims.nbf),
      issuer: typeof claims.iss === "string" ? claims.iss : undefined,
      audiences: [claims.aud ?? []].flat().filter((audience) => typeof audience === "string"),
    };
  } catch {
    return undefined;
  }
}

/** Seconds since 1970, as tokens and introspection write them. */
export function dateOf(seconds: unknown): Date | undefined {
  if (typeof seconds !== "number" || !(seconds >= 0 && seconds < 253_402_300_800)) return undefined;
  return new Date(seconds * 1000);
}

/** For a provider's prefixes that tell the environment. */
export function secretStartsWith(secret: Secret, prefix: string): boolean {
  return secret.reveal().trimStart().startsWith(prefix);
}
