// Does what a credential needs before its probe can be sent: gets or signs a token, signs the request, or brings a certificate.

import { signAssertion } from "../auth/assertion.ts";
import { signForAws } from "../auth/aws-signature.ts";
import { readClientKeyPair } from "../auth/client-certificate.ts";
import { assertionRequest, clientCredentialsRequest, readTokens, refreshRequest, type TokenRequest } from "../auth/oauth.ts";
import type { Authentication } from "../model/authentication.ts";
import type { CheckConfig } from "../model/config.ts";
import type { Credential } from "../model/credential.ts";
import type { Probe } from "../model/probe.ts";
import type { Secret } from "../model/secret.ts";
import type { Verdict } from "../model/verdict.ts";
import type { HttpRequest, World } from "../world.ts";
import { type Judgement, judge } from "./judge.ts";
import type { Secrecy } from "./secrecy.ts";

/** The value to put on the request and what to do with the request then; or why it did not come to that. */
export type SignedIn =
  | { readonly secret: Secret | undefined; readonly finish: (request: HttpRequest) => Promise<HttpRequest>; readonly requests: number }
  | { readonly failed: Judgement; readonly requests: number };

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
  return exchange(refreshRequest(authentication, secret), signing);
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

async function exchange(request: TokenRequest, { credential, config, secrecy, world }: SigningIn): Promise<SignedIn> {
  const { timeoutMs, maxBodyBytes } = config;
  const came = await world.http.send({
    ...request,
    method: "POST",
    timeoutMs,
    maxBodyBytes,
    allowPrivate: credential.environment.allowPrivate,
  });
  const tokens = "failure" in came ? undefined : readTokens(parsed(came.body));
  for (const token of [tokens?.accessToken, tokens?.refreshToken]) if (token !== undefined) secrecy.learn(token);
  const judgement = judge(came, { probe: TOKEN_PROBE, scheme: TOKEN_PROBE.scheme }, secrecy.redact);
  const where = { label: "token endpoint", detail: new URL(request.url).host };
  if (judgement.verdict.outcome !== "valid") return { failed: { ...judgement, evidence: [where, ...judgement.evidence] }, requests: 1 };
  if (tokens !== undefined) return { ...ready(tokens.accessToken), requests: 1 };
  const nothing = failed({ outcome: "unknown", reason: "unrecognized-answer" }, "The token endpoint's answer holds no access token.");
  return { ...nothing, requests: 1 };
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
  return { failed: { verdict, evidence: [{ label: "because", detail }], reading: undefined, transient: false }, requests: 0 };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
