// A client's key pair for TLS: what the connection needs, and when its certificate ends.

import { createPrivateKey, X509Certificate } from "node:crypto";
import type { Secret } from "../model/secret.ts";
import { pemText } from "./assertion.ts";

export interface ClientKeyPair {
  readonly certificate: string;
  /** A secret: never print it. */
  readonly privateKey: string;
  readonly validFrom: Date;
  readonly validTo: Date;
}

/** Undefined where either is no PEM text or the two do not belong together. */
export function readClientKeyPair(certificate: string, secret: Secret): ClientKeyPair | undefined {
  try {
    const text = certificate.replaceAll("\\n", "\n").trim();
    const parsed = new X509Certificate(text);
    const privateKey = pemText(secret);
    if (!parsed.checkPrivateKey(createPrivateKey(privateKey))) return undefined;
    return { certificate: text, privateKey, validFrom: new Date(parsed.validFrom), validTo: new Date(parsed.validTo) };
  } catch {
    return undefined;
  }
}
