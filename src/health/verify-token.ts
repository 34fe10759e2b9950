// Holds a JSON Web Token against its issuer: its keys, its name, its audience.

import { verifySignature } from "../auth/verify-signature.ts";
import type { TokenIssuer } from "../model/authentication.ts";
import type { Evidence } from "../model/check.ts";
import type { CheckConfig } from "../model/config.ts";
import type { Credential } from "../model/credential.ts";
import type { Secret } from "../model/secret.ts";
import type { RejectedReason } from "../model/verdict.ts";
import type { World } from "../world.ts";
import type { TokenClaims } from "./token-claims.ts";

export interface Verified {
  /** The claims, marked as verified where the issuer's keys confirm them. */
  readonly claims: TokenClaims | undefined;
  /** Set where the token cannot be this issuer's: a refusal by the service then has this cause. */
  readonly refuted?: { readonly reason: RejectedReason; readonly says: string };
  readonly evidence: readonly Evidence[];
  readonly requests: number;
}

interface Asking {
  readonly credential: Credential;
  readonly config: CheckConfig;
  readonly world: Pick<World, "http">;
}

/** Nothing secret is sent: keys are public. Without an issuer, or for what is no JSON Web Token, the claims stay as they are. */
export async function verifyToken(token: Secret, claims: TokenClaims | undefined, asking: Asking): Promise<Verified> {
  const { issuer } = asking.credential;
  if (issuer === undefined || claims?.origin !== "jwt") return { claims, evidence: [], requests: 0 };
  const { keys, requests } = await fetchKeys(issuer, asking);
  const state = keys === undefined ? "no-keys" : await verifySignature(token, keys);
  if (state === "no-keys")
    return { claims, requests, evidence: evidence(`the keys of ${issuer.url} could not be read, so nothing is verified`) };
  if (state === "bad" || state === "unknown-key") {
    const why = state === "bad" ? "its signature does not fit" : "it is signed with a key that is not among them";
    return refuted(claims, "invalid", `The keys of ${issuer.url} do not confirm the token: ${why}.`, requests);
  }
  const verified = { ...claims, verifiedBy: issuer.url };
  const mismatch = mismatchOf(claims, issuer);
  if (mismatch !== undefined) return refuted(verified, "wrong-environment", mismatch, requests);
  return { claims: verified, requests, evidence: evidence(`the keys of ${issuer.url} verify the token's signature`) };
}

function mismatchOf(claims: TokenClaims, issuer: TokenIssuer): string | undefined {
  if (claims.issuer !== undefined && withoutSlash(claims.issuer) !== withoutSlash(issuer.url)) {
    return `The token names ${claims.issuer} as its issuer, and ${issuer.url} is configured.`;
  }
  if (issuer.audience === undefined || claims.audiences.includes(issuer.audience)) return undefined;
  return `The token is meant for ${claims.audiences.join(", ") || "no audience"}, and ${issuer.audience} is configured.`;
}

function refuted(claims: TokenClaims, reason: RejectedReason, says: string, requests: number): Verified {
  return { claims, refuted: { reason, says }, evidence: evidence(says), requests };
}

function evidence(detail: string): readonly Evidence[] {
  return [{ label: "issuer", detail }];
}

async function fetchKeys(issuer: TokenIssuer, asking: Asking): Promise<{ readonly keys: unknown; readonly requests: number }> {
  if (issuer.keysUrl !== undefined) return { keys: await fetchJson(issuer.keysUrl, asking), requests: 1 };
  const configuration = await fetchJson(`${withoutSlash(issuer.url)}/.well-known/openid-configuration`, asking);
  const url =
    typeof configuration === "object" && configuration !== null && "jwks_uri" in configuration ? configuration.jwks_uri : undefined;
  if (typeof url !== "string" || !URL.canParse(url)) return { keys: undefined, requests: 1 };
  return { keys: await fetchJson(url, asking), requests: 2 };
}

async function fetchJson(url: string, { credential, config, world }: Asking): Promise<unknown> {
  const came = await world.http.send({
    method: "GET",
    url,
    headers: { accept: "application/json" },
    timeoutMs: config.timeoutMs,
    maxBodyBytes: config.maxBodyBytes,
    allowPrivate: credential.environment.allowPrivate,
  });
  if ("failure" in came || came.status !== 200) return undefined;
  try {
    return JSON.parse(came.body);
  } catch {
    return undefined;
  }
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, "");
}
