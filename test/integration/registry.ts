// A real package registry (verdaccio) on loopback, with one user, from an empty folder; it knows no other server.

import { type ChildProcess, fork } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Registry {
  readonly baseUrl: string;
  /** Signs in and gives the session token. */
  login(): Promise<string>;
  /** Makes a token for machines and gives it with the key by which it is revoked. */
  createToken(session: string): Promise<{ readonly token: string; readonly key: string }>;
  revokeToken(session: string, key: string): Promise<void>;
  close(): Promise<void>;
}

const USER = { name: "ann", password: "correct-horse-battery" };

/** Tokens are signed JWTs that end after `lifetimeSeconds`, or the registry's older opaque ones. */
export async function startRegistry(tokens: { readonly lifetimeSeconds: number } | "opaque"): Promise<Registry> {
  const folder = await mkdtemp(join(tmpdir(), "registry-"));
  const server = fork(join(import.meta.dirname, "registry-server.ts"), [JSON.stringify(configure(folder, tokens))], { execArgv: [] });
  const baseUrl = `http://127.0.0.1:${await portOf(server)}`;
  return {
    baseUrl,
    login: async () => {
      const answer = await call(`${baseUrl}/-/user/org.couchdb.user:${USER.name}`, { method: "PUT", body: USER });
      return textField(answer, "token");
    },
    createToken: async (session) => {
      const body = { password: USER.password, readonly: false, cidr_whitelist: [] };
      const answer = await call(`${baseUrl}/-/npm/v1/tokens`, { method: "POST", body, session });
      return { token: textField(answer, "token"), key: textField(answer, "key") };
    },
    revokeToken: async (session, key) => {
      await call(`${baseUrl}/-/npm/v1/tokens/token/${key}`, { method: "DELETE", session });
    },
    close: async () => {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function configure(folder: string, tokens: { readonly lifetimeSeconds: number } | "opaque"): unknown {
  const api = tokens === "opaque" ? { legacy: true } : { jwt: { sign: { expiresIn: `${tokens.lifetimeSeconds}s` }, verify: {} } };
  return {
    self_path: join(folder, "config.yaml"),
    storage: join(folder, "storage"),
    uplinks: {},
    packages: { "**": { access: "$authenticated", publish: "$authenticated" } },
    auth: { htpasswd: { file: join(folder, "htpasswd"), algorithm: "bcrypt", rounds: 4 } },
    security: { api },
    web: { enable: false },
    log: { type: "stdout", format: "json", level: "fatal" },
  };
}

async function portOf(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("message", (port) => resolve(Number(port)));
    server.once("exit", (code) => reject(new Error(`The registry ended with exit code ${code} before it listened.`)));
  });
}

interface Call {
  readonly method: string;
  readonly body?: unknown;
  readonly session?: string;
}

async function call(url: string, { method, body, session }: Call): Promise<unknown> {
  const authorization = session === undefined ? {} : { authorization: `Bearer ${session}` };
  const headers = { "content-type": "application/json", ...authorization };
  const answer = await fetch(url, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  if (!answer.ok) throw new Error(`The registry answered ${answer.status} to ${method}.`);
  return answer.json();
}

function textField(answer: unknown, name: string): string {
  const value = answer !== null && typeof answer === "object" ? Object.entries(answer).find(([key]) => key === name)?.[1] : undefined;
  if (typeof value !== "string") throw new Error(`The registry's answer has no text called ${name}.`);
  return value;
}
