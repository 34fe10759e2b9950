// Requests to an OAuth 2.0 token endpoint (RFC 6749, 7523), and what its answers hold.

import type { Authentication, Introspection } from "../model/authentication.ts";
import { Secret } from "../model/secret.ts";

export interface TokenRequest {
  readonly url: string;
  /** Hold the secret: never print them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Tokens {
  readonly accessToken: Secret;
  /** A new refresh token, where the service replaced the one that was spent. */
  readonly refreshToken: Secret | undefined;
}

type ClientCredentials = Extract<Authentication, { kind: "client-credentials" }>;
type RefreshToken = Extract<Authentication, { kind: "refresh-token" }>;

export function clientCredentialsRequest(client: ClientCredentials, secret: Secret): TokenRequest {
  const form = { grant_type: "client_credentials", scope: client.scope, audience: client.audience };
  const value = secret.reveal().trim();
  if (client.sendsSecretIn === "body") return tokenRequest(client.tokenUrl, { ...form, client_id: client.clientId, client_secret: value });
  return tokenRequest(client.tokenUrl, form, basicHeader(client.clientId, value));
}

export function refreshRequest(client: RefreshToken, secret: Secret): TokenRequest {
  const form = { grant_type: "refresh_token", refresh_token: secret.reveal().trim(), scope: client.scope };
  if (client.clientSecret === undefined) return tokenRequest(client.tokenUrl, { ...form, client_id: client.clientId });
  return tokenRequest(client.tokenUrl, form, basicHeader(client.clientId, client.clientSecret.reveal().trim()));
}

export function assertionRequest(tokenUrl: string, assertion: Secret, scope: string | undefined): TokenRequest {
  return tokenRequest(tokenUrl, { grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion: assertion.reveal(), scope });
}

/** RFC 7662, 2.1; the hint saves the server a search. */
export function introspectionRequest(introspection: Introspection, token: Secret, hint: "access_token" | "refresh_token"): TokenRequest {
  const form = { token: token.reveal().trim(), token_type_hint: hint };
  return tokenRequest(introspection.url, form, basicHeader(introspection.clientId, introspection.clientSecret.reveal().trim()));
}

/** Undefined where the answer holds no access token. */
export function readTokens(json: unknown): Tokens | undefined {
  const accessToken = textIn(json, "access_token");
  const refreshToken = textIn(json, "refresh_token");
  if (accessToken === undefined) return undefined;
  return { accessToken: new Secret(accessToken), refreshToken: refreshToken === undefined ? undefined : new Secret(refreshToken) };
}

function tokenRequest(
  url: string,
  form: Readonly<Record<string, string | undefined>>,
  headers: Readonly<Record<string, string>> = {},
): TokenRequest {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) if (value !== undefined) body.set(name, value);
  return {
    url,
    headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded", ...headers },
    body: body.toString(),
  };
}

/** Both halves are form-encoded before they are joined (RFC 6749, 2.3.1). */
function basicHeader(id: string, secret: string): Readonly<Record<string, string>> {
  const pair = [id, secret].map((text) => new URLSearchParams({ t: text }).toString().slice(2)).join(":");
  return { authorization: `Basic ${Buffer.from(pair, "utf8").toString("base64")}` };
}

function textIn(json: unknown, key: string): string | undefined {
  if (typeof json !== "object" || json === null || !Object.hasOwn(json, key)) return undefined;
  const value = (json as Readonly<Record<string, unknown>>)[key];
  return typeof value === "string" && value !== "" ? value : undefined;
}
