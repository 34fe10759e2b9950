// Refusals that are about how the credential was sent, and say nothing about the credential itself.

import type { Probe, Scheme } from "../model/probe.ts";
import type { Reading } from "./reading.ts";
import type { Ruled } from "./rule.ts";

/** What the judge needs to know of the request. */
export interface Asked {
  readonly probe: Probe;
  readonly scheme: Scheme;
  /** A proof of the key that the token is bound to was on the request. */
  readonly proved?: true;
}

/** The service knows the token and misses the proof: `invalid_token` in such a challenge says nothing about the token itself. */
export function boundToKey(reading: Reading, asked: Asked): Ruled | undefined {
  const dpop = reading.challenges.find(({ scheme }) => scheme === "dpop");
  const alsoTakesBearer = reading.challenges.some(({ scheme }) => scheme === "bearer");
  if (reading.status !== 401 || asked.proved === true || asked.scheme.kind !== "bearer") return undefined;
  if (dpop === undefined || (alsoTakesBearer && dpop.parameters.error === undefined)) return undefined;
  return {
    ruling: "unknown:unrecognized-answer",
    because:
      "The token is bound to a key (DPoP, RFC 9449): a plain Bearer request cannot pass. Give Keyturn that key to let it prove possession.",
  };
}

/** Container registries take a password only at the service that the challenge names; they themselves say "authentication required" to any. */
export function tokenService(reading: Reading, asked: Asked): Ruled | undefined {
  const challenge = reading.challenges.find(({ scheme, parameters }) => scheme === "bearer" && parameters.service !== undefined);
  const realm = challenge?.parameters.realm ?? "";
  if (reading.status !== 401 || asked.scheme.kind !== "basic" || !URL.canParse(realm)) return undefined;
  return {
    ruling: "rejected:malformed",
    because: `The service asks for a token of the token service at ${new URL(realm).host}, and the credential was sent as basic: probe it there.`,
  };
}

/** 401 that asks for another scheme: the credential was never looked at. */
export function otherScheme(reading: Reading, asked: Asked): Ruled | undefined {
  const wanted = [...new Set(reading.challenges.map((challenge) => challenge.scheme))];
  const sent =
    asked.scheme.kind === "basic" ? "basic" : asked.scheme.kind === "bearer" ? (asked.scheme.word ?? "bearer").toLowerCase() : undefined;
  const known = wanted.filter((scheme) => ["basic", "bearer", "digest", "negotiate", "ntlm", "aws4-hmac-sha256", "token"].includes(scheme));
  if (reading.status !== 401 || sent === undefined || known.length === 0 || known.includes(sent)) return undefined;
  return {
    ruling: "rejected:malformed",
    because: `The service asks for the scheme ${known.join(" or ")}, and the credential was sent as ${sent}.`,
  };
}
