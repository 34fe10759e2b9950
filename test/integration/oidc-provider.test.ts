// Keyturn against a real authorization server that nobody here wrote: which of its tokens work, and what they are good for?
import { exportJWK, generateKeyPair, jwtVerify, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Credential } from "../../src/model/credential.ts";
import { Secret } from "../../src/model/secret.ts";
import { checkOne, evidenceOf } from "../servers/checking.ts";
import { credentialFor, ME, madeUpKey } from "../support/credential.ts";
import { startProviderServer } from "../support/provider-server.ts";
import { type AuthorizationServer, startAuthorizationServer } from "./authorization-server.ts";

const USERINFO = { ...ME, path: "/me", identity: { in: "body", path: "sub" } } as const;

let server: AuthorizationServer;
let rotating: AuthorizationServer;

beforeAll(async () => {
  server = await startAuthorizationServer({ rotatesRefreshTokens: false, wantsNonce: false });
  rotating = await startAuthorizationServer({ rotatesRefreshTokens: true, wantsNonce: true });
});
afterAll(() => {
  server.close();
  rotating.close();
});

function introspectionAt(at: AuthorizationServer, secret = at.clientSecret) {
  const url = `${at.url}/token/introspection`;
  return { url, clientId: at.clientId, clientSecret: new Secret(secret), clientSecretVariable: "INTROSPECTION_SECRET" };
}

function userinfo(value: string, extra: Partial<Credential> = {}, at = server) {
  return checkOne(credentialFor(at.url, value, { probe: USERINFO, ...extra }));
}

describe("access tokens at userinfo", () => {
  test("a good one works, a revoked, an expired and a made-up one are rejected, one without the scope is forbidden", async () => {
    const token = await server.accessToken();
    expect(await userinfo(token)).toMatchObject({ verdict: { outcome: "valid" }, identity: "ann" });
    await server.revoke(token);
    expect((await userinfo(token)).verdict).toMatchObject({ outcome: "rejected" });
    const short = await server.accessToken({ lifetimeSeconds: 1 });
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect((await userinfo(short)).verdict).toMatchObject({ outcome: "rejected" });
    expect((await userinfo(madeUpKey())).verdict).toEqual({ outcome: "rejected", reason: "invalid" });
    const narrow = await userinfo(await server.accessToken({ scope: "read" }));
    expect(narrow.verdict).toEqual({ outcome: "forbidden", reason: "scope", missingScopes: ["openid"] });
  });
});

describe("introspection (RFC 7662)", () => {
  test("an active token has its end and its scopes from there", async () => {
    const check = await userinfo(await server.accessToken({ lifetimeSeconds: 1800 }), {
      introspection: introspectionAt(server),
      requiredScopes: ["write"],
    });
    expect(check.expiry).toMatchObject({ known: true, origin: "introspection", lifetimeMs: 1_800_000 });
    expect(check.grantedScopes).toEqual(["openid", "read"]);
    expect(check.verdict).toEqual({ outcome: "forbidden", reason: "scope", missingScopes: ["write"] });
  });

  test("without a probe it is what decides: active, revoked, unknown", async () => {
    const token = await server.accessToken();
    const only = (value: string) =>
      checkOne({ ...credentialFor(server.url, value), probe: undefined, introspection: introspectionAt(server) });
    expect(await only(token)).toMatchObject({ verdict: { outcome: "valid" }, attempts: 1 });
    await server.revoke(token);
    const revoked = await only(token);
    expect(revoked.verdict).toEqual({ outcome: "rejected", reason: "invalid" });
    expect(evidenceOf(revoked, "introspection")).toContain("active: false");
    expect((await only(madeUpKey())).verdict).toMatchObject({ outcome: "rejected" });
  });

  test("`active: false` outweighs a service that still says yes", async () => {
    const gone = await server.accessToken();
    await server.revoke(gone);
    const open = { ...ME, path: "/.well-known/openid-configuration" };
    const check = await checkOne(credentialFor(server.url, gone, { probe: open, introspection: introspectionAt(server) }));
    expect(check.verdict).toEqual({ outcome: "rejected", reason: "invalid" });
  });

  test("an endpoint that refuses the asking client says nothing about the token", async () => {
    const check = await userinfo(await server.accessToken(), { introspection: introspectionAt(server, madeUpKey()) });
    expect(check.verdict).toEqual({ outcome: "valid" });
    expect(evidenceOf(check, "introspection")).toContain("could not tell");
  });
});

describe("refresh tokens", () => {
  const refresh = (at: AuthorizationServer, value: string, rotation: "fixed" | "replaces", extra: Partial<Credential> = {}) =>
    userinfo(
      value,
      {
        authentication: {
          kind: "refresh-token",
          tokenUrl: `${at.url}/token`,
          clientId: at.clientId,
          clientSecret: new Secret(at.clientSecret),
          rotation,
        },
        ...extra,
      },
      at,
    );

  test("a fixed one works as often as it is checked", async () => {
    const token = await server.refreshToken();
    for (const _ of [1, 2]) expect(await refresh(server, token, "fixed")).toMatchObject({ verdict: { outcome: "valid" }, remarks: [] });
  });

  test("one that was declared as fixed and is replaced all the same is reported, and spent only once", async () => {
    const check = await refresh(rotating, await rotating.refreshToken(), "fixed");
    expect(check.verdict).toEqual({ outcome: "valid" });
    expect(check.remarks).toMatchObject([{ kind: "refresh-token-replaced", fails: true }]);
    expect(check.attempts).toBe(2);
  });

  test("one that each use replaces is introspected instead, and lives on", async () => {
    const token = await rotating.refreshToken();
    const check = await refresh(rotating, token, "replaces", { introspection: introspectionAt(rotating) });
    expect(check.verdict).toEqual({ outcome: "valid" });
    expect(check.expiry).toMatchObject({ known: true, origin: "introspection" });
    await rotating.revoke(token);
    expect((await refresh(rotating, token, "replaces", { introspection: introspectionAt(rotating) })).verdict).toMatchObject({
      outcome: "rejected",
    });
  });
});

