// Proves possession of the key that a sender-constrained token is bound to (DPoP, RFC 9449).

import { createHash, createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import type { Secret } from "../model/secret.ts";
import { pemText } from "./assertion.ts";

export interface Proven {
  readonly method: string;
  readonly url: string;
  readonly at: Date;
  /** Absent at a token endpoint, where there is no token yet. */
  readonly accessToken?: Secret;
  /** What the server asked to be repeated. */
  readonly nonce?: string;
}

const CURVES: Readonly<Record<string, string>> = { prime256v1: "ES256", secp384r1: "ES384", secp521r1: "ES512" };

/** The value of a `DPoP` header; undefined where the key is none that can prove. A new one for each request: it names method and address. */
export async function proveWithKey(key: Secret, { method, url, at, accessToken, nonce }: Proven): Promise<string | undefined> {
  const { exportJWK, SignJWT } = await import("jose");
  try {
    const privateKey = readKey(key);
    const claims = {
      jti: crypto.randomUUID(),
      htm: method,
      htu: withoutQuery(url),
      iat: Math.floor(at.getTime() / 1000),
      ...(accessToken && { ath: createHash("sha256").update(accessToken.reveal().trim()).digest("base64url") }),
      ...(nonce !== undefined && { nonce }),
    };
    const jwk = await exportJWK(createPublicKey(privateKey));
    return await new SignJWT(claims).setProtectedHeader({ alg: algorithmOf(privateKey), typ: "dpop+jwt", jwk }).sign(privateKey);
  } catch {
    return undefined;
  }
}

function readKey(key: Secret): KeyObject {
  const text = key.reveal().trim();
  return text.startsWith("{") ? createPrivateKey({ key: JSON.parse(text), format: "jwk" }) : createPrivateKey(pemText(key));
}

function algorithmOf(key: KeyObject): string {
  if (key.asymmetricKeyType === "ed25519") return "EdDSA";
  if (key.asymmetricKeyType === "rsa") return "RS256";
  const algorithm = CURVES[key.asymmetricKeyDetails?.namedCurve ?? ""];
  if (algorithm === undefined) throw new RangeError("no algorithm for this kind of key");
  return algorithm;
}

/** RFC 9449, 4.2: without query and fragment. */
function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
