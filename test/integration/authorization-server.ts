// A real authorization server (oidc-provider) on loopback, with one client and one user who has granted everything.
/// <reference path="./oidc-provider.d.ts" />
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";
import Provider from "oidc-provider";
import { madeUpKey } from "../support/credential.ts";

export interface AuthorizationServer {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  accessToken(extra?: { readonly scope?: string; readonly lifetimeSeconds?: number; readonly boundTo?: JWK }): Promise<string>;
  refreshToken(): Promise<string>;
  revoke(token: string): Promise<void>;
  /** A JSON Web Token under the server's own key. */
  sign(claims: Readonly<Record<string, unknown>>): Promise<string>;
  close(): void;
}

const CLIENT_ID = "reporting";
const ACCOUNT = "ann";

export interface Setup {
  readonly rotatesRefreshTokens: boolean;
  readonly wantsNonce: boolean;
}

export async function startAuthorizationServer({ rotatesRefreshTokens, wantsNonce }: Setup): Promise<AuthorizationServer> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clientSecret = madeUpKey();
  const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: await calculateJwkThumbprint(await exportJWK(publicKey)), alg: "ES256", use: "sig" };
  const provider = new Provider(url, {
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: clientSecret,
        grant_types: ["refresh_token", "authorization_code", "client_credentials"],
        redirect_uris: ["https://client.example.com/"],
        id_token_signed_response_alg: "ES256",
      },
    ],
    jwks: { keys: [key] },
    clockTolerance: 0,
    cookies: { keys: [madeUpKey()] },
    scopes: ["openid", "offline_access", "read", "write"],
    ttl: { AccessToken: 3600, RefreshToken: 86_400, Grant: 86_400, ClientCredentials: 600 },
    rotateRefreshToken: rotatesRefreshTokens,
    findAccount: (_context: unknown, accountId: string) => ({ accountId, claims: async () => ({ sub: accountId }) }),
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      introspection: { enabled: true },
      revocation: { enabled: true },
      dPoP: { enabled: true, nonceSecret: Buffer.alloc(32, 7), requireNonce: () => wantsNonce },
    },
  });
  server.on("request", provider.callback());

  async function fields(scope: string) {
    const grant = new provider.Grant({ accountId: ACCOUNT, clientId: CLIENT_ID });
    grant.addOIDCScope(scope);
    return {
      accountId: ACCOUNT,
      client: await provider.Client.find(CLIENT_ID),
      grantId: await grant.save(),
      gty: "authorization_code",
      scope,
    };
  }

  return {
    url,
    clientId: CLIENT_ID,
    clientSecret,
    async accessToken({ scope = "openid read", lifetimeSeconds, boundTo } = {}) {
      const expiry = lifetimeSeconds === undefined ? {} : { expiresIn: lifetimeSeconds };
      const bound = boundTo === undefined ? {} : { jkt: await calculateJwkThumbprint(boundTo) };
      return new provider.AccessToken({ ...(await fields(scope)), ...expiry, ...bound }).save();
    },
    async refreshToken() {
      return new provider.RefreshToken({ ...(await fields("openid offline_access read")), claims: {} }).save();
    },
    async revoke(token) {
      const authorization = `Basic ${Buffer.from(`${CLIENT_ID}:${clientSecret}`).toString("base64")}`;
      const answer = await fetch(`${url}/token/revocation`, {
        method: "POST",
        headers: { authorization },
        body: new URLSearchParams({ token }),
      });
      if (!answer.ok) throw new Error(`The server answered ${answer.status} to a revocation.`);
    },
    sign: (claims) => new SignJWT(claims).setProtectedHeader({ alg: "ES256", kid: key.kid }).sign(privateKey),
    close: () => void server.close(),
  };
}