describe("JSON Web Tokens held against their issuer's keys", () => {
  const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;
  const judged = (value: string, issuer = { url: server.url, audience: "acme" }) =>
    checkOne({ ...credentialFor(server.url, value), probe: undefined, issuer });

  test("what the keys confirm is verified", async () => {
    const check = await judged(await server.sign({ iss: server.url, aud: "acme", exp: inAnHour() }));
    expect(check.verdict).toEqual({ outcome: "unknown", reason: "no-probe" });
    expect(evidenceOf(check, "expiry")).toContain(`the keys of ${server.url} verify`);
    expect(check.attempts).toBe(2);
  });

  test("a foreign signature, another issuer and another audience are told apart", async () => {
    const { privateKey } = await generateKeyPair("ES256");
    const forged = new SignJWT({ iss: server.url, aud: "acme" }).setProtectedHeader({ alg: "ES256", kid: "mine" }).setExpirationTime("1h");
    const check = await judged(await forged.sign(privateKey));
    expect(check.verdict).toEqual({ outcome: "rejected", reason: "invalid" });
    expect(evidenceOf(check, "issuer")).toContain("not among them");
    expect(evidenceOf(check, "expiry")).toContain("nobody has verified");
    expect((await judged(await server.sign({ iss: "https://other.example.com", aud: "acme" }))).verdict).toEqual({
      outcome: "rejected",
      reason: "wrong-environment",
    });
    expect(evidenceOf(await judged(await server.sign({ iss: server.url, aud: "billing" })), "issuer")).toContain("meant for billing");
  });

  test("keys that cannot be read verify nothing and refute nothing", async () => {
    const check = await judged(await server.sign({ iss: server.url, exp: inAnHour() }), { url: `${server.url}/nowhere`, audience: "acme" });
    expect(check.verdict).toEqual({ outcome: "unknown", reason: "no-probe" });
    expect(evidenceOf(check, "issuer")).toContain("nothing is verified");
  });
});

describe("tokens that are bound to a key (DPoP, RFC 9449)", () => {
  test.each([
    ["without a nonce", () => server, 1],
    ["with the nonce that the server asks for", () => rotating, 2],
  ])("with the key the check proves possession, %s", async (_name, at, requests) => {
    const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
    const token = await at().accessToken({ boundTo: await exportJWK(publicKey) });
    const dpopKey = new Secret(JSON.stringify(await exportJWK(privateKey)));
    const check = await userinfo(token, { dpopKey }, at());
    expect(check.verdict).toEqual({ outcome: "valid" });
    expect(check.attempts).toBe(requests);
  });

  test("without the key it is said that a plain request cannot pass; with another key it is refused", async () => {
    const [own, other] = [await generateKeyPair("ES256"), await generateKeyPair("ES256", { extractable: true })];
    const token = await server.accessToken({ boundTo: await exportJWK(own.publicKey) });
    const plain = await userinfo(token);
    expect(plain.verdict).toEqual({ outcome: "unknown", reason: "unrecognized-answer" });
    expect(evidenceOf(plain, "because")).toContain("bound to a key");
    const wrong = await userinfo(token, { dpopKey: new Secret(JSON.stringify(await exportJWK(other.privateKey))) });
    expect(wrong.verdict).toMatchObject({ outcome: "rejected" });
  });

  test("the token endpoint is given a proof as well, with its nonce, and the token that it gives is bound", async () => {
    const api = await startProviderServer();
    const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
    const proofs: (string | undefined)[] = [];
    api.script("/me", ({ headers }) => {
      proofs.push(headers.dpop);
      return headers.authorization?.startsWith("DPoP ") === true ? { json: {} } : { status: 401 };
    });
    const dpopKey = new Secret(JSON.stringify(await exportJWK(privateKey)));
    const authentication = { kind: "client-credentials", tokenUrl: `${rotating.url}/token`, clientId: rotating.clientId } as const;
    const check = await checkOne(credentialFor(api.url, rotating.clientSecret, { authentication, dpopKey }));
    await api.close();
    expect(check).toMatchObject({ verdict: { outcome: "valid" }, attempts: 3 });
    const { payload } = await jwtVerify(proofs[0] ?? "", publicKey, { typ: "dpop+jwt" });
    expect(payload).toMatchObject({ htm: "GET", htu: `${api.url}/me`, ath: expect.any(String) });
  });

  test("a key that is none is malformed, and nothing is sent", async () => {
    const check = await userinfo(await server.accessToken(), { dpopKey: new Secret(madeUpKey()) });
    expect(check).toMatchObject({ verdict: { outcome: "rejected", reason: "malformed" }, attempts: 0 });
  });
});
