// Holds a JSON Web Token's signature against its issuer's published keys.

import type { Secret } from "../model/secret.ts";

export type SignatureState =
  | "good"
  | "bad"
  /** None of the published keys is the one that the token names: another issuer's, or a key that was rotated out. */
  | "unknown-key"
  /** What was published is no key set. */
  | "no-keys";

/** Signatures with a shared secret are none that anyone else could verify. */
const ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519"];

/** Only the signature; dates and names are judged by who reads the claims. */
export async function verifySignature(token: Secret, keySet: unknown): Promise<SignatureState> {
  const { compactVerify, createLocalJWKSet, errors } = await import("jose");
  if (!isKeySet(keySet)) return "no-keys";
  try {
    const keys = createLocalJWKSet(keySet);
    await compactVerify(token.reveal().trim(), keys, { algorithms: ALGORITHMS });
    return "good";
  } catch (error) {
    return error instanceof errors.JWKSNoMatchingKey ? "unknown-key" : "bad";
  }
}

function isKeySet(value: unknown): value is { keys: { kty: string }[] } {
  if (typeof value !== "object" || value === null || !("keys" in value) || !Array.isArray(value.keys)) return false;
  return value.keys.every((key: unknown) => typeof key === "object" && key !== null && "kty" in key);
}
