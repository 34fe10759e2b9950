// Signs a JSON Web Token with a credential's private key or shared secret.

import { createPrivateKey, createSecretKey, type KeyObject } from "node:crypto";
import type { Authentication } from "../model/authentication.ts";
import { Secret } from "../model/secret.ts";

type SignedAssertion = Extract<Authentication, { kind: "signed-assertion" }>;

/** Services that compare times to the second refuse a token that is issued in their future. */
const BACKDATED_SECONDS = 30;
const USUAL_LIFETIME_SECONDS = 300;

/** Undefined where the value is no key for that algorithm; nothing of it is told, for libraries quote it in their errors. */
export async function signAssertion(assertion: SignedAssertion, secret: Secret, now: Date): Promise<Secret | undefined> {
  const { SignJWT } = await import("jose");
  const issuedAt = Math.floor(now.getTime() / 1000) - BACKDATED_SECONDS;
  const lifetime = assertion.lifetimeSeconds ?? USUAL_LIFETIME_SECONDS;
  const { issuer, subject, audience, keyId, algorithm } = assertion;
  const claims = {
    iss: issuer,
    ...(subject && { sub: subject }),
    ...(audience && { aud: audience }),
    iat: issuedAt,
    exp: issuedAt + lifetime,
  };
  try {
    const token = await new SignJWT({ ...claims, jti: crypto.randomUUID() })
      .setProtectedHeader({ alg: algorithm, typ: "JWT", ...(keyId && { kid: keyId }) })
      .sign(keyOf(assertion, secret));
    return new Secret(token);
  } catch {
    return undefined;
  }
}

function keyOf(assertion: SignedAssertion, secret: Secret): KeyObject {
  if (assertion.algorithm === "HS256") return createSecretKey(Buffer.from(secret.reveal().trim(), "utf8"));
  return createPrivateKey(pemText(secret));
}

/** Secret stores and `.env` files often keep a PEM text on one line with `\n` in it. */
export function pemText(secret: Secret): string {
  return secret.reveal().replaceAll("\\n", "\n").trim();
}
