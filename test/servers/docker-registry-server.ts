// docker-registry on loopback: behind a password file, or behind a token service that the test plays.
import { createPrivateKey } from "node:crypto";
import { hash } from "bcryptjs";
import { SignJWT } from "jose";
import { createAuthority } from "../support/certificates.ts";
import { freePorts, type RunningServer, startServer } from "./machine.ts";

export interface DockerRegistry extends RunningServer {
  /** With the version's path, `/v2`. */
  readonly url: string;
}

export interface TokenClaims {
  readonly audience?: string;
  readonly expiresInSeconds?: number;
}

export interface TokenRegistry extends DockerRegistry {
  /** What its token service would give. */
  issue(claims?: TokenClaims): Promise<string>;
}

export const REALM = "https://auth.example.com/token";
export const SERVICE = "registry.example.com";

export async function startPasswordRegistry(program: string, user: string, password: string): Promise<DockerRegistry> {
  const files = { users: `${user}:${await hash(password, 4)}\n` };
  return start(program, "htpasswd: { realm: our registry, path: users }", files);
}

export async function startTokenRegistry(program: string): Promise<TokenRegistry> {
  const authority = await createAuthority("Token Service");
  const pair = await authority.issue({ name: "signer", addresses: [] });
  const settings = `token: { realm: "${REALM}", service: ${SERVICE}, issuer: token-service, rootcertbundle: authority.crt }`;
  const registry = await start(program, settings, { "authority.crt": authority.certificate });
  const key = createPrivateKey(pair.privateKey);
  const chain = [pair.certificate.replaceAll(/-----[^-]+-----|\s/g, "")];
  return {
    ...registry,
    issue: ({ audience = SERVICE, expiresInSeconds = 300 } = {}) =>
      new SignJWT({ access: [], jti: crypto.randomUUID() })
        .setProtectedHeader({ alg: "ES256", typ: "JWT", x5c: chain })
        .setIssuer("token-service")
        .setSubject("robot")
        .setAudience(audience)
        .setNotBefore(Math.floor(Date.now() / 1000) - 3600)
        .setIssuedAt(Math.floor(Date.now() / 1000) - 3600)
        .setExpirationTime(Math.floor(Date.now() / 1000) + expiresInSeconds)
        .sign(key),
  };
}

async function start(program: string, auth: string, files: Readonly<Record<string, string>>): Promise<DockerRegistry> {
  const [port = 0] = await freePorts(1);
  const configuration = `version: 0.1
log: { level: error }
storage: { filesystem: { rootdirectory: storage } }
http: { addr: "127.0.0.1:${port}" }
auth: { ${auth} }
`;
  const running = await startServer({
    program,
    port,
    files: { ...files, "config.yml": configuration },
    args: () => ["serve", "config.yml"],
  });
  return { ...running, url: `http://127.0.0.1:${port}/v2` };
}
