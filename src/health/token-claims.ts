// Reads the dates and names inside a JSON Web Token. Nothing is verified: it only says what the token says of itself.

import type { Secret } from "../model/secret.ts";

export interface TokenClaims {
  readonly expiresAt: Date | undefined;
  readonly issuedAt: Date | undefined;
  readonly notBefore: Date | undefined;
  readonly issuer: string | undefined;
  readonly audiences: readonly string[];
}

/** Undefined where the value is no JSON Web Token; a token without `exp` has no expiry, it is never "not expired". */
export async function readTokenClaims(secret: Secret): Promise<TokenClaims | undefined> {
  const value = secret.reveal().trim();
  // Loading the library is only worth it for something that looks like one.
  if (!/^[\w-]+\.[\w-]+\.[\w-]*$/.test(value)) return undefined;
  const { decodeJwt, decodeProtectedHeader } = await import("jose");
  try {
    decodeProtectedHeader(value);
    const claims = decodeJwt(value);
    return {
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

function dateOf(seconds: unknown): Date | undefined {
  if (typeof seconds !== "number" || !(seconds >= 0 && seconds < 253_402_300_800)) return undefined;
  return new Date(seconds * 1000);
}

/** For a provider's prefixes that tell the environment. */
export function secretStartsWith(secret: Secret, prefix: string): boolean {
  return secret.reveal().trimStart().startsWith(prefix);
}
