// Asks an authorization server whether a token is active, and what it is good for (RFC 7662).

import { introspectionRequest } from "../auth/oauth.ts";
import type { Evidence } from "../model/check.ts";
import type { CheckConfig } from "../model/config.ts";
import type { Credential } from "../model/credential.ts";
import type { Probe } from "../model/probe.ts";
import type { Secret } from "../model/secret.ts";
import type { Verdict } from "../model/verdict.ts";
import type { World } from "../world.ts";
import { type Judgement, judge } from "./judge.ts";
import type { Secrecy } from "./secrecy.ts";
import { dateOf, type TokenClaims } from "./token-claims.ts";

export interface Introspected {
  /** What the answer says by itself; `unknown` or `unreachable` where it could not tell. */
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  readonly claims: TokenClaims | undefined;
  readonly scopes: readonly string[] | undefined;
  readonly identity: string | undefined;
}

/** RFC 7662, 2.2: whatever is wrong with a token, the answer is 200 and `active: false`; anything else is about the asking client. */
const INTROSPECTION: Probe = { id: "introspection", method: "POST", path: "", scheme: { kind: "bearer" }, answers: "json", signs: [] };

/** Undefined where the credential names no such endpoint, or is no token: a client's secret is none. */
export async function introspect(
  credential: Credential,
  token: Secret,
  config: CheckConfig,
  secrecy: Secrecy,
  world: Pick<World, "http">,
): Promise<Introspected | undefined> {
  const { introspection, authentication, environment } = credential;
  if (introspection === undefined || (authentication !== undefined && authentication.kind !== "refresh-token")) return undefined;
  const hint = authentication === undefined ? "access_token" : "refresh_token";
  const { timeoutMs, maxBodyBytes } = config;
  const limits = { timeoutMs, maxBodyBytes, allowPrivate: environment.allowPrivate };
  const came = await world.http.send({ ...introspectionRequest(introspection, token, hint), method: "POST", ...limits });
  const judgement = judge(came, { probe: INTROSPECTION, scheme: INTROSPECTION.scheme }, secrecy.redact);
  const where = new URL(introspection.url).host;
  const fields = fieldsOf(judgement.reading?.json);
  if (judgement.reading?.status !== 200 || typeof fields.active !== "boolean") return unanswered(judgement, where, introspection.clientId);
  if (!fields.active) {
    const detail = `${where} says \`active: false\`: expired, revoked or unknown there.`;
    return { ...NOTHING, verdict: { outcome: "rejected", reason: "invalid" }, evidence: [{ label: "introspection", detail }] };
  }
  return {
    verdict: { outcome: "valid" },
    evidence: [{ label: "introspection", detail: `${where} says \`active: true\`.` }],
    claims: claimsOf(fields),
    scopes: typeof fields.scope === "string" ? fields.scope.split(/\s+/).filter((scope) => scope !== "") : undefined,
    identity: [fields.username, fields.client_id, fields.sub].find((value) => typeof value === "string" && value !== "") as
      | string
      | undefined,
  };
}

/** The asking client may be refused, or the endpoint may be down: neither says anything about the token. */
function unanswered({ verdict, evidence, reading }: Judgement, where: string, clientId: string): Introspected {
  const isPassing = verdict.outcome === "unreachable" || verdict.outcome === "throttled";
  const told = isPassing ? verdict : ({ outcome: "unknown", reason: "unrecognized-answer" } as const);
  const status = reading === undefined ? "no answer" : String(reading.status);
  const detail = `${where} could not tell (${status}): is ${clientId} allowed to ask?`;
  return { ...NOTHING, verdict: told, evidence: [{ label: "introspection", detail }, ...evidence] };
}

const NOTHING = { claims: undefined, scopes: undefined, identity: undefined };

function claimsOf(fields: Readonly<Record<string, unknown>>): TokenClaims {
  return {
    origin: "introspection",
    expiresAt: dateOf(fields.exp),
    issuedAt: dateOf(fields.iat),
    notBefore: dateOf(fields.nbf),
    issuer: typeof fields.iss === "string" ? fields.iss : undefined,
    audiences: [fields.aud ?? []].flat().filter((audience) => typeof audience === "string"),
  };
}

function fieldsOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null ? (json as Readonly<Record<string, unknown>>) : {};
}
