// Identity of a finding across runs: stable for real keys, and never a way to guess a weak secret.

import { crypto } from "../../model/crypto.ts";
import type { Detector } from "../../model/detector.ts";
import { Secret } from "../../model/secret.ts";
import { entropyOf, relativeEntropyOf } from "../judge/entropy.ts";

interface FingerprintPlace {
  readonly path: string;
  /** The line of the finding with the secret cut out. */
  lineWithoutSecret(): string;
}

/** Fewer bits than this could be found by trying. */
const GUESSABLE_BITS = 80;
/** A key with a prefix of its own is random for the rest; at this length the rest is more than anybody can try. */
const SHORTEST_KEY = 20;
const KINDS = [/[a-z]/, /[A-Z]/, /[0-9]/];

/**
 * A high-entropy key is known by the hash of detector id and secret: rebase, squash, rename and line moves leave it as
 * it is. A guessable secret is never hashed: detector id, path and the line with the secret cut out stand for it.
 */
export function fingerprintOf(detector: Detector, secret: Secret, place: FingerprintPlace): string {
  if (!isGuessable(detector, secret)) return digest(["secret", detector.id, secret.reveal()]);
  return digest(["place", detector.id, place.path, place.lineWithoutSecret().trim()]);
}

/** Could somebody who has its hash find this secret by trying? */
function isGuessable(detector: Detector, secret: Secret): boolean {
  const value = secret.reveal();
  if (detector.grade === "prefix" && value.length >= SHORTEST_KEY) return false;
  if (/[^\x21-\x7e]/.test(value) || /[A-Za-z]{9,}/.test(value.replaceAll(/[_.-]/g, "")) || relativeEntropyOf(value) < 0.7) return true;
  // Words give away few bits a letter; a random text mixes its kinds of letters.
  const kinds = KINDS.filter((kind) => kind.test(value)).length;
  return kinds < 2 || entropyOf(value) * value.length < GUESSABLE_BITS;
}

/** Makes keys by which two matches of the same secret are known as such within one run; without a salt they hold for one maker only. */
export function createKeyMaker(given?: Uint8Array): (detector: Detector, secret: Secret) => string {
  let salt = given;
  // The same salt comes first in all of them: as good as an HMAC here, at a tenth of what setting one up takes.
  return (detector, secret) => {
    salt ??= crypto().randomBytes(32);
    const text = Buffer.from(`${detector.id}\0${secret.reveal()}`, "utf8");
    return crypto()
      .hash("sha256", Buffer.concat([salt, text]), "base64url")
      .slice(0, 27);
  };
}

function digest(parts: readonly string[]): string {
  let text = "";
  for (const part of parts) text += `${Buffer.byteLength(part)}:${part},`;
  return crypto().hash("sha256", text, "hex").slice(0, 40);
}

/** Wraps what was found so that nothing can print it by accident. */
export function wrapSecret(text: string): Secret {
  return new Secret(text);
}
