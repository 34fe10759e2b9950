// Credentials that need more than a header: grants at a real OAuth server, signatures checked by other means than made them.
import { createHash, createHmac, generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jwtVerify } from "jose";
import Provider from "oidc-provider";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { checkCredentials } from "../../src/health/check.ts";
import { createClock } from "../../src/io/clock.ts";
import { createHttp } from "../../src/io/http.ts";
import type { Authentication } from "../../src/model/authentication.ts";
import type { Check } from "../../src/model/check.ts";
import type { Credential } from "../../src/model/credential.ts";
import { Secret } from "../../src/model/secret.ts";
import { createAuthority } from "../support/certificates.ts";
import { credentialFor, madeUpKey, QUICK, TRUSTED } from "../support/credential.ts";
import { type ProviderServer, startProviderServer } from "../support/provider-server.ts";

const world = { http: createHttp({ environment: {} }), clock: createClock(), log: { info: () => {}, debug: () => {} } };
let server: ProviderServer;

beforeEach(async () => {
  server = await startProviderServer();
});
afterEach(() => server.close());

async function check(credential: Credential): Promise<Check> {
  const [only] = await checkCredentials([credential], QUICK, TRUSTED, world);
  if (only === undefined) throw new Error("no check");
  return only;
}

function bearer(headers: Readonly<Record<string, string>>): string {
  return (headers.authorization ?? "").replace(/^Bearer /, "");
}

