// Does what a credential needs before its probe can be sent: gets or signs a token, signs the request, or brings a certificate.

import { signAssertion } from "../auth/assertion.ts";
import { signForAws } from "../auth/aws-signature.ts";
import { readClientKeyPair } from "../auth/client-certificate.ts";
import { assertionRequest, clientCredentialsRequest, readTokens, refreshRequest, type TokenRequest } from "../auth/oauth.ts";
import type { Authentication } from "../model/authentication.ts";
import type { Remark } from "../model/check.ts";
import type { CheckConfig } from "../model/config.ts";
import type { Credential } from "../model/credential.ts";
import type { Probe } from "../model/probe.ts";
import type { Secret } from "../model/secret.ts";
import type { Verdict } from "../model/verdict.ts";
import type { HttpRequest, World } from "../world.ts";
import { type Judgement, judge } from "./judge.ts";
import type { Secrecy } from "./secrecy.ts";
import { sendProved } from "./send-proved.ts";

export interface Ready {
  /** What goes on the request as the scheme says; undefined where the whole request is signed instead. */
  readonly secret: Secret | undefined;
  readonly finish: (request: HttpRequest) => Promise<HttpRequest>;
  readonly requests: number;
  readonly remarks?: readonly Remark[];
}

/** The value to put on the request and what to do with the request then; or why it did not come to that. */
export type SignedIn = Ready | { readonly failed: Judgement; readonly requests: number; readonly remarks?: readonly Remark[] };

export interface SigningIn {
  readonly credential: Credential;
  readonly config: CheckConfig;
  readonly secrecy: Secrecy;
  readonly world: Pick<World, "http" | "clock">;
}

/** Judges a token endpoint's answers as those of any JSON API. */
const TOKEN_PROBE: Probe = { id: "token", method: "POST", path: "", scheme: { kind: "bearer" }, answers: "json", signs: [] };

export async function signIn(secret: Secret, signing: SigningIn): Promise<SignedIn> {
  const { authentication } = signing.credential;
  if (authentication === undefined) return ready(secret);
  switch (authentication.kind) {
    case "client-credentials":
      return exchange(clientCredentialsRequest(authentication, secret), signing);
    case "refresh-token":
      return refresh(authentication, secret, signing);
    case "signed-assertion":
      return assert(authentication, secret, signing);
    case "aws-signature":
      return ready(undefined, async (request) => ({
        ...request,
        headers: await signForAws(authentication, secret, request, signing.world.clock.now()),
      }));
    case "client-certificate":
      return withCertificate(authentication, secret);
  }
}

/** Spending a refresh token that the service replaces would make the stored one worthless: then there is nothing to ask. */
async function refresh(
  authentication: Extract<Authentication, { kind: "refresh-token" }>,
  secret: Secret,
  signing: SigningIn,
): Promise<SignedIn> {
  if (authentication.rotation === "replaces") {
    return failed({ outcome: "unknown", reason: "no-probe" }, "Each use replaces this refresh token, so Keyturn does not spend it.");
  }
  return exchange(refreshRequest(authentication, secret), signing, secret);
}

async function assert(
  authentication: Extract<Authentication, { kind: "signed-assertion" }>,
  secret: Secret,
  signing: SigningIn,
): Promise<SignedIn> {
  const assertion = await signAssertion(authentication, secret, signing.world.clock.now());
  if (assertion === undefined)
    return failed({ outcome: "rejected", reason: "malformed" }, `The value is no key for ${authentication.algorithm}.`);
  signing.secrecy.learn(assertion);
  if (authentication.tokenUrl === undefined) return ready(assertion);
  return exchange(assertionRequest(authentication.tokenUrl, assertion, authentication.scope), signing);
}

/** `spent` is the refresh token that the request used up, where it did. */
async function exchange(request: TokenRequest, signing: SigningIn, spent?: Secret): Promise<SignedIn> {
  const { credential, secrecy } = signing;
  const { came, requests } = await post(request, signing);
  if (came === undefined) return { failed: malformedKey("The key of the DPoP proof is no private key."), requests };
  const tokens = "failure" in came ? undefined : readTokens(parsed(came.body));
  for (const token of [tokens?.accessToken, tokens?.refreshToken]) if (token !== undefined) secrecy.learn(token);
  const asked = { probe: TOKEN_PROBE, scheme: TOKEN_PROBE.scheme, ...(credential.dpopKey && { proved: true as const }) };
  const judgement = judge(came, asked, secrecy.redact);
  const where = { label: "token endpoint", detail: new URL(request.url).host };
  if (judgement.verdict.outcome !== "valid") return { failed: { ...judgement, evidence: [where, ...judgement.evidence] }, requests };
  const remarks = spent !== undefined && tokens?.refreshToken?.equals(spent) === false ? [replaced(where.detail)] : [];
  if (tokens !== undefined) return { ...ready(tokens.accessToken), requests, remarks };
  const nothing = failed({ outcome: "unknown", reason: "unrecognized-answer" }, "The token endpoint's answer holds no access token.");
  return { ...nothing, requests, remarks };
}

async function post(request: TokenRequest, { credential, config, world }: SigningIn) {
  const { timeoutMs, maxBodyBytes } = config;
  const { allowPrivate } = credential.environment;
  const whole: HttpRequest = { ...request, method: "POST", timeoutMs, maxBodyBytes, allowPrivate };
  if (credential.dpopKey !== undefined) return sendProved(whole, credential.dpopKey, undefined, world);
  return { came: await world.http.send(whole), requests: 1 };
}

/** The new one is not shown anywhere, and Keyturn has no place to store it: a person has to sign in again. */
function replaced(host: string): Remark {
  return {
    kind: "refresh-token-replaced",
    fails: true,
    says: `${host} replaced the refresh token although it is declared as fixed: the stored one may already be worthless.`,
  };
}

function withCertificate(authentication: Extract<Authentication, { kind: "client-certificate" }>, secret: Secret): SignedIn {
  const pair = readClientKeyPair(authentication.certificate, secret);
  if (pair === undefined) {
    return failed({ outcome: "rejected", reason: "malformed" }, "Certificate and private key are no PEM texts that belong together.");
  }
  const { certificate, privateKey } = pair;
  return ready(undefined, async (request) => ({ ...request, clientCertificate: { certificate, privateKey } }));
}

function ready(secret: Secret | undefined, finish = async (request: HttpRequest) => request) {
  return { secret, finish, requests: 0 };
}

function failed(verdict: Verdict, detail: string): Extract<SignedIn, { failed: Judgement }> {
  return { failed: unasked(verdict, detail), requests: 0 };
}

/** Nothing was sent, for a key that belongs to the request is none. */
export function malformedKey(detail: string): Judgement {
  return unasked({ outcome: "rejected", reason: "malformed" }, detail);
}

function unasked(verdict: Verdict, detail: string): Judgement {
  return { verdict, evidence: [{ label: "because", detail }], reading: undefined, transient: false };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
