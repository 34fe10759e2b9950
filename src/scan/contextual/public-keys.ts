// Tells what is published so that others can check something: fingerprints and public keys.

import type { Candidate } from "./candidate.ts";

const OPENPGP = /^(?:0x)?(?:[0-9A-F]{40}|[0-9a-f]{40}|[0-9A-F]{16}|[0-9a-f]{16})$/;
/** Hardly anything else is written so. */
const CAPITALS = /^(?:0x)?(?=.*[A-F])[0-9A-F]{40}$/;
const NAMES_OPENPGP = /gpg|pgp|keyserver|(?:recv|install|refresh|lsign)-?keys?/i;
const NAMES_SIGNER = /sign(?:ing|er)?[_-]?keys?|release|maintainer|keys$|fingerprint/i;
const BEHIND_OPENPGP = /(?:gpg|pgp)[\s\w-]{0,20}["']?[:=]?\s{0,8}["'`]?$/i;
const NAMES_SECRET = /pass|secret|private|token|api|access|auth|crypt/i;

/** How SubjectPublicKeyInfo of RSA, EC and Ed25519 begin in base64, OpenSSH's, PEM's; minisign's; a fingerprint as OpenSSH prints it. */
const PUBLIC_KEY =
  /^(?:MF[kI]wEwYHKoZIzj0C|MI[GI][A-Za-z0-9+/]{1,5}ANBgkqhkiG9w0BAQEFAAO|MCowBQYDK2V|(?:ssh-|ecdsa-)[a-z0-9-]+ |-----BEGIN (?:PUBLIC|CERT)|RW[Q-T][A-Za-z0-9+/]{53}$|SHA256:[A-Za-z0-9+/]{43}=?$)/;
const BEHIND_PUBLIC = /\bpublic key["'`]?:?\s{1,8}["'`]?$/i;
/** In the metadata of TUF. */
const KEY_ID = /^keyids?$/i;
const HEX = /^[0-9a-f]{64}$/;
const BEFORE_KEY = /^["']\s?:\s?\{\s{0,20}["']key(?:val|type|id)/;

export function isPublicKey(candidate: Candidate): boolean {
  const { name = "", value } = candidate;
  if (PUBLIC_KEY.test(value) || isOpenPgpKey(candidate)) return true;
  if (HEX.test(value) && (KEY_ID.test(name) || BEFORE_KEY.test(candidate.after))) return true;
  return /key$/i.test(name) && BEHIND_PUBLIC.test(candidate.before);
}

/** The fingerprint of a key, or the end of one, under the name of the program or of who signs. */
function isOpenPgpKey({ name = "", value, before }: Candidate): boolean {
  if (!OPENPGP.test(value) || NAMES_SECRET.test(name)) return false;
  return NAMES_OPENPGP.test(name) || (CAPITALS.test(value) && NAMES_SIGNER.test(name)) || BEHIND_OPENPGP.test(before);
}