describe("OAuth 2.0 client credentials at oidc-provider", () => {
  const clientSecret = `${madeUpKey()}:/+%~`;
  let issuer: Server;
  let tokenUrl: string;

  beforeAll(async () => {
    const clients = ["client_secret_basic", "client_secret_post"].map((method) => ({
      client_id: method,
      client_secret: clientSecret,
      token_endpoint_auth_method: method as "client_secret_basic",
      grant_types: ["client_credentials"],
      redirect_uris: [],
      response_types: [],
    }));
    const features = { clientCredentials: { enabled: true }, devInteractions: { enabled: false } };
    const provider = new Provider("http://localhost", { clients, features, cookies: { keys: [madeUpKey()] } });
    issuer = createServer(provider.callback());
    await new Promise<void>((resolve) => issuer.listen(0, "127.0.0.1", resolve));
    tokenUrl = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/token`;
  });
  afterAll(() => void issuer.close());

  test.each(["basic", "body"] as const)("the token that the secret gets goes on the probe (%s)", async (sendsSecretIn) => {
    const clientId = sendsSecretIn === "basic" ? "client_secret_basic" : "client_secret_post";
    server.script("/me", ({ headers }) => (bearer(headers).length > 20 ? { json: { token: bearer(headers) } } : { status: 401 }));
    const authentication: Authentication = { kind: "client-credentials", tokenUrl, clientId, sendsSecretIn };
    const result = await check(credentialFor(server.url, clientSecret, { authentication }));
    expect(result.verdict).toEqual({ outcome: "valid" });
    expect(result.attempts).toBe(2);
    expect(JSON.stringify({ ...result, credential: undefined })).not.toContain(bearer(server.requests[0]?.headers ?? {}));
  });

  test("a wrong client secret is rejected after three tries, and the probe is never sent", async () => {
    const authentication: Authentication = { kind: "client-credentials", tokenUrl, clientId: "client_secret_basic" };
    const result = await check(credentialFor(server.url, madeUpKey(), { authentication }));
    expect(result).toMatchObject({ verdict: { outcome: "rejected", reason: "invalid" }, attempts: 3 });
    expect(result.evidence.map(({ label }) => label)).toContain("token endpoint");
    expect(server.requests).toEqual([]);
  });
});

describe("refresh tokens", () => {
  test("a fixed one is exchanged, and the access token goes on the probe", async () => {
    const [refresh, access, clientSecret] = [madeUpKey(), madeUpKey(), madeUpKey()];
    server.script("/token", ({ body }) =>
      new URLSearchParams(body).get("refresh_token") === refresh ? { json: { access_token: access } } : { status: 400 },
    );
    server.scriptFor("/me", access, { json: {} });
    const authentication: Authentication = {
      kind: "refresh-token",
      tokenUrl: `${server.url}/token`,
      clientId: "id",
      clientSecret: new Secret(clientSecret),
      rotation: "fixed",
    };
    expect((await check(credentialFor(server.url, refresh, { authentication }))).verdict).toEqual({ outcome: "valid" });
    expect(server.requests[0]?.headers.authorization).toBe(`Basic ${Buffer.from(`id:${clientSecret}`).toString("base64")}`);
  });

  test("one that each use replaces is never spent", async () => {
    const authentication: Authentication = { kind: "refresh-token", tokenUrl: `${server.url}/token`, clientId: "id", rotation: "replaces" };
    const result = await check(credentialFor(server.url, madeUpKey(), { authentication }));
    expect(result.verdict).toEqual({ outcome: "unknown", reason: "no-probe" });
    expect(server.requests).toEqual([]);
  });

  test("an expired grant is rejected", async () => {
    server.script("/token", { status: 400, json: { error: "invalid_grant", error_description: "refresh token has expired" } });
    const authentication: Authentication = { kind: "refresh-token", tokenUrl: `${server.url}/token`, clientId: "id", rotation: "fixed" };
    expect((await check(credentialFor(server.url, madeUpKey(), { authentication }))).verdict).toEqual({
      outcome: "rejected",
      reason: "expired",
    });
  });
});

describe("signed assertions", () => {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const assertion = { kind: "signed-assertion", algorithm: "RS256", issuer: "app-7", audience: "acme", keyId: "k1" } as const;

  test.each([
    ["as it is", (pem: string) => pem],
    ["on one line", (pem: string) => pem.replaceAll("\n", "\\n")],
  ])("a private key %s signs a token that another library verifies", async (_name, spoil) => {
    const pem = spoil(privateKey.export({ type: "pkcs1", format: "pem" }).toString());
    server.script("/me", { json: {} });
    expect((await check(credentialFor(server.url, pem, { authentication: assertion }))).verdict).toEqual({ outcome: "valid" });
    const { payload, protectedHeader } = await jwtVerify(bearer(server.requests[0]?.headers ?? {}), publicKey, {
      issuer: "app-7",
      audience: "acme",
    });
    expect(protectedHeader).toMatchObject({ alg: "RS256", kid: "k1" });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
  });

  test("it is exchanged where there is a token endpoint", async () => {
    const access = madeUpKey();
    server.script("/token", ({ body }) => {
      const form = new URLSearchParams(body);
      const isRight =
        form.get("grant_type") === "urn:ietf:params:oauth:grant-type:jwt-bearer" && form.get("assertion")?.split(".").length === 3;
      return isRight ? { json: { access_token: access } } : { status: 400, json: { error: "invalid_grant" } };
    });
    server.scriptFor("/me", access, { json: {} });
    const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    const authentication = { ...assertion, tokenUrl: `${server.url}/token` };
    expect((await check(credentialFor(server.url, pem, { authentication }))).verdict).toEqual({ outcome: "valid" });
  });

  test("what is no key is malformed, and nothing is sent", async () => {
    const result = await check(credentialFor(server.url, madeUpKey(), { authentication: assertion }));
    expect(result).toMatchObject({ verdict: { outcome: "rejected", reason: "malformed" }, attempts: 0 });
  });

  test("a shared secret signs too", async () => {
    const key = madeUpKey();
    server.script("/me", { json: {} });
    await check(credentialFor(server.url, key, { authentication: { ...assertion, algorithm: "HS256" } }));
    await expect(jwtVerify(bearer(server.requests[0]?.headers ?? {}), new TextEncoder().encode(key))).resolves.toBeDefined();
  });
});

describe("AWS signatures", () => {
  const authentication = { kind: "aws-signature", accessKeyId: "ID", region: "eu-central-1", service: "sts" } as const;

  test("the signature is the one that the formula gives, and the secret itself is not sent", async () => {
    const key = madeUpKey();
    server.script("/me", { json: {} });
    expect((await check(credentialFor(server.url, key, { authentication }))).verdict).toEqual({ outcome: "valid" });
    const headers = server.requests[0]?.headers ?? {};
    const [, signedHeaders = "", signature] = /SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(headers.authorization ?? "") ?? [];
    expect(signature).toBe(signatureByFormula(key, "/me", signedHeaders, headers));
    expect(JSON.stringify(server.requests)).not.toContain(key);
  });

  function signatureByFormula(key: string, path: string, signedHeaders: string, headers: Readonly<Record<string, string>>): string {
    const date = headers["x-amz-date"] ?? "";
    const canonicalHeaders = signedHeaders.split(";").map((name) => `${name}:${(headers[name] ?? "").trim()}\n`);
    const payload = createHash("sha256").update("").digest("hex");
    const canonical = ["GET", path, "", canonicalHeaders.join(""), signedHeaders, payload].join("\n");
    const scope = [date.slice(0, 8), "eu-central-1", "sts", "aws4_request"];
    const toSign = ["AWS4-HMAC-SHA256", date, scope.join("/"), createHash("sha256").update(canonical).digest("hex")].join("\n");
    const signingKey = scope.reduce<Buffer>((last, part) => createHmac("sha256", last).update(part).digest(), Buffer.from(`AWS4${key}`));
    return createHmac("sha256", signingKey).update(toSign).digest("hex");
  }
});

describe("several values on one request", () => {
  const companions = (value: string | undefined) => [
    {
      scheme: { kind: "header", name: "X-App-Id" } as const,
      secret: value === undefined ? undefined : new Secret(value),
      secretVariable: "APP_ID",
    },
  ];

  test("id and secret go together", async () => {
    const [id, key] = [madeUpKey(), madeUpKey()];
    server.script("/me", ({ headers }) =>
      headers["x-app-id"] === id && bearer(headers) === key ? { json: { echo: id } } : { status: 401 },
    );
    const result = await check(credentialFor(server.url, key, { companions: companions(id) }));
    expect(result.verdict).toEqual({ outcome: "valid" });
    expect(JSON.stringify({ ...result, credential: undefined })).not.toContain(id);
  });

  test("one that is not set is missing by its own name", async () => {
    const result = await check(credentialFor(server.url, madeUpKey(), { companions: companions(undefined) }));
    expect(result.verdict).toEqual({ outcome: "rejected", reason: "missing" });
    expect(result.lint[0]).toContain("APP_ID");
    expect(server.requests).toEqual([]);
  });
});

describe("TLS client certificates", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "keyturn-tls-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("the certificate is shown to the server, its end is known, and a key that does not belong to it is malformed", async () => {
    const authority = await createAuthority("Test Authority");
    const host = await authority.issue({ name: "localhost", endsInDays: 10 });
    const client = await authority.issue({ name: "robot", addresses: [], endsInDays: 29 });
    writeFileSync(join(folder, "authority.crt"), authority.certificate);
    const options = {
      key: host.privateKey,
      cert: host.certificate,
      ca: authority.certificate,
      requestCert: true,
      rejectUnauthorized: true,
    };
    const tls = createTlsServer(options, (_request, response) => response.writeHead(200, { "content-type": "application/json" }).end("{}"));
    await new Promise<void>((resolve) => tls.listen(0, "127.0.0.1", resolve));
    const url = `https://127.0.0.1:${(tls.address() as AddressInfo).port}`;
    const trusting = { ...world, http: createHttp({ environment: { SSL_CERT_FILE: join(folder, "authority.crt") } }) };
    const authentication: Authentication = { kind: "client-certificate", certificate: client.certificate };
    const [good] = await checkCredentials([credentialFor(url, client.privateKey, { authentication })], QUICK, TRUSTED, trusting);
    expect(good?.verdict).toEqual({ outcome: "valid" });
    expect(good?.remarks?.map(({ kind }) => kind)).toEqual(["host-certificate"]);
    expect(good?.expiry).toMatchObject({ known: true, origin: "certificate", lifetimeMs: 30 * 86_400_000 });

    const [none] = await checkCredentials([credentialFor(url, madeUpKey())], QUICK, TRUSTED, trusting);
    expect(none?.verdict.outcome).toBe("unreachable");
    const [stranger] = await checkCredentials([credentialFor(url, madeUpKey())], QUICK, TRUSTED, world);
    expect(stranger?.verdict).toEqual({ outcome: "unreachable", reason: "tls" });

    const [foreign] = await checkCredentials([credentialFor(url, host.privateKey, { authentication })], QUICK, TRUSTED, trusting);
    expect(foreign?.verdict).toEqual({ outcome: "rejected", reason: "malformed" });
    tls.close();
  });
});
